//! The browser: plain functions over storage, database, files, clock and address. Nothing here
//! knows the interface.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod database;
pub mod files;
pub mod history;
pub mod locks;
pub mod offline;
pub mod persistence;
pub mod storage;
pub mod tab;
pub mod worker;
