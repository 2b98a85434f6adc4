//! Broken edition files: each fault names its node, what was given and what is allowed. People
//! write these files by hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "edition_faults/days.rs"]
mod days;
#[path = "edition_faults/foreign.rs"]
mod foreign;
#[path = "edition_faults/lengths.rs"]
mod lengths;
#[path = "edition_faults/names.rs"]
mod names;
#[path = "edition_faults/references.rs"]
mod references;

use serde_json::{Value, json};
use spbe::document::{Allowed, ImportError};
use spbe::instrument::check::Fault;
use spbe::instrument::{Instrument, LARGEST};

fn edition_2020() -> Value {
    serde_json::from_str(include_str!("../data/editions/spbe-2020.json")).unwrap()
}

fn edition_2018() -> Value {
    serde_json::from_str(include_str!("../data/editions/spbe-2018.json")).unwrap()
}

fn edition_2026() -> Value {
    serde_json::from_str(include_str!("../data/editions/pemdi-2026.json")).unwrap()
}

fn statistical_index() -> Value {
    serde_json::from_str(include_str!("../data/editions/ips-2022.json")).unwrap()
}

#[track_caller]
fn faults_of(file: &Value) -> Vec<Fault> {
    Instrument::read(&file.to_string()).unwrap_err()
}

#[track_caller]
fn messages(file: &Value) -> Vec<String> {
    faults_of(file).iter().map(ToString::to_string).collect()
}

/// A file in which one thing is set wrong has one fault.
#[track_caller]
fn fault(mut file: Value, at: &str, wrong: Value, place: &str, given: &str, allowed: &str) {
    *file
        .pointer_mut(at)
        .unwrap_or_else(|| panic!("nothing at {at}")) = wrong;
    let message = format!("{place}: {given}; allowed: {allowed}");
    assert_eq!(messages(&file), [message]);
}

/// A file of another shape is refused with the first thing that does not fit.
#[track_caller]
fn unreadable(at: &str, wrong: Value, error: ImportError) {
    let mut file = edition_2020();
    *file
        .pointer_mut(at)
        .unwrap_or_else(|| panic!("nothing at {at}")) = wrong;
    assert_eq!(faults_of(&file), [Fault::Unreadable(error)]);
}

fn wrong(place: &str, given: &str, allowed: Allowed) -> ImportError {
    let (place, given) = (place.into(), given.into());
    ImportError::Wrong {
        place,
        given,
        allowed,
    }
}

fn words<const N: usize>(words: [&str; N]) -> Allowed {
    Allowed::Words(words.map(String::from).to_vec())
}

const ASPECT_1: &str = "/tree/0/children/0";
const INDICATOR_1: &str = "/tree/0/children/0/children/0";
const INDICATOR_2: &str = "/tree/0/children/0/children/1";
const INDICATOR_6: &str = "/tree/0/children/0/children/5";

fn in_node(node: &str, field: &str) -> String {
    format!("{node}/{field}")
}

#[test]
fn weights_add_up_to_the_weight_above() {
    let weight = in_node(INDICATOR_1, "weight");
    let place = "domain 1 › aspect 1";
    let given = "weights below it add up to 12.95";
    fault(edition_2020(), &weight, json!("1.25"), place, given, "13");
    let mut file = edition_2020();
    file["tree"][0]["weight"] = json!("14");
    assert_eq!(
        messages(&file),
        [
            "the whole tree: weights below it add up to 101; allowed: 100",
            "domain 1: weights below it add up to 13; allowed: 14",
        ]
    );
}

#[test]
fn weights_of_the_node_above_add_up_to_100() {
    let weight = in_node(ASPECT_1, "weight");
    let given = "weights below it add up to 95";
    let file = statistical_index();
    fault(file, &weight, json!("20"), "domain 1", given, "100");
    let mut file = statistical_index();
    file["weights"] = json!("index");
    // As percentages of the index, those of the lower layers are far too large.
    let message = "domain 1: weights below it add up to 100; allowed: 28";
    assert_eq!(messages(&file)[0], message);
}

