//! No backup takes more than 96 MiB of memory beside its own text: what is packed in it is a
//! thousand times longer than it looks.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/fullest.rs"]
mod fullest;
#[path = "forms/long.rs"]
mod long;
#[path = "forms/measured.rs"]
mod measured;
#[path = "storages/sealed.rs"]
mod sealed;
#[path = "forms/tried.rs"]
mod tried;

use miniz_oxide::deflate::compress_to_vec;
use serde_json::{Map, Value, json};
use spbe::assessment::{Assessment, Change, Evidence};
use spbe::drafts::{Backup, DraftId, Drafts, Memory};
use spbe::instrument::{EditionId, editions};

use fullest::fullest;
use long::{Numbers, long_assessment};
use measured::{Measured, Outcome};
use sealed::sealed;

fn open(text: &str) -> Outcome {
    Outcome::of(&Backup::read(text))
}

/// A backup that holds a text many times.
fn backup(state: &str, times: usize) -> String {
    let stored: Map<String, Value> = (0..times)
        .map(|number| (format!("spbe/draft/{number}/a"), json!(state)))
        .collect();
    json!({"format": "spbe-backup", "version": 1, "stored": stored}).to_string()
}

/// A draft that holds this, packed as drafts are: its length, then deflated, 15 bits a character.
fn packing(content: &str) -> String {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    let bits: Vec<bool> = length
        .into_iter()
        .chain(compress_to_vec(content.as_bytes(), 9))
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1))
        .collect();
    let unit = |bits: &[bool]| {
        let number = bits
            .iter()
            .fold(0, |number, &bit| number << 1 | u32::from(bit));
        char::from_u32(0x3400 + (number << (15 - bits.len()))).unwrap()
    };
    let packed: String = bits.chunks(15).map(unit).collect();
    sealed(json!({
        "format": "spbe-draft", "version": 2, "counter": 1, "saved": "", "writer": "",
        "content": packed,
    }))
}

#[test]
fn backups_of_full_drafts() {
    let measured = Measured::default();
    let instrument = editions::find(&EditionId::new("spbe-2020")).unwrap();
    for character in ['a', '\u{1}', '😀'] {
        let drafts = Drafts::new(Memory::default(), "tab");
        let assessment = fullest(instrument, character);
        let saved = drafts.save(&DraftId::new("a"), None, &assessment, instrument, "");
        let state = saved.unwrap().text;
        assert_eq!(measured.read(&backup(&state, 1), open), Outcome::Read);
        // Each of them can be read, and all of them are too much.
        for times in [2, 4, 16] {
            measured.read(&backup(&state, times), open);
        }
        assert_eq!(measured.read(&backup(&state, 128), open), Outcome::TooMuch);
    }
    measured.print("backups of full drafts");
}

#[test]
fn backups_of_what_is_no_draft() {
    let measured = Measured::default();
    for part in ["1,", r#"{"a":1},"#, "[],", " ", r#""","#] {
        for size in [1 << 20, 1 << 23, 24 << 20, 1 << 25] {
            let state = packing(&format!("[{}1]", part.repeat(size / part.len())));
            for times in [1, 4] {
                measured.read(&backup(&state, times), open);
            }
        }
    }
    measured.print("backups of what is no draft");
}

/// What an official of a province with many regencies downloads: as many long drafts as a browser
/// holds, with ten pieces of evidence for each indicator, both slots written.
#[test]
fn the_backup_of_a_full_storage_is_read() {
    const ROOM: usize = 5 << 20;
    let measured = Measured::default();
    let instrument = editions::find(&EditionId::new("spbe-2020")).unwrap();
    let mut assessment = long_assessment(instrument, &mut Numbers::new());
    for indicator in instrument.ids() {
        for at in 0..10 {
            let title = format!("Peraturan {indicator} nomor {at} tahun 2023 tentang SPBE");
            let evidence = Evidence {
                title,
                date: "2023-03-01".into(),
                ..Evidence::default()
            };
            let indicator = indicator.clone();
            let change = Change::InsertEvidence {
                indicator,
                at,
                evidence,
            };
            assessment.apply(change, instrument).unwrap();
        }
    }
    let drafts = Drafts::new(Memory::default(), "tab");
    let saved = drafts.save(&DraftId::new("a"), None, &assessment, instrument, "");
    let state = saved.unwrap().text;
    let held = ROOM / (2 * state.encode_utf16().count());
    let stored: Map<String, Value> = (0..held)
        .flat_map(|number| ["a", "b"].map(|slot| format!("spbe/draft/{number}/{slot}")))
        .map(|key| (key, json!(state)))
        .collect();
    let file = json!({"format": "spbe-backup", "version": 1, "stored": stored}).to_string();
    assert_eq!(measured.read(&file, open), Outcome::Read);
    assert_eq!(Backup::read(&file).unwrap().listing.drafts.len(), held);
    measured.print(&format!("backup of {held} long drafts"));
}

#[test]
fn backups_cut_off() {
    let instrument = editions::find(&EditionId::new("spbe-2020")).unwrap();
    let measured = Measured::default();
    let drafts = Drafts::new(Memory::default(), "tab");
    let assessment = Assessment::new(instrument, "Kota", 2023);
    let saved = drafts.save(&DraftId::new("a"), None, &assessment, instrument, "");
    let file = backup(&saved.unwrap().text, 2);
    for (end, _) in file.char_indices() {
        assert_eq!(measured.read(&file[..end], open), Outcome::Refused);
    }
    measured.print("backups cut off");
}
