//! A new assessment: agency, year, edition.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::assessment::{ChangeError, YEARS, check_head};
use crate::browser::{clock, files};
use crate::instrument::{Instrument, editions};
use crate::ui::editor::Editor;
use crate::ui::live::{flag, list, maybe, name, say, show, text, write};
use crate::ui::parts::field_error::field_error;
use crate::ui::session::Session;
use crate::words::Words;

/// The names of all agencies in the official results, one per line, beside the page.
const AGENCIES: &str = "data/agencies.txt";
/// What has been entered so far.
#[derive(Clone, Copy)]
struct Entry {
    agency: RwSignal<String>,
    year: RwSignal<String>,
    /// The edition that the user chose; until then the choice follows the year.
    chosen: RwSignal<Option<&'static Instrument>>,
    problem: RwSignal<Option<ChangeError>>,
}

impl Entry {
    fn year(self) -> u16 {
        self.year.with(|year| year.trim().parse().unwrap_or(0))
    }

    fn edition(self) -> Option<&'static Instrument> {
        self.chosen.get().or_else(|| editions::of_year(self.year()))
    }

    fn begin(self, editor: &'static Editor) {
        let (agency, year) = (self.agency.get().trim().to_owned(), self.year());
        match (check_head(&agency, year), self.edition()) {
            (Err(error), _) => self.problem.set(Some(error)),
            (Ok(()), Some(instrument)) => editor.begin(&agency, year, instrument),
            (Ok(()), None) => self.problem.set(Some(ChangeError::BadYear { given: year })),
        }
    }
}

#[component]
pub(crate) fn New() -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let draft = Entry {
        agency: RwSignal::new(String::new()),
        year: RwSignal::new(
            clock::year()
                .clamp(*YEARS.start(), *YEARS.end())
                .to_string(),
        ),
        chosen: RwSignal::new(None),
        problem: RwSignal::new(None),
    };
    let remark = show(move || {
        let edition = draft.edition()?.edition();
        let remark = session.words().remark_on_year(edition, draft.year())?;
        Some(view! { <p class="notice" data-kind="warning" data-testid="year-note">{remark}</p> })
    });
    let begin = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        untrack(|| draft.begin(editor));
    };
    view! {
        <form class="new" novalidate on:submit=begin>
            <h1>{say(Words::new_assessment)}</h1>
            {agency_field(draft.agency)}
            <label class="field">
                <span>{say(Words::year)}</span>
                <input
                    id="year"
                    aria-describedby="new-problem"
                    type="number"
                    min=YEARS.start().to_string()
                    max=YEARS.end().to_string()
                    prop:value=text(move || draft.year.get())
                    on:input=write(move |year| draft.year.set(year))
                />
            </label>
            <fieldset class="editions">
                <legend>{say(Words::choose_edition)}</legend>
                {list(editions::all(), |instrument| edition_choice(instrument, draft))}
            </fieldset>
            {remark}
            {field_error("new-problem".into(), draft.problem.into())}
            <button type="submit" data-kind="primary">{say(Words::begin)}</button>
        </form>
    }
}

/// The name of the agency, from the official list or as typed.
fn agency_field(agency: RwSignal<String>) -> AnyView {
    let session = Session::get();
    let names = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    spawn_local(async move {
        match files::fetch(AGENCIES).await {
            Ok(list) => names.set(list),
            Err(_) => missing.set(true),
        }
    });
    let hint = text(move || {
        let words = session.words();
        if missing.get() {
            words.agencies_missing()
        } else {
            words.agency_hint()
        }
        .to_owned()
    });
    view! {
        <label class="field">
            <span>{say(Words::agency)}</span>
            <input
                id="agency"
                type="text"
                list="agencies"
                autocomplete="off"
                aria-describedby="agency-hint new-problem"
                prop:value=text(move || agency.get())
                on:input=write(move |name| agency.set(name))
            />
        </label>
        <datalist id="agencies">
            {show(move || names.with(|names| list(names.lines(), |name| {
                view! { <option value=name.to_owned()/> }
            })))}
        </datalist>
        <p class="hint" id="agency-hint">{hint}</p>
    }
    .into_any()
}

/// One edition with the regulation it rests on.
fn edition_choice(instrument: &'static Instrument, draft: Entry) -> AnyView {
    let session = Session::get();
    let edition = instrument.edition();
    let here = flag(move || draft.edition().is_some_and(|it| it.id() == instrument.id()));
    let force = maybe(move || session.words().force(edition.legal.first()?));
    let size = text(move || {
        session
            .words()
            .rows_and_years(instrument.rows().len(), edition.years)
    });
    view! {
        <label class="edition">
            <input
                type="radio"
                name="edition"
                value=instrument.id().as_str()
                prop:checked=here
                on:change=write(move |_| draft.chosen.set(Some(instrument)))
            />
            <span>
                <b>{name(&edition.short_name)}</b>
                " – "
                {name(&edition.name)}
                <small lang="id">{edition.legal.first().map(|legal| legal.title.as_str())}</small>
                <small>{size}</small>
                <small>{force}</small>
            </span>
        </label>
    }
    .into_any()
}
