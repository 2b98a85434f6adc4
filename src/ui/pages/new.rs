//! A new assessment: agency, year, edition.

use leptos::prelude::*;

use crate::assessment::{ChangeError, YEARS, check_head};
use crate::browser::clock;
use crate::instrument::{Instrument, editions};
use crate::ui::editor::Editor;
use crate::ui::live::{flag, list, maybe, name, say, show, text, write};
use crate::ui::parts::agency_field::agency_field;
use crate::ui::parts::field_error::field_error;
use crate::ui::session::Session;
use crate::words::Words;

/// `id` of the sentence about what is wrong.
const PROBLEM: &str = "new-problem";

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
            {agency_field(draft.agency, PROBLEM)}
            <label class="field">
                <span>{say(Words::year)}</span>
                <input
                    id="year"
                    aria-describedby=PROBLEM
                    type="number"
                    min=YEARS.start().to_string()
                    max=YEARS.end().to_string()
                    prop:value=text(move || draft.year.get())
                    on:input=write(move |year| draft.year.set(year))
                />
            </label>
            <fieldset class="editions">
                <legend>{say(Words::choose_edition)}</legend>
                {list(&editions::all(), |it| edition_choice(it, draft))}
            </fieldset>
            {remark}
            {field_error(PROBLEM.into(), draft.problem.into())}
            <button type="submit" data-kind="primary">{say(Words::begin)}</button>
        </form>
    }
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
