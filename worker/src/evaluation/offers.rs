//! Drafting: what is empty is filled, and what has been written is never replaced unasked. Its new
//! draft stands beside it until the user takes it or leaves it.

use std::collections::BTreeSet;

use spbe::exchange::Imported;
use spbe::words::Words;

use super::basis::Basis;
use super::drafting;
use super::place::Place;
use super::words;
use crate::change;
use crate::desk::Reply;

/// The places beside whose text a new draft stands.
#[derive(Debug, Default)]
pub(super) struct Offers(BTreeSet<Place>);

impl Offers {
    /// Drafts the texts of an aspect or the recommendation, or with no name all that are empty. `None`
    /// where no text is empty, so that the assessment stays as it is.
    pub(super) fn draft(
        &mut self,
        group: &str,
        draft: &Imported,
        basis: &Basis,
        words: Words,
    ) -> Option<Reply> {
        let mut evaluation = draft.assessment.evaluation.clone();
        let mut filled = 0;
        let places = Place::all(draft).into_iter();
        for place in places.filter(|place| group.is_empty() || place.group() == group) {
            if place.text(&evaluation).is_empty() {
                place.set(&mut evaluation, drafting::text(&place, basis, words));
                filled += 1;
            } else if !group.is_empty() {
                self.0.insert(place);
            }
        }
        (filled > 0).then(|| {
            let done = words::drafted(words, filled, basis.stage);
            change::evaluation(draft, evaluation, done, words)
        })
    }

    /// The new draft beside a text, where one was asked for and says something else.
    pub(super) fn beside(
        &self,
        place: &Place,
        text: &str,
        basis: &Basis,
        words: Words,
    ) -> Option<String> {
        if text.is_empty() || !self.0.contains(place) {
            return None;
        }
        Some(drafting::text(place, basis, words)).filter(|new| new != text)
    }

    /// Takes a draft away from beside the text; the place where it stood.
    pub(super) fn close(&mut self, word: &str) -> Option<Place> {
        let place = self.0.iter().find(|place| place.word() == word)?.clone();
        self.0.take(&place)
    }
}