#[test]
fn a_weight_is_above_zero() {
    let mut file = edition_2020();
    *file.pointer_mut(&in_node(INDICATOR_2, "weight")).unwrap() = json!("2.60");
    let weight = in_node(INDICATOR_1, "weight");
    let place = "domain 1 › aspect 1 › indicator 1";
    fault(
        file,
        &weight,
        json!("0"),
        place,
        "weight 0",
        "a weight above 0",
    );
}

#[test]
fn weights_have_a_common_denominator_that_can_be_counted_with() {
    let mut file = edition_2020();
    *file.pointer_mut(&in_node(INDICATOR_1, "weight")).unwrap() = json!("1.2999999");
    let weight = in_node(INDICATOR_2, "weight");
    let given = "1.2999999 among others";
    let allowed = "fractions whose common denominator is at most 1000000";
    fault(file, &weight, json!("1.3000001"), "weights", given, allowed);
}

#[test]
fn numbers_are_unique_in_their_tier() {
    let no = in_node(INDICATOR_6, "no");
    let (given, allowed) = ("a number used twice", "numbers unique in their tier");
    fault(
        edition_2020(),
        &no,
        json!("1"),
        "domain 1 › aspect 1 › indicator 1",
        given,
        allowed,
    );
    fault(
        edition_2020(),
        "/tree/1/no",
        json!("1"),
        "domain 1",
        given,
        allowed,
    );
}

#[test]
fn rows_can_be_told_apart() {
    // Indicator 34 takes the number of the first service of indicator 35.
    let no = "/tree/2/children/1/children/2/no";
    let (given, allowed) = (
        "a number used twice",
        "rows that can be told apart by their numbers",
    );
    fault(
        edition_2018(),
        no,
        json!("35.1"),
        "indicator 35.1",
        given,
        allowed,
    );
}

#[test]
fn bands_follow_each_other_without_gap_or_overlap() {
    let bound = "/predicates/bands/2/from";
    fault(
        edition_2020(),
        bound,
        json!("2.7"),
        "predicate Baik",
        "from 2.7",
        "from 2.6",
    );
    fault(
        edition_2020(),
        bound,
        json!("2.5"),
        "predicate Baik",
        "from 2.5",
        "from 2.6",
    );
    let first = "/predicates/bands/0/from";
    fault(
        edition_2020(),
        first,
        json!("1.1"),
        "predicate Kurang",
        "from 1.1",
        "from 1",
    );
    let last = "/predicates/bands/4/to";
    fault(
        edition_2020(),
        last,
        json!("4.9"),
        "predicates",
        "bands up to 4.9",
        "bands up to 5",
    );
    fault(
        edition_2020(),
        "/predicates/bands",
        json!([]),
        "predicates",
        "bands up to 1",
        "bands up to 5",
    );
}

#[test]
fn rules_of_comparison_cover_every_year_in_order() {
    let allowed = "rising years, the first not after 2021";
    let place = "predicates.compare";
    let first = "/predicates/compare/0/from_year";
    fault(
        edition_2020(),
        first,
        json!(2022),
        place,
        "from years [2022, 2024]",
        allowed,
    );
    fault(
        edition_2020(),
        first,
        json!(2025),
        place,
        "from years [2025, 2024]",
        allowed,
    );
    fault(
        edition_2020(),
        "/predicates/compare",
        json!([]),
        place,
        "from years []",
        allowed,
    );
}

#[test]
fn every_level_has_a_criterion() {
    let place = "domain 1 › aspect 1 › indicator 1";
    let levels = in_node(INDICATOR_1, "indicator/levels");
    let all = "levels [1, 2, 3, 4, 5]";
    fault(edition_2020(), &levels, json!([]), place, "levels []", all);
    let level = format!("{levels}/2/level");
    fault(
        edition_2020(),
        &level,
        json!(4),
        place,
        "levels [1, 2, 4, 4, 5]",
        all,
    );
    let text = format!("{levels}/2/criterion/id");
    let (given, allowed) = ("no text at level 3", "a criterion for every level");
    fault(edition_2020(), &text, json!(" "), place, given, allowed);
}

