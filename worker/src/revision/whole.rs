//! What a revision says of the edition as a whole, beside its tree, scale, bands and rules.

use spbe::instrument::Instrument;
use spbe::instrument::format::{EditionFile, Name, Text};
use spbe::words::{Lang, Words};

use super::words;

/// The official wording decides whether anything differs.
const OFFICIAL: Words = Words(Lang::Id);

/// Something that is said of the edition as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// What the edition and its index are called, and what lists leave out.
    Names,
    /// The layers of the tree.
    Tiers,
    /// What weights are percentages of.
    Weights,
    /// Names and meanings of the levels.
    Levels,
    /// What is compared with the bounds of the predicates, from which year on.
    Compared,
    /// Whether criteria are published, and what is said about them.
    Criteria,
    /// Open questions of the form.
    Questions,
    /// How the index is calculated and rounded.
    Calculation,
}

impl Whole {
    const ALL: [Self; 8] = [
        Self::Names,
        Self::Tiers,
        Self::Weights,
        Self::Levels,
        Self::Compared,
        Self::Criteria,
        Self::Questions,
        Self::Calculation,
    ];

    /// What a revision says of it, entry by entry.
    fn said(self, instrument: &Instrument, words: Words) -> Vec<String> {
        let edition = instrument.edition();
        let name = |name: &Name| words.name(name).to_owned();
        let text = |text: &Text| words.text(text).0.to_owned();
        match self {
            Self::Names => {
                let names = [&edition.name, &edition.short_name, &edition.index];
                let names = names.into_iter().chain(&edition.name_prefix);
                names.map(name).collect()
            }
            Self::Tiers => {
                let tiers = edition.tiers.iter();
                tiers
                    .map(|it| format!("{}: {}", it.id, name(&it.name)))
                    .collect()
            }
            Self::Weights => vec![words::weights_of(words, edition.weights).to_owned()],
            Self::Levels => levels(edition, words),
            Self::Compared => {
                let rules = edition.predicates.compare.iter();
                let rule = |it: &_| words::compared(words, it);
                rules.flat_map(|it| [rule(it), text(&it.reason)]).collect()
            }
            Self::Criteria => {
                let published = words::published(words, edition.criteria.published);
                vec![published.to_owned(), text(&edition.criteria.notice)]
            }
            Self::Questions => edition.general_questions.iter().map(text).collect(),
            Self::Calculation => {
                let calculation = &edition.calculation;
                vec![text(&calculation.formula), text(&calculation.rounding)]
            }
        }
    }

    /// What only the one and only the other says, in the language of the reader; in the official one
    /// where the translation hides the difference.
    pub(super) fn only(
        self,
        old: &Instrument,
        new: &Instrument,
        words: Words,
    ) -> (Vec<String>, Vec<String>) {
        let said = |words| (self.said(old, words), self.said(new, words));
        let (before, now) = match said(words) {
            (before, now) if before == now => said(OFFICIAL),
            both => both,
        };
        let without = |list: &[String], other: &[String]| {
            let only = list.iter().filter(|it| !other.contains(it));
            only.cloned().collect()
        };
        (without(&before, &now), without(&now, &before))
    }
}

/// The name of each level of each kind, and what it means.
fn levels(edition: &EditionFile, words: Words) -> Vec<String> {
    let mut said = Vec::new();
    for kind in &edition.level_kinds {
        said.push(format!("{}: {}", kind.id, words.name(&kind.name)));
        for level in &kind.levels {
            let place = format!("{} {}", words.name(&kind.name), level.level);
            said.push(format!("{place}: {}", words.name(&level.name)));
            let meaning = level.meaning.as_ref().map(|it| words.text(it).0);
            said.extend(meaning.map(|meaning| format!("{place}: “{meaning}”")));
        }
    }
    said
}

/// Everything of this kind that differs.
pub(super) fn between(old: &Instrument, new: &Instrument) -> Vec<Whole> {
    let differs = |it: &Whole| it.said(old, OFFICIAL) != it.said(new, OFFICIAL);
    Whole::ALL.into_iter().filter(differs).collect()
}
