//! Where one hundredth decides: the bounds of the predicates, halves that go up, and the rows of
//! the official results that show how it was done.
//!
//! The sums of a row are those of indicators 1–10, 11–20, 21–31, 32–41 and 42–47. They follow from
//! the printed domains: s1 / 10, s2 / 10, s3 / 11 and (2.75 · s4 + 3 · s5) / 45.5.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/filled.rs"]
mod filled;

use spbe::exact::Exact;
use spbe::instrument::Instrument;
use spbe::score::{Values, score};
use spbe::words::{Lang, Words};

use filled::{edition, scored, with_sums};

fn number(text: &str) -> Exact {
    text.parse().unwrap()
}

fn exact_index([s1, s2, s3, s4, s5]: [i64; 5]) -> Exact {
    let form = with_sums(&[(10, s1), (10, s2), (11, s3), (10, s4), (6, s5)]);
    scored(edition("spbe-2020"), form).index().exact().unwrap()
}

#[track_caller]
fn is(sums: [i64; 5], exact: &str, shown: &str) {
    let index = exact_index(sums);
    assert_eq!(
        (index, index.decimal(2, '.')),
        (number(exact), shown.into())
    );
}

/// The evaluation of the year gives the predicate, and we warn that the other reading, exact or
/// shown, gives another.
#[track_caller]
fn is_split(year: u16, sums: [i64; 5], exact: &str, shown: &str, predicate: &str, other: &str) {
    is(sums, exact, shown);
    let instrument = edition("spbe-2020");
    let verdict = instrument.verdict(number(exact), year).unwrap();
    assert_eq!(verdict.band.name.id, predicate);
    assert_eq!(verdict.other.unwrap().name.id, other);
    let warning = Words(Lang::Id)
        .split(instrument, number(exact), year)
        .unwrap();
    for part in [exact, shown].map(|number| number.replace('.', ",")) {
        assert!(warning.contains(&part), "{warning}");
    }
    assert!(
        warning.contains(&format!("{predicate}, bukan {other}")),
        "{warning}"
    );
}

#[track_caller]
fn predicate_is(edition: &Instrument, year: u16, index: &str, predicate: &str) {
    let verdict = edition.verdict(number(index), year).unwrap();
    assert_eq!(verdict.band.name.id, predicate, "{index} in {year}");
}

#[test]
fn in_2023_the_shown_index_was_compared() {
    is_split(
        2023,
        [19, 16, 11, 13, 21],
        "1.7995",
        "1.80",
        "Cukup",
        "Kurang",
    ); // Boven Digoel
    is_split(
        2023,
        [10, 10, 11, 16, 27],
        "1.795",
        "1.80",
        "Cukup",
        "Kurang",
    ); // Nias Barat
    is_split(
        2023,
        [10, 10, 11, 15, 28],
        "1.7975",
        "1.80",
        "Cukup",
        "Kurang",
    ); // or so
}

#[test]
fn in_2024_the_exact_index_was_compared() {
    is_split(
        2024,
        [10, 11, 11, 13, 29],
        "1.7975",
        "1.80",
        "Kurang",
        "Cukup",
    ); // Nias Barat
    is_split(
        2024,
        [47, 30, 23, 39, 24],
        "3.4985",
        "3.50",
        "Baik",
        "Sangat Baik",
    ); // Pacitan
    is_split(2024, [12, 21, 14, 38, 22], "2.596", "2.60", "Cukup", "Baik"); // Luwu
    is_split(
        2024,
        [12, 21, 14, 37, 23],
        "2.5985",
        "2.60",
        "Cukup",
        "Baik",
    ); // or so
}

#[test]
fn there_is_no_warning_where_both_readings_agree() {
    let instrument = edition("spbe-2020");
    for (year, index) in [
        (2023, "2.1545"),
        (2024, "4.2"),
        (2024, "2.605"),
        (2023, "1.7949"),
    ] {
        assert_eq!(
            Words(Lang::Id).split(instrument, number(index), year),
            None,
            "{index}"
        );
    }
}

