//! The edition files in `data/`: sound, complete, described by the schema, in both languages, and with
//! the numbers of the regulations. Every test walks every file, so that a new one needs no new test.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/ips.rs"]
mod ips;
#[path = "editions/nulls.rs"]
mod nulls;
#[path = "editions/numbers.rs"]
mod numbers;
#[path = "editions/references.rs"]
mod references;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use spbe::instrument::format::schema;
use spbe::instrument::{EditionId, Instrument, editions};

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
    files_in("editions")
}

/// The same of the revisions before them; there may be none.
fn former_files() -> BTreeMap<String, String> {
    files_in("editions/former")
}

fn files_in(folder: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(Path::new("data").join(folder));
    let entries = entries.into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names
        .filter_map(|name| {
            let text = || data(&format!("{folder}/{name}"));
            Some((name.strip_suffix(".json")?.to_owned(), text()))
        })
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
fn every_former_file_is_sound_and_older_than_one_that_is_here() {
    for (name, text) in former_files() {
        let instrument = Instrument::read(&text).unwrap_or_else(|faults| panic!("{faults:?}"));
        let (id, number) = name.rsplit_once('.').unwrap();
        assert_eq!(instrument.id().as_str(), id);
        assert!(number.parse::<u32>().is_ok(), "{name}");
        assert_ne!(edition(id).digest(), instrument.digest(), "{name}");
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

#[track_caller]
fn begins_with(year: u16, id: &str) {
    let edition = editions::of_year(year).map(|edition| edition.id().as_str());
    assert_eq!(edition, Some(id), "{year}");
}

/// In years that are over; an edition of a year to come is free to be the default of it.
#[test]
fn a_new_assessment_begins_with_the_edition_of_its_year() {
    for year in 2018..=2020 {
        begins_with(year, "spbe-2018");
    }
    for year in 2021..=2025 {
        begins_with(year, "spbe-2020");
    }
    begins_with(2026, "pemdi-2026");
}

#[test]
fn the_latest_default_edition_is_the_one_of_its_years() {
    let defaults = || editions::shipped().iter().filter(|it| it.edition().default);
    let latest = |year| {
        let made_for = defaults().filter(|it| it.edition().years.contains(year));
        made_for.max_by_key(|it| it.edition().years.first)
    };
    for year in 2018..=2099 {
        let latest = latest(year).unwrap_or_else(|| panic!("none for {year}"));
        begins_with(year, latest.id().as_str());
    }
    let latest = defaults().max_by_key(|it| it.edition().years.first);
    let first = editions::shipped().first();
    assert_eq!(first.map(Instrument::id), latest.map(Instrument::id));
}

#[test]
fn the_schema_is_the_one_of_the_code() {
    let generated = serde_json::to_value(schema()).unwrap();
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
    let former = former_files().into_iter();
    let former = former.map(|(name, text)| (name, serde_json::from_str(&text).unwrap()));
    for (name, file) in parsed().chain(former) {
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

/// A name or a text: nothing but its two languages.
fn is_text(value: &Value) -> bool {
    let fields = value.as_object();
    fields.is_some_and(|fields| {
        !fields.is_empty() && fields.keys().all(|key| key == "id" || key == "en")
    })
}

#[test]
fn every_text_is_in_both_languages() {
    everywhere(|_, value| !is_text(value) || (value["id"].is_string() && value["en"].is_string()));
}

/// The page looks the English of a text up by its Indonesian, over all editions.
#[test]
fn a_text_has_one_translation() {
    let mut known = BTreeMap::new();
    for (name, file) in parsed() {
        walk(&file, &name, &mut |path, value| {
            if is_text(value) {
                let first = known
                    .entry(value["id"].to_string())
                    .or_insert(value["en"].clone());
                assert_eq!(*first, value["en"], "{path}");
            }
        });
    }
}

#[test]
fn no_sentence_is_its_own_translation() {
    let is_sentence = |text: &Value| text.as_str().is_some_and(|text| text.len() > 40);
    everywhere(|_, value| {
        !is_text(value) || !is_sentence(&value["id"]) || value["id"] != value["en"]
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
fn every_level_of_2020_has_a_criterion_and_the_others_say_that_they_have_none() {
    criteria("spbe-2020", true, 5 * 47);
    criteria("spbe-2018", false, 0);
    criteria("pemdi-2026", false, 0);
    criteria("ips-2022", false, 0);
}
