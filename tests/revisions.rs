//! Revisions of an edition: what makes another one, and which one an assessment finds again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use spbe::drafts::KeepError;
use spbe::instrument::editions::{self, LoadError};
use spbe::instrument::{EditionId, Instrument};
use spbe::words::{Lang, Words};

fn edition_2020() -> Value {
    serde_json::from_str(include_str!("../data/editions/spbe-2020.json")).unwrap()
}

/// The edition of 2020 under another identifier.
fn own(id: &str) -> Value {
    let mut file = edition_2020();
    file["id"] = json!(id);
    file
}

/// The same with another weight of its indicators 1 and 2.
fn reweighed(id: &str) -> Value {
    let mut file = own(id);
    let indicators = &mut file["tree"][0]["children"][0]["children"];
    indicators[0]["weight"] = json!("1.40");
    indicators[1]["weight"] = json!("1.20");
    file
}

#[track_caller]
fn digest(file: &Value) -> String {
    Instrument::read(&file.to_string())
        .unwrap()
        .digest()
        .to_owned()
}

/// Does the digest change when one thing does?
#[track_caller]
fn changes(at: &str, to: Value) -> bool {
    let mut file = edition_2020();
    let before = digest(&file);
    let place = file
        .pointer_mut(at)
        .unwrap_or_else(|| panic!("nothing at {at}"));
    assert_ne!(*place, to, "{at} is not changed");
    *place = to;
    digest(&file) != before
}

const INDICATOR: &str = "/tree/0/children/0/children/0";

#[test]
fn what_a_score_and_its_meaning_rest_on_makes_a_revision() {
    let weights = json!(reweighed("spbe-2020")["tree"]);
    assert!(changes("/tree", weights));
    assert!(changes(&format!("{INDICATOR}/name/id"), json!("Kebijakan")));
    let criterion = "indicator/levels/2/criterion/id";
    assert!(changes(&format!("{INDICATOR}/{criterion}"), json!("Lain")));
    assert!(changes("/predicates/bands/4/name/id", json!("Istimewa")));
    assert!(changes("/predicates/compare/1/on", json!("shown")));
    assert!(changes("/scale/values", json!("decimal")));
    assert!(changes("/rules/4/effect/years", json!(3)));
    assert!(changes("/rules/4/text/id", json!("Lain")));
    assert!(changes("/general_questions/0/id", json!("Lain")));
    assert!(changes("/id", json!("spbe-2021")));
}

#[test]
fn translations_sources_remarks_and_dates_make_none() {
    assert!(!changes(&format!("{INDICATOR}/name/en"), json!("Policy")));
    assert!(!changes(&format!("{INDICATOR}/sources"), json!(["buku"])));
    assert!(!changes(&format!("{INDICATOR}/confidence"), json!("low")));
    assert!(!changes("/notes", json!([])));
    assert!(!changes("/scale/note/id", json!("Lain")));
    assert!(!changes("/crosswalk", json!([])));
    assert!(!changes("/years/last", json!(2030)));
    assert!(!changes("/legal/0/in_force", json!("2021-01-02")));
}

#[test]
fn the_order_of_fields_makes_no_revision() {
    let file = edition_2020();
    let fields = file.as_object().unwrap().iter().rev();
    let fields: Vec<String> = fields
        .map(|(key, value)| format!("{key:?}:{value}"))
        .collect();
    let turned = format!("{{{}}}", fields.join(","));
    let turned = Instrument::read(&turned).unwrap();
    assert_eq!(turned.digest(), digest(&file));
}

#[test]
fn the_same_text_is_taken_in_once() {
    let file = own("contoh-sekali").to_string();
    let first = editions::load(&file).unwrap();
    assert!(std::ptr::eq(first, editions::load(&file).unwrap()));
}

#[test]
fn what_the_digest_leaves_out_is_replaced_by_what_the_user_loads() {
    let mut file = own("contoh-ganti");
    let first = editions::load(&file.to_string()).unwrap();
    file["notes"] = json!([]);
    let again = editions::load(&file.to_string()).unwrap();
    assert_eq!(first.digest(), again.digest());
    assert_eq!(again.loaded_text(), Some(&*file.to_string()));
    let listed = editions::loaded().into_iter();
    let listed: Vec<_> = listed.filter(|it| it.id() == first.id()).collect();
    assert!(listed.len() == 1 && std::ptr::eq(listed[0], again));
    let found = editions::revision(first.id(), first.digest()).unwrap();
    assert!(std::ptr::eq(found, again));
}

