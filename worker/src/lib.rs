//! What the page needs rarely: workbooks, printed reports, handing over, merging, roll-up. A second
//! module, so that the first visit does not carry it.
//!
//! Each page is drawn here as HTML, and the first module shows it: [`desk`] takes what the user
//! did and gives the page as it is then. Nothing here knows the DOM or the storage.

pub mod calendar;
pub mod carry;
mod change;
mod crosswalk;
pub mod csv;
pub mod desk;
pub mod editions;
pub mod evaluation;
pub mod merge;
pub mod national;
mod pending;
pub mod qr;
pub mod recap;
pub mod report;
pub mod revision;
pub mod stages;
pub mod submission;
pub mod verify;
mod words;
pub mod workbook;
pub mod years;
