//! Why something was not entered.

use spbe::assessment::{Role, Stage};
use spbe::words::{Lang, Words};

use super::{Refusal, words as sentences};

/// Why something was not entered.
pub(crate) fn refusal(words: Words, refusal: &Refusal) -> String {
    match (words.0, refusal) {
        (_, Refusal::Change(error)) => words.change_error(error),
        (_, Refusal::Unreadable(error)) => words.import_error(error),
        (_, Refusal::NoSuchPlace { .. }) => words.no_such_page().to_owned(),
        (_, Refusal::Stage { role, stage }) => stage_refused(words, *role, *stage),
        (_, Refusal::Review { role }) => review_refused(words, *role),
        (Lang::Id, Refusal::OtherUnit { row, unit }) => {
            format!("Indikator {row} bukan bagian unit {unit}.")
        }
        (Lang::En, Refusal::OtherUnit { row, unit }) => {
            format!("Indicator {row} is not part of the unit {unit}.")
        }
        (
            _,
            Refusal::Level {
                row,
                given,
                lowest,
                highest,
                values,
            },
        ) => {
            let allowed = words.values_from(*values, *lowest, *highest);
            match words.0 {
                Lang::Id => format!("Indikator {row}: tertulis “{given}”; yang boleh {allowed}."),
                Lang::En => format!("Indicator {row}: given “{given}”; allowed: {allowed}."),
            }
        }
        (Lang::Id, Refusal::NoReview { row }) => {
            format!("Indikator {row}: pilih hasil reviu sebelum menulis catatannya.")
        }
        (Lang::En, Refusal::NoReview { row }) => {
            format!("Indicator {row}: choose the outcome of the review before its note.")
        }
        (Lang::Id, Refusal::Files { given }) => {
            format!("{given} berkas diberikan; pilih satu saja.")
        }
        (Lang::En, Refusal::Files { given }) => format!("{given} files were given; choose one."),
        (Lang::Id, Refusal::Edition { given, allowed }) => format!(
            "Berkas ini memakai instrumen {given}, draf ini {allowed}, atau revisi lain dari edisinya. Skala dua edisi tidak dapat dibandingkan, jadi nilainya tidak diambil."
        ),
        (Lang::En, Refusal::Edition { given, allowed }) => format!(
            "This file uses the edition {given}, the draft {allowed}, or another revision of it. The scales of two editions are not comparable, so no level is taken."
        ),
        (Lang::Id, Refusal::Empty { name }) => format!("{name} tidak memuat nilai apa pun."),
        (Lang::En, Refusal::Empty { name }) => format!("{name} has no level at all."),
        (Lang::Id, Refusal::NothingOffered) => "Pilih dahulu berkas tahun lalu.".into(),
        (Lang::En, Refusal::NothingOffered) => "Choose last year's file first.".into(),
    }
}

fn stage_refused(words: Words, role: Option<Role>, stage: Stage) -> String {
    let stage = words.stage(stage);
    match (words.0, role.map(|role| words.role_name(role))) {
        (Lang::Id, Some(role)) => format!("Peran {role} tidak mengisi tahap {stage}."),
        (Lang::En, Some(role)) => format!("The role {role} does not enter the stage {stage}."),
        (_, None) => sentences::choose_role(words).to_owned(),
    }
}

fn review_refused(words: Words, role: Option<Role>) -> String {
    match (words.0, role.map(|role| words.role_name(role))) {
        (Lang::Id, Some(role)) => format!("Peran {role} tidak mengisi reviu."),
        (Lang::En, Some(role)) => format!("The role {role} does not enter the review."),
        (_, None) => sentences::choose_role(words).to_owned(),
    }
}
