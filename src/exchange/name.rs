//! The name of an exported file.

use crate::assessment::Assessment;

/// Longest part that comes from the agency, and from the unit; names of files have limits.
const LONGEST: usize = 80;

/// `spbe-<agency>-<year>.json`, or `spbe-<agency>-<year>-<unit>.json` for the part of a unit, in
/// lower-case letters, digits and hyphens that every system takes.
pub fn file_name(assessment: &Assessment) -> String {
    let (agency, unit) = (plain(&assessment.agency), plain(&assessment.part));
    let hyphen = if unit.is_empty() { "" } else { "-" };
    format!("spbe-{agency}-{}{hyphen}{unit}.json", assessment.year)
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
