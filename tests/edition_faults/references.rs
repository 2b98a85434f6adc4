//! Faults of rules and crosswalks: they name only what the edition has, and say enough to be applied.

use serde_json::{Value, json};

use super::{edition_2020, edition_2026, fault, messages};

/// Where a rule of 2020 stands in the file.
fn rule(number: usize, field: &str) -> String {
    format!("/rules/{}/{field}", number - 1)
}

/// A rule of 2020 in which one field is set wrong.
#[track_caller]
fn broken_rule(number: usize, field: &str, wrong: Value, given: &str, allowed: &str) {
    let place = format!("rule R{number}");
    let at = rule(number, field);
    fault(edition_2020(), &at, wrong, &place, given, allowed);
}

#[test]
fn rules_have_an_id_of_their_own() {
    let (given, allowed) = ("an id used twice", "ids unique in their list");
    let id = rule(2, "id");
    fault(edition_2020(), &id, json!("R1"), "rule R1", given, allowed);
}

#[test]
fn rules_are_about_indicators_and_kinds_of_the_edition() {
    let allowed = "an indicator of the tree";
    let given = "indicator 48";
    broken_rule(4, "scope/indicators/0", json!("48"), given, allowed);
    broken_rule(5, "scope/except/0", json!("48"), given, allowed);
    broken_rule(
        1,
        "effect/requires/0/indicator",
        json!("48"),
        given,
        allowed,
    );
    let allowed = "a kind of the edition's levels";
    broken_rule(
        5,
        "scope/kinds/0",
        json!("product"),
        "kind product",
        allowed,
    );
}

#[test]
fn rules_are_about_levels_of_the_scale() {
    let allowed = "1 to 5";
    broken_rule(5, "scope/from_level", json!(6), "level 6", allowed);
    broken_rule(3, "effect/highest", json!(0), "level 0", allowed);
    broken_rule(1, "effect/requires/0/level", json!(6), "level 6", allowed);
    let at = "effect/requires/0/requires";
    broken_rule(1, at, json!(0), "level 0", allowed);
}

#[test]
fn a_level_rests_on_a_lower_one() {
    let (given, allowed) = ("level 4 rests on 4", "a lower level");
    broken_rule(1, "effect/requires/0/requires", json!(4), given, allowed);
}

#[test]
fn a_review_lapses_after_a_year_or_more_from_some_level_on() {
    let (given, allowed) = ("0 years", "1 year or more");
    broken_rule(5, "effect/years", json!(0), given, allowed);
    broken_rule(8, "effect/years", json!(0), given, allowed);
    let (given, allowed) = ("no from_level", "the level from which it holds");
    broken_rule(6, "scope", json!({ "indicators": ["3"] }), given, allowed);
    broken_rule(8, "scope", json!({ "indicators": ["29"] }), given, allowed);
}

#[test]
fn a_rule_about_age_leaves_a_level_of_the_scale() {
    let allowed = "above 1, since the level below is supported";
    for rule in [6, 8] {
        let from = "scope/from_level";
        broken_rule(rule, from, json!(1), "from_level 1", allowed);
    }
}

#[test]
fn an_effect_that_holds_at_every_level_has_no_from_level() {
    let fault = "from_level 4; allowed: none, since this effect holds at every level";
    for rule in [1, 3, 14] {
        let mut file = edition_2020();
        file["rules"][rule - 1]["scope"]["from_level"] = json!(4);
        assert_eq!(messages(&file), [format!("rule R{rule}: {fault}")]);
    }
}

#[test]
fn a_pair_stands_in_a_crosswalk_once() {
    let mut file = edition_2026();
    let pairs = file["crosswalk"][0]["pairs"].as_array_mut().unwrap();
    let pair = pairs[0].clone();
    pairs.push(pair.clone());
    let [from, to] = ["from", "to"].map(|end| pair[end].as_str().unwrap());
    let fault =
        format!("crosswalk › spbe-2020: {from} and {to} paired twice; allowed: each pair once");
    assert_eq!(messages(&file), [fault]);
}

#[test]
fn a_crosswalk_leads_to_indicators_of_the_edition() {
    let at = "/crosswalk/0/pairs/0/to";
    let place = "crosswalk › spbe-2020";
    let (given, allowed) = ("indicator 21", "an indicator of the tree");
    fault(edition_2026(), at, json!("21"), place, given, allowed);
}
