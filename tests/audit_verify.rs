//! `spbe verify`, run as a receiver runs it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/command.rs"]
mod command;

use std::io::Write;
use std::process::{Output, Stdio};

use serde_json::{Value, json};

use command::{printed, refused, spbe, text};

const EXPORT: &str = include_str!("files/bandar-lampung-2023.json");

/// Computed by Python, see `tests/exchange.rs`.
const DIGEST: &str = "60f217e242ec3358df761e36d273d3aecbfe1c244c72b5c8bb9a6e04ef30a304";

/// The first key of RFC 8032, section 7.1, its SHA-256 and its signature of the export, by OpenSSL.
const KEY: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const FINGERPRINT: &str = "21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9";
const SIGNED: &str = "0773b03df6f27e7a9a5eceb06ba522226448b18a5e25a89bd9bdf9d9695c7d87eec3f7f4dc97cfe0470f0d2bceac165301fc53df074895062258e6fd441b8d08";

fn signed(value: &str) -> Value {
    let mut file: Value = serde_json::from_str(EXPORT).unwrap();
    file["signature"] = json!({
        "algorithm": "Ed25519",
        "public_key": KEY,
        "fingerprint": FINGERPRINT,
        "value": value,
    });
    file
}

/// The command reads a file from its standard input.
fn verified(locale: &str, file: &Value) -> Output {
    let mut command = spbe(locale, &["verify", "-"]);
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(file.to_string().as_bytes()).unwrap();
    drop(input);
    child.wait_with_output().unwrap()
}

#[track_caller]
fn says(file: &Value, code: i32, parts: &[&str]) {
    says_in("C", file, code, parts);
}

#[track_caller]
fn says_in(locale: &str, file: &Value, code: i32, parts: &[&str]) {
    let output = verified(locale, file);
    assert_eq!(output.status.code(), Some(code));
    let printed = text(&output.stdout);
    for part in parts {
        assert!(printed.contains(part), "{part:?} is not in {printed:?}");
    }
}

#[test]
fn a_sound_file_is_said_to_be_intact_and_unsigned() {
    let printed = printed(&["verify", "bandar-lampung-2023.json"]);
    let lines: Vec<&str> = printed.lines().map(str::trim).collect();
    let intact = format!("The content is intact, SHA-256 {DIGEST}.");
    let expected = [
        "bandar-lampung-2023.json",
        &intact,
        "The score in the file equals the one calculated now.",
        "Not signed.",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_signature_that_holds_is_named_by_its_fingerprint() {
    let holds = "The signature is one of this content.";
    says(&signed(SIGNED), 0, &[holds, FINGERPRINT, DIGEST]);
    let holds = "Tanda tangan sah untuk isi ini.";
    says_in("id_ID.UTF-8", &signed(SIGNED), 0, &[holds, FINGERPRINT]);
}

#[test]
fn a_signature_that_does_not_hold_is_named_by_its_fingerprint() {
    let foreign = signed(&"0".repeat(128));
    let fails = "The signature does NOT belong to this content";
    says(&foreign, 2, &[fails, FINGERPRINT]);
    let fails = "Tanda tangan TIDAK cocok";
    says_in("id_ID.UTF-8", &foreign, 2, &[fails, FINGERPRINT]);
}

#[test]
fn an_altered_score_is_named_by_its_places() {
    let mut file = signed(SIGNED);
    file["score"]["index"]["shown"] = json!("4.15");
    file["score"]["aspects"][1]["exact"] = json!("5");
    let index = r#"score.index.shown: the file says "4.15", calculated now "2.15"."#;
    let aspect = r#"score.aspects[2].exact: the file says "5", calculated now "5/4"."#;
    let holds = "The signature is one of this content.";
    says(&file, 2, &[index, aspect, holds]);
    let output = verified("C", &file);
    assert_eq!(text(&output.stdout).matches("the file says").count(), 2);
}

#[test]
fn a_missing_part_of_the_score_is_named() {
    let mut file = signed(SIGNED);
    file["score"].as_object_mut().unwrap().remove("predicate");
    let place = r#"score.predicate: the file says null, calculated now "Cukup"."#;
    says(&file, 2, &[place]);
}

/// Whoever reads the output in a terminal must not obey what stands in a file.
#[test]
fn a_hostile_name_in_the_score_does_not_reach_the_terminal() {
    let mut file = signed(SIGNED);
    file["score"]["\u{1b}[2J"] = json!("\u{1b}[2J\u{9b}2J");
    let output = verified("C", &file);
    assert_eq!(output.status.code(), Some(2));
    let printed = text(&output.stdout);
    assert!(printed.lines().all(|line| !line.contains(char::is_control)));
}

#[test]
fn a_changed_content_is_refused_with_both_digests() {
    let mut file = signed(SIGNED);
    file["answers"][4]["value"] = json!(5);
    let output = verified("C", &file);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""));
    assert!(text(&output.stderr).contains(DIGEST));
}

#[test]
fn a_file_cut_off_is_refused_at_its_place() {
    refused(
        &["verify", "cut-off.json"],
        &["cut-off.json", "Line 122, column 9"],
    );
}

#[test]
fn the_files_after_a_wrong_one_are_verified() {
    let arguments = ["verify", "cut-off.json", "bandar-lampung-2023.json"];
    let output = command::run(&arguments);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stdout).contains(DIGEST));
}
