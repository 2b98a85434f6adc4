//! Files that are refused: each error names the place, what was given and what is allowed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/exported.rs"]
mod exported;

use serde_json::{Value, json};
use spbe::assessment::MOST_EVIDENCE;
use spbe::exact::Exact;
use spbe::exchange::{self, Allowed, ImportError};

use exported::{EXPORT, export, with, without};

#[track_caller]
fn refused(file: &Value, error: &ImportError) {
    assert_eq!(&exchange::read(&file.to_string()).unwrap_err(), error);
}

#[track_caller]
fn wrong(at: &str, value: Value, place: &str, given: &str, allowed: Allowed) {
    let (place, given) = (place.into(), given.into());
    refused(
        &with(at, value),
        &ImportError::Wrong {
            place,
            given,
            allowed,
        },
    );
}

const LEVEL: Allowed = Allowed::Level {
    lowest: Exact::whole(1),
    highest: Exact::whole(5),
    whole: true,
};

#[test]
fn a_value_is_a_whole_level_of_the_scale() {
    let refuses = |value: Value, given: &str| {
        wrong("/answers/4/value", value, "answers[5].value", given, LEVEL);
    };
    refuses(json!(6), "6");
    refuses(json!(0), "0");
    refuses(json!(-1), "-1");
    refuses(json!(1.5), "1.5");
    refuses(json!("3/2"), r#""3/2""#);
    refuses(json!("3"), r#""3""#);
    refuses(json!("6/2"), r#""6/2""#);
    refuses(json!(true), "true");
    refuses(json!([3]), "[3]");
    refuses(json!({}), "{}");
    refuses(json!(u64::MAX), "18446744073709551615");
    refuses(json!(1e300), "1e+300");
}

fn indicator() -> Allowed {
    Allowed::Indicator {
        edition: "spbe-2020".into(),
    }
}

#[test]
fn an_answer_is_about_an_indicator_of_the_edition() {
    let refuses = |value: Value, given: &str, allowed: Allowed| {
        wrong(
            "/answers/4/indicator",
            value,
            "answers[5].indicator",
            given,
            allowed,
        );
    };
    refuses(json!("48"), r#""48""#, indicator());
    refuses(json!("0"), r#""0""#, indicator());
    refuses(json!("05"), r#""05""#, indicator());
    refuses(json!(""), r#""""#, indicator());
    refuses(json!(5), "5", Allowed::Text { longest: 40 });
    refuses(json!(null), "null", Allowed::Text { longest: 40 });
}

#[test]
fn an_indicator_is_answered_once() {
    wrong(
        "/answers/4/indicator",
        json!("3"),
        "answers[5].indicator",
        r#""3""#,
        indicator(),
    );
    // Also when the first answer says nothing.
    let mut file = with("/answers/4/value", json!(null));
    file["answers"][5]["indicator"] = json!("5");
    let error = ImportError::Wrong {
        place: "answers[6].indicator".into(),
        given: r#""5""#.into(),
        allowed: indicator(),
    };
    refused(&file, &error);
}

#[test]
fn there_are_at_most_as_many_answers_as_rows() {
    let mut file = export();
    let answer = file["answers"][0].clone();
    file["answers"].as_array_mut().unwrap().push(answer);
    let error = exchange::read(&file.to_string()).unwrap_err();
    let ImportError::Wrong { place, allowed, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(
        (place.as_str(), allowed),
        ("answers", Allowed::List { most: 47 })
    );
}

#[test]
fn year_and_edition_are_known() {
    let years = || Allowed::Whole {
        lowest: 2018,
        highest: 2099,
    };
    for (year, given) in [
        (json!(2017), "2017"),
        (json!(2100), "2100"),
        (json!(2023.5), "2023.5"),
    ] {
        wrong("/year", year, "year", given, years());
    }
    wrong("/year", json!("2023"), "year", r#""2023""#, years());
    let known = ["pemdi-2026", "spbe-2020", "spbe-2018", "ips-2022"];
    let editions = || Allowed::Words(known.map(String::from).to_vec());
    wrong(
        "/edition",
        json!("spbe-2099"),
        "edition",
        r#""spbe-2099""#,
        editions(),
    );
    wrong("/edition", json!(""), "edition", r#""""#, editions());
}

#[test]
fn texts_have_limits() {
    let agency = || Allowed::Text { longest: 500 };
    wrong("/agency", json!(""), "agency", r#""""#, agency());
    wrong("/agency", json!(" \n"), "agency", r#"" \n""#, agency());
    wrong("/agency", json!(7), "agency", "7", agency());
    // What an error repeats is short, however long the text is.
    let quoted = format!("\"{}…", "é".repeat(59));
    wrong(
        "/agency",
        json!("é".repeat(501)),
        "agency",
        &quoted,
        agency(),
    );
    let explanation = "answers[10].explanation";
    let long = json!("é".repeat(5001));
    wrong(
        "/answers/9/explanation",
        long,
        explanation,
        &quoted,
        Allowed::Text { longest: 5000 },
    );
    let title = "answers[10].evidence[2].title";
    wrong(
        "/answers/9/evidence/1/title",
        json!("é".repeat(501)),
        title,
        &quoted,
        agency(),
    );
    wrong(
        "/answers/9/evidence/1/date",
        json!(null),
        "answers[10].evidence[2].date",
        "null",
        agency(),
    );
}

#[test]
fn evidence_has_a_known_kind_and_a_limit() {
    let kinds = [
        "policy",
        "draft-policy",
        "document",
        "report",
        "application",
        "other",
    ];
    let kinds = || Allowed::Words(kinds.map(String::from).to_vec());
    let kind = "answers[10].evidence[1].kind";
    wrong(
        "/answers/9/evidence/0/kind",
        json!("video"),
        kind,
        r#""video""#,
        kinds(),
    );
    wrong("/answers/9/evidence/0/kind", json!(1), kind, "1", kinds());
    let entry = export()["answers"][9]["evidence"][0].clone();
    let file = with("/answers/9/evidence", json!(vec![entry; MOST_EVIDENCE + 1]));
    let error = exchange::read(&file.to_string()).unwrap_err();
    let ImportError::Wrong { place, allowed, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(
        (place.as_str(), allowed),
        ("answers[10].evidence", Allowed::List { most: 50 })
    );
}

#[test]
fn every_field_but_the_optional_ones_must_be_there() {
    for (at, place) in [
        ("/format", "format"),
        ("/version", "version"),
        ("/edition", "edition"),
        ("/agency", "agency"),
        ("/year", "year"),
        ("/answers", "answers"),
        ("/score", "score"),
        ("/digest", "digest"),
        ("/digest/algorithm", "digest.algorithm"),
        ("/digest/value", "digest.value"),
        ("/answers/0/indicator", "answers[1].indicator"),
        ("/answers/0/value", "answers[1].value"),
        (
            "/answers/9/evidence/0/title",
            "answers[10].evidence[1].title",
        ),
        ("/answers/9/evidence/0/kind", "answers[10].evidence[1].kind"),
        (
            "/answers/9/evidence/0/reference",
            "answers[10].evidence[1].reference",
        ),
        ("/answers/9/evidence/0/page", "answers[10].evidence[1].page"),
        ("/answers/9/evidence/0/date", "answers[10].evidence[1].date"),
    ] {
        refused(
            &without(at),
            &ImportError::Missing {
                place: place.into(),
            },
        );
    }
}

#[test]
fn fields_that_we_do_not_know_are_refused_and_not_dropped() {
    for (at, place) in [
        ("", "note"),
        ("/answers/0", "answers[1].note"),
        ("/answers/9/evidence/1", "answers[10].evidence[2].note"),
        ("/digest", "digest.note"),
    ] {
        let mut file = export();
        file.pointer_mut(at).unwrap()["note"] = json!("…");
        refused(
            &file,
            &ImportError::Unexpected {
                place: place.into(),
            },
        );
    }
}

#[test]
fn parts_of_another_shape_are_refused() {
    wrong(
        "/answers",
        json!({}),
        "answers",
        "{}",
        Allowed::List { most: 47 },
    );
    wrong("/answers/0", json!(3), "answers[1]", "3", Allowed::Object);
    wrong(
        "/digest",
        json!("abc"),
        "digest",
        r#""abc""#,
        Allowed::Object,
    );
    wrong(
        "/digest/algorithm",
        json!("MD5"),
        "digest.algorithm",
        r#""MD5""#,
        Allowed::Word("SHA-256"),
    );
    wrong(
        "/answers/9/evidence/0",
        json!([]),
        "answers[10].evidence[1]",
        "[]",
        Allowed::Object,
    );
}

#[test]
fn a_newer_file_is_called_newer_and_not_damaged() {
    let mut file = json!({ "format": "spbe-assessment", "version": 4, "assessments": [] });
    refused(&file, &ImportError::Newer { given: 4, known: 3 });
    file["version"] = json!(u64::MAX);
    refused(
        &file,
        &ImportError::Newer {
            given: u64::MAX,
            known: 3,
        },
    );
    let versions = || Allowed::Whole {
        lowest: 1,
        highest: u64::MAX,
    };
    wrong("/version", json!(0), "version", "0", versions());
    wrong("/version", json!("1"), "version", r#""1""#, versions());
}

#[test]
fn json_of_others_is_called_that() {
    let format = || Allowed::Word("spbe-assessment");
    wrong(
        "/format",
        json!("spbe-edition"),
        "format",
        r#""spbe-edition""#,
        format(),
    );
    wrong("/format", json!(null), "format", "null", format());
    refused(
        &json!({ "name": "package", "lockfileVersion": 3 }),
        &ImportError::Missing {
            place: "format".into(),
        },
    );
    for (file, given) in [
        (json!([]), "[]"),
        (json!(null), "null"),
        (json!(3), "3"),
        (json!("{}"), r#""{}""#),
    ] {
        let (place, given) = ("file".into(), given.into());
        refused(
            &file,
            &ImportError::Wrong {
                place,
                given,
                allowed: Allowed::Object,
            },
        );
    }
}

#[track_caller]
fn not_json(text: &str) {
    let error = exchange::read(text).unwrap_err();
    assert!(matches!(error, ImportError::NotJson { .. }), "{error}");
}

#[test]
fn what_is_not_json_is_refused_with_its_position() {
    assert_eq!(
        exchange::read("{\n  \"format\": x").unwrap_err(),
        ImportError::NotJson {
            line: 2,
            column: 13
        }
    );
    not_json("");
    not_json("\u{feff}");
    not_json("PK\u{3}\u{4}");
    not_json("{'format': 'spbe-assessment'}");
    not_json(&EXPORT.replacen("\"value\": 1", "\"value\": NaN", 1));
    not_json(&EXPORT.replacen("\"value\": 1", "\"value\": 1e999", 1));
    not_json(&EXPORT.replacen("\"value\": 1", "\"value\": 01", 1));
    not_json(&format!("{EXPORT}{EXPORT}"));
}

#[test]
fn what_takes_more_memory_than_any_form_is_refused_unless_it_is_no_json() {
    let ones = "1,".repeat(500_000);
    let error = exchange::read(&format!("[{ones}1]")).unwrap_err();
    let ImportError::TooMuchMemory { given, most } = error else {
        panic!("{error}");
    };
    // The fault of the form comes second, that of the text first.
    assert!(given > most && most == 50_331_648, "{given} of {most}");
    not_json(&format!("[x,{ones}1]"));
    not_json(&format!("[1] [{ones}1]"));
}

#[test]
fn deep_nesting_is_refused_and_exhausts_no_stack() {
    not_json(&"[".repeat(1_000_000));
    not_json(&"{\"a\":".repeat(1_000_000));
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let whole = EXPORT.trim_end();
    for length in (0..whole.len()).filter(|&length| whole.is_char_boundary(length)) {
        not_json(&whole[..length]);
    }
}
