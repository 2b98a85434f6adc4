//! A changed copy of an edition, until it is kept.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/edition_desk.rs"]
mod edition_desk;
#[path = "forms/own_edition.rs"]
mod own_edition;

use serde_json::{Value, json};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, editions};
use spbe_worker::desk::{Desk, Reply};

use edition_desk::{act, act_with, copying, page, refused, saved, shows};
use own_edition::own;

#[test]
fn a_copy_of_a_shipped_edition_has_an_identifier_of_its_own() {
    let mut desk = Desk::default();
    let digest = editions::shipped()[0].digest();
    act(&mut desk, "copy", digest, &[]);
    let copy = saved(&mut desk, &[]);
    let id = editions::shipped()[0].id().as_str();
    assert_eq!(copy["id"], format!("{id}-salinan-1"));
    assert_eq!(copy["default"], false);
}

#[test]
fn a_weight_is_changed_with_its_faults_beside_it() {
    let (mut desk, files) = copying(&own("to-reweight"));
    let html = page(act(&mut desk, "set", "/tree/0/weight=14,5", &files));
    shows(&html, "data-testid=\"faults\"");
    shows(&html, "data-action=\"open\" data-value=\"/tree/0\"");
    for action in ["save", "file"] {
        let reason = refused(act(&mut desk, action, "", &files));
        shows(&reason, "Perbaiki dahulu semua kesalahan: ");
        shows(&reason, "jumlah bobot di bawahnya");
    }
}

#[test]
fn a_copy_of_a_loaded_edition_is_its_next_revision() {
    let (mut desk, files) = copying(&own("next"));
    act(&mut desk, "set", "/predicates/bands/0/to=1,7", &files);
    act(&mut desk, "set", "/predicates/bands/1/from=1,7", &files);
    let copy = saved(&mut desk, &files);
    assert_eq!(copy["id"], "next");
    let (old, new) = (own("next").to_string(), copy.to_string());
    let digest = |text: &str| Instrument::read(text).unwrap().digest().to_owned();
    assert_ne!(digest(&old), digest(&new));
}

#[test]
fn names_years_and_texts_are_changed() {
    let (mut desk, files) = copying(&own("renamed"));
    for change in [
        "/id=kota-2027",
        "/name/id= Instrumen Kota 2027 ",
        "/years/first=2027",
        "/years/last=",
        "/tree/0/name/id=Tata Kelola = Baru",
    ] {
        act(&mut desk, "set", change, &files);
    }
    let copy = saved(&mut desk, &files);
    assert_eq!(copy["id"], "kota-2027");
    assert_eq!(copy["name"]["id"], "Instrumen Kota 2027");
    assert_eq!(copy["years"], json!({ "first": 2027 }));
    assert_eq!(copy["tree"][0]["name"]["id"], "Tata Kelola = Baru");
}

#[test]
fn nodes_are_added_and_removed() {
    let (mut desk, files) = copying(&own("grown"));
    let list = "/tree/0/children/0/children";
    let before = own("grown")
        .pointer(list)
        .unwrap()
        .as_array()
        .unwrap()
        .len();
    let html = page(act(&mut desk, "add", list, &files));
    shows(&html, "data-testid=\"node-form\"");
    shows(&html, "indicator 36");
    let added = format!("{list}/{before}");
    // Half of what the first indicator had.
    let first = own("grown")
        .pointer(&format!("{list}/0/weight"))
        .cloned()
        .unwrap();
    let first: Exact = first.as_str().unwrap().parse().unwrap();
    let half = first.divided_by(Exact::whole(2)).unwrap();
    act(&mut desk, "set", &format!("{list}/0/weight={half}"), &files);
    act(&mut desk, "set", &format!("{added}/weight={half}"), &files);
    act(
        &mut desk,
        "set",
        &format!("{added}/sources=Perwali"),
        &files,
    );
    let copy = saved(&mut desk, &files);
    let nodes = copy.pointer(list).unwrap().as_array().unwrap();
    assert_eq!(nodes.len(), before + 1);
    assert_eq!(nodes[before]["no"], "36");

    let (mut desk, files) = copying(&own("pruned"));
    let html = page(act(&mut desk, "remove", &format!("{list}/0"), &files));
    shows(&html, "jumlah bobot di bawahnya");
    // What the second indicator has now is what both had.
    let both = Exact::whole(2).times(half).unwrap().times(Exact::whole(2));
    let both = both.unwrap();
    act(&mut desk, "set", &format!("{list}/0/weight={both}"), &files);
    let copy = saved(&mut desk, &files);
    assert_eq!(
        copy.pointer(list).unwrap().as_array().unwrap().len(),
        before - 1
    );
}

