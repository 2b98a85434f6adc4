//! The numbers of each edition: parts, weights, levels, predicates. They are those of the printed
//! tables, not of the files.

use spbe::exact::Exact;
use spbe::instrument::IndicatorId;
use spbe::instrument::format::CompareOn;

use super::{edition, ips};

/// How many nodes of each tier an edition has: domains, aspects, indicators; then its rows.
#[track_caller]
fn has(id: &str, nodes: [usize; 3], rows: usize) {
    let edition = edition(id);
    let counted = ["domain", "aspect", "indicator"].map(|tier| edition.tier(tier).count());
    assert_eq!((counted, edition.rows().len()), (nodes, rows));
}

#[test]
fn numbers_of_parts() {
    has("spbe-2020", [4, 8, 47], 47);
    has("spbe-2018", [3, 7, 35], 37);
    has("pemdi-2026", [0, 7, 20], 20);
    has("ips-2022", [5, 19, 38], 38);
}

/// Consecutive nodes of a tier and their weight as printed.
#[track_caller]
fn weighs(id: &str, tier: &str, printed: &[(usize, &str)]) {
    let edition = edition(id);
    let weights: Vec<Exact> = edition
        .tier(tier)
        .map(|node| edition.node(node).weight)
        .collect();
    let expected: Vec<Exact> = printed
        .iter()
        .flat_map(|&(nodes, weight)| vec![weight.parse().unwrap(); nodes])
        .collect();
    assert_eq!(weights, expected);
}

/// Permen PANRB 59/2020, Lampiran, Tabel 3–9.
#[test]
fn weights_of_2020() {
    let domains = [(1, "13.00"), (1, "25.00"), (1, "16.50"), (1, "45.50")];
    weighs("spbe-2020", "domain", &domains);
    let aspects = [
        (1, "13.00"),
        (2, "10.00"),
        (1, "5.00"),
        (1, "12.00"),
        (1, "4.50"),
        (1, "27.50"),
        (1, "18.00"),
    ];
    weighs("spbe-2020", "aspect", &aspects);
    let indicators = [
        (10, "1.30"),
        (10, "2.50"),
        (11, "1.50"),
        (10, "2.75"),
        (6, "3.00"),
    ];
    weighs("spbe-2020", "indicator", &indicators);
}

/// As the results of Denpasar 2018 and 2019 need them; indicator 35 has three rows of 20/6.
#[test]
fn weights_of_2018() {
    weighs("spbe-2018", "domain", &[(1, "17"), (1, "28"), (1, "55")]);
    let aspects = [
        (1, "7"),
        (1, "10"),
        (2, "8"),
        (1, "12"),
        (1, "35"),
        (1, "20"),
    ];
    weighs("spbe-2018", "aspect", &aspects);
    let indicators = [(17, "1"), (7, "4"), (7, "5"), (3, "20/6"), (1, "10")];
    weighs("spbe-2018", "indicator", &indicators);
    weighs("spbe-2018", "service", &[(3, "20/6")]);
}

/// Permen PANRB 8/2026, Lampiran, Tabel 1, as transcribed by others.
#[test]
fn weights_of_pemdi() {
    let aspects = [(2, "10"), (2, "15"), (1, "10"), (1, "15"), (1, "25")];
    weighs("pemdi-2026", "aspect", &aspects);
    let indicators = [
        (4, "5"),
        // Data
        (1, "5"),
        (2, "3"),
        (1, "4"),
        // Security
        (2, "4"),
        (1, "3"),
        (1, "4"),
        // Technology
        (2, "5"),
        // Integration
        (3, "4"),
        (1, "3"),
        // Satisfaction
        (1, "10"),
        (1, "15"),
    ];
    weighs("pemdi-2026", "indicator", &indicators);
}

/// Each weight of Peraturan BPS 3/2022 is a percentage of the one above it.
#[test]
fn weights_of_the_statistical_index() {
    let product = |weights: &[i64]| {
        let of_index = 100_i64.pow(u32::try_from(weights.len()).unwrap() - 1);
        Exact::new(weights.iter().product(), of_index).unwrap()
    };
    let mut expected: [Vec<Exact>; 3] = Default::default();
    for &(domain, aspects) in ips::PRINTED {
        expected[0].push(product(&[domain]));
        for &(aspect, indicators) in aspects {
            expected[1].push(product(&[domain, aspect]));
            let below = indicators.iter();
            expected[2].extend(below.map(|&indicator| product(&[domain, aspect, indicator])));
        }
    }
    let edition = edition("ips-2022");
    let weights = ["domain", "aspect", "indicator"].map(|tier| {
        let nodes = edition.tier(tier);
        nodes
            .map(|node| edition.node(node).weight)
            .collect::<Vec<_>>()
    });
    assert_eq!(weights, expected);
}

