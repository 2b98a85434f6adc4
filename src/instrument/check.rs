//! The invariants of an edition file. Each fault names the node, what was given and what is
//! allowed, because people write these files by hand.

mod tree;

use std::collections::BTreeSet;

use num_integer::Integer;

use super::IndicatorId;
use super::format::{Band, EditionFile, FORMAT, Predicates, VERSION};
use crate::document::ImportError;
use crate::exact::Exact;

/// A reason to refuse an edition file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The text is not an edition file.
    #[error(transparent)]
    Unreadable(#[from] ImportError),
    /// An invariant does not hold.
    #[error("{place}: {given}; allowed: {allowed}")]
    Broken {
        /// The node or the part of the file: `domain 2 › aspect 3`.
        place: String,
        /// What the file says.
        given: String,
        /// What it may say.
        allowed: String,
    },
}

/// The largest common denominator of the weights: any score still fits into 64 bits.
const FINEST: i64 = 1_000_000;
/// The highest value that a scale may have, for the same reason.
const HIGHEST: Exact = Exact::whole(100);

/// What is wrong with an edition file; empty when it can be used. A broken head hides the faults
/// behind it.
pub fn faults(file: &EditionFile) -> Vec<Fault> {
    let mut check = Check {
        file,
        faults: Vec::new(),
        numbers: BTreeSet::new(),
    };
    check.head();
    // The rest is measured by the head: levels by the scale, rules by the years.
    if !check.faults.is_empty() {
        return check.faults;
    }
    check.level_kinds();
    check.predicates(&file.predicates);
    check.weights("the whole tree", Exact::whole(100), &file.tree);
    for node in &file.tree {
        check.node(node, "", 0);
    }
    check.faults
}

/// The least common denominator of the weights.
///
/// # Errors
/// A fault when the weights are too fine to be added in 64-bit integers.
pub(super) fn common_denominator(weights: impl Iterator<Item = Exact>) -> Result<i64, Vec<Fault>> {
    let mut common: i64 = 1;
    for weight in weights {
        common = common.lcm(&weight.denominator().min(FINEST + 1));
        if common > FINEST {
            let given = format!("{weight} among others");
            let allowed = format!("fractions whose common denominator is at most {FINEST}");
            return Err(vec![broken("weights", given, allowed)]);
        }
    }
    Ok(common)
}

/// Answers are kept by the identifiers of the rows, so no two rows may share one: an indicator
/// numbered `35.1` beside the services of 35, say, or two leaves of one number in different tiers.
///
/// # Errors
/// A fault naming the first identifier that comes twice.
pub(super) fn distinct<'a>(rows: impl Iterator<Item = &'a IndicatorId>) -> Result<(), Vec<Fault>> {
    let mut known = BTreeSet::new();
    for row in rows {
        if !known.insert(row) {
            let place = format!("indicator {row}");
            let allowed = "rows that can be told apart by their numbers";
            return Err(vec![broken(&place, "a number used twice", allowed)]);
        }
    }
    Ok(())
}

fn broken(place: &str, given: impl Into<String>, allowed: impl Into<String>) -> Fault {
    Fault::Broken {
        place: place.into(),
        given: given.into(),
        allowed: allowed.into(),
    }
}

struct Check<'a> {
    file: &'a EditionFile,
    faults: Vec<Fault>,
    numbers: BTreeSet<(&'a str, &'a str)>,
}

impl Check<'_> {
    fn require(
        &mut self,
        holds: bool,
        place: &str,
        given: impl Into<String>,
        allowed: impl Into<String>,
    ) {
        if !holds {
            self.faults.push(broken(place, given, allowed));
        }
    }

    fn head(&mut self) {
        let file = self.file;
        self.require(file.format == FORMAT, "format", &file.format, FORMAT);
        self.require(
            file.version == VERSION,
            "version",
            file.version.to_string(),
            VERSION.to_string(),
        );
        self.require(
            !file.id.is_empty(),
            "id",
            "nothing",
            "a short name such as spbe-2020",
        );
        self.require(
            !file.legal.is_empty(),
            "legal",
            "nothing",
            "at least the governing regulation",
        );
        self.require(
            !file.sources.is_empty(),
            "sources",
            "nothing",
            "at least one source",
        );
        let scale = &file.scale;
        let whole = scale.lowest.is_whole() && scale.highest.is_whole();
        let rising = Exact::ZERO <= scale.lowest && scale.lowest < scale.highest;
        self.require(
            whole && rising && scale.highest <= HIGHEST,
            "scale",
            format!("{} to {}", scale.lowest, scale.highest),
            format!("two whole numbers from 0 to {HIGHEST}, the lowest first"),
        );
        if let Some(last) = file.years.last {
            let given = format!("{} to {last}", file.years.first);
            self.require(
                file.years.first <= last,
                "years",
                given,
                "the first year first",
            );
        }
    }

    fn level_kinds(&mut self) {
        for kind in &self.file.level_kinds {
            let given = kind.levels.iter().map(|level| level.level);
            self.levels(&format!("level kind {}", kind.id), given);
        }
    }

    /// One entry for each whole level of the scale, from the lowest.
    fn levels(&mut self, place: &str, given: impl Iterator<Item = u8>) {
        let given: Vec<i64> = given.map(i64::from).collect();
        let scale = &self.file.scale;
        let expected: Vec<i64> = (scale.lowest.numerator()..=scale.highest.numerator()).collect();
        self.require(
            given == expected,
            place,
            format!("levels {given:?}"),
            format!("levels {expected:?}"),
        );
    }

    fn predicates(&mut self, predicates: &Predicates) {
        let scale = &self.file.scale;
        let mut bound = scale.lowest;
        for Band { name, from, to } in &predicates.bands {
            let place = format!("predicate {}", name.id);
            self.require(
                *from == bound,
                &place,
                format!("from {from}"),
                format!("from {bound}"),
            );
            self.require(
                from < to,
                &place,
                format!("{from} to {to}"),
                "the lower bound first",
            );
            bound = *to;
        }
        self.require(
            bound == scale.highest && !predicates.bands.is_empty(),
            "predicates",
            format!("bands up to {bound}"),
            format!("bands up to {}", scale.highest),
        );
        let years: Vec<u16> = predicates
            .compare
            .iter()
            .map(|rule| rule.from_year)
            .collect();
        let first = self.file.years.first;
        self.require(
            years.is_sorted() && years.first().is_some_and(|&year| year <= first),
            "predicates › compare",
            format!("from years {years:?}"),
            format!("rising years, the first not after {first}"),
        );
    }
}