#[test]
fn the_last_node_of_a_part_is_not_removed_and_places_that_are_not_there_change_nothing() {
    let (mut desk, files) = copying(&own("guarded"));
    for (action, value) in [
        ("remove", "/tree/9"),
        ("remove", "/id"),
        ("remove", ""),
        ("set", "/tree/9/weight=1"),
        ("set", "weight"),
        ("set", "/colour=red"),
        ("add", "/predicates"),
        ("add", "/nothing"),
    ] {
        let reply = act(&mut desk, action, value, &files);
        assert!(
            matches!(reply, Reply::Refused(_)),
            "{action} {value}: {reply:?}"
        );
    }
    assert_eq!(saved(&mut desk, &files), own("guarded"));
}

/// A desk at which a copy of the shipped edition with this identifier is open.
#[track_caller]
fn copying_shipped(id: &str) -> Desk {
    let mut desk = Desk::default();
    let mut shipped = editions::shipped().iter();
    let edition = shipped.find(|it| it.id().as_str() == id).unwrap();
    page(act(&mut desk, "copy", edition.digest(), &[]));
    desk
}

/// The place of an indicator of the copy, and of the weight that its neighbour would take over.
#[track_caller]
fn place_of(file: &Value, number: &str) -> String {
    fn search(nodes: &Value, list: &str, number: &str) -> Option<String> {
        let mut nodes = nodes.as_array()?.iter().enumerate();
        nodes.find_map(|(at, node)| {
            let place = format!("{list}/{at}");
            if node["indicator"].is_object() && node["no"] == number {
                return Some(place);
            }
            search(&node["children"], &format!("{place}/children"), number)
        })
    }
    search(&file["tree"], "/tree", number).unwrap()
}

#[track_caller]
fn rule<'a>(file: &'a Value, id: &str) -> Option<&'a Value> {
    let mut rules = file["rules"].as_array().unwrap().iter();
    rules.find(|rule| rule["id"] == id)
}

#[test]
fn a_copy_stays_until_it_is_known_to_be_kept() {
    let mut desk = copying_shipped("spbe-2018");
    act(&mut desk, "set", "/name/id=Instrumen Kota", &[]);
    let first = saved(&mut desk, &[]);
    // The browser had no room for it.
    assert_eq!(saved(&mut desk, &[]), first);
    let html = page(act(&mut desk, "saved", "", &[]));
    shows(&html, "data-testid=\"editions\"");
    // A copy that was changed after it was given is not the one that is kept.
    let mut desk = copying_shipped("spbe-2018");
    saved(&mut desk, &[]);
    act(&mut desk, "set", "/name/id=Instrumen Kota", &[]);
    let html = page(act(&mut desk, "saved", "", &[]));
    shows(&html, "Instrumen Kota");
}

#[test]
fn a_renumbered_indicator_keeps_its_rules_and_pairs() {
    let mut desk = copying_shipped("spbe-2020");
    let before = saved(&mut desk, &[]);
    for (old, new) in renamed_numbers(&before) {
        let place = place_of(&before, &old);
        page(act(&mut desk, "set", &format!("{place}/no={new}"), &[]));
    }
    let after = saved(&mut desk, &[]);
    let renamed = |numbers: Vec<&str>| -> Vec<String> {
        numbers.iter().map(|number| format!("9{number}")).collect()
    };
    assert!(!named_by_rules(&before).is_empty() && !paired(&before, "to").is_empty());
    assert_eq!(named_by_rules(&after), renamed(named_by_rules(&before)));
    assert_eq!(paired(&after, "to"), renamed(paired(&before, "to")));
    // The number in the older edition is not ours.
    assert_eq!(paired(&after, "from"), paired(&before, "from"));
}

/// The indicators that rules name, in every place that names some.
fn named_by_rules(file: &Value) -> Vec<&str> {
    let mut named = Vec::new();
    for rule in file["rules"].as_array().unwrap() {
        let scope = &rule["scope"];
        let lists = [&scope["indicators"], &scope["except"]];
        let lists = lists.into_iter().filter_map(Value::as_array).flatten();
        let requires = rule["effect"]["requires"].as_array().into_iter().flatten();
        let requires = requires.map(|requirement| &requirement["indicator"]);
        named.extend(lists.chain(requires).map(|number| number.as_str().unwrap()));
    }
    named
}

/// One side of all pairs.
fn paired<'a>(file: &'a Value, side: &'a str) -> Vec<&'a str> {
    let crosswalks = file["crosswalk"].as_array().unwrap().iter();
    let pairs = crosswalks.flat_map(|crosswalk| crosswalk["pairs"].as_array().unwrap());
    pairs.map(|pair| pair[side].as_str().unwrap()).collect()
}

