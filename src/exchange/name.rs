//! Names of files.

use crate::assessment::Assessment;

/// Longest part of a name; names of files have limits.
const LONGEST: usize = 80;

/// `spbe-<agency>-<year>.json`, or `spbe-<agency>-<year>-<unit>.json` for the part of a unit.
pub fn file_name(assessment: &Assessment) -> String {
    let year = assessment.year.to_string();
    name_of(&[&assessment.agency, &year, &assessment.part]) + ".json"
}

/// `spbe-<part>-<part>…` without an ending, in lower-case letters, digits and hyphens that every system
/// takes. Parts without any of them are left out.
pub fn name_of(parts: &[&str]) -> String {
    let mut name = String::from("spbe");
    for part in parts {
        let part = plain(part);
        if !part.is_empty() {
            name = name + "-" + &part;
        }
    }
    name
}

fn plain(name: &str) -> String {
    let mut plain = String::new();
    for letter in name.chars().take(LONGEST) {
        if letter.is_ascii_alphanumeric() {
            plain.push(letter.to_ascii_lowercase());
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_end_matches('-').to_owned()
}