#[test]
fn an_index_on_the_bound_has_the_higher_predicate() {
    is([50, 43, 30, 42, 29], "4.2", "4.20"); // Wonogiri 2024, Memuaskan
    predicate_is(edition("spbe-2020"), 2024, "4.2", "Memuaskan");
}

#[test]
fn halves_of_official_results_went_up() {
    is([10, 11, 11, 10, 6], "1.025", "1.03"); // Asmat 2024
    is([50, 49, 42, 48, 30], "4.725", "4.73"); // Provinsi Jawa Barat 2024
    is([50, 41, 45, 50, 30], "4.625", "4.63"); // Kab. Kediri 2024
    is([45, 37, 28, 50, 30], "4.205", "4.21"); // DKI Jakarta 2023
}

/// The sums for which common binary arithmetic ends below the bound, at 2.5999999999999996.
#[test]
fn binary_fractions_would_miss_this_bound() {
    is([50, 46, 21, 10, 7], "2.6", "2.60");
}

#[test]
fn one_hundredth_below_at_and_above_each_bound() {
    let bands = [
        ("1.79", "Kurang", "1.80", "1.81", "Cukup"),
        ("2.59", "Cukup", "2.60", "2.61", "Baik"),
        ("3.49", "Baik", "3.50", "3.51", "Sangat Baik"),
        ("4.19", "Sangat Baik", "4.20", "4.21", "Memuaskan"),
    ];
    let years = [
        ("spbe-2018", 2018),
        ("spbe-2018", 2020),
        ("spbe-2020", 2021),
    ]
    .into_iter()
    .chain([
        ("spbe-2020", 2023),
        ("spbe-2020", 2024),
        ("spbe-2020", 2025),
    ]);
    for (id, year) in years {
        for (below, lower, at, above, higher) in bands {
            predicate_is(edition(id), year, below, lower);
            predicate_is(edition(id), year, at, higher);
            predicate_is(edition(id), year, above, higher);
        }
    }
}

/// Peraturan BPS 3/2022 has the bounds of SPBE; the exact index is compared.
#[test]
fn one_hundredth_below_at_and_above_each_bound_of_the_statistical_index() {
    for (below, lower, at, above, higher) in [
        ("1.79", "Kurang", "1.80", "1.81", "Cukup"),
        ("2.59", "Cukup", "2.60", "2.61", "Baik"),
        ("3.49", "Baik", "3.50", "3.51", "Sangat Baik"),
        ("4.19", "Sangat Baik", "4.20", "4.21", "Memuaskan"),
    ] {
        predicate_is(edition("ips-2022"), 2022, below, lower);
        predicate_is(edition("ips-2022"), 2022, at, higher);
        predicate_is(edition("ips-2022"), 2022, above, higher);
    }
}

/// Permen PANRB 8/2026, Lampiran, Tabel 4.
#[test]
fn one_hundredth_below_at_and_above_each_bound_of_pemdi() {
    for (below, lower, at, above, higher) in [
        ("1.49", "Kurang", "1.50", "1.51", "Cukup"),
        ("2.49", "Cukup", "2.50", "2.51", "Baik"),
        ("3.49", "Baik", "3.50", "3.51", "Sangat Baik"),
        ("3.99", "Sangat Baik", "4.00", "4.01", "Memuaskan"),
    ] {
        predicate_is(edition("pemdi-2026"), 2026, below, lower);
        predicate_is(edition("pemdi-2026"), 2026, at, higher);
        predicate_is(edition("pemdi-2026"), 2026, above, higher);
    }
}

