//! Faults of values from other institutions: whatever counts for an indicator can be scored.

use serde_json::{Value, json};
use spbe::instrument::Instrument;

use super::{edition_2020, edition_2026, fault, messages};

const INDEX: &str = "/tree/2/children/0/indicator/external";
const PLACE: &str = "aspect 3 › indicator 5";
const VALUES: &str = "1 to 5, with at most 4 decimals or as a fraction such as 7/6";

/// The foreign index of indicator 5 of Pemdi in which one field is set wrong.
#[track_caller]
fn broken_index(field: &str, wrong: Value, given: &str, allowed: &str) {
    let at = format!("{INDEX}/{field}");
    fault(edition_2026(), &at, wrong, PLACE, given, allowed);
}

#[test]
fn a_pending_value_counts_as_a_value_of_the_scale() {
    for (value, given) in [("0", "0"), ("1.00001", "1.00001"), ("12/11", "12/11")] {
        let given = format!("{given} while the value is pending");
        broken_index("while_pending", json!(value), &given, VALUES);
    }
}

#[test]
fn a_pending_value_is_whole_where_the_scale_is() {
    let mut file = edition_2020();
    let at = "/tree/0/children/0/children/0/indicator";
    file.pointer_mut(at).unwrap()["external"] = json!({
        "institution": "BPS",
        "index": { "id": "Indeks", "en": "Index" },
        "while_pending": "1.5",
    });
    let place = "domain 1 › aspect 1 › indicator 1";
    let pending = "1.5 while the value is pending; allowed: 1 to 5, whole levels only";
    assert_eq!(messages(&file), [format!("{place}: {pending}")]);
    let external = format!("{at}/external");
    file.pointer_mut(&external).unwrap()["while_pending"] = json!("1");
    assert!(Instrument::read(&file.to_string()).is_ok());
    file.pointer_mut(&external).unwrap()["conversion"] = json!({
        "points": [{ "from": "0", "to": "1" }, { "from": "100", "to": "5" }],
        "confidence": "low",
        "sources": [],
        "note": { "id": "Garis lurus.", "en": "A straight line." },
    });
    let conversion = "a conversion; allowed: none, since the scale has whole levels only";
    assert_eq!(messages(&file), [format!("{place}: {conversion}")]);
}

#[test]
fn a_conversion_rises_from_point_to_point_within_the_scale() {
    let allowed = &format!("two rising points or more, values {VALUES}");
    let broken = |points, given| broken_index("conversion/points", points, given, allowed);
    broken(json!([{ "from": "0", "to": "1" }]), "0 → 1");
    let point = |from: &str, to: &str| json!({ "from": from, "to": to });
    broken(json!([point("0", "1"), point("0", "5")]), "0 → 1; 0 → 5");
    broken(json!([point("0", "5"), point("9", "1")]), "0 → 5; 9 → 1");
    broken(json!([point("0", "0"), point("9", "5")]), "0 → 0; 9 → 5");
    broken(json!([]), "");
    broken(
        json!([point("0", "1.5"), point("12.5", "4.00001")]),
        "0 → 1.5; 12.5 → 4.00001",
    );
}

#[test]
fn a_foreign_index_has_both_bounds_in_order_or_none() {
    let allowed = "both bounds of that index, the lowest first, or neither";
    broken_index("lowest", json!("100"), "100 to 100", allowed);
    broken_index("highest", json!("-0.5"), "0 to -0.5", allowed);
    for (field, given) in [("lowest", "– to 100"), ("highest", "0 to –")] {
        let mut file = edition_2026();
        let external = file.pointer_mut(INDEX).unwrap();
        external.as_object_mut().unwrap().remove(field);
        assert_eq!(
            messages(&file),
            [format!("{PLACE}: {given}; allowed: {allowed}")]
        );
    }
}

#[test]
fn a_conversion_is_about_values_that_the_foreign_index_has() {
    let allowed = "0 to 100, the range of that index";
    let end = |at: usize| format!("conversion/points/{at}/from");
    broken_index(&end(0), json!("-1"), "points from -1 to 100", allowed);
    broken_index(&end(1), json!("100.5"), "points from 0 to 100.5", allowed);
}
