//! The files of colleagues: what could be read, what fits the draft, and why the rest is left out.

use std::collections::{BTreeMap, BTreeSet};

use spbe::exchange::{self, ImportError, Imported};
use spbe::instrument::{EditionId, IndicatorId};

use super::Entry;
use crate::desk::GivenFile;

/// All files that were given since the page was cleared.
#[derive(Debug, Default)]
pub struct Files {
    /// By digest: the same content counts once, whatever its names.
    read: BTreeMap<String, ColleagueFile>,
    /// By name, so that a mended file takes the place of the faulty one.
    unread: BTreeMap<String, ImportError>,
}

/// A file that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColleagueFile {
    /// The names that it was given under.
    pub names: BTreeSet<String>,
    /// What it holds.
    pub content: Imported,
}

/// Why a file is left out. The others are not touched by that.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ImportError),
    /// It answers another questionnaire.
    #[error("edition {given}; allowed: {allowed}")]
    Edition {
        /// Its edition.
        given: EditionId,
        /// The edition of the draft.
        allowed: EditionId,
    },
    /// It is about another agency.
    #[error("agency {given:?}; allowed: {allowed:?}")]
    Agency {
        /// Its agency.
        given: String,
        /// The agency of the draft.
        allowed: String,
    },
    /// It is about another year.
    #[error("year {given}; allowed: {allowed}")]
    Year {
        /// Its year.
        given: u16,
        /// The year of the draft.
        allowed: u16,
    },
}

impl Files {
    /// Reads files and keeps them.
    pub fn add(&mut self, given: impl IntoIterator<Item = GivenFile>) {
        for file in given {
            let name = file.name;
            self.unread.remove(&name);
            // What is not text is not JSON either, and the reader says so.
            match exchange::read(&String::from_utf8_lossy(&file.bytes)) {
                Ok(content) => {
                    let known = self.read.entry(content.digest.clone());
                    let known = known.or_insert_with(|| ColleagueFile {
                        names: BTreeSet::new(),
                        content,
                    });
                    known.names.insert(name);
                }
                Err(error) => {
                    self.unread.insert(name, error);
                }
            }
        }
    }

    /// The files that can be merged into a draft, in the order of their names, and those that cannot.
    pub fn fitting(&self, draft: &Imported) -> (Vec<&ColleagueFile>, Vec<(String, Refusal)>) {
        let unread = self.unread.iter();
        let mut refused: Vec<_> = unread
            .map(|(name, error)| (name.clone(), error.clone().into()))
            .collect();
        let mut files = Vec::new();
        for file in self.read.values() {
            match file.mismatch(draft) {
                Some(mismatch) => refused.push((file.name(), mismatch)),
                None => files.push(file),
            }
        }
        // Files of one name come in the order of their digests.
        files.sort_by_key(|file| file.name());
        (files, refused)
    }
}

impl ColleagueFile {
    /// Its names as one text.
    pub fn name(&self) -> String {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        names.join(" = ")
    }

    /// The unit whose part it is; empty for the whole questionnaire.
    pub fn unit(&self) -> &str {
        &self.content.assessment.part
    }

    /// What it offers for a row: a part only what its unit was to answer.
    pub fn offer(&self, row: &IndicatorId) -> Option<Entry> {
        let entry = Entry::of(&self.content.assessment, row);
        (self.content.assessment.asks(row) && !entry.is_empty()).then_some(entry)
    }

    /// The rows that a part answers beyond what its unit was to answer. They are not offered.
    pub fn beyond(&self) -> Vec<&IndicatorId> {
        let assessment = &self.content.assessment;
        let rows = assessment.answers().map(|(row, _)| row);
        let beyond =
            |row: &&IndicatorId| !assessment.asks(row) && !Entry::of(assessment, row).is_empty();
        rows.filter(beyond).collect()
    }

    fn mismatch(&self, draft: &Imported) -> Option<Refusal> {
        let (own, draft) = (&self.content.assessment, &draft.assessment);
        if !own.is_alike(draft) {
            Some(Refusal::Edition {
                given: own.edition.clone(),
                allowed: draft.edition.clone(),
            })
        } else if own.agency.trim() != draft.agency.trim() {
            Some(Refusal::Agency {
                given: own.agency.trim().to_owned(),
                allowed: draft.agency.trim().to_owned(),
            })
        } else if own.year != draft.year {
            Some(Refusal::Year {
                given: own.year,
                allowed: draft.year,
            })
        } else {
            None
        }
    }
}
