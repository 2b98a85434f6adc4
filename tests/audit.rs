//! `spbe score`, run as an auditor runs it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/command.rs"]
mod command;

use std::fs::{self, File};
use std::io::Write;
use std::process::{Output, Stdio};

use serde_json::{Value, json};

use command::{printed, refused, run, spbe, text};

#[track_caller]
fn scored(file: &str) -> Value {
    serde_json::from_str(&printed(&["score", file])).unwrap()
}

/// Evaluation report 2023 of Bandar Lampung: index 2.15 "Cukup", domains 1.40, 1.70, 1.00, 3.04.
fn bandar_lampung() -> Value {
    let part =
        |no: u8, exact: &str, shown: &str| json!({ "no": no, "exact": exact, "shown": shown });
    json!({
        "edition": "spbe-2020",
        "complete": true,
        "index": { "exact": "4309/2000", "shown": "2.15", "low": "4309/2000", "high": "4309/2000" },
        "predicate": "Cukup",
        "aspects": [
            part(1, "7/5", "1.40"), part(2, "5/4", "1.25"), part(3, "7/4", "1.75"),
            part(4, "5/2", "2.50"), part(5, "1", "1.00"), part(6, "1", "1.00"),
            part(7, "7/2", "3.50"), part(8, "7/3", "2.33"),
        ],
        "domains": [
            part(1, "7/5", "1.40"), part(2, "17/10", "1.70"),
            part(3, "1", "1.00"), part(4, "79/26", "3.04"),
        ],
        "warnings": [],
    })
}

#[test]
fn an_export_is_scored() {
    assert_eq!(scored("bandar-lampung-2023.json"), bandar_lampung());
}

#[test]
fn the_short_form_has_the_same_score() {
    assert_eq!(scored("bandar-lampung-2023-values.json"), bandar_lampung());
}

#[test]
fn the_fields_are_printed_in_their_order() {
    let output = printed(&["score", "bandar-lampung-2023.json"]);
    let top = output.lines().filter_map(|line| line.strip_prefix("  \""));
    let keys: Vec<_> = top.filter_map(|line| line.split('"').next()).collect();
    let order = [
        "edition",
        "complete",
        "index",
        "predicate",
        "aspects",
        "domains",
        "warnings",
    ];
    assert_eq!(keys, order);
}

#[test]
fn an_incomplete_form_has_a_range_and_no_index() {
    // Without indicators 1 (1.30) and 47 (3.00), both at level 1: 2.1545 + 4 · 0.043 = 2.3265.
    let score = scored("incomplete-values.json");
    assert_eq!(
        (&score["complete"], &score["predicate"]),
        (&json!(false), &json!(null))
    );
    let index = json!({ "exact": null, "shown": null, "low": "4309/2000", "high": "4653/2000" });
    assert_eq!(score["index"], index);
    assert_eq!(
        score["aspects"][0],
        json!({ "no": 1, "exact": null, "shown": null })
    );
    assert_eq!(
        score["domains"][1],
        json!({ "no": 2, "exact": "17/10", "shown": "1.70" })
    );
    assert_eq!(score["warnings"], json!(["2 indicators are unanswered"]));
}

#[test]
fn the_edition_of_2018_has_37_values() {
    let score = scored("denpasar-2018-values.json");
    assert_eq!(score["index"]["exact"], "66/25");
    assert_eq!(
        (&score["index"]["shown"], &score["predicate"]),
        (&json!("2.64"), &json!("Baik"))
    );
    let shown: Vec<_> = score["domains"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| &part["shown"])
        .collect();
    assert_eq!(shown, ["2.06", "2.29", "3.00"]);
}

#[test]
fn an_index_that_only_looks_like_the_bound_has_a_warning() {
    let score = scored("submissions/pacitan.json");
    assert_eq!(
        (&score["index"]["exact"], &score["index"]["shown"]),
        (&json!("6997/2000"), &json!("3.50"))
    );
    assert_eq!(score["predicate"], "Baik");
    let warning = score["warnings"][0].as_str().unwrap();
    for part in ["3.4985", "3.50", "Baik (Good)", "Sangat Baik (Very good)"] {
        assert!(warning.contains(part), "{warning}");
    }
}

