//! What the page needs rarely: workbooks, printed reports, handing over, merging, roll-up. A second
//! module, so that the first visit does not carry it.
//!
//! Each page is drawn here as HTML, and the first module shows it: [`desk`] takes what the user
//! did and gives the page as it is then. Nothing here knows the DOM or the storage.

pub mod calendar;
pub mod carry;
mod change;
pub mod compare;
mod crosswalk;
pub mod csv;
pub mod desk;
mod drawing;
pub mod editions;
pub mod evaluation;
mod figure;
pub mod guide;
mod intake;
pub mod merge;
pub mod national;
mod pending;
pub mod planning;
pub mod qr;
pub mod recap;
pub mod report;
pub mod revision;
mod signed;
pub mod stages;
mod step;
pub mod submission;
pub mod verify;
mod words;
pub mod workbook;
pub mod years;
