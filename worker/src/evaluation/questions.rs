//! The general questions: they begin as those of the edition, and can be added, changed and removed.

use maud::{Markup, html};
use spbe::assessment::{GeneralAnswer, LONGEST_EXPLANATION, LONGEST_FIELD, MOST_ENTRIES};
use spbe::exchange::Imported;
use spbe::instrument::format::Text;
use spbe::words::Words;

use super::{headings, words};
use crate::change;
use crate::desk::Reply;

/// The questions of the assessment; while nobody has touched them, those of its edition.
pub(super) fn questions(draft: &Imported, words: Words) -> Vec<GeneralAnswer> {
    let stored = &draft.assessment.evaluation.questions;
    if !stored.is_empty() {
        return stored.clone();
    }
    let of_edition = of_edition(draft);
    let question = |text| GeneralAnswer {
        question: words.text(text).0.to_owned(),
        answer: String::new(),
    };
    of_edition.iter().map(question).collect()
}

fn of_edition(draft: &Imported) -> &'static [Text] {
    &draft.instrument.edition().general_questions
}

/// Does what the user did with a question: `number=text`, or the number alone.
pub(super) fn act(action: &str, value: &str, draft: &Imported, words: Words) -> Reply {
    let mut questions = questions(draft, words);
    let (number, text) = value.split_once('=').unwrap_or((value, ""));
    let at = number.parse::<usize>().ok();
    let at = at.filter(|&at| at < questions.len());
    let text = text.trim().to_owned();
    let done = match (action, at) {
        ("add-question", _) => {
            questions.push(GeneralAnswer::default());
            words::question_added(words)
        }
        // An empty list is one that nobody has touched: those of the edition would come back.
        ("remove-question", Some(_)) if questions.len() == 1 && !of_edition(draft).is_empty() => {
            return Reply::Refused(words::last_question(words).to_owned());
        }
        ("remove-question", Some(at)) => {
            questions.remove(at);
            words::question_removed(words)
        }
        ("question", Some(at)) => {
            questions[at].question = text;
            words::written(words)
        }
        ("answer", Some(at)) => {
            questions[at].answer = text;
            words::written(words)
        }
        _ => return Reply::Refused(words.no_such_page().to_owned()),
    };
    let mut evaluation = draft.assessment.evaluation.clone();
    evaluation.questions = questions;
    change::evaluation(draft, evaluation, done.to_owned(), words)
}

pub(super) fn view(draft: &Imported, editable: bool, words: Words) -> Markup {
    let questions = questions(draft, words);
    html! {
        section data-testid="questions" {
            h3 { (headings::questions(words)) }
            p { (words::questions_hint(words)) }
            @if !editable { p class="hint" { (words::questions_are_read(words)) } }
            @if questions.is_empty() { p { (words::no_questions(words)) } }
            @for (at, entry) in questions.iter().enumerate() { (one(at, entry, editable, words)) }
            @if editable && questions.len() < MOST_ENTRIES {
                p { button type="button" id="add-question" data-action="add-question" {
                    (words::add_question(words))
                } }
            }
        }
    }
}

fn one(at: usize, entry: &GeneralAnswer, editable: bool, words: Words) -> Markup {
    let number = at + 1;
    html! {
        fieldset {
            legend { (words::question_number(words, number)) }
            label class="field" {
                span { (words::question(words)) }
                input type="text" id={ "question-" (at) } data-action="question" data-value=(at)
                    maxlength=(LONGEST_FIELD) autocomplete="off" readonly[!editable] value=(entry.question);
            }
            label class="field" {
                span { (words::answer(words)) }
                textarea id={ "answer-" (at) } data-action="answer" data-value=(at) rows="4"
                    maxlength=(LONGEST_EXPLANATION) readonly[!editable] { (entry.answer) }
            }
            @if editable {
                button type="button" id={ "remove-question-" (at) } data-action="remove-question"
                    data-value=(at) { (words::remove_question(words, number)) }
            }
        }
    }
}