#[test]
fn a_score_that_someone_changed_has_a_warning() {
    let mut expected = bandar_lampung();
    let warning =
        "The score in the file differs from the one calculated now; the calculated one counts.";
    expected["warnings"] = json!([warning]);
    assert_eq!(scored("score-altered.json"), expected);
}

#[test]
fn bad_values_are_refused_with_file_place_given_and_allowed() {
    let off_scale = [
        "off-scale-values.json",
        "values[11]",
        "6",
        "a whole level from 1 to 5",
    ];
    refused(&["score", "off-scale-values.json"], &off_scale);
    let too_few = [
        "too-few-values.json",
        "values",
        "given 46",
        "exactly 47 values",
    ];
    refused(&["score", "too-few-values.json"], &too_few);
}

#[test]
fn a_changed_export_is_refused_with_both_digests() {
    let stated = "60f217e242ec3358df761e36d273d3aecbfe1c244c72b5c8bb9a6e04ef30a304";
    // Computed by another program, as that one.
    let computed = "cab9d71db4cebfc0f9dcfb18e359908f85f951e29971c78f97173740b28ef650";
    refused(
        &["score", "submissions/altered.json"],
        &["submissions/altered.json", stated, computed],
    );
}

#[test]
fn files_that_are_no_assessment_are_refused() {
    refused(
        &["score", "cut-off.json"],
        &["cut-off.json: Line 1", "not JSON"],
    );
    refused(
        &["score", "submissions/catatan.txt"],
        &["catatan.txt: Line 1, column 1", "not JSON"],
    );
    refused(
        &["score", "missing.json"],
        &["missing.json: there is no such file."],
    );
    refused(
        &["score", "empty"],
        &["empty: no file in this folder has a name that ends in .json."],
    );
}

#[test]
fn messages_are_in_the_language_of_the_locale() {
    let message = |locale, file| {
        let output = spbe(locale, &["score", file]).output().unwrap();
        text(&output.stderr).to_owned()
    };
    let indonesian = "missing.json: berkas tidak ada.\n";
    assert_eq!(message("id_ID.UTF-8", "missing.json"), indonesian);
    assert_eq!(
        message("en_GB.UTF-8", "missing.json"),
        "missing.json: there is no such file.\n"
    );
    assert_eq!(
        message("fr_FR.UTF-8", "missing.json"),
        "missing.json: there is no such file.\n"
    );
    let wrong = message("id_ID.UTF-8", "off-scale-values.json");
    let parts = [
        "off-scale-values.json: values[11]",
        "tertulis 6",
        "tingkat bulat 1 sampai 5",
    ];
    assert!(parts.iter().all(|part| wrong.contains(part)), "{wrong}");
    // LC_ALL comes before LANG; an empty one counts as not set.
    let output = spbe("", &["score", "missing.json"])
        .env("LANG", "id_ID.UTF-8")
        .env_remove("LC_MESSAGES")
        .output()
        .unwrap();
    assert_eq!(text(&output.stderr), indonesian);
}

/// The lines of several files, each with its `file`.
#[track_caller]
fn lines(output: &Output) -> Vec<(String, Value)> {
    let line = |line: &str| {
        let mut score: Value = serde_json::from_str(line).unwrap();
        let fields = score.as_object_mut().unwrap();
        let file = fields.remove("file").unwrap();
        for identity in ["agency", "year", "digest"] {
            fields.remove(identity).unwrap();
        }
        (file.as_str().unwrap().to_owned(), score)
    };
    text(&output.stdout).lines().map(line).collect()
}

#[test]
fn a_line_says_whose_it_is() {
    let output = run(&["score", "submissions/older", "bandar-lampung-2023.json"]);
    let line = text(&output.stdout).lines().last().unwrap();
    let line: Value = serde_json::from_str(line).unwrap();
    assert_eq!(line["agency"], "Pemerintah Kota Bandar Lampung");
    assert_eq!(line["year"], 2023);
    let file: Value = serde_json::from_str(include_str!("files/bandar-lampung-2023.json")).unwrap();
    assert_eq!(line["digest"], file["digest"]["value"]);
}

