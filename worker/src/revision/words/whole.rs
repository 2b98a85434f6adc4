//! Sentences about what a revision says of its edition as a whole.

use spbe::instrument::format::{CompareOn, CompareRule, WeightsOf};
use spbe::words::{Lang, Words};

use crate::revision::Whole;

/// Heading.
pub(in crate::revision) fn whole(words: Words, part: Whole) -> &'static str {
    match (words.0, part) {
        (Lang::Id, Whole::Names) => "Nama edisi dan indeks",
        (Lang::En, Whole::Names) => "Names of the edition and the index",
        (Lang::Id, Whole::Tiers) => "Lapisan pohon",
        (Lang::En, Whole::Tiers) => "Layers of the tree",
        (Lang::Id, Whole::Weights) => "Dasar bobot",
        (Lang::En, Whole::Weights) => "What weights are part of",
        (Lang::Id, Whole::Levels) => "Nama dan arti tingkat",
        (Lang::En, Whole::Levels) => "Names and meanings of the levels",
        (Lang::Id, Whole::Compared) => "Nilai yang dibandingkan dengan batas predikat",
        (Lang::En, Whole::Compared) => "What is compared with the bounds of the predicates",
        (Lang::Id, Whole::Criteria) => "Keterangan kriteria",
        (Lang::En, Whole::Criteria) => "Note on the criteria",
        (Lang::Id, Whole::Questions) => "Pertanyaan umum",
        (Lang::En, Whole::Questions) => "General questions",
        (Lang::Id, Whole::Calculation) => "Cara hitung dan pembulatan",
        (Lang::En, Whole::Calculation) => "Calculation and rounding",
    }
}

/// What is compared from a year on.
pub(in crate::revision) fn compared(words: Words, rule: &CompareRule) -> String {
    let year = rule.from_year;
    match (words.0, rule.on) {
        (Lang::Id, CompareOn::Exact) => format!("Sejak {year}: nilai tepat"),
        (Lang::En, CompareOn::Exact) => format!("From {year}: the exact value"),
        (Lang::Id, CompareOn::Shown) => format!("Sejak {year}: nilai yang ditampilkan"),
        (Lang::En, CompareOn::Shown) => format!("From {year}: the shown value"),
    }
}

/// What weights are percentages of.
pub(in crate::revision) fn weights_of(words: Words, weights: WeightsOf) -> &'static str {
    match (words.0, weights) {
        (Lang::Id, WeightsOf::Index) => "Persen dari indeks",
        (Lang::En, WeightsOf::Index) => "Per cent of the index",
        (Lang::Id, WeightsOf::Parent) => "Persen dari bagian di atasnya",
        (Lang::En, WeightsOf::Parent) => "Per cent of the part above",
    }
}

/// Do the criteria stand in the edition?
pub(in crate::revision) fn published(words: Words, published: bool) -> &'static str {
    match (words.0, published) {
        (Lang::Id, true) => "Kriteria lengkap di sini",
        (Lang::En, true) => "The criteria are here",
        (Lang::Id, false) => "Kriteria belum lengkap di sini",
        (Lang::En, false) => "Not all criteria are here",
    }
}

/// The edition that the index of an institution can be calculated with.
pub(in crate::revision) fn calculated_with(words: Words, edition: &str) -> String {
    match words.0 {
        Lang::Id => format!("Dapat dihitung dengan edisi {edition}"),
        Lang::En => format!("Can be calculated with the edition {edition}"),
    }
}