#[test]
fn a_revision_that_is_loaded_again_is_the_newest() {
    let first = editions::load(&own("contoh-lagi").to_string()).unwrap();
    editions::load(&reweighed("contoh-lagi").to_string()).unwrap();
    editions::load(&own("contoh-lagi").to_string()).unwrap();
    assert!(std::ptr::eq(editions::find(first.id()).unwrap(), first));
}

#[test]
fn what_is_only_brought_is_found_by_its_digest_and_not_offered() {
    let old = own("contoh-dibawa");
    let brought = editions::bring(Instrument::read(&old.to_string()).unwrap());
    let (id, digest) = (brought.id(), brought.digest());
    assert_eq!(editions::find(id), None);
    assert!(editions::all().iter().all(|it| it.id() != id));
    assert!(editions::loaded().iter().all(|it| it.id() != id));
    assert!(std::ptr::eq(
        editions::revision(id, digest).unwrap(),
        brought
    ));
    // Nor does another text of the same digest change what is here.
    let mut other = old.clone();
    other["notes"] = json!([]);
    let again = editions::bring(Instrument::read(&other.to_string()).unwrap());
    assert!(std::ptr::eq(again, brought));
}

#[test]
fn only_parts_outside_the_digest_of_a_shipped_edition_are_refused_in_words() {
    let id = EditionId::new("spbe-2020");
    let mut file = edition_2020();
    file["tree"][0]["name"]["en"] = json!("Policy!");
    let refused = LoadError::Aside { id };
    assert_eq!(editions::load(&file.to_string()).unwrap_err(), refused);
    for lang in [Lang::Id, Lang::En] {
        let sentence = Words(lang).edition_not_kept(&KeepError::Load(refused.clone()));
        assert!(sentence.contains("spbe-2020"), "{sentence}");
    }
    // However its fields are ordered and spaced, the file itself is none of these.
    let same = format!("{:#}\n", edition_2020());
    assert_eq!(editions::load(&same).unwrap().loaded_text(), None);
}

#[test]
fn the_newest_revision_is_offered_and_the_former_is_found_again() {
    let id = EditionId::new("contoh-dua");
    let former = editions::load(&own("contoh-dua").to_string()).unwrap();
    let newest = editions::load(&reweighed("contoh-dua").to_string()).unwrap();
    assert_ne!(former.digest(), newest.digest());
    assert!(std::ptr::eq(editions::find(&id).unwrap(), newest));
    let listed = editions::all().into_iter().filter(|it| *it.id() == id);
    assert!(listed.map(Instrument::digest).eq([newest.digest()]));
    for revision in [former, newest] {
        let found = editions::revision(&id, revision.revision()).unwrap();
        assert!(std::ptr::eq(found, revision));
    }
    // Only what comes with the calculator has a first revision without a digest.
    assert_eq!(editions::revision(&id, ""), None);
    let other = "0".repeat(64);
    assert_eq!(editions::revision(&id, &other), None);
}

#[test]
fn the_id_of_an_edition_of_the_calculator_is_taken() {
    let id = EditionId::new("spbe-2020");
    let taken = LoadError::Taken { id: id.clone() };
    let changed = reweighed("spbe-2020").to_string();
    assert_eq!(editions::load(&changed).unwrap_err(), taken);
    let shipped = editions::find(&id).unwrap();
    let same = editions::load(&edition_2020().to_string()).unwrap();
    assert!(std::ptr::eq(same, shipped));
    assert_eq!(shipped.loaded_text(), None);
}

#[test]
fn an_unsound_file_is_refused_with_every_fault() {
    let mut file = own("contoh-salah");
    file["tree"][0]["sources"] = json!([]);
    file["tree"][1]["sources"] = json!([]);
    let LoadError::Faults(faults) = editions::load(&file.to_string()).unwrap_err() else {
        panic!("refused for another reason");
    };
    assert_eq!(faults.len(), 2);
    assert_eq!(editions::find(&EditionId::new("contoh-salah")), None);
}

#[test]
fn the_first_revision_of_an_edition_needs_no_digest() {
    for edition in editions::all_shipped().all() {
        for revision in [edition.revision(), edition.digest()] {
            let found = editions::revision(edition.id(), revision).unwrap();
            assert!(std::ptr::eq(found, edition));
        }
        let first = editions::revision(edition.id(), "").unwrap();
        assert_eq!(first.revision(), "");
    }
}
