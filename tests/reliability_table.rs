//! Every test that `docs/reliability.md` names exists.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

/// The names in backquotes in the column of tests and below the table.
fn named() -> Vec<String> {
    let table = fs::read_to_string("docs/reliability.md").unwrap();
    let pieces = table.split('`').skip(1).step_by(2);
    let is_a_test = |name: &&str| {
        name.contains('_')
            && name
                .chars()
                .all(|it| it.is_ascii_alphanumeric() || it == '_')
    };
    pieces.filter(is_a_test).map(str::to_owned).collect()
}

/// All that is written in a folder of tests.
fn code(folder: &Path) -> String {
    let mut code = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "rs") {
            code += &fs::read_to_string(path).unwrap();
        }
    }
    code
}

#[test]
fn every_test_in_the_table_exists() {
    let folders = ["tests", "tests/browser/specs", "worker/tests"];
    let code: String = folders.map(|folder| code(Path::new(folder))).concat();
    let named = named();
    assert!(named.len() > 40, "only {} names were found", named.len());
    for name in named {
        assert!(code.contains(&format!("fn {name}(")), "{name} is no test");
    }
}
