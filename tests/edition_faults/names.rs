//! Faults of names: there is something to read, and what has a name can be told apart by it.

use serde_json::{Value, json};

use super::{
    INDICATOR_1, INDICATOR_6, edition_2018, edition_2020, edition_2026, fault, messages,
    statistical_index,
};

/// A text that is blank is a fault of the place that has it.
#[track_caller]
fn blank(file: Value, at: &str, place: &str, field: &str) {
    let given = format!("{field} is blank");
    let allowed = "a text that is not blank";
    fault(file, at, json!(" "), place, &given, allowed);
}

#[test]
fn every_part_of_the_tree_has_a_name_in_both_languages() {
    blank(edition_2020(), "/tree/1/name/id", "domain 2", "name.id");
    let name = format!("{INDICATOR_1}/name/en");
    let place = "domain 1 › aspect 1 › indicator 1";
    blank(edition_2020(), &name, place, "name.en");
    let mut file = edition_2020();
    // Neither rules nor crosswalk name this one.
    file.pointer_mut(INDICATOR_6).unwrap()["no"] = json!("");
    let message =
        "domain 1 › aspect 1 › indicator : no is blank; allowed: a text that is not blank";
    assert_eq!(messages(&file), [message]);
    let repeat = "/tree/2/children/1/children/3/indicator/repeat/name/id";
    let place = "domain 3 › aspect 7 › indicator 35";
    blank(edition_2018(), repeat, place, "repeat.name.id");
    let index = "/tree/2/children/0/indicator/external/index/id";
    let place = "aspect 3 › indicator 5";
    blank(edition_2026(), index, place, "external.index.id");
}

#[test]
fn every_part_of_the_head_has_a_name() {
    for field in ["name", "short_name", "index", "name_prefix"] {
        let mut file = edition_2020();
        file[field] = json!({ "id": "Nama", "en": "Name" });
        blank(file, &format!("/{field}/id"), field, "id");
    }
    blank(edition_2020(), "/legal/1/title", "legal[2]", "title");
    blank(edition_2020(), "/tiers/0/name/id", "tiers[1]", "name.id");
    let band = "predicates.bands[3]";
    blank(
        edition_2020(),
        "/predicates/bands/2/name/id",
        band,
        "name.id",
    );
    let kind = "level kind service";
    blank(edition_2020(), "/level_kinds/1/name/en", kind, "name.en");
    let level = "/level_kinds/1/levels/2/name/id";
    blank(edition_2020(), level, kind, "levels[3].name.id");
    blank(edition_2020(), "/rules/12/id", "rules[13]", "id");
    blank(
        edition_2026(),
        "/calendar/0/name/id",
        "calendar[1]",
        "name.id",
    );
    let crosswalk = "crosswalk[1]";
    blank(edition_2026(), "/crosswalk/0/edition", crosswalk, "edition");
}

/// A list whose first entry stands there once more under this identifier.
fn with_another(mut file: Value, list: &str, id: &str) -> Value {
    let list = file[list].as_array_mut().unwrap();
    let mut entry = list[0].clone();
    entry["id"] = json!(id);
    list.push(entry);
    file
}

#[test]
fn tiers_and_level_kinds_have_an_identifier() {
    let allowed = "id is blank; allowed: a text that is not blank";
    let file = with_another(edition_2020(), "tiers", " ");
    assert_eq!(messages(&file), [format!("tiers[4]: {allowed}")]);
    let file = with_another(edition_2020(), "level_kinds", " ");
    assert_eq!(messages(&file), [format!("level_kinds[3]: {allowed}")]);
}

#[test]
fn tiers_and_level_kinds_have_an_identifier_of_their_own() {
    let twice = "an id used twice; allowed: ids unique in their list";
    let file = with_another(edition_2020(), "tiers", "domain");
    assert_eq!(messages(&file), [format!("tiers[4]: {twice}")]);
    let file = with_another(statistical_index(), "level_kinds", "maturity");
    assert_eq!(messages(&file), [format!("level kind maturity: {twice}")]);
}

#[test]
fn predicates_can_be_told_apart() {
    let name = "/predicates/bands/3/name/id";
    let given = "a name used twice";
    let allowed = "predicates that can be told apart by their names";
    let place = "predicate Baik";
    fault(edition_2020(), name, json!("Baik"), place, given, allowed);
}