#[test]
fn an_edition_without_criteria_says_so() {
    let mut file = edition_2018();
    file["criteria"]["published"] = json!(true);
    // Without criteria, every one of the 35 indicators is at fault.
    let faults = messages(&file);
    assert_eq!(faults.len(), 35);
    let message =
        "domain 3 › aspect 7 › indicator 35: levels []; allowed: levels [0, 1, 2, 3, 4, 5]";
    assert_eq!(faults[34], message);

    let mut file = edition_2020();
    file["criteria"]["published"] = json!(false);
    let message = "domain 1 › aspect 1 › indicator 1: criteria; allowed: none, since the edition says they are not published";
    assert_eq!(messages(&file)[0], message);
}

#[test]
fn every_level_of_a_kind_has_a_name() {
    let level = "/level_kinds/1/levels/0/level";
    let (given, allowed) = ("levels [2, 2, 3, 4, 5]", "levels [1, 2, 3, 4, 5]");
    fault(
        edition_2020(),
        level,
        json!(2),
        "level kind service",
        given,
        allowed,
    );
}

#[test]
fn tiers_and_kinds_are_known() {
    let tier = in_node(ASPECT_1, "tier");
    let place = "domain 1 › pillar 1";
    fault(
        edition_2020(),
        &tier,
        json!("pillar"),
        place,
        "tier pillar",
        "aspect, indicator",
    );
    let kind = in_node(INDICATOR_1, "indicator/kind");
    let place = "domain 1 › aspect 1 › indicator 1";
    fault(
        edition_2020(),
        &kind,
        json!("product"),
        place,
        "kind product",
        "process, service",
    );
}

#[test]
fn tiers_go_down_the_tree() {
    let tier = in_node(INDICATOR_1, "tier");
    let mut file = edition_2020();
    *file.pointer_mut(&tier).unwrap() = json!("domain");
    let message = "domain 1 › aspect 1 › domain 1: tier domain; allowed: indicator";
    assert_eq!(messages(&file)[0], message);
}

#[test]
fn a_node_is_a_group_or_an_indicator() {
    let mut file = edition_2020();
    let node = file.pointer_mut(INDICATOR_1).unwrap();
    node.as_object_mut().unwrap().remove("indicator");
    let message = "domain 1 › aspect 1 › indicator 1: both or none of them; allowed: either children or an indicator";
    assert_eq!(messages(&file), [message]);
}

#[test]
fn a_repeated_indicator_has_2_to_9_rows() {
    let rows = "/tree/2/children/1/children/3/indicator/repeat/rows";
    let place = "domain 3 › aspect 7 › indicator 35";
    fault(
        edition_2018(),
        rows,
        json!(1),
        place,
        "1 rows",
        "2 to 9 rows",
    );
    fault(
        edition_2018(),
        rows,
        json!(10),
        place,
        "10 rows",
        "2 to 9 rows",
    );
}

#[test]
fn nodes_and_editions_have_sources() {
    let sources = in_node(ASPECT_1, "sources");
    let allowed = "at least one source";
    fault(
        edition_2020(),
        &sources,
        json!([]),
        "domain 1 › aspect 1",
        "no source",
        allowed,
    );
    fault(
        edition_2020(),
        "/sources",
        json!([]),
        "sources",
        "no source",
        allowed,
    );
    fault(
        edition_2020(),
        "/legal",
        json!([]),
        "legal",
        "nothing",
        "at least the governing regulation",
    );
}

#[test]
fn the_scale_has_two_whole_ends_that_can_be_counted_with() {
    let allowed = "two whole numbers from 0 to 100, the lowest first";
    fault(
        edition_2020(),
        "/scale/highest",
        json!("1"),
        "scale",
        "1 to 1",
        allowed,
    );
    fault(
        edition_2020(),
        "/scale/highest",
        json!("5.5"),
        "scale",
        "1 to 5.5",
        allowed,
    );
    fault(
        edition_2020(),
        "/scale/lowest",
        json!("-1"),
        "scale",
        "-1 to 5",
        allowed,
    );
    let most = "9223372036854775807";
    fault(
        edition_2020(),
        "/scale/highest",
        json!(most),
        "scale",
        &format!("1 to {most}"),
        allowed,
    );
}

