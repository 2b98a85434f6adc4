//! Faults of length: what an edition may hold, drafts and files that rest on it can be read with.

use serde_json::{Value, json};
use spbe::assessment::{Assessment, Change};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::{
    IndicatorId, Instrument, LONGEST_ENTRY, LONGEST_ID, MOST_ENTRIES, editions,
};

use super::{INDICATOR_6, edition_2018, edition_2020, edition_2026, fault, messages};

const INDICATOR_35: &str = "/tree/2/children/1/children/3";

/// Edition 2018 under another identifier.
fn own(id: &str) -> Value {
    let mut file = edition_2018();
    file["id"] = json!(id);
    file
}

#[track_caller]
fn too_long(file: Value, at: &str, text: &str, place: &str, field: &str, longest: usize) {
    let given = format!("{field} has {} characters", text.chars().count());
    let allowed = format!("at most {longest}");
    fault(file, at, json!(text), place, &given, &allowed);
}

/// Longest identifiers of the edition and of two rows, characters of two bytes among them.
#[test]
fn a_file_with_the_longest_identifiers_is_read_again() {
    let [id, number] = ["é", "7"].map(|it| it.repeat(LONGEST_ID));
    let mut file = own(&id);
    let node = file.pointer_mut("/tree/2/children/1/children/2").unwrap();
    node["no"] = json!(number);
    let service = "8".repeat(LONGEST_ID - 2);
    file.pointer_mut(INDICATOR_35).unwrap()["no"] = json!(service);
    let instrument = editions::load(&file.to_string()).unwrap();
    let mut assessment = Assessment::new(instrument, "Kota Contoh", 2020);
    let rows = [number, format!("{service}.3")].map(IndicatorId::new);
    for indicator in rows.clone() {
        let value = Some(Exact::whole(3));
        let change = Change::SetValue { indicator, value };
        assessment.apply(change, instrument).unwrap();
    }
    let text = exchange::write(&assessment, instrument).unwrap();
    let read = exchange::read(&text).unwrap();
    assert_eq!(read.assessment, assessment);
    assert!(rows.iter().all(|row| read.assessment.answer(row).is_some()));
}

#[test]
fn identifiers_are_no_longer_than_drafts_and_files_can_hold() {
    let [long, allowed] = [LONGEST_ID + 1, LONGEST_ID].map(|length| "9".repeat(length));
    too_long(edition_2020(), "/id", &long, "id", "id", 40);
    for (node, path) in [
        ("/tree/1", "domain"),
        (INDICATOR_6, "domain 1 › aspect 1 › indicator"),
    ] {
        let at = format!("{node}/no");
        too_long(
            edition_2020(),
            &at,
            &long,
            &format!("{path} {long}"),
            "no",
            40,
        );
        let mut file = edition_2020();
        *file.pointer_mut(&at).unwrap() = json!(allowed);
        assert!(Instrument::read(&file.to_string()).is_ok());
    }
}

/// The rows of a repeated indicator are numbered `.1` and on.
#[test]
fn the_number_of_a_repeated_indicator_leaves_room_for_its_services() {
    let at = format!("{INDICATOR_35}/no");
    let long = "9".repeat(LONGEST_ID - 1);
    let place = format!("domain 3 › aspect 7 › indicator {long}");
    too_long(edition_2018(), &at, &long, &place, "no", 38);
}

#[test]
fn general_questions_and_calendars_have_room_in_an_evaluation() {
    let text = "é".repeat(LONGEST_ENTRY);
    let question = json!({ "id": text, "en": text });
    let mut file = edition_2026();
    file["general_questions"] = vec![question; MOST_ENTRIES].into();
    file["calendar"] = vec![file["calendar"][0].clone(); MOST_ENTRIES].into();
    file["calendar"][0]["name"] = json!({ "id": text, "en": text });
    assert!(Instrument::read(&file.to_string()).is_ok());
    let long = "é".repeat(LONGEST_ENTRY + 1);
    for (list, field) in [("general_questions", "id"), ("calendar", "name.en")] {
        let at = format!("/{list}/49/{}", field.replace('.', "/"));
        let place = format!("{list}[50]");
        too_long(file.clone(), &at, &long, &place, field, 500);
        let mut file = file.clone();
        let entries = file[list].as_array_mut().unwrap();
        let entry = entries[0].clone();
        entries.push(entry);
        let message = format!("{list}: 51 entries; allowed: at most 50");
        assert_eq!(messages(&file), [message]);
    }
}
