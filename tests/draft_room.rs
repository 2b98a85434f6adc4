//! Twenty long drafts fit into what every browser gives a page.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/long.rs"]
mod long;
#[path = "storages/memory.rs"]
mod memory;

use std::io::Write;

use spbe::assessment::LONGEST_EXPLANATION;
use spbe::drafts::{DraftId, Drafts};
use spbe::instrument::{EditionId, editions};

use long::{Numbers, long_assessment};
use memory::Memory;

const DRAFTS: usize = 20;
/// What browsers give, in UTF-16 units: 10 MiB in Chromium, of two bytes each, and as much in
/// Firefox; 5 MiB in `WebKit`.
const CHROMIUM_AND_FIREFOX: usize = 5 << 20;
const WEBKIT: usize = 5 << 19;

#[test]
fn twenty_drafts_of_47_explanations_of_5000_characters_fit() {
    let instrument = editions::find(&EditionId::new("spbe-2020")).unwrap();
    assert_eq!((instrument.rows().len(), LONGEST_EXPLANATION), (47, 5_000));
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "8b1f0c8e-5f0e-4b1a-9c1e-2f6d3a7b9c10");
    let mut numbers = Numbers::new();
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
