//! Drives the built calculator in real browsers as a user does.
//!
//! `engine` names the browsers, `driver` and `profile` run one, `site` serves the page to it, `tab`
//! is what a user sees and does in it, `pages` say it in the words of each page. `stage` runs the
//! specs of `specs/` on it; `patience` waits for conditions, so nothing here ever sleeps.

pub mod audit;
pub mod driver;
pub mod engine;
pub mod failure;
pub mod pages;
pub mod patience;
pub mod profile;
pub mod published;
pub mod site;
pub mod stage;
pub mod tab;
pub mod user_file;
