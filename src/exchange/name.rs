//! The name of an exported file.

use crate::assessment::Assessment;

/// Longest part that comes from the agency; names of files have limits.
const LONGEST: usize = 80;

/// `spbe-<agency>-<year>.json`, in lower-case letters, digits and hyphens that every system takes.
pub fn file_name(assessment: &Assessment) -> String {
    let mut agency = String::new();
    for letter in assessment.agency.chars().take(LONGEST) {
        if letter.is_ascii_alphanumeric() {
            agency.push(letter.to_ascii_lowercase());
        } else if !agency.is_empty() && !agency.ends_with('-') {
            agency.push('-');
        }
    }
    format!(
        "spbe-{}-{}.json",
        agency.trim_end_matches('-'),
        assessment.year
    )
}
