//! The pages, one per file.

pub(super) mod draft;
pub(super) mod drawn;
pub(super) mod help;
pub(super) mod history;
pub(super) mod new;
pub(super) mod open;
pub(super) mod result;
pub(super) mod shared;
pub(super) mod start;
pub(super) mod trace;
