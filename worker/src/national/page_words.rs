//! The sentences of the page that have something put into them.

use spbe::exact::Exact;
use spbe::words::{Lang, Words};

use super::cohort::Cohort;
use super::result::AgencyResult;
use super::visits::Visit;
use crate::signed;

/// "Indeks 3,22, predikat Baik."
pub(super) fn result(words: Words, own: &AgencyResult) -> String {
    let (index, predicate) = (words.value(own.index), &own.predicate);
    match words.0 {
        Lang::Id => format!("Indeks SPBE {index}, predikat {predicate}."),
        Lang::En => format!("SPBE Index {index}, predicate {predicate}."),
    }
}

pub(super) fn no_such_agency(words: Words, name: &str, year: u16) -> String {
    match words.0 {
        Lang::Id => format!("Tidak ada hasil “{name}” untuk {year}. Pilih nama dari daftar."),
        Lang::En => {
            format!("There is no result of “{name}” for {year}. Choose a name from the list.")
        }
    }
}

/// Column.
pub(super) fn cohort(words: Words, cohort: Cohort, own: &AgencyResult) -> String {
    let kind = kind(words, &own.kind);
    let (island, province) = (&own.island, &own.province);
    match (words.0, cohort) {
        (Lang::Id, Cohort::All) => "Semua instansi".into(),
        (Lang::En, Cohort::All) => "All agencies".into(),
        (Lang::Id, Cohort::Kind) => format!("Tipe: {kind}"),
        (Lang::En, Cohort::Kind) => format!("Type: {kind}"),
        (_, Cohort::KindOnIsland) => format!("{kind}, {island}"),
        (Lang::Id, Cohort::Province) => format!("Semua di {province}"),
        (Lang::En, Cohort::Province) => format!("All in {province}"),
    }
}

/// All agencies together.
pub(super) fn all(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "semua instansi",
        Lang::En => "all agencies",
    }
}

/// A type of agencies.
pub(super) fn kind(words: Words, kind: &str) -> String {
    let known = match (words.0, kind) {
        (Lang::Id, "lpnk") => "LPNK",
        (Lang::Id, "lns") => "LNS",
        (Lang::En, "kementerian") => "ministries",
        (Lang::En, "lpnk") => "LPNK (non-ministerial bodies)",
        (Lang::En, "lns") => "LNS (non-structural bodies)",
        (Lang::En, "lembaga lain") => "other bodies",
        (Lang::En, "provinsi") => "provinces",
        (Lang::En, "kabupaten") => "regencies",
        (Lang::En, "kota") => "cities",
        (_, other) => other,
    };
    known.to_owned()
}

pub(super) fn rank(words: Words, rank: usize, of: usize) -> String {
    match words.0 {
        Lang::Id => format!("peringkat {rank} dari {of}"),
        Lang::En => format!("rank {rank} of {of}"),
    }
}

pub(super) fn above(words: Words, above: Exact) -> String {
    let above = words.number(above, 1);
    match words.0 {
        Lang::Id => format!("lebih tinggi dari {above}% lainnya"),
        Lang::En => format!("higher than {above}% of the others"),
    }
}

pub(super) fn median(words: Words, median: Exact, from: Exact) -> String {
    let (median, from) = (words.value(median), signed(words, from));
    format!("median {median} ({from})")
}

pub(super) fn highest(words: Words, highest: Exact) -> String {
    let highest = words.value(highest);
    match words.0 {
        Lang::Id => format!("tertinggi {highest}"),
        Lang::En => format!("highest {highest}"),
    }
}

/// Heading.
pub(super) fn change(words: Words, before: u16, after: u16) -> String {
    match words.0 {
        Lang::Id => format!("Perubahan {before}–{after}"),
        Lang::En => format!("Change {before}–{after}"),
    }
}

pub(super) fn no_result(words: Words, year: u16) -> String {
    match words.0 {
        Lang::Id => format!("Instansi ini tidak punya hasil {year}."),
        Lang::En => format!("This agency has no result of {year}."),
    }
}

pub(super) fn own_change(words: Words, before: &AgencyResult, after: &AgencyResult) -> String {
    let points = after.index.minus(before.index).unwrap_or(Exact::ZERO);
    let points = signed(words, points);
    let (from, to) = (words.value(before.index), words.value(after.index));
    let renamed = (before.agency != after.agency).then(|| match words.0 {
        Lang::Id => format!(" Dahulu: {}.", before.agency),
        Lang::En => format!(" Formerly: {}.", before.agency),
    });
    format!("{from} → {to}, {points}.{}", renamed.unwrap_or_default())
}

