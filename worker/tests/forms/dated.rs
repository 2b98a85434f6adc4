//! A user on the page of dates with a complete assessment.

use super::divided::complete;
use super::visitor::Visitor;

/// The user on the page of dates.
pub(crate) fn visitor() -> Visitor {
    Visitor::on("calendar", complete())
}