#[test]
fn several_files_are_one_line_each() {
    let files = [
        "bandar-lampung-2023.json",
        "bandar-lampung-2023-values.json",
    ];
    let output = run(&["score", files[0], files[1]]);
    assert_eq!(output.status.code(), Some(0));
    let expected = files.map(|file| (file.to_owned(), bandar_lampung()));
    assert_eq!(lines(&output), expected);
}

#[test]
fn a_bad_file_among_several_does_not_stop_the_others() {
    let output = run(&[
        "score",
        "missing.json",
        "bandar-lampung-2023.json",
        "cut-off.json",
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        lines(&output),
        [("bandar-lampung-2023.json".into(), bandar_lampung())]
    );
    let messages: Vec<_> = text(&output.stderr).lines().collect();
    assert!(messages[0].starts_with("missing.json: ") && messages[1].starts_with("cut-off.json: "));
}

#[test]
fn of_a_folder_its_json_files_are_read() {
    let output = run(&["score", "submissions"]);
    // `altered.json` is refused, `catatan.txt` and the folder `older` are left alone.
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("submissions/altered.json: "));
    let mut read: Vec<_> = lines(&output).into_iter().map(|(file, _)| file).collect();
    // The system gives them in any order.
    read.sort();
    assert_eq!(
        read,
        [
            "submissions/bandar-lampung.json",
            "submissions/pacitan.json"
        ]
    );
}

#[test]
fn a_folder_with_one_file_is_a_line_too() {
    let output = run(&["score", "submissions/older"]);
    assert_eq!(output.status.code(), Some(0));
    let read: Vec<_> = lines(&output).into_iter().map(|(file, _)| file).collect();
    assert_eq!(read, ["submissions/older/denpasar.json"]);
}

#[track_caller]
fn from_standard_input(command: &str, file: &str) -> Output {
    let input = File::open(format!("tests/files/{file}")).unwrap();
    spbe("C", &[command, "-"])
        .stdin(Stdio::from(input))
        .output()
        .unwrap()
}

#[test]
fn standard_input_is_read_too() {
    let output = from_standard_input("score", "bandar-lampung-2023.json");
    let score: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(score, bandar_lampung());
    let refused = from_standard_input("score", "too-few-values.json");
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).starts_with("-: values: "));
}

/// A file of 100 MiB whose first byte is no text: whoever reads it says that, and not its size.
#[test]
fn a_file_too_large_is_refused_unread() {
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/too-large.json");
    let mut file = File::create(path).unwrap();
    file.write_all(&[0xff]).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    let sizes = ["104,857,600 bytes", "at most 50,331,648 bytes"];
    refused(&["score", path], &sizes);
    refused(&["trace", path], &sizes);
}

#[cfg(unix)]
#[test]
fn a_stream_without_end_is_refused() {
    refused(&["score", "/dev/zero"], &["at most 50,331,648 bytes"]);
    let input = Stdio::from(File::open("/dev/zero").unwrap());
    let output = spbe("C", &["score", "-"]).stdin(input).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("at most 50,331,648 bytes"));
}

#[test]
fn what_a_terminal_obeys_is_not_passed_on() {
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/colours.json");
    let field = r#""values": [], "\u001b[2J\u009b31m": 0"#;
    fs::write(path, format!("{{{field}}}")).unwrap();
    let output = run(&["score", path]);
    let message = text(&output.stderr).trim_end();
    assert!(message.contains("[2J"), "{message:?}");
    assert!(!message.contains(char::is_control), "{message:?}");
}

#[test]
fn a_wrong_command_line_is_refused() {
    refused(&[], &["Usage: spbe <COMMAND>"]);
    refused(&["score"], &["<FILE>"]);
    refused(&["rate", "x.json"], &["rate"]);
}

#[test]
fn the_help_tells_the_short_form() {
    let help = printed(&["score", "--help"]);
    for part in [
        r#"{"edition": "spbe-2020", "values": [3, null, ...], "year": 2023}"#,
        "Exit code 2",
    ] {
        assert!(help.contains(part), "{help}");
    }
}
