//! The short form: an edition and one value or null for each row.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use spbe::exact::Exact;
use spbe::exchange::{Allowed, ImportError, Scorable, read, read_scorable};
use spbe::score::score;

fn form(edition: &str, rows: usize) -> Value {
    json!({ "edition": edition, "values": vec![3; rows] })
}

/// Index, number of open rows, and the year that decides on the predicate.
#[track_caller]
fn reads(file: &Value, index: i64, open: u32, year: u16) {
    let Scorable::Values(list) = read_scorable(&file.to_string()).unwrap() else {
        panic!("{file} is a short form");
    };
    let score = score(list.instrument, &list.values).index();
    assert_eq!(
        (score.low, score.open, list.year),
        (Exact::whole(index), open, year)
    );
}

#[track_caller]
fn refused(file: &Value, error: &ImportError) {
    assert_eq!(&read_scorable(&file.to_string()).unwrap_err(), error);
}

#[track_caller]
fn wrong(key: &str, value: Value, place: &str, given: &str, allowed: Allowed) {
    let mut file = form("spbe-2020", 47);
    file[key] = value;
    let (place, given) = (place.into(), given.into());
    refused(
        &file,
        &ImportError::Wrong {
            place,
            given,
            allowed,
        },
    );
}

#[test]
fn one_value_for_each_row() {
    reads(&form("spbe-2020", 47), 3, 0, 2025);
    reads(&form("spbe-2018", 37), 3, 0, 2020);
}

#[test]
fn null_is_open() {
    let mut file = form("spbe-2020", 47);
    file["values"] = json!(vec![Value::Null; 47]);
    reads(&file, 1, 47, 2025);
}

#[test]
fn the_year_may_be_given() {
    let mut file = form("spbe-2020", 47);
    file["year"] = json!(2023);
    reads(&file, 3, 0, 2023);
}

/// Spreadsheet tools write whole columns with empty cells as decimals.
#[test]
fn a_whole_number_may_be_written_with_a_point() {
    let text = form("spbe-2020", 47).to_string().replace('3', "3.0");
    assert!(matches!(read_scorable(&text), Ok(Scorable::Values(_))));
}

#[test]
fn any_other_number_of_values_is_refused() {
    let rows = |rows| Allowed::Rows { rows };
    for (id, given, allowed) in [
        ("spbe-2020", 46, 47),
        ("spbe-2020", 48, 47),
        ("spbe-2018", 35, 37),
    ] {
        let (place, text) = ("values".into(), given.to_string());
        let error = ImportError::Wrong {
            place,
            given: text,
            allowed: rows(allowed),
        };
        refused(&form(id, given), &error);
    }
}

#[test]
fn a_value_off_the_scale_is_refused_with_its_place() {
    let level = |lowest| Allowed::Level {
        lowest: Exact::whole(lowest),
        highest: Exact::whole(5),
        whole: true,
    };
    for (value, given) in [
        (json!(0), "0"),
        (json!(6), "6"),
        (json!(2.5), "2.5"),
        (json!("3"), r#""3""#),
    ] {
        let mut values = vec![json!(3); 47];
        values[10] = value;
        wrong("values", json!(values), "values[11]", given, level(1));
    }
    let mut file = form("spbe-2018", 37);
    file["values"][36] = json!(-1);
    let (place, given) = ("values[37]".into(), "-1".into());
    refused(
        &file,
        &ImportError::Wrong {
            place,
            given,
            allowed: level(0),
        },
    );
}

#[test]
fn the_lowest_level_of_2018_is_0() {
    let mut file = form("spbe-2018", 37);
    file["values"] = json!(vec![0; 37]);
    reads(&file, 0, 0, 2020);
}

#[test]
fn edition_year_and_values_are_checked() {
    let known = ["pemdi-2026", "spbe-2020", "spbe-2018", "ips-2022"];
    let editions = || Allowed::Words(known.map(String::from).to_vec());
    wrong(
        "edition",
        json!("spbe-2021"),
        "edition",
        r#""spbe-2021""#,
        editions(),
    );
    let years = || Allowed::Whole {
        lowest: 2018,
        highest: 2099,
    };
    wrong("year", json!(1999), "year", "1999", years());
    wrong("year", json!(null), "year", "null", years());
    let list = Allowed::Rows { rows: 47 };
    wrong("values", json!({ "1": 3 }), "values", r#"{"1":3}"#, list);
    refused(
        &json!({ "values": [] }),
        &ImportError::Missing {
            place: "edition".into(),
        },
    );
    let mut file = form("spbe-2020", 47);
    file["agency"] = json!("…");
    refused(
        &file,
        &ImportError::Unexpected {
            place: "agency".into(),
        },
    );
}

#[test]
fn a_file_without_values_is_of_another_kind() {
    let export = include_str!("files/bandar-lampung-2023.json");
    assert!(matches!(read_scorable(export), Ok(Scorable::Assessment(_))));
    for text in ["{}", "[]", "3"] {
        assert_eq!(read_scorable(text).unwrap_err(), read(text).unwrap_err());
    }
}
