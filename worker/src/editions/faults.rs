//! The faults of an edition file in both languages.

mod calendar;
mod foreign;
mod head;
mod levels;
mod predicates;
mod rules;
mod texts;
mod tree;

use spbe::exact::Exact;
use spbe::instrument::check::{Broken, Fault, Place};
use spbe::instrument::editions::LoadError;
use spbe::words::{Lang, Words};

/// What stands at a place, and what may stand there.
type Parts = (String, String);

/// A fault as a sentence that begins with its place.
pub fn sentence(words: Words, fault: &Fault) -> String {
    match (words.0, fault) {
        (_, Fault::Unreadable(error)) => words.import_error(error),
        (Lang::En, Fault::Broken { .. }) => fault.to_string(),
        (Lang::Id, Fault::Broken { place, broken }) => {
            let (given, allowed) = parts(broken);
            format!("{}: {given}; yang boleh: {allowed}", indonesian(place))
        }
    }
}

/// Each reason why a file cannot be taken in: its place and its sentence.
pub(super) fn all(words: Words, error: &LoadError) -> Vec<(String, String)> {
    match error {
        LoadError::Faults(faults) => faults
            .iter()
            .map(|fault| (leading(fault), sentence(words, fault)))
            .collect(),
        LoadError::Aside { .. } => vec![("id".to_owned(), words.load_error(error))],
        LoadError::Taken { id } => {
            let taken = match words.0 {
                Lang::Id => format!("id {id}: milik edisi kalkulator; pakai id lain."),
                Lang::En => {
                    format!("id {id}: belongs to an edition of the calculator; use another.")
                }
            };
            vec![("id".to_owned(), taken)]
        }
    }
}

/// The place of a fault, as far as it can lead to a node or a date (see [`super::fault_place`]).
fn leading(fault: &Fault) -> String {
    use spbe::document::ImportError::{Missing, Unexpected, Wrong};
    match fault {
        Fault::Broken {
            place: place @ (Place::Node(_) | Place::Step(_) | Place::Field(_)),
            ..
        } => place.to_string(),
        Fault::Unreadable(Missing { place } | Unexpected { place } | Wrong { place, .. }) => {
            place.clone()
        }
        Fault::Broken { .. } | Fault::Unreadable(_) => String::new(),
    }
}

/// Nodes and fields are named in words of the file, which are the same in both languages.
fn indonesian(place: &Place) -> String {
    match place {
        Place::Field(name) | Place::Node(name) => name.clone(),
        Place::Tree => "seluruh pohon".into(),
        Place::Row(id) => format!("indikator {id}"),
        Place::LevelKind(id) => format!("jenis tingkat {id}"),
        Place::Band(name) => format!("predikat {name}"),
        Place::Rule(id) => format!("aturan {id}"),
        Place::Step(name) => format!("jadwal › {name}"),
        Place::Crosswalk(edition) => format!("padanan › {edition}"),
    }
}

fn parts(broken: &Broken) -> Parts {
    match broken {
        Broken::Head(fault) => head::parts(fault),
        Broken::Text(fault) => texts::parts(fault),
        Broken::Level(fault) => levels::parts(fault),
        Broken::Predicate(fault) => predicates::parts(fault),
        Broken::Tree(fault) => tree::parts(fault),
        Broken::Foreign(fault) => foreign::parts(fault),
        Broken::Rule(fault) => rules::parts(fault),
        Broken::Calendar(fault) => calendar::parts(fault),
        Broken::Reference(fault) => calendar::reference(fault),
    }
}

fn says(given: &str, allowed: &str) -> Parts {
    (given.to_owned(), allowed.to_owned())
}

fn number(value: Exact) -> String {
    value.written(',')
}
