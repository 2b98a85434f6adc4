//! What belongs to an answer besides its level: explanation, evidence, and what the level does.

use leptos::prelude::*;

use super::evidence::EvidenceList;
use super::explanation::Explanation;
use super::external::ExternalValue;
use super::supported::Supported;
use crate::instrument::{Instrument, NodeIndex, NodeKind};
use crate::ui::editor::Editor;
use crate::ui::live::{flag, maybe};
use crate::ui::session::Session;

#[component]
pub(crate) fn Answer(instrument: &'static Instrument, row: NodeIndex) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let NodeKind::Row { id, indicator, .. } = &instrument.node(row).kind else {
        return None;
    };
    let step = maybe(move || {
        let words = session.words();
        let below = editor.value(id)? < instrument.edition().scale.highest;
        // It depends on the weights alone.
        let report = editor.report();
        let effect = report.with_untracked(|report| Some(report.as_ref()?.effect_of_step(row)))?;
        below.then(|| words.step_up(&words.effect(effect)))
    });
    let external = indicator.external.as_ref();
    Some(view! {
        <fieldset class="answer" disabled=flag(move || !editor.can_answer())>
            {external.map(|external| view! { <ExternalValue instrument external id/> })}
            <Supported instrument id/>
            <p class="step-effect" data-testid="step-effect">{step}</p>
            <Explanation id/>
            <EvidenceList id/>
        </fieldset>
    })
}
