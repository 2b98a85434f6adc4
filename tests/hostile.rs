//! Hostile and damaged files are read whole or refused with a sentence of bearable length; nothing
//! panics.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/damaged.rs"]
mod damaged;
#[path = "forms/hostile.rs"]
mod hostile;
#[path = "forms/signed.rs"]
mod signed;
#[path = "forms/tried.rs"]
mod tried;

use std::sync::LazyLock;

use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, from_str, json};
use spbe::exchange::{self, ImportError, Scorable};
use spbe::words::{Lang, Words};

use damaged::any_damaged;
use signed::{places, signed, with_name, with_value};
use tried::Tried;

const EXPORT: &str = include_str!("files/bandar-lampung-2023.json");

/// The longest sentence that still fits a message.
const LONGEST_SENTENCE: usize = 400;

#[track_caller]
fn can_be_said(error: &ImportError) {
    for lang in [Lang::Id, Lang::En] {
        let sentence = Words(lang).import_error(error);
        let length = sentence.chars().count();
        assert!((1..LONGEST_SENTENCE).contains(&length), "{sentence}");
    }
}

/// Reads a file as a program does that does not know its kind.
#[track_caller]
fn is_read_whole_or_refused(text: &str, tried: &Tried) -> Result<(), ImportError> {
    let form = exchange::read_scorable(text);
    if let Err(error) = &form {
        can_be_said(error);
    }
    let file = exchange::read(text);
    tried.count(file.is_ok() || matches!(form, Ok(Scorable::Values(_))));
    let file = file.inspect_err(can_be_said)?;
    let again = exchange::write(&file.assessment, file.instrument).unwrap();
    let other = exchange::read(&again).unwrap();
    assert_eq!(
        (other.assessment, other.score_faults),
        (file.assessment, vec![])
    );
    Ok(())
}

static FILES: LazyLock<Vec<String>> = LazyLock::new(|| {
    vec![
        EXPORT.to_owned(),
        from_str::<Value>(EXPORT).unwrap().to_string(),
        signed(&mut small()).to_string(),
        include_str!("files/bandar-lampung-2023-values.json").to_owned(),
        include_str!("files/denpasar-2018-values.json").to_owned(),
    ]
});

/// An export of two answers.
fn small() -> Value {
    let mut file: Value = from_str(EXPORT).unwrap();
    let answers = file["answers"].take();
    file["answers"] = json!([answers[0], answers[9]]);
    file["score"] = json!(null);
    file
}

#[test]
fn damaged_files() {
    let tried = Tried::default();
    TestRunner::new(Config::with_cases(5000))
        .run(&any_damaged(&FILES), |text| {
            // Refused is as good as read, as long as it is said.
            let _ = is_read_whole_or_refused(&text, &tried);
            Ok(())
        })
        .unwrap();
    tried.print("damaged files");
}

#[test]
fn a_short_form_cut_off_anywhere() {
    let tried = Tried::default();
    for whole in &FILES[3..] {
        let whole = whole.trim_end();
        for (length, _) in whole.char_indices() {
            let error = exchange::read_scorable(&whole[..length]).unwrap_err();
            assert!(matches!(error, ImportError::NotJson { .. }), "{error}");
            tried.count(false);
        }
    }
    tried.print("short forms cut off");
}

/// The place that an error names.
fn place(error: &ImportError) -> Option<&str> {
    match error {
        ImportError::Missing { place }
        | ImportError::Unexpected { place }
        | ImportError::Wrong { place, .. } => Some(place),
        _ => None,
    }
}

#[test]
fn a_hostile_value_is_refused_at_its_place() {
    let tried = Tried::default();
    for value in hostile::values() {
        let is_json = from_str::<Value>(&value).is_ok();
        for (pointer, expected) in places(&small()) {
            let text = with_value(small(), &pointer, &value);
            match is_read_whole_or_refused(&text, &tried) {
                Ok(()) => assert!(is_json, "{value} at {expected}"),
                Err(ImportError::NotJson { .. }) => assert!(!is_json, "{value} at {expected}"),
                Err(ImportError::Newer { .. }) => assert_eq!(expected, "version"),
                Err(ImportError::Digest { .. }) => assert_eq!(expected, "digest.value"),
                Err(error) => {
                    let named = place(&error).unwrap_or_else(|| panic!("{error}"));
                    assert!(
                        named.starts_with(&expected),
                        "{value} at {expected}: {error}"
                    );
                }
            }
        }
    }
    tried.print("files with a hostile value");
}

#[test]
fn a_hostile_name_of_a_field_is_refused_in_its_object() {
    let tried = Tried::default();
    for name in hostile::NAMES {
        for (pointer, expected) in places(&small()) {
            let Some(text) = with_name(small(), &pointer, name) else {
                continue;
            };
            let error = is_read_whole_or_refused(&text, &tried).unwrap_err();
            let object = expected.rsplit_once('.').map_or("", |(object, _)| object);
            let named = place(&error).unwrap_or_else(|| panic!("{error}"));
            assert!(named.starts_with(object), "{name} at {expected}: {error}");
        }
    }
    tried.print("files with a hostile name of a field");
}
