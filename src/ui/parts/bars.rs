//! Domains and aspects as bars with their numbers; each number opens its calculation.

use leptos::prelude::*;

use crate::exact::Exact;
use crate::instrument::{Instrument, NodeIndex, NodeKind};
use crate::score::Score;
use crate::ui::live::{list, maybe, name, say, text};
use crate::ui::page::{Place, node_word};
use crate::ui::session::Session;
use crate::ui::shown::Shown;
use crate::words::Words;

#[component]
pub(crate) fn Bars(instrument: &'static Instrument, shown: Shown) -> impl IntoView {
    let is_group = |&index: &NodeIndex| matches!(instrument.node(index).kind, NodeKind::Group);
    let groups = instrument.indices().filter(is_group);
    view! {
        <section class="bars">
            <h3>{say(Words::by_domain)}</h3>
            <ul>{list(groups, |node| bar(instrument, node, shown))}</ul>
        </section>
    }
}

fn bar(instrument: &'static Instrument, index: NodeIndex, shown: Shown) -> AnyView {
    let session = Session::get();
    let node = instrument.node(index);
    let word = node_word(instrument, index);
    let score = move || shown.score(index);
    let width = move |end: fn(&Score) -> Exact| {
        text(move || {
            let value = score().map_or(Exact::ZERO, |score| end(&score));
            format!("width:{}%", share(instrument, value))
        })
    };
    view! {
        <li class="bar" data-tier=node.tier.as_str()>
            <span class="bar-name">{node.no.as_str()} " " {name(&node.name)}</span>
            <a
                class="bar-value"
                href=shown.href(Place::Trace(word.clone()))
                data-testid=format!("value-{word}")
            >
                {maybe(move || Some(session.words().score(&score()?)))}
            </a>
            <span class="bar-track" aria-hidden="true">
                <span class="bar-high" style=width(|score| score.high)></span>
                <span class="bar-low" style=width(|score| score.low)></span>
            </span>
        </li>
    }
    .into_any()
}

/// How far a value lies on the scale, in per cent of its length, for drawing.
fn share(instrument: &Instrument, value: Exact) -> String {
    let scale = &instrument.edition().scale;
    let length = scale.highest.numerator() - scale.lowest.numerator();
    let part = value.minus(scale.lowest).zip(Exact::new(100, length));
    let share = part.and_then(|(part, whole)| part.times(whole));
    share.unwrap_or(Exact::ZERO).decimal(2, '.')
}
