//! Which indices of other institutions may be entered.

use super::ChangeError;
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};

/// Checks that an index is one that the institution can publish. Where the edition asks for none, there
/// is nothing to check it against.
pub(super) fn check_index(
    indicator: &IndicatorId,
    index: Option<Exact>,
    instrument: &Instrument,
) -> Result<(), ChangeError> {
    let asked = instrument.external(indicator).zip(index);
    match asked.filter(|(external, given)| !external.allows(*given)) {
        None => Ok(()),
        Some((external, given)) => Err(ChangeError::NotAnIndex {
            indicator: indicator.clone(),
            given,
            range: external.range(),
        }),
    }
}
