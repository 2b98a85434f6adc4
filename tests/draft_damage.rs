//! When the newest state of a draft is damaged, in whatever way, the one before opens, and the
//! damaged text is kept.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/memory.rs"]
mod memory;
#[path = "storages/numbered.rs"]
mod numbered;
#[path = "storages/sealed.rs"]
mod sealed;
#[path = "storages/two_states.rs"]
mod two_states;

use serde_json::{Value, json};
use spbe::drafts::{Drafts, Storage};
use spbe::exchange::ImportError;

use numbered::{opens, try_to_save};
use sealed::sealed;
use two_states::{A, B, two_states, unreadable, with};

const VERSION_1: &str = include_str!("golden/drafts/v1-spbe-2020.json");

/// In place of its newest state a draft has this text: the one before opens, and after a save the
/// text is still there.
#[track_caller]
fn falls_back(damaged: &str) {
    let memory = two_states();
    memory.set(B, damaged).unwrap();
    let drafts = Drafts::new(memory.clone(), "another tab");
    let listing = drafts.list().unwrap();
    assert_eq!(listing.drafts, [opens(&drafts, "x", 1)], "{damaged:?}");
    assert_eq!(unreadable(&memory), [(B.into(), damaged.into())]);
    let mut stamp = opens(&drafts, "x", 1).stamp;
    for number in 3..5 {
        stamp = try_to_save(&drafts, "x", Some(&stamp), number)
            .unwrap()
            .stamp;
        opens(&drafts, "x", number);
        let aside = unreadable(&memory);
        let [(key, text)] = &aside[..] else {
            panic!("{aside:?}");
        };
        assert!(key.starts_with("spbe/quarantine/x/"), "{key}");
        assert_eq!(text, damaged);
    }
}

#[test]
fn a_newest_state_cut_off_anywhere_falls_back() {
    let newest = two_states().texts()[B].clone();
    for (length, _) in newest.char_indices() {
        falls_back(&newest[..length]);
    }
}

#[test]
fn a_newest_state_with_any_character_changed_falls_back() {
    let newest: Vec<char> = two_states().texts()[B].chars().collect();
    for at in 0..newest.len() {
        let mut damaged = newest.clone();
        damaged[at] = if at % 2 == 0 { '\0' } else { 'é' };
        falls_back(&damaged.into_iter().collect::<String>());
    }
}

#[test]
fn a_newest_state_with_any_bit_flipped_falls_back_or_counts_as_newer() {
    let newest = two_states().texts()[B].clone().into_bytes();
    let version = String::from_utf8_lossy(&newest)
        .find("\"version\":2")
        .unwrap()
        + 10;
    for at in 0..newest.len() {
        let mut damaged = newest.clone();
        damaged[at] ^= 1;
        // A storage of texts gives characters for bytes that are none.
        let damaged = String::from_utf8_lossy(&damaged);
        if at == version {
            let memory = two_states();
            memory.set(B, &damaged).unwrap();
            assert!(opens(&Drafts::new(memory, "tab"), "x", 1).newer);
        } else {
            falls_back(&damaged);
        }
    }
}

#[test]
fn a_text_that_is_no_state_falls_back() {
    for text in [
        "",
        "\0",
        "\0\0\0\0",
        "null",
        "{}",
        "[]",
        "\u{feff}",
        "NaN",
        "{\"format\":",
    ] {
        falls_back(text);
    }
}

#[test]
fn a_byte_order_mark_in_front_is_no_damage() {
    let memory = two_states();
    let newest = memory.texts()[B].clone();
    memory.set(B, &format!("\u{feff}{newest}")).unwrap();
    opens(&Drafts::new(memory, "tab"), "x", 2);
}

#[test]
fn a_raised_counter_or_another_digest_falls_back() {
    let newest = two_states().texts()[B].clone();
    falls_back(&with(&newest, "counter", 99).to_string());
    falls_back(&with(&newest, "digest", "0".repeat(64)).to_string());
    falls_back(&with(&newest, "digest", Value::Null).to_string());
    falls_back(&with(&newest, "writer", "somebody").to_string());
}

#[test]
fn a_counter_that_is_none_falls_back() {
    let newest = two_states().texts()[B].clone();
    for counter in [
        json!(-1),
        json!(1.5),
        json!("3"),
        json!(null),
        json!((1_u64 << 53) + 1),
    ] {
        falls_back(&sealed(with(&newest, "counter", counter)));
    }
}

#[test]
fn a_state_whose_content_is_no_assessment_falls_back() {
    let newest = two_states().texts()[B].clone();
    for content in [
        json!("abc"),
        json!(""),
        json!(null),
        json!({}),
        json!("\u{3400}"),
    ] {
        falls_back(&sealed(with(&newest, "content", content)));
    }
    // Version 1 carries no digest: what it says is all that is looked at.
    for (sound, wrong) in [
        ("\"value\":5", "\"value\":6"),
        ("\"value\":5", "\"value\":\"3\""),
        ("\"value\":5", "\"value\":4.5"),
        ("\"indicator\":\"47\"", "\"indicator\":\"48\""),
        ("\"indicator\":\"47\"", "\"indicator\":\"46\""),
        ("\"year\":2023", "\"year\":1999"),
        ("\"agency\":", "\"__proto__\":"),
    ] {
        let text = VERSION_1.replacen(sound, wrong, 1);
        assert_ne!(text, VERSION_1);
        falls_back(&text);
    }
}

#[test]
fn the_reason_is_told() {
    let memory = two_states();
    let newest = memory.texts()[B].clone();
    memory.set(A, &newest[..5]).unwrap();
    memory
        .set(B, &with(&newest, "counter", 99).to_string())
        .unwrap();
    let listing = Drafts::new(memory, "tab").list().unwrap();
    let problems: Vec<_> = listing
        .unreadable
        .into_iter()
        .map(|it| it.problem.unwrap())
        .collect();
    assert!(matches!(
        &problems[..],
        [ImportError::NotJson { .. }, ImportError::Digest { .. }]
    ));
}
