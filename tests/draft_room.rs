//! Twenty long drafts fit into what every browser gives a page.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/memory.rs"]
mod memory;

use std::io::Write;

use spbe::assessment::{Assessment, Change, LONGEST_EXPLANATION};
use spbe::drafts::{DraftId, Drafts};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, Instrument, NodeKind, editions};

use memory::Memory;

const DRAFTS: usize = 20;
/// What browsers give, in UTF-16 units: 10 MiB in Chromium, of two bytes each, and as much in
/// Firefox; 5 MiB in `WebKit`.
const CHROMIUM_AND_FIREFOX: usize = 5 << 20;
const WEBKIT: usize = 5 << 19;

/// Numbers that are the same in every run: a linear congruential generator with Knuth's constants
/// for MMIX.
struct Numbers(u64);

impl Numbers {
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
fn long_assessment(instrument: &Instrument, numbers: &mut Numbers) -> Assessment {
    let words = words(instrument);
    let mut assessment = Assessment::new(instrument.id().clone(), "Kota Contoh", 2025);
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

#[test]
fn twenty_drafts_of_47_explanations_of_5000_characters_fit() {
    let instrument = editions::find(&EditionId::new("spbe-2020")).unwrap();
    assert_eq!((instrument.rows().len(), LONGEST_EXPLANATION), (47, 5_000));
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "8b1f0c8e-5f0e-4b1a-9c1e-2f6d3a7b9c10");
    let mut numbers = Numbers(1);
    for draft in 0..DRAFTS {
        let id = DraftId::new(format!("draft-{draft}"));
        let assessment = long_assessment(instrument, &mut numbers);
        let mut last = None;
        // Both slots.
        for _ in 0..2 {
            let saved = drafts.save(&id, last.as_ref(), &assessment, instrument, "2026");
            last = Some(saved.unwrap().stamp);
        }
        let opened = drafts.open(&id).unwrap().unwrap().unwrap();
        assert_eq!(opened.assessment, assessment);
    }
    assert_eq!(memory.texts().len(), 2 * DRAFTS);
    let used = drafts.used(|text| text.encode_utf16().count()).unwrap();
    let fit = |room| room * DRAFTS / used;
    // Past the test harness, which would keep it to itself.
    let told = writeln!(
        std::io::stderr(),
        "draft room: {DRAFTS} drafts of 47 x 5,000 characters use {used} UTF-16 units; \
         {CHROMIUM_AND_FIREFOX} units hold {}, {WEBKIT} units hold {}",
        fit(CHROMIUM_AND_FIREFOX),
        fit(WEBKIT),
    );
    told.unwrap();
    assert!(fit(WEBKIT) >= DRAFTS);
}
