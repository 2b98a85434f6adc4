//! The edition files in `data/`: sound, complete, described by the schema, and with the numbers of
//! the regulations. The weights here are those of the printed tables, not of the files.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use spbe::exact::Exact;
use spbe::instrument::format::{CompareOn, EditionFile};
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};

const SCHEMA: &str = "edition.schema.json";

fn data(name: &str) -> String {
    fs::read_to_string(Path::new("data").join(name)).unwrap()
}

#[track_caller]
fn edition(id: &str) -> &'static Instrument {
    editions::find(&EditionId::new(id)).unwrap()
}

/// The edition files, by the name that each has without `.json`.
fn files() -> BTreeMap<String, String> {
    let names = fs::read_dir("data")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string());
    names
        .map(Result::unwrap)
        .filter(|name| !name.ends_with(".schema.json"))
        .filter_map(|name| Some((name.strip_suffix(".json")?.to_owned(), data(&name))))
        .collect()
}

fn parsed() -> impl Iterator<Item = (String, Value)> {
    files()
        .into_iter()
        .map(|(name, text)| (name, serde_json::from_str(&text).unwrap()))
}

#[test]
fn every_file_is_sound_and_named_after_its_edition() {
    for (name, text) in files() {
        let instrument = Instrument::read(&text).unwrap_or_else(|faults| panic!("{faults:?}"));
        assert_eq!(instrument.id().as_str(), name);
    }
}

#[test]
fn every_file_ships() {
    let shipped: BTreeSet<String> = editions::all()
        .iter()
        .map(|edition| edition.id().to_string())
        .collect();
    assert_eq!(shipped, files().into_keys().collect());
    assert_eq!(shipped.len(), editions::all().len());
}

#[test]
fn new_assessments_begin_with_the_edition_of_2020() {
    let first = editions::all().first().map(|edition| edition.id().as_str());
    assert_eq!(first, Some("spbe-2020"));
}

#[test]
fn the_schema_is_the_one_of_the_code() {
    let generated = serde_json::to_value(schemars::schema_for!(EditionFile)).unwrap();
    let committed: Value = serde_json::from_str(&data(SCHEMA)).unwrap();
    assert!(
        generated == committed,
        "run `cargo run --example edition-schema > data/{SCHEMA}`"
    );
}

#[test]
fn every_file_fits_the_schema() {
    let schema = serde_json::from_str(&data(SCHEMA)).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (name, file) in parsed() {
        let errors = validator.iter_errors(&file);
        let errors: Vec<String> = errors
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}

#[test]
fn the_schema_refuses_what_the_code_refuses() {
    let schema = serde_json::from_str(&data(SCHEMA)).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let (_, mut file) = parsed().next().unwrap();
    for weight in [
        Value::from("1,30"),
        Value::from(1.3),
        Value::from("1e3"),
        Value::Null,
    ] {
        file["tree"][0]["weight"] = weight.clone();
        assert!(!validator.is_valid(&file), "{weight}");
        assert!(Instrument::read(&file.to_string()).is_err(), "{weight}");
    }
}

/// Calls `check` with every value below and its path.
fn walk(value: &Value, path: &str, check: &mut impl FnMut(&str, &Value)) {
    check(path, value);
    match value {
        Value::Array(list) => {
            for (at, child) in list.iter().enumerate() {
                walk(child, &format!("{path}/{at}"), check);
            }
        }
        Value::Object(fields) => {
            for (key, child) in fields {
                walk(child, &format!("{path}/{key}"), check);
            }
        }
        _ => {}
    }
}

#[track_caller]
fn everywhere(check: impl Fn(&str, &Value) -> bool) {
    for (name, file) in parsed() {
        walk(&file, &name, &mut |path, value| {
            assert!(check(path, value), "{path}: {value}");
        });
    }
}

#[test]
fn no_text_is_blank() {
    everywhere(|_, value| value.as_str().is_none_or(|text| !text.trim().is_empty()));
}

#[test]
fn every_name_is_in_both_languages() {
    everywhere(|path, value| {
        let is_name = path.ends_with("/name") || path.ends_with("/short_name");
        !is_name || (value["id"].is_string() && value["en"].is_string())
    });
}

#[test]
fn every_node_names_its_sources_and_their_confidence() {
    everywhere(|_, value| {
        let sources = value["sources"].as_array();
        value.get("weight").is_none()
            || (sources.is_some_and(|list| !list.is_empty()) && value["confidence"].is_string())
    });
}

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

#[test]
fn the_services_of_indicator_35_are_the_last_rows_of_2018() {
    let ids: Vec<&str> = edition("spbe-2018")
        .ids()
        .map(IndicatorId::as_str)
        .collect();
    assert_eq!(ids[33..], ["34", "35.1", "35.2", "35.3"]);
}

/// Permen PANRB 59/2020, Lampiran, Tabel 13.
#[test]
fn predicates_of_2020() {
    let bands = &edition("spbe-2020").edition().predicates.bands;
    let bands = bands
        .iter()
        .map(|band| (band.name.id.as_str(), band.from.decimal(1, '.')));
    let printed = [
        ("Kurang", "1.0"),
        ("Cukup", "1.8"),
        ("Baik", "2.6"),
        ("Sangat Baik", "3.5"),
        ("Memuaskan", "4.2"),
    ];
    assert!(bands.eq(printed.map(|(name, from)| (name, from.to_owned()))));
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

#[track_caller]
fn criteria(id: &str, published: bool, expected: usize) {
    let (_, file) = parsed().find(|(name, _)| name == id).unwrap();
    assert_eq!(file["criteria"]["published"], published);
    let mut found = 0;
    walk(&file["tree"], "", &mut |path, _| {
        found += usize::from(path.ends_with("/criterion"));
    });
    assert_eq!(found, expected);
}

#[test]
fn every_level_of_2020_has_a_criterion_and_2018_says_that_it_has_none() {
    criteria("spbe-2020", true, 5 * 47);
    criteria("spbe-2018", false, 0);
}

#[test]
fn levels_begin_at_1_in_2020_and_at_0_in_2018() {
    let levels = |id| {
        let kinds = &edition(id).edition().level_kinds;
        let levels = kinds.iter().flat_map(|kind| &kind.levels);
        levels.map(|level| level.level).collect::<Vec<_>>()
    };
    assert_eq!(levels("spbe-2020"), [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
    assert_eq!(levels("spbe-2018"), [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
}