#[test]
fn an_edition_has_a_name_and_years_that_follow_each_other() {
    let short = "a short name such as spbe-2020";
    fault(edition_2020(), "/id", json!(""), "id", "nothing", short);
    fault(edition_2020(), "/id", json!(" "), "id", "nothing", short);
    let (given, allowed) = ("2021 to 2020", "the first year first");
    fault(
        edition_2020(),
        "/years/last",
        json!(2020),
        "years",
        given,
        allowed,
    );
}

#[test]
fn several_faults_are_all_named() {
    let mut file = edition_2020();
    file["tree"][0]["sources"] = json!([]);
    file["tree"][3]["sources"] = json!([]);
    file["predicates"]["bands"][2]["from"] = json!("2.7");
    assert_eq!(
        messages(&file),
        [
            "predicate Baik: from 2.7; allowed: from 2.6",
            "domain 1: no source; allowed: at least one source",
            "domain 4: no source; allowed: at least one source",
        ]
    );
}

#[test]
fn format_and_version_come_first() {
    let format = Allowed::Word("spbe-edition");
    unreadable(
        "/format",
        json!("samm"),
        wrong("format", r#""samm""#, format),
    );
    let newer = ImportError::Newer { given: 2, known: 1 };
    unreadable("/version", json!(2), newer);
}

#[test]
fn what_has_another_shape_is_refused_with_its_place() {
    let weight = |given| wrong("tree[1].weight", given, Allowed::Exact);
    unreadable("/tree/0/weight", json!(13.0), weight("13.0"));
    unreadable("/tree/0/weight", json!("13,00"), weight(r#""13,00""#));
    let confidence = words(["high", "medium", "low"]);
    let error = wrong("tree[1].confidence", r#""certain""#, confidence);
    unreadable("/tree/0/confidence", json!("certain"), error);
    let error = wrong("scale.values", r#""half""#, words(["integer", "decimal"]));
    unreadable("/scale/values", json!("half"), error);
    let error = wrong("criteria.published", r#""no""#, Allowed::Truth);
    unreadable("/criteria/published", json!("no"), error);
    let place = "tree[1].name.en".into();
    let name = json!({ "id": "Kebijakan" });
    unreadable("/tree/0/name", name, ImportError::Missing { place });
}

#[test]
fn every_fault_of_shape_is_named() {
    let mut file = edition_2020();
    file["tree"][0]["children"][0] = json!({ "tier": "aspect", "bobot": "13" });
    file["scale"].take();
    let messages = messages(&file);
    assert_eq!(
        messages,
        [
            "scale: null; allowed: an object",
            "tree[1].children[1].bobot: not a field of this format",
            "tree[1].children[1].no: missing",
            "tree[1].children[1].name: missing",
            "tree[1].children[1].weight: missing",
            "tree[1].children[1].confidence: missing",
        ]
    );
}

#[test]
fn a_tree_of_thousands_of_nodes_is_refused() {
    let mut file = edition_2020();
    let mut node = file.pointer(INDICATOR_1).cloned().unwrap();
    node["indicator"] = json!({ "kind": "process" });
    let list = file.pointer_mut(&in_node(ASPECT_1, "children")).unwrap();
    *list = vec![node; 2_000].into();
    let messages = messages(&file);
    let fault = "tree: more than 1000 nodes; allowed: at most 1000, services counted";
    // No list of faults is longer than anybody reads.
    assert!(messages.len() <= 100, "{}", messages.len());
    assert!(
        messages.iter().any(|message| message == fault),
        "{messages:?}"
    );
}

#[test]
fn a_file_of_more_than_4_mib_is_refused() {
    let mut file = edition_2020();
    file["notes"][0]["id"] = "x".repeat(LARGEST).into();
    let [Fault::Unreadable(ImportError::TooLarge { given, largest })] = faults_of(&file)[..] else {
        panic!("not refused for its size");
    };
    assert!(given > largest && largest == LARGEST);
}

#[test]
fn what_is_no_json_is_no_edition() {
    let text = edition_2020().to_string();
    for text in ["", "null", "[]", &text[..5000]] {
        assert!(matches!(
            Instrument::read(text).unwrap_err()[..],
            [Fault::Unreadable(_)]
        ));
    }
}
