//! A draft is fixed to its revision: a newer one changes nothing until the user takes it over, and
//! undoing brings the old one back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/own_edition.rs"]
mod own_edition;

use spbe::assessment::{Assessment, Change, ChangeError};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::{Instrument, editions};
use spbe::score::score;

use own_edition::{own, reweighted};

/// Level 5 in the first row, level 1 in all others.
#[track_caller]
fn assessment(edition: &Instrument) -> Assessment {
    let mut assessment = Assessment::new(edition, "Kota Contoh", 2026);
    for (at, indicator) in edition.ids().cloned().enumerate() {
        let value = Some(Exact::whole(if at == 0 { 5 } else { 1 }));
        let change = Change::SetValue { indicator, value };
        assessment.apply(change, edition).unwrap();
    }
    assessment
}

#[track_caller]
fn index_of(assessment: &Assessment) -> Exact {
    let edition = assessment.instrument().unwrap();
    let values = assessment.values(edition).unwrap();
    score(edition, &values).index().exact().unwrap()
}

/// The index by hand: 1, and 4 more with the weight of the first row.
fn by_hand(weight_of_first: Exact) -> Exact {
    let more = weight_of_first.times(Exact::whole(4)).unwrap();
    let more = more.divided_by(Exact::whole(100)).unwrap();
    Exact::whole(1).plus(more).unwrap()
}

fn first_weight(edition: &Instrument) -> Exact {
    edition.node(edition.rows()[0]).weight
}

#[test]
fn a_draft_keeps_its_index_when_a_newer_revision_is_loaded() {
    let old = editions::load(&own("kept-index").to_string()).unwrap();
    let draft = assessment(old);
    let file = exchange::write(&draft, old).unwrap();
    let before = index_of(&draft);
    let new = editions::load(&reweighted("kept-index", 2).to_string()).unwrap();
    assert_ne!(old.digest(), new.digest());
    assert_eq!(editions::find(old.id()).unwrap().digest(), new.digest());
    assert_eq!(index_of(&draft), before);
    assert_eq!(before, by_hand(first_weight(old)));
    // The file is read back under the revision that it names, too.
    let read = exchange::read(&file).unwrap();
    assert_eq!(read.instrument.digest(), old.digest());
    assert_eq!(index_of(&read.assessment), before);
    // And the new one would give something else: 0.2 per cent more for the row at level 5.
    let difference = Exact::new(8, 1000).unwrap();
    assert_eq!(index_of(&assessment(new)), before.plus(difference).unwrap());
}

#[test]
fn taking_over_is_one_change_and_undone_by_its_inverse() {
    let old = editions::load(&own("one-change").to_string()).unwrap();
    let new = editions::load(&reweighted("one-change", 2).to_string()).unwrap();
    let mut draft = assessment(old);
    let before = draft.clone();
    let restore = Change::Restore(Box::new(assessment(new)));
    let inverse = draft.apply(restore, old).unwrap();
    assert_eq!(draft.instrument().unwrap().digest(), new.digest());
    draft.apply(inverse, new).unwrap();
    assert_eq!(draft, before);
}

#[test]
fn a_revision_that_is_not_here_is_not_taken_over_to() {
    let old = editions::load(&own("not-here").to_string()).unwrap();
    let mut draft = assessment(old);
    let mut elsewhere = draft.clone();
    elsewhere.revision = "0".repeat(64);
    let refused = draft.apply(Change::Restore(Box::new(elsewhere)), old);
    assert!(matches!(refused, Err(ChangeError::OtherEdition { .. })));
    assert_eq!(index_of(&draft), by_hand(first_weight(old)));
}
