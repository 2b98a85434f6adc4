//! Scripts inside a page.

use std::fs;
use std::path::Path;

use super::SingleError;
use crate::setup::Inflate;

/// Answers the program from the parts inside the page.
const CARRIED: &str = include_str!("carried.js");

/// The script that answers, with the program that unpacks and its licence.
pub(super) fn answering(inflate: &Inflate) -> Result<String, SingleError> {
    let (program, licence) = (read(&inflate.program)?, read(&inflate.licence)?);
    Ok(format!(
        "(function () {{\nvar module = {{}};\n/* tiny-inflate\n{licence}*/\n{program}\n{CARRIED}}})();\n"
    ))
}

fn read(path: &Path) -> Result<String, SingleError> {
    fs::read_to_string(path).map_err(|source| SingleError::File {
        path: path.to_owned(),
        source,
    })
}

/// The text of a script as it can stand in a page: what would end the script, or begin another, only does
/// so with its first character as it is, and in strings, where alone such a thing stands, `\x3C` is the same
/// character. Line ends are those that a browser makes of them, since a digest is taken of the text.
pub(super) fn inline(script: &str) -> String {
    let mut text = script.replace("\r\n", "\n");
    for tag in ["</script", "<script", "<!--"] {
        let lower = text.to_ascii_lowercase();
        // From the end, so that the places found stay where they are.
        let mut places: Vec<_> = lower.match_indices(tag).map(|(at, _)| at).collect();
        while let Some(at) = places.pop() {
            text.replace_range(at..=at, "\\x3C");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn what_would_end_a_script_does_not() {
        assert_eq!(
            inline("a('</script>', '</SCRIPT >', '<!-- <script>')"),
            r"a('\x3C/script>', '\x3C/SCRIPT >', '\x3C!-- \x3Cscript>')"
        );
    }

    #[test]
    fn anything_else_stays_but_for_the_line_ends() {
        assert_eq!(inline("if (a < b)\r\n  c();\r\n"), "if (a < b)\n  c();\n");
    }
}
