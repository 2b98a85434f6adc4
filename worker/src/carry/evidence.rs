//! The evidence of several indicators as one list, and which of it is old.

use jiff::ToSpan;
use jiff::civil::Date;
use spbe::assessment::{Evidence, MOST_EVIDENCE};

/// Years after which the evidence of a review no longer counts (Pedoman Menteri PANRB 3/2024, h.10).
const OLD: i32 = 2;

/// A list of evidence.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Collected {
    pub(super) evidence: Vec<Evidence>,
    /// What the list has no room for.
    pub(super) beyond: Vec<Evidence>,
}

/// Collects lists in their order; a document that stands in several of them comes once.
pub(super) fn collect<'a>(lists: impl Iterator<Item = &'a [Evidence]>) -> Collected {
    let mut collected = Collected::default();
    for evidence in lists.flatten() {
        let Collected {
            evidence: known,
            beyond,
        } = &mut collected;
        if known.contains(evidence) || beyond.contains(evidence) {
            continue;
        }
        let list = if known.len() < MOST_EVIDENCE {
            known
        } else {
            beyond
        };
        list.push(evidence.clone());
    }
    collected
}

/// Is it older than two years on this day (`YYYY-MM-DD`)? Never where its date is not known.
pub(super) fn is_old(evidence: &Evidence, today: &str) -> bool {
    let day = |text: &str| text.parse::<Date>().ok();
    let limit = day(today).and_then(|today| today.checked_sub(OLD.years()).ok());
    limit.is_some_and(|limit| day(&evidence.date).is_some_and(|date| date < limit))
}
