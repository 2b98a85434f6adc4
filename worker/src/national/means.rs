//! Means of the groups of agencies from 2021 on, as the ministry has published them with two decimals.
//! They lie in this module: a kilobyte, which nobody adds to.

use csv::{ReaderBuilder, StringRecord};
use spbe::exact::Exact;

const TABLE: &str = include_str!("../../../data/national-averages.csv");
/// All agencies together.
pub(super) const ALL: &str = "nasional";
/// What the year 2024 reports as one group.
const TOGETHER: (&str, [&str; 2]) = ("lns dan lembaga lain", ["lns", "lembaga lain"]);

/// The mean of a group in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mean {
    pub(super) year: u16,
    /// A type of agencies, or [`ALL`].
    kind: String,
    pub(super) aspects: Vec<Exact>,
    pub(super) index: Exact,
}

/// The means of a type of agencies, or of all, by year.
pub(super) fn of(kind: &str) -> Vec<Mean> {
    let is_of = |mean: &Mean| {
        let together = mean.kind == TOGETHER.0 && TOGETHER.1.contains(&kind);
        mean.kind == kind || together
    };
    all().into_iter().filter(is_of).collect()
}

/// All of them; a test sees to it that no line is left out.
fn all() -> Vec<Mean> {
    let mut reader = ReaderBuilder::new().from_reader(TABLE.as_bytes());
    let records = reader.records().filter_map(Result::ok);
    records.filter_map(|record| read(&record)).collect()
}

fn read(record: &StringRecord) -> Option<Mean> {
    let numbers: Option<Vec<Exact>> = record.iter().skip(2).map(Exact::typed).collect();
    let mut aspects = numbers?;
    Some(Mean {
        year: record.get(0)?.parse().ok()?,
        kind: record.get(1)?.to_owned(),
        index: aspects.pop()?,
        aspects,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        let all = all();
        assert_eq!(all.len(), TABLE.lines().count() - 1);
        assert!(all.iter().all(|mean| mean.aspects.len() == 8));
    }
}
