//! The draft that every page finds in its storage: all levels chosen, all explanations filled.

use std::collections::BTreeMap;
use std::rc::Rc;

use browser_tests::failure::Outcome;
use serde_json::{Map, Value, json};
use spbe::assessment::{Answer, Assessment, Change};
use spbe::drafts::{DraftId, Drafts, Memory, Storage, StorageError};
use spbe::exact::Exact;
use spbe::instrument::Instrument;

/// The word of the draft in addresses.
pub(crate) const ID: &str = "bench";
/// The key that `benches/plain-page/page.js` keeps its answers under.
const PLAIN_KEY: &str = "plain-page";
/// The level of all rows: each other one moves the index.
const LEVEL: u8 = 3;
/// Characters of each explanation: two or three sentences with the number of a regulation.
const EXPLANATION: usize = 500;
const SENTENCE: &str = "Kebijakan telah ditetapkan dengan peraturan kepala daerah, memuat seluruh ruang lingkup, dan direviu setiap tahun bersama unit yang bertanggung jawab; hasil reviu tercatat dalam notula dan ditindaklanjuti. ";

/// Texts under the keys of a browser's storage.
pub(crate) type Stored = BTreeMap<String, String>;

/// The draft as the calculator keeps it.
pub(crate) fn of_calculator(instrument: &Instrument) -> Outcome<Stored> {
    let mut assessment = Assessment::new(instrument, "Instansi", 2023);
    for (at, id) in instrument.ids().enumerate() {
        let answer = Answer {
            value: Some(Exact::whole(LEVEL.into())),
            explanation: explanation(at),
            ..Answer::default()
        };
        let change = Change::SetAnswer {
            indicator: id.clone(),
            answer: Box::new(answer),
        };
        let applied = assessment.apply(change, instrument);
        applied.map_err(std::io::Error::other)?;
    }
    let storage = Kept::default();
    let drafts = Drafts::new(storage.clone(), "bench");
    let now = "2026-11-30T00:00:00.000Z";
    let saved = drafts.save(&DraftId::new(ID), None, &assessment, instrument, now);
    saved.map_err(std::io::Error::other)?;
    Ok(storage.0.take().into_iter().collect())
}

/// The draft as the plain page keeps it.
pub(crate) fn of_plain_page(instrument: &Instrument) -> Stored {
    let answer = |at| json!({ "level": LEVEL, "explanation": explanation(at) });
    let ids = instrument.ids().enumerate();
    let answers: Map<_, _> = ids.map(|(at, id)| (id.to_string(), answer(at))).collect();
    BTreeMap::from([(PLAIN_KEY.to_owned(), Value::Object(answers).to_string())])
}

/// No two begin alike.
fn explanation(at: usize) -> String {
    let sentences = SENTENCE.chars().cycle().skip(at * 7);
    sentences.take(EXPLANATION).collect()
}

/// What was kept, to be looked at afterwards.
#[derive(Debug, Clone, Default)]
struct Kept(Rc<Memory>);

impl Storage for Kept {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.0.keys()
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.0.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.0.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.0.remove(key)
    }
}
