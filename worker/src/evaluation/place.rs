//! The texts of the evaluation: three for each aspect, and the recommendation.

use spbe::assessment::{Evaluation, LONGEST_EXPLANATION, LONGEST_NOTE};
use spbe::exchange::Imported;

use crate::merge::groups;

/// A part of the narrative of an aspect (Pedoman Menteri PANRB 3/2024, h.225–226).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// What is fulfilled.
    Fulfilment,
    /// What is strong.
    Strengths,
    /// What is weak.
    Weaknesses,
}

impl Part {
    /// All parts, in order.
    pub(crate) const ALL: [Self; 3] = [Self::Fulfilment, Self::Strengths, Self::Weaknesses];

    /// Its word in what the page sends.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Fulfilment => "fulfilment",
            Self::Strengths => "strengths",
            Self::Weaknesses => "weaknesses",
        }
    }
}

/// Where a text stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// In the narrative of an aspect.
    Narrative {
        /// Number of the aspect.
        aspect: String,
        /// The part.
        part: Part,
    },
    /// The recommendation.
    Recommendation,
}

/// Word of the recommendation; aspects are called by their number.
pub(super) const RECOMMENDATION: &str = "recommendation";

impl Place {
    /// The places of an edition: its innermost groups, which are its aspects, and the recommendation.
    pub(super) fn all(draft: &Imported) -> Vec<Self> {
        let instrument = draft.instrument;
        let of_group = |no: &String| {
            let aspect = no.clone();
            Part::ALL.map(|part| Self::Narrative {
                aspect: aspect.clone(),
                part,
            })
        };
        let groups = groups(instrument).into_iter();
        let narratives = groups.flat_map(|(group, _)| of_group(&instrument.node(group).no));
        narratives.chain([Self::Recommendation]).collect()
    }

    /// The place behind a word of the page; `None` where the edition has none.
    pub(super) fn find(word: &str, draft: &Imported) -> Option<Self> {
        Self::all(draft)
            .into_iter()
            .find(|place| place.word() == word)
    }

    /// Its word in what the page sends.
    pub(super) fn word(&self) -> String {
        match self {
            Self::Narrative { aspect, part } => format!("{aspect}/{}", part.word()),
            Self::Recommendation => RECOMMENDATION.to_owned(),
        }
    }

    /// The aspect, or the recommendation: what one button drafts.
    pub(super) fn group(&self) -> &str {
        match self {
            Self::Narrative { aspect, .. } => aspect,
            Self::Recommendation => RECOMMENDATION,
        }
    }

    /// How many characters may stand there.
    pub(super) fn longest(&self) -> usize {
        match self {
            Self::Narrative { .. } => LONGEST_NOTE,
            Self::Recommendation => LONGEST_EXPLANATION,
        }
    }

    /// What stands there; empty where nothing does.
    pub(super) fn text<'e>(&self, evaluation: &'e Evaluation) -> &'e str {
        match self {
            Self::Recommendation => &evaluation.recommendation,
            Self::Narrative { aspect, part } => {
                evaluation
                    .narratives
                    .get(aspect)
                    .map_or("", |narrative| match part {
                        Part::Fulfilment => &narrative.fulfilment,
                        Part::Strengths => &narrative.strengths,
                        Part::Weaknesses => &narrative.weaknesses,
                    })
            }
        }
    }

    /// Puts a text there.
    pub(super) fn set(&self, evaluation: &mut Evaluation, text: String) {
        match self {
            Self::Recommendation => evaluation.recommendation = text,
            Self::Narrative { aspect, part } => {
                let narrative = evaluation.narratives.entry(aspect.clone()).or_default();
                *match part {
                    Part::Fulfilment => &mut narrative.fulfilment,
                    Part::Strengths => &mut narrative.strengths,
                    Part::Weaknesses => &mut narrative.weaknesses,
                } = text;
            }
        }
    }
}
