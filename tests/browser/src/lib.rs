//! Drives the built calculator in real browsers as a user does.
//!
//! `engine` names the browsers, `driver`, `screen` and `profile` run one, `processes` kill it, `watch`
//! is what it did unseen, `elsewhere` where that may have gone. `site` serves the page to it, `tab` is
//! what a user sees and does in it, `pages` say it in the words of each page, `stored` is what the
//! page leaves in the browser, `clock` its time, `program_memory` what the program needs, `barriers` what keeps people out, `keyboard`
//! somebody without a mouse, `heard` what screen readers are told. `stage` runs the specs of `specs/` on it, and
//! `report` sums them up; `patience` waits for conditions, so nothing here ever sleeps.

pub mod audit;
pub mod barriers;
pub mod clock;
pub mod complete;
mod driver;
mod elsewhere;
pub mod engine;
pub mod failure;
pub mod heard;
pub mod keyboard;
pub mod pages;
pub mod patience;
pub mod pdf;
pub mod picture;
pub mod processes;
pub mod profile;
pub mod program_memory;
pub mod published;
pub mod report;
mod screen;
pub mod site;
pub mod stage;
pub mod stored;
pub mod tab;
pub mod user_file;
pub mod watch;
