//! Reads a parsed document field by field and keeps the place, so that every error can name it.
//!
//! Faults are kept and reading goes on with empty values; [`read`] then gives the first fault instead
//! of the result, [`read_all`] all of them. So the readers stay as plain as the format they read.

use std::cell::RefCell;

use serde_json::Value;

use super::error::{Allowed, ImportError};
use super::quote::quote;
use crate::exact::Exact;

/// The most faults that are kept.
const MOST_FAULTS: usize = 100;

/// A value and where it stands.
pub(crate) struct Field<'a> {
    value: &'a Value,
    place: String,
    /// It is missing, which has been noted: what is missing in it says nothing more.
    absent: bool,
    faults: &'a RefCell<Vec<ImportError>>,
}

/// Reads a document.
///
/// # Errors
/// The first fault that the reader met.
pub(crate) fn read<T>(
    document: &Value,
    reader: impl FnOnce(&Field) -> T,
) -> Result<T, ImportError> {
    // A refusal has at least one.
    read_all(document, reader).map_err(|mut faults| faults.swap_remove(0))
}

/// Reads a document.
///
/// # Errors
/// Every fault that the reader met.
pub(crate) fn read_all<T>(
    document: &Value,
    reader: impl FnOnce(&Field) -> T,
) -> Result<T, Vec<ImportError>> {
    let faults = RefCell::new(Vec::new());
    let result = reader(&Field {
        value: document,
        place: String::new(),
        absent: false,
        faults: &faults,
    });
    let faults = faults.into_inner();
    if faults.is_empty() {
        Ok(result)
    } else {
        Err(faults)
    }
}

impl<'a> Field<'a> {
    /// Keeps a fault.
    pub(crate) fn note(&self, fault: ImportError) {
        let mut faults = self.faults.borrow_mut();
        if !self.absent && faults.len() < MOST_FAULTS && !faults.contains(&fault) {
            faults.push(fault);
        }
    }

    /// Notes that this field does not hold what it may.
    pub(crate) fn wrong(&self, allowed: Allowed) {
        self.wrong_as(quote(self.value), allowed);
    }

    /// Notes the same, saying in other words what it holds.
    pub(crate) fn wrong_as(&self, given: String, allowed: Allowed) {
        let place = if self.place.is_empty() {
            "file".into()
        } else {
            self.place.clone()
        };
        self.note(ImportError::Wrong {
            place,
            given,
            allowed,
        });
    }

    fn below(&self, key: &str) -> String {
        if self.place.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.place)
        }
    }

    fn field(&self, value: &'a Value, place: String) -> Self {
        Self {
            value,
            place,
            absent: self.absent,
            faults: self.faults,
        }
    }

    /// A field that must be there.
    pub(crate) fn get(&self, key: &str) -> Self {
        self.optional(key).unwrap_or_else(|| {
            let place = self.below(key);
            if self.value.is_object() {
                self.note(ImportError::Missing {
                    place: place.clone(),
                });
            } else {
                self.wrong(Allowed::Object);
            }
            Self {
                absent: true,
                ..self.field(&Value::Null, place)
            }
        })
    }

    /// A field that may be missing.
    pub(crate) fn optional(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(self.field(value, self.below(key)))
    }

    /// Refuses fields that the format does not have: dropping them would lose what they say.
    pub(crate) fn only(&self, keys: &[&str]) {
        let Some(object) = self.value.as_object() else {
            return self.wrong(Allowed::Object);
        };
        if let Some(key) = object.keys().find(|key| !keys.contains(&key.as_str())) {
            self.note(ImportError::Unexpected {
                place: self.below(&quote(key)),
            });
        }
    }

    /// The entries of a list; places count them from 1.
    pub(crate) fn list(&self, most: usize) -> impl Iterator<Item = Self> {
        let list = self.value.as_array().filter(|list| list.len() <= most);
        if list.is_none() {
            self.wrong(Allowed::List { most });
        }
        let entries = list.map(Vec::as_slice).unwrap_or_default();
        entries
            .iter()
            .enumerate()
            .map(|(at, value)| self.field(value, format!("{}[{}]", self.place, at + 1)))
    }

    /// Reads each entry of a list; a missing list is an empty one.
    pub(crate) fn each<T>(&self, key: &str, read: fn(&Self) -> T) -> Vec<T> {
        let list = self.optional(key);
        list.iter()
            .flat_map(|list| list.list(usize::MAX))
            .map(|entry| read(&entry))
            .collect()
    }

    /// A text of at most so many characters.
    pub(crate) fn text(&self, longest: usize) -> &'a str {
        let text = self
            .value
            .as_str()
            .filter(|text| text.chars().count() <= longest);
        text.unwrap_or_else(|| {
            self.wrong(Allowed::Text { longest });
            ""
        })
    }

    /// A whole number between two others.
    pub(crate) fn whole(&self, lowest: u64, highest: u64) -> u64 {
        let number = self
            .value
            .as_u64()
            .filter(|number| (lowest..=highest).contains(number));
        number.unwrap_or_else(|| {
            self.wrong(Allowed::Whole { lowest, highest });
            lowest
        })
    }

    /// Yes or no.
    pub(crate) fn truth(&self) -> bool {
        self.value.as_bool().unwrap_or_else(|| {
            self.wrong(Allowed::Truth);
            false
        })
    }

    /// An exact number, written as text.
    pub(crate) fn exact(&self) -> Exact {
        let number = self.value.as_str().and_then(|text| text.parse().ok());
        number.unwrap_or_else(|| {
            self.wrong(Allowed::Exact);
            Exact::ZERO
        })
    }

    /// One of several words, and what it stands for. The first stands in for a wrong one.
    pub(crate) fn word<T: Copy, const N: usize>(&self, words: [(&str, T); N]) -> T {
        const { assert!(N > 0) };
        let given = self.value.as_str();
        let known = words.iter().find(|(word, _)| Some(*word) == given);
        known
            .unwrap_or_else(|| {
                self.wrong(Allowed::Words(
                    words.map(|(word, _)| word.to_owned()).to_vec(),
                ));
                &words[0]
            })
            .1
    }

    /// The value as it stands.
    pub(crate) fn value(&self) -> &'a Value {
        self.value
    }
}
