//! The pages of the calculator in the words of their users: what stands where, what can be done.

pub mod evidence;
pub mod form;
pub mod frame;
pub mod index_card;
pub mod navigation;
pub mod new;
pub mod open;
pub mod rescue;
pub mod result;
pub mod start;
pub mod trace;