/// Every indicator with a number that none has.
fn renamed_numbers(file: &Value) -> Vec<(String, String)> {
    let crosswalks = file["crosswalk"].as_array().unwrap();
    let own = crosswalks
        .iter()
        .find(|it| it["edition"] == "spbe-2020")
        .unwrap();
    let pairs = own["pairs"].as_array().unwrap().iter();
    let pairs = pairs.map(|pair| pair["to"].as_str().unwrap());
    pairs
        .map(|number| (number.to_owned(), format!("9{number}")))
        .collect()
}

#[test]
fn a_number_that_another_indicator_has_is_refused() {
    let (mut desk, files) = copying(&own("numbered"));
    let place = place_of(&own("numbered"), "1");
    let reason = refused(act(&mut desk, "set", &format!("{place}/no=2"), &files));
    shows(&reason, "Nomor 2 dipakai indikator lain.");
    page(act(&mut desk, "set", &format!("{place}/no=1"), &files));
    assert_eq!(saved(&mut desk, &files), own("numbered"));
}

#[test]
fn what_names_a_removed_indicator_goes_with_it_in_words() {
    let mut file = own("named");
    file["rules"] = json!([
        { "id": "R1", "text": { "id": "Satu." }, "scope": { "indicators": ["1"] },
          "confidence": "low", "sources": ["x"] },
        { "id": "R2", "text": { "id": "Dua." }, "scope": { "indicators": ["1", "2"], "except": ["1"] },
          "confidence": "low", "sources": ["x"] },
        { "id": "R3", "text": { "id": "Tiga." }, "confidence": "low", "sources": ["x"],
          "effect": { "type": "cumulative", "requires": [{ "indicator": "1", "level": 3, "requires": 1 }] } },
        { "id": "R4", "text": { "id": "Empat." }, "scope": { "indicators": ["2"] },
          "confidence": "low", "sources": ["x"] },
    ]);
    let pair = |to: &str| json!({ "from": "7", "to": to, "confidence": "low", "sources": ["x"] });
    file["crosswalk"] = json!([{ "edition": "older", "comparable": false,
        "note": { "id": "Catatan." }, "pairs": [pair("1"), pair("2")] }]);
    let (mut desk, files) = copying(&file);
    let place = place_of(&file, "1");
    let html = page(act(&mut desk, "remove", &place, &files));
    // Its pair with the edition that the copy began from goes too.
    shows(
        &html,
        "Ikut dihapus: 2 padanan; aturan R1; penyebutannya dalam aturan R2, R3.",
    );
    shows(&html, "data-focus=\"undo\"");
    act(&mut desk, "set", &format!("{place}/weight=2"), &files);
    let copy = saved(&mut desk, &files);
    assert_eq!(rule(&copy, "R1"), None);
    let two = rule(&copy, "R2").unwrap();
    assert_eq!(two["scope"], json!({ "indicators": ["2"], "except": [] }));
    assert_eq!(rule(&copy, "R3").unwrap()["effect"]["requires"], json!([]));
    assert_eq!(rule(&copy, "R4"), Some(&file["rules"][3]));
    assert_eq!(copy["crosswalk"][0]["pairs"], json!([pair("2")]));
}

#[test]
fn the_last_change_is_undone_and_a_discarded_copy_comes_back() {
    let (mut desk, files) = copying(&own("undone"));
    page(act(&mut desk, "remove", "/tree/0", &files));
    let html = page(act(&mut desk, "undo", "", &files));
    shows(&html, "data-testid=\"sound\"");
    assert_eq!(saved(&mut desk, &files), own("undone"));

    act(&mut desk, "set", "/name/id=Instrumen Kota", &files);
    let html = page(act(&mut desk, "discard", "", &files));
    shows(&html, "data-testid=\"discarded\"");
    shows(&page(act(&mut desk, "undo", "", &files)), "Instrumen Kota");
}

#[test]
fn a_copy_outlasts_the_module() {
    let (mut desk, files) = copying(&own("outlasting"));
    act(&mut desk, "open", "/tree/1", &files);
    let changed = act(&mut desk, "set", "/name/id=Instrumen Kota", &files);
    let Reply::Editing { html, kept } = changed else {
        panic!("{changed:?}");
    };
    let again = act_with(&mut Desk::default(), "", "", &files, &kept);
    let Reply::Editing {
        html: new,
        kept: other,
    } = again
    else {
        panic!("{again:?}");
    };
    assert_eq!(other, kept);
    shows(&html, "id=\"undo\"");
    shows(&new, "data-testid=\"node-form\"");
    shows(&new, "Instrumen Kota");
    for unreadable in ["", "{}", "[", r#"{"file":1,"open":""}"#] {
        let html = page(act_with(&mut Desk::default(), "", "", &files, unreadable));
        shows(&html, "data-testid=\"editions\"");
    }
    // What was thrown away stays away, whatever the page still holds.
    act(&mut desk, "discard", "", &files);
    let html = page(act_with(&mut desk, "", "", &files, &kept));
    shows(&html, "data-testid=\"editions\"");
}

