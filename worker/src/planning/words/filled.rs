//! Sentences that have something put into them.

use spbe::assessment::AIM_DECIMALS;
use spbe::plan::DEAREST;
use spbe::words::{Lang, Words};

use crate::planning::basis::Basis;
use crate::planning::fault::Fault;
use crate::planning::labels;

/// Open rows count as the lowest level.
pub(in crate::planning) fn open_rows(words: Words, open: &[&str], lowest: &str) -> String {
    let (count, numbers) = (open.len(), open.join(", "));
    match words.0 {
        Lang::Id => format!(
            "{count} indikator belum dijawab dan di halaman ini dihitung {lowest}, tingkat terendah: {numbers}."
        ),
        Lang::En => format!(
            "{count} indicator(s) are unanswered and count as {lowest} on this page, the lowest level: {numbers}."
        ),
    }
}

/// What is wrong with what was given.
pub(in crate::planning) fn fault(words: Words, fault: &Fault, basis: &Basis) -> String {
    let scale = &basis.instrument.edition().scale;
    let (lowest, highest) = (words.exact(scale.lowest), words.exact(scale.highest));
    let most = DEAREST;
    match (words.0, fault) {
        (_, Fault::NoSuchPlace) => words.no_such_page().to_owned(),
        (Lang::Id, Fault::Index { given }) => {
            format!(
                "Tertulis “{given}”; yang boleh indeks {lowest} sampai {highest}, paling banyak {AIM_DECIMALS} desimal."
            )
        }
        (Lang::En, Fault::Index { given }) => {
            format!(
                "Given “{given}”; allowed: an index from {lowest} to {highest}, with at most {AIM_DECIMALS} decimals."
            )
        }
        (Lang::Id, Fault::Cost { row, given }) => format!(
            "Indikator {row}: biaya tertulis “{given}”; yang boleh bilangan bulat 1 sampai {most}."
        ),
        (Lang::En, Fault::Cost { row, given }) => format!(
            "Indicator {row}: cost given “{given}”; allowed: a whole number from 1 to {most}."
        ),
        (Lang::Id, Fault::Day { row, given, today }) => format!(
            "Indikator {row}: tanggal tertulis “{given}”; yang boleh tanggal seperti 2026-11-24, paling akhir {today}."
        ),
        (Lang::En, Fault::Day { row, given, today }) => format!(
            "Indicator {row}: day given “{given}”; allowed: a date such as 2026-11-24, not after {today}."
        ),
        (lang, Fault::Circle { rows }) => {
            let rows: Vec<String> = rows
                .iter()
                .filter_map(|id| basis.row(id.as_str()))
                .map(|row| labels::row(row, basis, words))
                .collect();
            let rows = rows.join(" → ");
            match lang {
                Lang::Id => format!("Tidak diubah, karena akan saling menunggu: {rows}."),
                Lang::En => format!("Not changed, since these would wait for each other: {rows}."),
            }
        }
    }
}

/// The plan in a sentence.
pub(in crate::planning) fn planned(words: Words, cost: u32, index: &str) -> String {
    let cost = words.count(cost as usize);
    match words.0 {
        Lang::Id => format!("Rencana: biaya {cost}, indeks {index}."),
        Lang::En => format!("Plan: cost {cost}, index {index}."),
    }
}

/// The target is out of reach.
pub(in crate::planning) fn out_of_reach(words: Words, highest: &str) -> String {
    match words.0 {
        Lang::Id => format!(
            "Target tidak tercapai dengan syarat ini. Indeks tertinggi yang dapat dicapai: {highest}."
        ),
        Lang::En => format!(
            "The target is out of reach on these terms. The highest index that can be reached: {highest}."
        ),
    }
}

/// What comes out of the supposed values.
pub(in crate::planning) fn supposed(words: Words, index: &str, points: &str) -> String {
    match words.0 {
        Lang::Id => format!("Andaikan: indeks {index}, beda {points} poin."),
        Lang::En => format!("What if: index {index}, difference {points} points."),
    }
}

/// The target in words.
pub(in crate::planning) fn target_is(
    words: Words,
    predicate: Option<&str>,
    wanted: &str,
) -> String {
    match (words.0, predicate) {
        (Lang::Id, Some(predicate)) => format!("{predicate}, indeks sekurangnya {wanted}"),
        (Lang::En, Some(predicate)) => format!("{predicate}, an index of {wanted} at least"),
        (Lang::Id, None) => format!("indeks sekurangnya {wanted}"),
        (Lang::En, None) => format!("an index of {wanted} at least"),
    }
}

/// A level's name in the list of what it asks.
pub(in crate::planning) fn level(words: Words, level: u8) -> String {
    match words.0 {
        Lang::Id => format!("Tingkat {level}"),
        Lang::En => format!("Level {level}"),
    }
}

/// The option of the highest value.
pub(in crate::planning) fn highest(words: Words, highest: &str) -> String {
    match words.0 {
        Lang::Id => format!("{highest} (tertinggi)"),
        Lang::En => format!("{highest} (highest)"),
    }
}

/// The option that leaves a row as it is.
pub(in crate::planning) fn as_it_is(words: Words, value: &str) -> String {
    match words.0 {
        Lang::Id => format!("tetap ({value})"),
        Lang::En => format!("as it is ({value})"),
    }
}

/// The label of a field in the line of a row.
pub(in crate::planning) fn of_row(field: &str, row: &str) -> String {
    format!("{field}: {row}")
}

/// The target was saved.
pub(in crate::planning) fn saved(words: Words, rows: usize) -> String {
    match words.0 {
        Lang::Id => format!("Tahap Target disimpan untuk {rows} indikator."),
        Lang::En => format!("The stage Target was saved for {rows} indicators."),
    }
}
