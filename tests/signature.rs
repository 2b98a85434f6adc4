//! Signed files: a signature of another program holds, and nothing but the signed content bears it.
//!
//! Keys and the vectors are those of RFC 8032, section 7.1. The signatures of the export were made by
//! OpenSSL with those keys, over two lines: `spbe-assessment` and `SHA-256:` with the digest.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use ed25519_dalek::VerifyingKey;
use serde_json::{Value, json};
use spbe::exchange::{self, Allowed, ImportError, Signature};

/// An export of format version 1, kept as it was written.
const EXPORT: &str = include_str!("files/bandar-lampung-2023.json");

const KEY_1: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const KEY_2: &str = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
const KEY_3: &str = "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025";

/// SHA-256 of the bytes of the first key, by OpenSSL.
const FINGERPRINT_1: &str = "21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9";

/// The export, signed with the first and with the second key.
const SIGNED_1: &str = "0773b03df6f27e7a9a5eceb06ba522226448b18a5e25a89bd9bdf9d9695c7d87\
                        eec3f7f4dc97cfe0470f0d2bceac165301fc53df074895062258e6fd441b8d08";
const SIGNED_2: &str = "327638e427bdd08c799a5e9ae8fe84db0c895a2622993152bb7919aa8c41d2bb\
                        92849dfddecb4967fb4fd556ec4d84753ed328908feb8d18c9d522d790eec30a";

fn bytes<const N: usize>(digits: &str) -> [u8; N] {
    let byte = |at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap();
    assert_eq!(digits.len(), 2 * N);
    std::array::from_fn(byte)
}

/// The export with a signature, as a file.
fn signed(key: &str, value: &str) -> Value {
    let file = exchange::read(EXPORT).unwrap();
    let signature = Signature::new(bytes(key), bytes(value));
    let text = exchange::write_signed(&file.assessment, file.instrument, &signature).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Whether the signature in a file is one of its content.
#[track_caller]
fn holds(file: &Value) -> bool {
    let file = exchange::read(&file.to_string()).unwrap();
    file.signature.unwrap().is_of(&file.digest)
}

#[track_caller]
fn refused(field: &str, value: Value, given: &str, allowed: Allowed) {
    let mut file = signed(KEY_1, SIGNED_1);
    file["signature"][field] = value;
    let (place, given) = (format!("signature.{field}"), given.to_owned());
    let error = ImportError::Wrong {
        place,
        given,
        allowed,
    };
    assert_eq!(exchange::read(&file.to_string()).unwrap_err(), error);
}

#[test]
fn signatures_of_another_program_hold() {
    assert!(holds(&signed(KEY_1, SIGNED_1)));
    assert!(holds(&signed(KEY_2, SIGNED_2)));
}

#[test]
fn the_fingerprint_is_the_one_that_others_compute() {
    let file = signed(KEY_1, SIGNED_1);
    assert_eq!(file["signature"]["fingerprint"], FINGERPRINT_1);
    let file = exchange::read(&file.to_string()).unwrap();
    assert_eq!(file.signature.unwrap().fingerprint(), FINGERPRINT_1);
}

#[test]
fn a_signature_changes_neither_the_content_nor_its_digest() {
    let signed = signed(KEY_1, SIGNED_1);
    let plain: Value = serde_json::from_str(EXPORT).unwrap();
    assert_eq!(signed["digest"], plain["digest"]);
    let mut stripped = signed;
    stripped.as_object_mut().unwrap().remove("signature");
    assert_eq!(stripped, plain);
}

#[test]
fn the_signature_of_another_key_does_not_hold() {
    assert!(!holds(&signed(KEY_2, SIGNED_1)));
    assert!(!holds(&signed(KEY_1, SIGNED_2)));
}

#[test]
fn no_changed_byte_of_a_signature_holds() {
    let (file, signature) = (exchange::read(EXPORT).unwrap(), bytes::<64>(SIGNED_1));
    for at in 0..64 {
        let mut changed = signature;
        changed[at] ^= 1 << (at % 8);
        let signature = Signature::new(bytes(KEY_1), changed);
        assert!(!signature.is_of(&file.digest), "byte {at}");
    }
}

#[test]
fn no_changed_byte_of_a_key_holds() {
    let (file, key) = (exchange::read(EXPORT).unwrap(), bytes::<32>(KEY_1));
    for at in 0..32 {
        let mut changed = key;
        changed[at] ^= 1 << (at % 8);
        let signature = Signature::new(changed, bytes(SIGNED_1));
        assert!(!signature.is_of(&file.digest), "byte {at}");
    }
}

/// Such a key fits signatures of any content.
#[test]
fn a_key_of_small_order_signs_nothing() {
    let file = exchange::read(EXPORT).unwrap();
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let mut value = [0; 64];
    value[0] = 1;
    assert!(!Signature::new(neutral, value).is_of(&file.digest));
}

#[test]
fn a_changed_content_is_refused_before_its_signature_is_looked_at() {
    let mut file = signed(KEY_1, SIGNED_1);
    file["answers"][4]["value"] = json!(5);
    let error = exchange::read(&file.to_string()).unwrap_err();
    assert!(matches!(error, ImportError::Digest { .. }), "{error}");
}

/// Whoever changes the content can compute its digest, but not the signature.
#[test]
fn a_changed_content_with_its_digest_is_not_the_signed_one() {
    let mut file = signed(KEY_1, SIGNED_1);
    file["agency"] = json!("Pemerintah Kota Lain");
    let error = exchange::read(&file.to_string()).unwrap_err();
    let ImportError::Digest { computed, .. } = error else {
        panic!("{error}");
    };
    file["digest"]["value"] = json!(computed);
    assert!(!holds(&file));
}

#[test]
fn a_malformed_signature_is_refused_at_its_place() {
    let digits = |digits| Allowed::Hexadecimal { digits };
    refused(
        "algorithm",
        json!("RSA"),
        r#""RSA""#,
        Allowed::Word("Ed25519"),
    );
    refused("public_key", json!("d75a"), r#""d75a""#, digits(64));
    refused("public_key", json!(7), "7", digits(64));
    refused("value", json!(""), r#""""#, digits(128));
    refused(
        "fingerprint",
        json!("21fe"),
        r#""21fe""#,
        Allowed::Fingerprint,
    );
}

/// One content, one text: digits in upper case would be written back in lower case.
#[test]
fn upper_case_digits_are_refused() {
    let mut file = signed(KEY_1, SIGNED_1);
    file["signature"]["value"] = json!(SIGNED_1.to_uppercase());
    assert!(exchange::read(&file.to_string()).is_err());
}

#[test]
fn an_unknown_field_of_a_signature_is_refused() {
    let mut file = signed(KEY_1, SIGNED_1);
    file["signature"]["signer"] = json!("Sekretaris Daerah");
    let error = exchange::read(&file.to_string()).unwrap_err();
    let place = "signature.signer".into();
    assert_eq!(error, ImportError::Unexpected { place });
}

#[track_caller]
fn vector_holds(key: &str, message: &[u8], signature: &str) {
    let key = VerifyingKey::from_bytes(&bytes(key)).unwrap();
    let signature = ed25519_dalek::Signature::from_bytes(&bytes(signature));
    assert!(key.verify_strict(message, &signature).is_ok());
    assert!(key.verify_strict(b"another", &signature).is_err());
}

/// RFC 8032, section 7.1, tests 1 to 3.
#[test]
fn the_published_vectors_hold() {
    vector_holds(
        KEY_1,
        b"",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    );
    vector_holds(
        KEY_2,
        b"\x72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    );
    vector_holds(
        KEY_3,
        b"\xaf\x82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    );
}
