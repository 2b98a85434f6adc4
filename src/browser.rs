//! The browser: plain functions over storage, files, clock and address. Nothing here knows the
//! interface.

pub mod address;
pub mod clock;
pub mod files;
pub mod storage;
