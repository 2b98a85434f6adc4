//! The revisions that come with the calculator: which is the first, and that none ever changes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/own_edition.rs"]
mod own_edition;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest, Sha256};
use spbe::instrument::editions::{self, Shipped, ShippedFile};
use spbe::instrument::{EditionId, Instrument};

use own_edition::{own, reweighted};

const PINNED: &str = "tests/golden/revisions.json";

/// A shipped file; its name and text live as long as the test.
fn file(name: &'static str, edition: &Value) -> ShippedFile {
    let text = Box::leak(edition.to_string().into_boxed_str());
    let whole = "";
    ShippedFile { name, text, whole }
}

#[track_caller]
fn digest(edition: &Value) -> String {
    let instrument = Instrument::read(&edition.to_string()).unwrap();
    instrument.digest().to_owned()
}

/// The revision that the drafts of the first release rest on.
#[track_caller]
fn first(shipped: &Shipped, id: &str) -> String {
    let first = shipped.revision(&EditionId::new(id), "");
    first.unwrap().digest().to_owned()
}

#[test]
fn the_oldest_former_revision_is_the_first_and_the_current_one_is_offered() {
    let [one, two, ten, current] = [0, 1, 2, 3].map(|by| reweighted("moved", by));
    // As the names sort, the tenth stands before the second.
    let former = [
        file("moved.1", &one),
        file("moved.10", &ten),
        file("moved.2", &two),
    ];
    let shipped = Shipped::read(
        &[file("moved", &current), file("new", &own("new"))],
        &former,
    );
    assert!(shipped.unsound().is_empty(), "{:?}", shipped.unsound());
    assert_eq!(first(&shipped, "moved"), digest(&one));
    assert_eq!(first(&shipped, "new"), digest(&own("new")));
    let offered: Vec<_> = shipped.current().iter().map(Instrument::digest).collect();
    assert_eq!(offered, [digest(&current), digest(&own("new"))]);
    let all: Vec<_> = shipped.all().iter().map(Instrument::digest).collect();
    assert_eq!(all[2..], [&one, &two, &ten].map(digest));
    for edition in [&one, &two, &ten, &current] {
        let digest = digest(edition);
        let found = shipped.revision(&EditionId::new("moved"), &digest).unwrap();
        assert_eq!(found.digest(), digest);
        let is_first = digest == self::digest(&one);
        assert_eq!(found.revision().is_empty(), is_first);
    }
}

#[test]
fn an_unsound_former_revision_makes_no_other_the_first() {
    let mut unsound = own("unsound");
    unsound["tree"][0]["weight"] = "1".into();
    let current = file("unsound", &reweighted("unsound", 1));
    let shipped = Shipped::read(&[current], &[file("unsound.1", &unsound)]);
    let id = EditionId::new("unsound");
    assert_eq!(shipped.revision(&id, ""), None);
    assert_eq!(shipped.current().len(), 1);
    let [(name, faults)] = shipped.unsound() else {
        panic!("{:?}", shipped.unsound());
    };
    assert!(*name == "unsound.1" && !faults.is_empty());
    // Nor does one that stands before others in the list of files.
    let shipped = Shipped::read(
        &[file("unsound", &unsound)],
        &[file("unsound.1", &own("unsound"))],
    );
    assert!(shipped.current().is_empty());
    assert_eq!(shipped.all().len(), 1);
    assert_eq!(first(&shipped, "unsound"), digest(&own("unsound")));
}

#[test]
fn every_file_of_the_calculator_is_sound() {
    let shipped = editions::all_shipped();
    assert!(shipped.unsound().is_empty(), "{:?}", shipped.unsound());
    assert_eq!(shipped.all().len(), editions::SHIPPED_FILES);
    assert_eq!(editions::SHIPPED_FILES, on_disk().len());
}

/// The edition files of a folder, by name without `.json`.
fn folder(path: &str) -> impl Iterator<Item = (String, PathBuf)> {
    let entries = fs::read_dir(path).into_iter().flatten();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|it| it == "json"));
    files.map(|path| {
        let name = path.file_stem().unwrap().to_str().unwrap();
        (name.to_owned(), path)
    })
}

/// Every shipped revision as `<id>.<n>`, counted from the first, with the path of its file.
fn on_disk() -> BTreeMap<String, PathBuf> {
    let mut revisions: BTreeMap<String, PathBuf> = folder("data/editions/former").collect();
    for (id, path) in folder("data/editions") {
        let former = revisions.keys().filter_map(|name| {
            let number = name.strip_prefix(&format!("{id}."))?;
            Some(number.parse::<u32>().unwrap())
        });
        let number = former.max().unwrap_or(0) + 1;
        revisions.insert(format!("{id}.{number}"), path);
    }
    revisions
}

fn parsed(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn no_shipped_revision_changes() {
    let computed: BTreeMap<String, String> = on_disk()
        .into_iter()
        .map(|(name, path)| (name, digest(&parsed(&path))))
        .collect();
    let pinned = fs::read_to_string(PINNED).unwrap();
    let pinned: BTreeMap<String, String> = serde_json::from_str(&pinned).unwrap();
    let whole = serde_json::to_string_pretty(&computed).unwrap();
    assert!(
        computed == pinned,
        "Drafts and files rest on every digest in {PINNED}: a line may be added, an existing one \
         never changed. Where an edition has changed that was released, move its old file to \
         data/editions/former/<id>.<n>.json (docs/editions.md). Only a revision that no release had \
         may get another digest. Then the file is:\n{whole}\n"
    );
}

/// Takes the named fields away, here and below.
fn delete(value: &mut Value, fields: &[&str]) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !fields.contains(&key.as_str()));
            object.values_mut().for_each(|it| delete(it, fields));
        }
        Value::Array(list) => list.iter_mut().for_each(|it| delete(it, fields)),
        _ => {}
    }
}

/// The digest by the recipe of `docs/editions.md`, with the canonical form from a second hand.
fn by_recipe(mut edition: Value) -> String {
    let file = edition.as_object_mut().unwrap();
    for aside in ["legal", "years", "default", "calendar", "crosswalk"] {
        file.remove(aside);
    }
    let remarks = "en sources confidence detail variants note notes";
    delete(&mut edition, &remarks.split(' ').collect::<Vec<_>>());
    let canonical = serde_json_canonicalizer::to_vec(&edition).unwrap();
    let mut digest = String::new();
    for byte in Sha256::digest(canonical) {
        write!(digest, "{byte:02x}").unwrap();
    }
    digest
}

#[test]
fn the_digest_is_the_one_of_the_documented_recipe() {
    for (name, path) in on_disk() {
        let edition = parsed(&path);
        assert_eq!(digest(&edition), by_recipe(edition), "{name}");
    }
    let text = fs::read_to_string("docs/editions.md").unwrap();
    for part in [
        "del(.legal, .years, .default, .calendar, .crosswalk)",
        "del(.en, .sources, .confidence, .detail, .variants, .note, .notes)",
    ] {
        assert!(text.contains(part), "{part}");
    }
}
