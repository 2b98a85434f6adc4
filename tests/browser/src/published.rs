//! Published results: what the page has to show for the levels that an agency was given.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::failure::{Failure, Outcome};

const CASES: &str = include_str!("../../golden/published-cases.json");

/// A published result with all its levels.
#[derive(Debug, Deserialize)]
pub struct Published {
    id: String,
    /// The agency.
    pub agency: String,
    /// The year of the evaluation.
    pub year: u16,
    /// The levels in the order of the form.
    pub levels: Vec<u8>,
    aspects: BTreeMap<String, f64>,
    domains: BTreeMap<String, f64>,
    index: f64,
}

impl Published {
    /// A published result by its name.
    pub fn case(id: &str) -> Outcome<Self> {
        let cases: Vec<serde_json::Value> = serde_json::from_str(CASES)?;
        let mut cases = cases
            .into_iter()
            .filter_map(|case| serde_json::from_value::<Self>(case).ok());
        cases
            .find(|case| case.id == id)
            .ok_or_else(|| Failure::NoCase { id: id.to_owned() })
    }

    /// The index as it was printed.
    pub fn index(&self) -> String {
        printed(self.index)
    }

    /// What the page calls each aspect and domain, with the value as it was printed.
    pub fn parts(&self) -> impl Iterator<Item = (String, String)> {
        let part = |tier: &'static str| {
            move |(name, value): (&String, &f64)| {
                (format!("{tier}-{}", &name[1..]), printed(*value))
            }
        };
        let aspects = self.aspects.iter().map(part("aspect"));
        aspects.chain(self.domains.iter().map(part("domain")))
    }
}

/// Two decimals and a comma, as the reports print them.
fn printed(value: f64) -> String {
    format!("{value:.2}").replace('.', ",")
}
