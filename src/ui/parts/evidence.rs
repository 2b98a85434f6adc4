//! The evidence ("Data dukung") of an answer: a list of documents that the form names.

use leptos::prelude::*;

use crate::assessment::{Change, ChangeError, Evidence, EvidenceKind, MOST_EVIDENCE};
use crate::instrument::IndicatorId;
use crate::ui::editor::{Editor, Typing};
use crate::ui::live::{flag, list, press, say, show, text, write};
use crate::ui::parts::field_error::field_error;
use crate::ui::session::{self, Session};
use crate::words::Words;

#[component]
pub(crate) fn EvidenceList(id: &'static IndicatorId) -> impl IntoView {
    let editor = Editor::get();
    // Typing into a field must not build the fields anew, so the list only follows its length.
    let count = Memo::new(move |_| editor.with_answer(id, |answer| answer.evidence.len()));
    let add = press(move || {
        let at = count.get_untracked();
        let (indicator, evidence) = (id.clone(), Evidence::default());
        if editor
            .apply(
                Change::InsertEvidence {
                    indicator,
                    at,
                    evidence,
                },
                None,
            )
            .is_ok()
        {
            // The new fields are there once the list has been painted.
            request_animation_frame(move || session::focus(&format!("evidence-{at}-title")));
        }
    });
    view! {
        <section class="evidence" aria-labelledby="evidence-title">
            <h3 id="evidence-title" tabindex="-1">{say(Words::evidence)}</h3>
            <p class="hint">{say(Words::evidence_hint)}</p>
            {show(move || list(0..count.get(), |at| item(id, at)))}
            <button
                type="button"
                disabled=flag(move || count.get() == MOST_EVIDENCE)
                on:click=add
            >
                "+ "
                {say(Words::add_evidence)}
            </button>
        </section>
    }
}

/// A piece of evidence in the form.
#[derive(Clone, Copy)]
struct Item {
    editor: &'static Editor,
    id: &'static IndicatorId,
    at: usize,
    problem: RwSignal<Option<ChangeError>>,
}

impl Item {
    fn read<T: Default>(self, read: impl FnOnce(&Evidence) -> T) -> T {
        let Self { editor, id, at, .. } = self;
        editor.with_answer(id, |answer| {
            answer.evidence.get(at).map(read).unwrap_or_default()
        })
    }

    fn edit(self, field: &'static str, edit: impl FnOnce(&mut Evidence)) {
        let Self {
            editor,
            id,
            at,
            problem,
        } = self;
        let mut evidence = untrack(|| self.read(Evidence::clone));
        edit(&mut evidence);
        let change = Change::ReplaceEvidence {
            indicator: id.clone(),
            at,
            evidence,
        };
        problem.set(
            editor
                .apply(change, Some(Typing::Evidence(id.clone(), at, field)))
                .err(),
        );
    }
}

fn item(id: &'static IndicatorId, at: usize) -> AnyView {
    let (session, editor) = (Session::get(), Editor::get());
    let item = Item {
        editor,
        id,
        at,
        problem: RwSignal::new(None),
    };
    let [title, reference, page, date] = FIELDS.map(|field| input(item, field));
    let remove = press(move || {
        // The button that had the focus goes with the evidence.
        request_animation_frame(|| session::focus("evidence-title"));
        // The button belongs to a piece of evidence that is there.
        let _ = editor.apply(
            Change::RemoveEvidence {
                indicator: id.clone(),
                at,
            },
            None,
        );
    });
    view! {
        <fieldset class="evidence-item" data-testid="evidence-item">
            <legend>{text(move || session.words().evidence_number(at + 1))}</legend>
            {title}
            {kind(item)}
            {reference}
            {page}
            {date}
            <button type="button" class="evidence-remove" on:click=remove>
                {text(move || session.words().remove_evidence(at + 1))}
            </button>
            {field_error(problem_id(at), item.problem.into())}
        </fieldset>
    }
    .into_any()
}

fn problem_id(at: usize) -> String {
    format!("evidence-{at}-problem")
}

fn kind(item: Item) -> AnyView {
    let session = Session::get();
    let choose = write(move |number| {
        let number = number.parse::<usize>().ok();
        if let Some(&kind) = number.and_then(|at| EvidenceKind::ALL.get(at)) {
            item.edit("kind", |entry| entry.kind = kind);
            item.editor.end_typing();
        }
    });
    let option = |(number, kind): (usize, EvidenceKind)| {
        let chosen = flag(move || item.read(|entry| entry.kind) == kind);
        let name = text(move || session.words().kind_of_evidence(kind).to_owned());
        view! { <option value=number.to_string() prop:selected=chosen>{name}</option> }
    };
    view! {
        <label class="field" data-field="kind">
            <span>{say(Words::evidence_kind)}</span>
            <select id=format!("evidence-{}-kind", item.at) on:change=choose>
                {list(EvidenceKind::ALL.into_iter().enumerate(), option)}
            </select>
        </label>
    }
    .into_any()
}

fn input(item: Item, field: Field) -> AnyView {
    let write = write(move |text| item.edit(field.name, |entry| *(field.get_mut)(entry) = text));
    view! {
        <label class="field" data-field=field.name>
            <span>{say(field.label)}</span>
            <input
                id=format!("evidence-{}-{}", item.at, field.name)
                type=field.kind
                aria-describedby=problem_id(item.at)
                prop:value=text(move || item.read(|entry| (field.get)(entry).clone()))
                on:input=write
                on:blur=move |_| item.editor.end_typing()
            />
        </label>
    }
    .into_any()
}

/// A field of a piece of evidence.
#[derive(Clone, Copy)]
struct Field {
    name: &'static str,
    kind: &'static str,
    label: fn(Words) -> &'static str,
    get: fn(&Evidence) -> &String,
    get_mut: fn(&mut Evidence) -> &mut String,
}

const FIELDS: [Field; 4] = [
    Field {
        name: "title",
        kind: "text",
        label: Words::evidence_title,
        get: |entry| &entry.title,
        get_mut: |entry| &mut entry.title,
    },
    Field {
        name: "reference",
        kind: "text",
        label: Words::evidence_reference,
        get: |entry| &entry.reference,
        get_mut: |entry| &mut entry.reference,
    },
    Field {
        name: "page",
        kind: "text",
        label: Words::evidence_page,
        get: |entry| &entry.page,
        get_mut: |entry| &mut entry.page,
    },
    Field {
        name: "date",
        kind: "date",
        label: Words::evidence_date,
        get: |entry| &entry.date,
        get_mut: |entry| &mut entry.date,
    },
];