/// The rank of a change among those of agencies with results of both years.
pub(super) fn rank_of_change(words: Words, rank: usize, of: usize) -> String {
    match words.0 {
        Lang::Id => format!(
            "Peringkat perubahannya {rank} dari {of} instansi bertipe sama yang punya hasil kedua tahun."
        ),
        Lang::En => format!(
            "Its change ranks {rank} of {of} agencies of the same type with results of both years."
        ),
    }
}

/// Summary.
pub(super) fn fastest(words: Words, own: &AgencyResult) -> String {
    let kind = kind(words, &own.kind);
    match words.0 {
        Lang::Id => format!("Yang naik paling cepat, tipe {kind}"),
        Lang::En => format!("The fastest climbers, {kind}"),
    }
}

pub(super) fn widest(words: Words, domain: &str, points: Exact) -> String {
    let points = words.exact(points);
    match words.0 {
        Lang::Id => format!("Selisih terbesar ada di {domain}: {points} poin indeks."),
        Lang::En => format!("Most of the gap is in {domain}: {points} points of the index."),
    }
}

/// How near another agency is.
pub(super) fn near(words: Words, distance: usize, island: &str) -> String {
    match (words.0, distance, island) {
        (Lang::Id, _, "") => "instansi pusat".into(),
        (Lang::En, _, "") => "central agency".into(),
        (Lang::Id, 0, _) => "provinsi yang sama".into(),
        (Lang::En, 0, _) => "same province".into(),
        (_, _, island) => island.to_owned(),
    }
}

/// Why an agency is worth a visit.
pub(super) fn why(words: Words, visit: &Visit, own: Exact, theirs: Exact, year: u16) -> String {
    let (own, theirs, ahead) = (
        words.value(own),
        words.value(theirs),
        words.value(visit.ahead),
    );
    let mut why = match words.0 {
        Lang::Id => format!("{theirs}, unggul {ahead} dari {own}"),
        Lang::En => format!("{theirs}, {ahead} above {own}"),
    };
    if let Some((before, climbed)) = visit.before.zip(visit.climbed) {
        let (before, climbed) = (words.value(before), signed(words, climbed));
        let since = match words.0 {
            Lang::Id => format!("; {} masih {before}, berubah {climbed}", year - 1),
            Lang::En => format!("; in {} it was {before}, changed by {climbed}", year - 1),
        };
        why.push_str(&since);
    }
    if visit.similar_start {
        why.push_str(match words.0 {
            Lang::Id => "; tahun lalu mulai dari nilai yang serupa",
            Lang::En => "; a year ago it started from a similar value",
        });
    }
    format!("{why}.")
}

/// Points with their sign, two decimals.
pub(super) fn signed(words: Words, points: Exact) -> String {
    signed::signed(points, |size| words.value(size))
}

/// Points with their sign, all decimals.
pub(super) fn signed_exact(words: Words, points: Exact) -> String {
    signed::signed(points, |size| words.exact(size))
}

/// Heading.
pub(super) fn brief_title(words: Words, agency: &str) -> String {
    match words.0 {
        Lang::Id => format!("Lembar kunjungan: {agency}"),
        Lang::En => format!("Study visit brief: {agency}"),
    }
}

pub(super) fn brief_about(words: Words, own: &AgencyResult, other: &AgencyResult) -> String {
    let (mine, theirs) = (words.value(own.index), words.value(other.index));
    let (agency, year) = (&own.agency, own.year);
    match words.0 {
        Lang::Id => format!(
            "Disusun untuk {agency}. Indeks SPBE {year}: {mine} dan {theirs} ({}).",
            other.predicate
        ),
        Lang::En => format!(
            "Made for {agency}. SPBE Index {year}: {mine} and {theirs} ({}).",
            other.predicate
        ),
    }
}

/// Heading.
pub(super) fn next_level(words: Words, level: u8) -> String {
    match words.0 {
        Lang::Id => format!("Kriteria tingkat {level} setiap indikator domain ini"),
        Lang::En => format!("Criteria of level {level} of each indicator of this domain"),
    }
}
