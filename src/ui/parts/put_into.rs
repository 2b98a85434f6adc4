//! A file in place of what stands in a draft: which draft, and what would change there.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::assessment::Assessment;
use crate::drafts::{Draft, DraftId};
use crate::instrument::Instrument;
use crate::ui::editor::Editor;
use crate::ui::live::{list, press, show, write};
use crate::ui::parts::differences::differences;
use crate::ui::shelf::Shelf;
use crate::words::Words;

/// `None` when there is no draft of the edition, and for the part of a unit, which is merged instead:
/// it would empty all other rows. The draft that is most like the file is offered
/// first.
pub(crate) fn put_into(
    assessment: Assessment,
    instrument: &'static Instrument,
    alike: Option<&DraftId>,
    words: Words,
) -> Option<AnyView> {
    let (shelf, editor) = (Shelf::get(), Editor::get());
    if !assessment.part.is_empty() {
        return None;
    }
    let mut drafts = shelf.with_stock(|stock| stock.listing.drafts.clone())?;
    drafts.retain(|draft| draft.assessment.is_alike(&assessment));
    // The draft of the same agency and year can be one of another edition.
    let alike = drafts.iter().find(|draft| Some(&draft.id) == alike);
    let first = alike.or(drafts.first())?.id.clone();
    let chosen = RwSignal::new(first.as_str().to_owned());
    let options = list(&drafts, |Draft { id, assessment, .. }| {
        let selected = *id == first;
        let title = format!("{} {}", assessment.agency, assessment.year);
        view! { <option value=id.as_str().to_owned() selected=selected>{title}</option> }
    });
    let drafts = StoredValue::new(drafts);
    // The chosen draft as it is, and as it would be.
    let before_and_after = move || {
        let id = chosen.get();
        let drafts = drafts.get_value();
        let draft = drafts.into_iter().find(|it| it.id.as_str() == id)?;
        let after = assessment.clone().over(&draft.assessment);
        Some((draft.id, draft.assessment, after))
    };
    let changes = show({
        let before_and_after = before_and_after.clone();
        move || {
            let (_, before, after) = before_and_after()?;
            Some(differences(&after, &before, instrument, words))
        }
    });
    let put = press(move || {
        let Some((id, _, assessment)) = untrack(&before_and_after) else {
            return;
        };
        spawn_local(async move {
            if editor.put_into(&id, assessment).await {
                shelf.put_away();
            }
        });
    });
    let view = view! {
        <section class="put-into" data-testid="put-into">
            <h2>{words.put_into_heading()}</h2>
            <label class="field">
                <span>{words.draft_to_change()}</span>
                <select on:change=write(move |id| chosen.set(id))>{options}</select>
            </label>
            <div>{words.differences()} ": " {changes}</div>
            <p class="hint">{words.put_into_hint()}</p>
            <button type="button" on:click=put>{words.put_into_action()}</button>
        </section>
    };
    Some(view.into_any())
}