#[test]
fn a_copy_names_the_edition_that_it_began_from() {
    let copy = saved(&mut copying_shipped("pemdi-2026"), &[]);
    let crosswalks = copy["crosswalk"].as_array().unwrap();
    let names: Vec<&Value> = crosswalks.iter().map(|it| &it["edition"]).collect();
    assert_eq!(names, ["spbe-2020", "pemdi-2026"]);
    let began = &crosswalks[1];
    assert_eq!(began["comparable"], false);
    assert_eq!(began["pairs"].as_array().unwrap().len(), 20);
    let same = |pair: &Value| pair["from"] == pair["to"];
    assert!(began["pairs"].as_array().unwrap().iter().all(same));
    // Under its own identifier a copy is a revision, which has no pairs with itself.
    let (mut desk, files) = copying(&own("began"));
    assert_eq!(saved(&mut desk, &files).get("crosswalk"), None);
    act(&mut desk, "set", "/id=began-anew", &files);
    assert_eq!(saved(&mut desk, &files)["crosswalk"][0]["edition"], "began");
}

#[test]
fn sources_support_and_dates_are_changed() {
    let mut desk = copying_shipped("pemdi-2026");
    let steps = 5;
    for change in [
        "/years/first=2027",
        "/sources=Perwali 1/2027\n\n Perwali 2/2027 ",
        "/tree/0/sources=Perwali 1/2027",
        "/tree/0/confidence=low",
        "/predicates/bands/0/name/en=Lowest",
        "/rules/0/text/id=Aturan kota.",
        "/rules/0/text/en=",
        "/calendar/0/year=2027",
        "/calendar/0/from=2027-08-01",
        "/calendar/0/to=2027-09-15",
        "/calendar/0/name/id=Penilaian mandiri",
    ] {
        page(act(&mut desk, "set", change, &[]));
    }
    for at in (1..steps).rev() {
        page(act(&mut desk, "remove", &format!("/calendar/{at}"), &[]));
    }
    let html = page(act(&mut desk, "add", "/calendar", &[]));
    shows(&html, "data-focus=\"field-calendar-1-name-id\"");
    // A date without days is a fault, with the way to it.
    shows(&html, "data-action=\"open\" data-value=\"/calendar/1\"");
    let html = page(act(&mut desk, "open", "/calendar/1", &[]));
    shows(&html, "data-focus=\"field-calendar-1-name-id\"");
    page(act(&mut desk, "set", "/calendar/1/from=2027-10-01", &[]));
    page(act(&mut desk, "set", "/calendar/1/to=2027-10-02", &[]));
    let copy = saved(&mut desk, &[]);
    assert_eq!(copy["sources"], json!(["Perwali 1/2027", "Perwali 2/2027"]));
    assert_eq!(copy["tree"][0]["sources"], json!(["Perwali 1/2027"]));
    assert_eq!(copy["tree"][0]["confidence"], "low");
    assert_eq!(copy["predicates"]["bands"][0]["name"]["en"], "Lowest");
    assert_eq!(copy["rules"][0]["text"], json!({ "id": "Aturan kota." }));
    assert_eq!(copy["calendar"].as_array().unwrap().len(), 2);
    assert_eq!(copy["calendar"][0]["year"], 2027);
    assert_eq!(copy["calendar"][1]["year"], 2027);
}

#[test]
fn a_new_indicator_takes_nothing_over_that_is_known_of_its_neighbour_alone() {
    let mut desk = copying_shipped("pemdi-2026");
    let file = saved(&mut desk, &[]);
    let list = |at: usize| format!("/tree/{at}/children");
    let external = |at: &usize| {
        let nodes = file.pointer(&list(*at)).unwrap().as_array().unwrap();
        nodes.last().unwrap()["indicator"]["external"].is_object()
    };
    let at = (0..file["tree"].as_array().unwrap().len())
        .find(external)
        .unwrap();
    let html = page(act(&mut desk, "add", &list(at), &[]));
    shows(&html, "tanpa sumber; yang boleh: sedikitnya satu sumber");
    let place = format!(
        "{}/{}",
        list(at),
        file.pointer(&list(at)).unwrap().as_array().unwrap().len()
    );
    let html_id = format!("data-focus=\"field{}-no\"", place.replace('/', "-"));
    shows(&html, &html_id);
    let Reply::Editing { kept, .. } = act(&mut desk, "", "", &[]) else {
        panic!("no copy");
    };
    let kept: Value = serde_json::from_str(&kept).unwrap();
    let node = kept["file"].pointer(&place).unwrap();
    assert_eq!(
        (&node["confidence"], &node["sources"]),
        (&json!("low"), &json!([]))
    );
    for gone in ["external", "notes", "detail"] {
        assert_eq!(node["indicator"].get(gone), None, "{gone}");
    }
}
