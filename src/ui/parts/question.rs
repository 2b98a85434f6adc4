//! One indicator: what it asks, and its levels.

use leptos::prelude::*;

use super::about::about;
use super::guide_link::guide_link;
use super::level_choice::LevelChoice;
use super::rules::rules;
use super::value_field::ValueField;
use crate::instrument::format::ScaleValues;
use crate::instrument::{IndicatorId, Instrument, Node, NodeIndex, NodeKind};
use crate::ui::editor::Editor;
use crate::ui::keys::neighbour;
use crate::ui::late::{Late, late};
use crate::ui::live::{flag, instrument_text, list, maybe, name, say, show, text};
use crate::ui::page::{Place, node_word};
use crate::ui::session::Session;
use crate::words::{Lang, Words};

#[component]
pub(crate) fn Question(instrument: &'static Instrument, row: NodeIndex) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let words = move || session.words();
    let node = instrument.node(row);
    let NodeKind::Row { id, indicator, .. } = &node.kind else {
        return None;
    };
    let trace = editor.href(Place::Trace(node_word(instrument, row)));
    let facts = text(move || {
        let weight = words().exact(node.weight);
        let page = indicator
            .page
            .map(|page| format!(" · {}", words().page_of_regulation(page)));
        format!(
            "{} {weight} %{}",
            words().weight_label(),
            page.unwrap_or_default()
        )
    });
    let unit = maybe(move || {
        let unit = editor.with_answer(id, |answer| answer.unit.clone());
        (!unit.is_empty()).then(|| words().unit_line(&unit))
    });
    let origin = maybe(move || {
        let origin = editor.with_answer(id, |answer| answer.origin.clone());
        (!origin.is_empty()).then(|| words().merged_from(&origin))
    });
    let untranslated = indicator
        .levels
        .first()
        .is_some_and(|level| level.criterion.en.is_none());
    let only_indonesian = show(move || {
        (untranslated && words().0 == Lang::En)
            .then(|| view! { <p class="hint">{words().only_indonesian()}</p> })
    });
    let question = indicator.question.as_ref();
    Some(view! {
        <article class="question">
            {above(instrument, node)}
            <h2 id="place" tabindex="-1" data-testid="question">
                {node.no.as_str()}
                ". "
                {name(&node.name)}
            </h2>
            <p class="question-facts">
                {facts}
                " · "
                <a href=trace>{say(Words::how_calculated)}</a>
                {guide_link(" · ", "#/guide/answer", Words::guide)}
            </p>
            <p class="hint" data-testid="unit">{unit}</p>
            {question.map(|text| view! { <p class="question-text">{instrument_text(text)}</p> })}
            {about(indicator, node)}
            {rules(instrument, id)}
            <p class="hint">{instrument_text(&instrument.edition().criteria.notice)}</p>
            {only_indonesian}
            <fieldset class="answer" disabled=flag(move || !editor.can_answer())>
                {match instrument.edition().scale.values {
                    ScaleValues::Integer => view! { <LevelChoice instrument indicator id/> }.into_any(),
                    ScaleValues::Decimal => view! { <ValueField instrument id/> }.into_any(),
                }}
            </fieldset>
            {late(Late::Answer(instrument, row))}
            <p class="hint" data-testid="origin">{origin}</p>
            <div class="besides">
                {beside(instrument, id, false)}
                {beside(instrument, id, true)}
            </div>
        </article>
    })
}

/// The groups above an indicator.
fn above(instrument: &'static Instrument, node: &'static Node) -> AnyView {
    let session = Session::get();
    let group = |index| {
        let node = instrument.node(index);
        let tier = instrument
            .edition()
            .tiers
            .iter()
            .find(|tier| tier.id == node.tier);
        let name = text(move || {
            let words = session.words();
            let tier = tier.map(|tier| words.name(&tier.name)).unwrap_or_default();
            format!("{tier} {}: {}", node.no, words.name(&node.name))
        });
        view! { <li>{name}</li> }
    };
    // The index itself stands above everything and need not be said.
    let above = instrument.above(node).into_iter().skip(1);
    view! { <ol class="above">{list(above, group)}</ol> }.into_any()
}

/// The link to the row before or after.
fn beside(instrument: &'static Instrument, id: &IndicatorId, forward: bool) -> Option<AnyView> {
    let href = Editor::get().href(Place::Form(Some(neighbour(instrument, id, forward)?)));
    let sentence = if forward {
        Words::next
    } else {
        Words::previous
    };
    let link = view! {
        <a class="beside button" data-forward=forward.to_string() href=href>{say(sentence)}</a>
    };
    Some(link.into_any())
}