/// Both compare the exact index, and say that the shown one reaches the bound.
#[test]
fn half_a_hundredth_below_a_bound_of_pemdi_and_the_statistical_index_is_below_it() {
    for (id, year, half, lower, higher) in [
        ("pemdi-2026", 2026, "1.495", "Kurang", "Cukup"),
        ("pemdi-2026", 2026, "2.495", "Cukup", "Baik"),
        ("pemdi-2026", 2026, "3.495", "Baik", "Sangat Baik"),
        ("pemdi-2026", 2026, "3.995", "Sangat Baik", "Memuaskan"),
        ("ips-2022", 2022, "1.795", "Kurang", "Cukup"),
        ("ips-2022", 2022, "4.195", "Sangat Baik", "Memuaskan"),
    ] {
        predicate_is(edition(id), year, half, lower);
        let verdict = edition(id).verdict(number(half), year).unwrap();
        assert_eq!(verdict.other.unwrap().name.id, higher, "{half}");
    }
}

#[test]
fn half_a_hundredth_below_a_bound_only_the_shown_index_reaches_it() {
    let instrument = edition("spbe-2020");
    for (half, lower, higher) in [
        ("1.795", "Kurang", "Cukup"),
        ("2.595", "Cukup", "Baik"),
        ("3.495", "Baik", "Sangat Baik"),
        ("4.195", "Sangat Baik", "Memuaskan"),
    ] {
        predicate_is(instrument, 2023, half, higher);
        predicate_is(instrument, 2024, half, lower);
    }
    predicate_is(instrument, 2023, "2.5949999", "Cukup");
}

#[test]
fn the_ends_of_the_scale_have_a_predicate() {
    predicate_is(edition("spbe-2020"), 2024, "1", "Kurang");
    predicate_is(edition("spbe-2020"), 2024, "5", "Memuaskan");
    predicate_is(edition("spbe-2018"), 2018, "0", "Kurang");
    for (id, year) in [("pemdi-2026", 2026), ("ips-2022", 2022)] {
        predicate_is(edition(id), year, "1", "Kurang");
        predicate_is(edition(id), year, "5", "Memuaskan");
    }
    // Unanswered indicators counted as 0 can lead below the scale.
    predicate_is(edition("spbe-2020"), 2024, "0", "Kurang");
}

/// Permen PANRB 59/2020, Tabel 10: indicators 11 to 14 at 3, 4, 3, 2.
#[test]
fn aspect_2_of_the_regulations_example() {
    let mut form = vec![None; 47];
    form[10..14].copy_from_slice(&[Some(3), Some(4), Some(3), Some(2)]);
    let instrument = edition("spbe-2020");
    let aspect = instrument.tier("aspect").nth(1).unwrap();
    let value = scored(instrument, form).score(aspect).exact();
    assert_eq!(value, Some(number("3.00")));
}

/// Permen PANRB 59/2020, Tabel 11: aspects 2, 3 and 4 at 3.00, 4.00 and 3.00.
#[test]
fn domain_2_of_the_regulations_example() {
    let form = with_sums(&[(10, 10), (4, 12), (4, 16), (2, 6), (27, 27)]);
    let instrument = edition("spbe-2020");
    let domain = instrument.tier("domain").nth(1).unwrap();
    let value = scored(instrument, form).score(domain).exact();
    assert_eq!(value, Some(number("3.40")));
}

/// Permen PANRB 59/2020, Tabel 12: domains at 3.70, 3.40, 3.00 and 3.20. Whole levels cannot give
/// 3.20 in domain 4, so the form is scored on a scale that has decimals.
#[test]
fn the_index_of_the_regulations_example() {
    let mut file: serde_json::Value =
        serde_json::from_str(include_str!("../data/editions/spbe-2020.json")).unwrap();
    file["scale"]["values"] = "decimal".into();
    let instrument = Instrument::read(&file.to_string()).unwrap();
    let form: Vec<_> = [("3.70", 10), ("3.40", 10), ("3.00", 11), ("3.20", 16)]
        .into_iter()
        .flat_map(|(value, rows)| vec![Some(number(value)); rows])
        .collect();
    let index = score(&instrument, &Values::new(&instrument, &form).unwrap()).index();
    assert_eq!(index.exact(), Some(number("3.282")));
    assert_eq!(number("3.282").to_string(), "1641/500");
    assert_eq!(number("3.282").decimal(2, '.'), "3.28");
}
