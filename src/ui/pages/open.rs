//! What a file holds, before it becomes a draft. A draft that is there is never overwritten.

use js_sys::Array;
use leptos::prelude::*;

use crate::assessment::Assessment;
use crate::browser::worker::{self, Message};
use crate::drafts::{Draft, DraftId};
use crate::exchange::{self, Imported};
use crate::score::score;
use crate::ui::editor::Editor;
use crate::ui::live::{list, press, say, show, text};
use crate::ui::page::{Page, Place};
use crate::ui::parts::backup_preview::backup_preview;
use crate::ui::parts::edition_preview::{checked_edition, edition_preview};
use crate::ui::parts::file_button::FileButton;
use crate::ui::parts::module_missing::module_missing;
use crate::ui::parts::put_into::put_into;
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
                Ok(Content::Assessment(imported, text)) => {
                    preview(incoming.name, imported, &text, words).into_any()
                }
                Ok(Content::Backup(backup)) => backup_preview(incoming.name, backup, words),
                Ok(Content::Edition(text)) => edition_preview(&incoming.name, text, words),
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
        Refusal::Edition(_) => words.edition_in_file_unsound().to_owned(),
        Refusal::Said(reason) => reason.clone(),
        Refusal::NotFetched => module_missing(words).to_owned(),
    };
    let faults = match refusal {
        Refusal::Edition(text) => Some(checked_edition(text, words)),
        _ => None,
    };
    view! {
        <div class="notice" data-kind="error" role="alert" data-testid="refused">
            <p><strong>{words.file_refused(name)}</strong></p>
            <p>{reason}</p>
            <p>{words.nothing_changed()}</p>
        </div>
        {faults}
    }
    .into_any()
}

fn preview(name: String, imported: Box<Imported>, file: &str, words: Words) -> Option<AnyView> {
    let (shelf, editor) = (Shelf::get(), Editor::get());
    let Imported {
        assessment,
        instrument,
        ref digest,
        ref score_faults,
        ref signature,
    } = *imported;
    let signature = signed(file, signature.is_some(), words);
    let index = score(instrument, &assessment.values(instrument).ok()?).index();
    let rows = instrument.rows().len();
    let part = (!assessment.part.is_empty()).then(
        || view! { <p class="notice" data-kind="warning">{words.is_a_part(&assessment.part)}</p> },
    );
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
    let like = same(shelf, &assessment, digest);
    let alike = like.as_ref().map(|(id, _)| id.clone());
    let put_into = put_into(assessment.clone(), instrument, alike.as_ref(), words);
    let same = like.map(|(id, sentence)| {
        let href = Page::Draft(id, Place::Form(None)).href();
        view! {
            <p class="notice" data-kind="warning" data-testid="same">
                {sentence(words)}
                " "
                <a href=href>{words.open_draft()}</a>
            </p>
        }
    });
    let differs = (!score_faults.is_empty()).then(|| {
        let faults = list(
            score_faults,
            |fault| view! { <li>{words.score_fault(fault)}</li> },
        );
        view! {
            <div class="notice" data-kind="warning">
                <p>{words.score_differs()}</p>
                <ul>{faults}</ul>
            </div>
        }
    });
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
            {signature}
            {part}
            {differs}
            {same}
            <button type="button" data-kind="primary" on:click=keep>{words.keep_as_draft()}</button>
        </section>
        {put_into}
    };
    Some(view.into_any())
}

/// Whose signature the file bears: the second module checks it.
fn signed(file: &str, is_signed: bool, words: Words) -> AnyView {
    if !is_signed {
        return view! { <p>{words.not_signed()}</p> }.into_any();
    }
    let found = RwSignal::new(("", words.working().to_owned()));
    let request = [
        ("page", "verify"),
        ("draft", file),
        ("lang", words.0.code()),
    ];
    worker::ask(&request, &Array::new(), move |message| {
        let sentence = match message {
            Message::Page(sentence) => ("success", sentence),
            Message::Refused(sentence) => ("error", sentence),
            _ => ("warning", module_missing(words).to_owned()),
        };
        // The page may have been left meanwhile.
        found.try_set(sentence);
    });
    let kind = text(move || found.get().0.to_owned());
    let sentence = text(move || found.get().1);
    view! { <p class="notice" data-kind=kind role="status" data-testid="signature">{sentence}</p> }
        .into_any()
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
        let instrument = draft.assessment.instrument();
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
