//! What a file holds, before it becomes a draft. A draft that is there is never overwritten.

use leptos::prelude::*;

use crate::assessment::Assessment;
use crate::drafts::{Draft, DraftId};
use crate::exchange::{self, Imported};
use crate::instrument::editions;
use crate::score::score;
use crate::ui::editor::Editor;
use crate::ui::live::{list, press, say, show};
use crate::ui::page::{Page, Place};
use crate::ui::parts::backup_preview::backup_preview;
use crate::ui::parts::file_button::FileButton;
use crate::ui::session::Session;
use crate::ui::shelf::{Content, Refusal, Shelf, Stock};
use crate::words::Words;

#[component]
pub(crate) fn Open() -> impl IntoView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let content = show(move || {
        let words = session.words();
        match shelf.incoming() {
            None => view! { <p>{words.no_file()}</p> }.into_any(),
            Some(incoming) => match incoming.content {
                Ok(Content::Assessment(imported)) => {
                    preview(incoming.name, imported, words).into_any()
                }
                Ok(Content::Backup(backup)) => backup_preview(incoming.name, backup, words),
                Err(refusal) => refused(&incoming.name, &refusal, words),
            },
        }
    });
    view! {
        <div class="open">
            <h1>{say(Words::open_preview)}</h1>
            {content}
            <p class="start-actions">
                <FileButton/>
                <a href=Page::Start.href()>{say(Words::start)}</a>
            </p>
        </div>
    }
}

fn refused(name: &str, refusal: &Refusal, words: Words) -> AnyView {
    let reason = match refusal {
        Refusal::Unreadable => words.file_unreadable().to_owned(),
        Refusal::Content(error) => words.import_error(error),
    };
    view! {
        <div class="notice" data-kind="error" role="alert" data-testid="refused">
            <p><strong>{words.file_refused(name)}</strong></p>
            <p>{reason}</p>
            <p>{words.nothing_changed()}</p>
        </div>
    }
    .into_any()
}

fn preview(name: String, imported: Imported, words: Words) -> Option<AnyView> {
    let (shelf, editor) = (Shelf::get(), Editor::get());
    let Imported {
        assessment,
        instrument,
        ref digest,
        score_differs,
    } = imported;
    let index = score(instrument, &assessment.values(instrument).ok()?).index();
    let rows = instrument.rows().len();
    let facts = [
        (words.agency(), assessment.agency.clone()),
        (words.year(), assessment.year.to_string()),
        (words.edition_column(), words.edition(instrument).to_owned()),
        (
            words.progress(),
            words.answered_of(rows - index.open as usize, rows),
        ),
        (
            words.index(),
            words.index_and_predicate(instrument, &index, assessment.year),
        ),
        (words.file_digest(), digest.clone()),
    ];
    let same = same(shelf, &assessment, digest).map(|(id, sentence)| {
        let href = Page::Draft(id, Place::Form(None)).href();
        view! {
            <p class="notice" data-kind="warning" data-testid="same">
                {sentence(words)}
                " "
                <a href=href>{words.open_draft()}</a>
            </p>
        }
    });
    let differs = score_differs
        .then(|| view! { <p class="notice" data-kind="warning">{words.score_differs()}</p> });
    let keep = press(move || {
        if editor.take(assessment.clone(), instrument) {
            shelf.put_away();
        }
    });
    let view = view! {
        <section data-testid="preview">
            <h2>{name}</h2>
            <dl class="facts">
                {list(facts, |(name, value)| view! { <dt>{name}</dt> <dd>{value}</dd> })}
            </dl>
            <p>{words.digest_matches()}</p>
            {differs}
            {same}
            <button type="button" data-kind="primary" on:click=keep>{words.keep_as_draft()}</button>
        </section>
    };
    Some(view.into_any())
}

/// A sentence in the language of the reader.
type Sentence = fn(Words) -> &'static str;

/// The draft most like the file, and the sentence that says how like it is.
fn same(
    shelf: &'static Shelf,
    assessment: &Assessment,
    digest: &str,
) -> Option<(DraftId, Sentence)> {
    let is_identical = |draft: &&Draft| {
        let instrument = editions::find(&draft.assessment.edition);
        instrument.is_some_and(|it| exchange::digest(&draft.assessment, it) == digest)
    };
    let alike =
        |other: &Assessment| other.agency == assessment.agency && other.year == assessment.year;
    let find = |stock: &Stock| -> Option<(DraftId, Sentence)> {
        let drafts = &stock.listing.drafts;
        if let Some(draft) = drafts.iter().find(is_identical) {
            return Some((draft.id.clone(), Words::identical_exists));
        }
        let draft = drafts.iter().find(|draft| alike(&draft.assessment))?;
        Some((draft.id.clone(), Words::same_agency_exists))
    };
    shelf.with_stock(find)?
}
