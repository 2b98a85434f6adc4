//! The invariants of names and identifiers: there is something to read, and drafts and files have
//! room for it.

use std::collections::BTreeSet;

use super::broken::TextFault;
use super::{Check, Place};
use crate::instrument::format::Name;
use crate::instrument::{LONGEST_ENTRY, MOST_ENTRIES};

impl Check<'_> {
    /// The names of the head; those of other parts are checked with them.
    pub(super) fn names(&mut self) {
        let file = self.file;
        let names = [
            ("name", Some(&file.name)),
            ("short_name", Some(&file.short_name)),
            ("index", Some(&file.index)),
            ("name_prefix", file.name_prefix.as_ref()),
        ];
        for (field, name) in names {
            if let Some(name) = name {
                self.name(&Place::field(field), "", name);
            }
        }
        let mut known = BTreeSet::new();
        for (at, tier) in file.tiers.iter().enumerate() {
            let place = Place::entry("tiers", at);
            self.filled(&place, "id", &tier.id);
            self.name(&place, "name.", &tier.name);
            self.require(known.insert(&tier.id), &place, TextFault::IdTwice);
        }
    }

    pub(super) fn questions(&mut self) {
        let questions = &self.file.general_questions;
        self.few(&Place::field("general_questions"), questions.len());
        for (at, question) in questions.iter().enumerate() {
            let place = Place::entry("general_questions", at);
            self.short(&place, "id", &question.id, LONGEST_ENTRY);
            let english = question.en.as_deref().unwrap_or_default();
            self.short(&place, "en", english, LONGEST_ENTRY);
        }
    }

    /// A name in both languages; `above` is the field that holds it, with a point.
    pub(super) fn name(&mut self, place: &Place, above: &str, name: &Name) {
        self.filled(place, &format!("{above}id"), &name.id);
        self.filled(place, &format!("{above}en"), &name.en);
    }

    /// A text that is not blank.
    pub(super) fn filled(&mut self, place: &Place, field: &str, text: &str) {
        let field = field.to_owned();
        let filled = !text.trim().is_empty();
        self.require(filled, place, TextFault::Blank { field });
    }

    /// A text of at most so many characters.
    pub(super) fn short(&mut self, place: &Place, field: &str, text: &str, longest: usize) {
        let given = text.chars().count();
        let fault = TextFault::TooLong {
            field: field.to_owned(),
            given,
            longest,
        };
        self.require(given <= longest, place, fault);
    }

    /// A list that an assessment can take over.
    pub(super) fn few(&mut self, place: &Place, given: usize) {
        let most = MOST_ENTRIES;
        self.require(given <= most, place, TextFault::TooMany { given, most });
    }
}
