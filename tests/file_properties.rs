//! What holds for every assessment, its export and its changes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/arbitrary.rs"]
mod arbitrary;
#[path = "forms/arbitrary_change.rs"]
mod arbitrary_change;

use std::fmt::Write;

use proptest::prelude::*;
use serde_json::Value;
use sha2::{Digest, Sha256};
use spbe::assessment::{Assessment, Change};
use spbe::exchange::{self, Signature};
use spbe::instrument::Instrument;

use arbitrary::{Entry, any_answers, any_assessment, any_edition, assessment};
use arbitrary_change::any_change;

/// An assessment and changes of it.
fn any_history() -> impl Strategy<Value = (&'static Instrument, Assessment, Vec<Change>)> {
    any_assessment().prop_flat_map(|(instrument, assessment)| {
        let changes = prop::collection::vec(any_change(instrument), 0..30);
        (Just(instrument), Just(assessment), changes)
    })
}

/// The same answers in two orders.
fn any_two_orders() -> impl Strategy<Value = (&'static Instrument, Vec<Entry>, Vec<Entry>)> {
    let answers = |instrument| (Just(instrument), any_answers(instrument));
    any_edition()
        .prop_flat_map(answers)
        .prop_flat_map(|(instrument, answers)| {
            (
                Just(instrument),
                Just(answers.clone()),
                Just(answers).prop_shuffle(),
            )
        })
}

proptest! {
    // Whole assessments take longer to make than numbers.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_export_is_read_back_and_written_again_byte_for_byte(
        (instrument, assessment) in any_assessment(),
    ) {
        let text = exchange::write(&assessment, instrument).unwrap();
        let file = exchange::read(&text).unwrap();
        prop_assert_eq!(&file.assessment, &assessment);
        prop_assert_eq!(file.score_faults, []);
        prop_assert_eq!(exchange::write(&file.assessment, file.instrument).unwrap(), text);
    }

    #[test]
    fn a_signed_export_has_the_same_content_and_is_written_again_byte_for_byte(
        (instrument, assessment) in any_assessment(),
        key: [u8; 32],
    ) {
        let signature = Signature::new(key, [7; 64]);
        let text = exchange::write_signed(&assessment, instrument, &signature).unwrap();
        let file = exchange::read(&text).unwrap();
        prop_assert_eq!(&file.assessment, &assessment);
        prop_assert_eq!(&file.digest, &exchange::digest(&assessment, instrument));
        prop_assert_eq!(&file.signature, &Some(signature.clone()));
        prop_assert_eq!(exchange::write_signed(&file.assessment, instrument, &signature).unwrap(), text);
    }

    #[test]
    fn the_digest_is_that_of_the_canonical_form((instrument, assessment) in any_assessment()) {
        let text = exchange::write(&assessment, instrument).unwrap();
        let mut content: Value = serde_json::from_str(&text).unwrap();
        let digest = content.as_object_mut().unwrap().remove("digest").unwrap();
        content.as_object_mut().unwrap().remove("score");
        let canonical = serde_json_canonicalizer::to_vec(&content).unwrap();
        let mut hexadecimal = String::new();
        for byte in Sha256::digest(canonical) {
            write!(hexadecimal, "{byte:02x}").unwrap();
        }
        prop_assert_eq!(&digest["value"], &hexadecimal);
        prop_assert_eq!(exchange::digest(&assessment, instrument), hexadecimal);
    }

    #[test]
    fn a_damaged_byte_is_noticed_or_means_nothing(
        (instrument, assessment) in any_assessment(),
        at: prop::sample::Index,
        byte: u8,
    ) {
        let mut bytes = exchange::write(&assessment, instrument).unwrap().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(file) = exchange::read(&String::from_utf8_lossy(&bytes)) {
            prop_assert_eq!(file.assessment, assessment);
        }
    }

    #[test]
    fn no_text_breaks_the_import(text in "\\PC{0,200}|[\\[\\]{}\":,0-9a-z ]{0,200}") {
        prop_assert!(exchange::read(&text).is_err());
    }

    #[test]
    fn undoing_all_changes_restores_the_assessment((instrument, before, changes) in any_history()) {
        let mut assessment = before.clone();
        let mut undo = Vec::new();
        for change in changes {
            let unchanged = assessment.clone();
            if let Ok(inverse) = assessment.apply(change, instrument) {
                undo.push(inverse);
            } else {
                prop_assert_eq!(&assessment, &unchanged);
            }
        }
        for inverse in undo.into_iter().rev() {
            prop_assert!(assessment.apply(inverse, instrument).is_ok());
        }
        prop_assert_eq!(assessment, before);
    }

    #[test]
    fn the_order_of_the_answers_does_not_matter((instrument, one, other) in any_two_orders()) {
        let [one, other] = [one, other].map(|answers| assessment(instrument, answers));
        prop_assert_eq!(exchange::digest(&one, instrument), exchange::digest(&other, instrument));
        prop_assert_eq!(one, other);
    }
}
