//! Small assessments that differ by a number, and drafts of them.

use spbe::assessment::Assessment;
use spbe::drafts::{Draft, DraftId, Drafts, SaveError, Saved, Stamp, Storage};
use spbe::instrument::{EditionId, Instrument, editions};

/// When every save takes place: nothing may depend on it.
pub(crate) const NOW: &str = "2026-11-24T07:03:00.000Z";

#[track_caller]
fn instrument() -> &'static Instrument {
    editions::find(&EditionId::new("spbe-2020")).unwrap()
}

#[track_caller]
pub(crate) fn numbered(number: u32) -> Assessment {
    Assessment::new(instrument(), format!("Kota {number}"), 2025)
}

pub(crate) fn try_to_save<S: Storage>(
    drafts: &Drafts<S>,
    id: &str,
    last: Option<&Stamp>,
    number: u32,
) -> Result<Saved, SaveError> {
    drafts.save(
        &DraftId::new(id),
        last,
        &numbered(number),
        instrument(),
        NOW,
    )
}

/// Opens a draft, which must be the one with the number.
#[track_caller]
pub(crate) fn opens<S: Storage>(drafts: &Drafts<S>, id: &str, number: u32) -> Draft {
    let draft = drafts.open(&DraftId::new(id)).unwrap().unwrap().unwrap();
    assert_eq!(draft.assessment, numbered(number));
    draft
}