#[test]
fn the_services_of_indicator_35_are_the_last_rows_of_2018() {
    let ids: Vec<&str> = edition("spbe-2018")
        .ids()
        .map(IndicatorId::as_str)
        .collect();
    assert_eq!(ids[33..], ["34", "35.1", "35.2", "35.3"]);
}

#[track_caller]
fn takes(id: &str, values: &[&str]) {
    for value in values {
        assert!(edition(id).allows(value.parse().unwrap()), "{value}");
    }
}

#[track_caller]
fn refuses(id: &str, values: &[&str]) {
    for value in values {
        assert!(!edition(id).allows(value.parse().unwrap()), "{value}");
    }
}

#[test]
fn values_are_levels_or_decimals_that_can_be_added_up() {
    takes("spbe-2020", &["1", "3.0", "5"]);
    refuses("spbe-2020", &["0", "6", "1.5"]);
    takes("pemdi-2026", &["1", "5", "1.17", "7/6", "1.2345", "22/7"]);
    refuses(
        "pemdi-2026",
        &[
            "0.9999",
            "5.0001",
            "1.23456",
            "12/11",
            "28/27",
            "15/14000000",
        ],
    );
}

/// The lower bounds of the predicates, from the lowest predicate to the highest.
#[track_caller]
fn begin_at(id: &str, printed: [&str; 5]) {
    let bands = &edition(id).edition().predicates.bands;
    let names: Vec<&str> = bands.iter().map(|band| band.name.id.as_str()).collect();
    let from: Vec<String> = bands.iter().map(|band| band.from.decimal(1, '.')).collect();
    assert_eq!(
        names,
        ["Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan"]
    );
    assert_eq!(from, printed);
}

#[test]
fn predicates() {
    // Permen PANRB 59/2020, Lampiran, Tabel 13, also used for 2018, and Peraturan BPS 3/2022.
    begin_at("spbe-2020", ["1.0", "1.8", "2.6", "3.5", "4.2"]);
    begin_at("spbe-2018", ["0.0", "1.8", "2.6", "3.5", "4.2"]);
    begin_at("ips-2022", ["1.0", "1.8", "2.6", "3.5", "4.2"]);
    // Permen PANRB 8/2026, Lampiran, Tabel 4.
    begin_at("pemdi-2026", ["1.0", "1.5", "2.5", "3.5", "4.0"]);
}

#[track_caller]
fn compares(id: &str, year: u16, on: CompareOn) {
    assert_eq!(edition(id).compares(year), on, "{year}");
}

#[test]
fn the_shown_index_was_compared_until_2023_and_the_exact_one_since() {
    for year in [2021, 2022, 2023] {
        compares("spbe-2020", year, CompareOn::Shown);
    }
    for year in [2024, 2025, 2026] {
        compares("spbe-2020", year, CompareOn::Exact);
    }
    // Outside its own years an edition keeps its nearest rule.
    compares("spbe-2020", 2018, CompareOn::Shown);
    compares("spbe-2018", 2018, CompareOn::Exact);
    compares("pemdi-2026", 2026, CompareOn::Exact);
    compares("ips-2022", 2022, CompareOn::Exact);
}

#[test]
fn edition_2020_is_in_force_from_2021_and_replaced_in_2026() {
    let legal = &edition("spbe-2020").edition().legal[0];
    assert_eq!(legal.in_force.as_deref(), Some("2021-01-01"));
    assert!(legal.title.contains("59 Tahun 2020"));
    assert!(
        legal
            .revoked_by
            .as_ref()
            .is_some_and(|title| title.contains("8 Tahun 2026"))
    );
}

#[test]
fn levels_begin_at_1_and_in_2018_at_0() {
    let levels = |id| {
        let kinds = &edition(id).edition().level_kinds;
        let levels = kinds.iter().flat_map(|kind| &kind.levels);
        levels.map(|level| level.level).collect::<Vec<_>>()
    };
    assert_eq!(levels("spbe-2020"), [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
    assert_eq!(levels("pemdi-2026"), [1, 2, 3, 4, 5]);
    assert_eq!(levels("ips-2022"), [1, 2, 3, 4, 5]);
    assert_eq!(levels("spbe-2018"), [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
}
