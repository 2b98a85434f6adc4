//! The pages of the calculator in the words of their users: what stands where, what can be done.

pub mod access;
pub mod backup;
pub mod calendar;
pub mod carry;
pub mod criteria;
pub mod drawn;
pub mod evaluation;
pub mod evidence;
pub mod form;
pub mod former_states;
pub mod frame;
pub mod index_card;
pub mod navigation;
pub mod new;
pub mod open;
pub mod question;
pub mod rescue;
pub mod result;
pub mod role;
pub mod shared;
pub mod stages;
pub mod start;
pub mod storage_panel;
pub mod trace;
pub mod value;
pub mod years;
