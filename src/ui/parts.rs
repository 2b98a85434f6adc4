//! The parts that pages are made of, one per file.

pub(super) mod about;
pub(super) mod access_notice;
pub(super) mod agency_field;
pub(super) mod ask;
pub(super) mod backup_preview;
pub(super) mod bars;
pub(super) mod differences;
pub(super) mod draft_list;
pub(super) mod evidence;
pub(super) mod explanation;
pub(super) mod field_error;
pub(super) mod file_button;
pub(super) mod head_form;
pub(super) mod header;
pub(super) mod heat_map;
pub(super) mod index_card;
pub(super) mod index_of;
pub(super) mod indicator_nav;
pub(super) mod level_choice;
pub(super) mod notice;
pub(super) mod put_into;
pub(super) mod question;
pub(super) mod save_status;
pub(super) mod share;
pub(super) mod storage_panel;
pub(super) mod toolbar;
