//! `spbe trace`, run as an auditor runs it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/command.rs"]
mod command;

use command::{printed, refused, spbe, text};

/// The calculation as the regulation writes it, from the levels to the index.
#[test]
fn the_trace_can_be_followed_with_paper_and_pencil() {
    let trace = printed(&["trace", "bandar-lampung-2023.json"]);
    let sections: Vec<_> = trace.trim_end().split("\n\n").collect();
    assert_eq!(sections[0], "SPBE 2020 · 2023");
    let aspect = "\
Aspect 4: SPBE implementing bodies
  Indicator 19: 2.5 × 2 = 5
  Indicator 20: 2.5 × 3 = 7.5
  Sum: 12.5 ÷ 5 = 5/2 = 2.50";
    let domain = "\
Domain 4: SPBE services
  Aspect 7: 27.5 × 3.5 = 96.25
  Aspect 8: 18 × 7/3 = 42
  Sum: 138.25 ÷ 45.5 = 79/26 ≈ 3.04";
    let index = "\
SPBE Index
  Domain 1: 13 × 1.4 = 18.2
  Domain 2: 25 × 1.7 = 42.5
  Domain 3: 16.5 × 1 = 16.5
  Domain 4: 45.5 × 79/26 = 138.25
  Sum: 215.45 ÷ 100 = 4309/2000 ≈ 2.15";
    // 8 aspects and 4 domains, each domain after its aspects, then the index.
    assert_eq!(
        (sections[5], sections[12], sections[13]),
        (aspect, domain, index)
    );
    assert_eq!(sections[14..], ["Predicate: Cukup (Fair)"]);
}

#[test]
fn the_trace_has_a_decimal_comma_in_indonesian() {
    let output = spbe("id_ID.UTF-8", &["trace", "bandar-lampung-2023.json"])
        .output()
        .unwrap();
    let trace = text(&output.stdout);
    let lines = [
        "  Indikator 20: 2,5 × 3 = 7,5",
        "  Jumlah: 215,45 ÷ 100 = 4309/2000 ≈ 2,15",
        "Predikat: Cukup",
    ];
    assert!(
        lines
            .iter()
            .all(|line| trace.lines().any(|own| own == *line)),
        "{trace}"
    );
}

#[test]
fn the_trace_of_a_repeated_indicator_shows_its_services() {
    let trace = printed(&["trace", "denpasar-2018-values.json"]);
    let services = trace
        .split("\n\n")
        .find(|section| section.starts_with("Indicator 35"))
        .unwrap();
    let lines: Vec<_> = services.lines().skip(1).collect();
    let (first, last) = (lines[0], lines[3]);
    assert!(first.ends_with(": 10/3 × 1 = 10/3"), "{first}");
    assert_eq!(last, "  Sum: 70/3 ÷ 10 = 7/3 ≈ 2.33");
}

#[test]
fn the_trace_of_an_incomplete_form_has_ranges() {
    let trace = printed(&["trace", "incomplete-values.json"]);
    let lines = [
        "  Indicator 1: 1.3 × ? (1 indicator is unanswered)",
        "  7/5 … 9/5 (1.40–1.80)",
        "  4309/2000 … 4653/2000 (2.15–2.33)",
        "2 indicators are unanswered",
    ];
    assert!(
        lines
            .iter()
            .all(|line| trace.lines().any(|own| own == *line)),
        "{trace}"
    );
    assert!(!trace.contains("Predicate"), "{trace}");
}

#[test]
fn a_bad_file_is_refused_as_by_score() {
    let off_scale = [
        "off-scale-values.json",
        "values[11]",
        "6",
        "a whole level from 1 to 5",
    ];
    refused(&["trace", "off-scale-values.json"], &off_scale);
    refused(&["trace", "empty"], &["empty: "]);
    refused(
        &["trace", "missing.json"],
        &["missing.json: there is no such file."],
    );
}
