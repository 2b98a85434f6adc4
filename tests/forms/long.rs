//! Long assessments in generated Indonesian text.

use spbe::assessment::{Assessment, Change, LONGEST_EXPLANATION};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeKind};

/// Numbers that are the same in every run: a linear congruential generator with Knuth's constants
/// for MMIX.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new() -> Self {
        Self(1)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// The words of the criteria, as often as they occur there.
fn words(instrument: &Instrument) -> Vec<&str> {
    let indicators = instrument
        .nodes()
        .iter()
        .filter_map(|node| match &node.kind {
            NodeKind::Row { indicator, .. } => Some(indicator),
            _ => None,
        });
    let levels = indicators.flat_map(|indicator| &indicator.levels);
    levels
        .flat_map(|level| level.criterion.id.split_whitespace())
        .collect()
}

/// An explanation of the longest kind: each word drawn by itself, so that it packs worse than
/// sentences do.
fn explanation(words: &[&str], numbers: &mut Numbers) -> String {
    let mut text = String::new();
    while text.len() < LONGEST_EXPLANATION {
        text += words[numbers.below(words.len())];
        text.push(' ');
    }
    text.chars().take(LONGEST_EXPLANATION).collect()
}

/// An assessment with such an explanation and a level in every row.
pub(crate) fn long_assessment(instrument: &Instrument, numbers: &mut Numbers) -> Assessment {
    let words = words(instrument);
    let mut assessment = Assessment::new(instrument, "Kota Contoh", 2025);
    for indicator in instrument.ids().cloned() {
        let value = Some(Exact::whole(3));
        let explanation = explanation(&words, numbers);
        let level = Change::SetValue {
            indicator: indicator.clone(),
            value,
        };
        assessment.apply(level, instrument).unwrap();
        let change = Change::SetExplanation {
            indicator,
            explanation,
        };
        assessment.apply(change, instrument).unwrap();
    }
    assessment
}
