//! The result as a page of its own, and the steps up that move the index most.

use leptos::prelude::*;

use crate::instrument::{Instrument, NodeKind};
use crate::score::Report;
use crate::ui::editor::Editor;
use crate::ui::live::{list, say, short_name, show};
use crate::ui::page::Place;
use crate::ui::parts::bars::Bars;
use crate::ui::parts::heat_map::HeatMap;
use crate::ui::parts::index_card::IndexCard;
use crate::ui::parts::share::share;
use crate::ui::session::Session;
use crate::ui::shown::Shown;
use crate::words::Words;

#[component]
pub(crate) fn ResultPage(instrument: &'static Instrument) -> impl IntoView {
    let editor = Editor::get();
    let shown = Shown::draft();
    view! {
        <article class="result-page">
            <h2 id="place" tabindex="-1">{say(Words::result)}</h2>
            <p>
                <a href=editor.href(Place::Form(None))>{say(Words::back_to_form)}</a>
                " · "
                <a href=editor.href(Place::Trace("index".into()))>{say(Words::how_calculated)}</a>
            </p>
            <IndexCard instrument shown/>
            <Bars instrument shown/>
            <HeatMap instrument shown/>
            {steps(instrument)}
            {share(instrument)}
        </article>
    }
}

/// How much one step up on each indicator adds to the index, the largest first.
fn steps(instrument: &'static Instrument) -> AnyView {
    let (session, editor) = (Session::get(), Editor::get());
    let rows = show(move || {
        let steps = editor
            .report()
            .with(|report| report.as_ref().map(Report::steps_up));
        list(steps.unwrap_or_default(), |(row, effect)| {
            let node = instrument.node(row);
            let NodeKind::Row { id, .. } = &node.kind else {
                return None;
            };
            let href = editor.href(Place::Form(Some(id.clone())));
            Some(view! {
                <tr>
                    <td>{node.no.as_str()}</td>
                    <td><a href=href>{short_name(instrument, node)}</a></td>
                    <td class="number">{session.words().effect(effect)}</td>
                </tr>
            })
        })
    });
    view! {
        <section class="steps">
            <h3>{say(Words::biggest_steps)}</h3>
            <table>
                <thead>
                    <tr>
                        <th scope="col">"No."</th>
                        <th scope="col">{say(Words::indicator)}</th>
                        <th scope="col" class="number">{say(Words::index)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}
