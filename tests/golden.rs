//! Published results (`golden/published-cases.json`, each with its source): the engine prints what
//! was printed.
//!
//! Where the levels were published, everything follows from them. Where they were not, the engine
//! scores every form that the printed parts leave possible.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/filled.rs"]
mod filled;
#[path = "forms/printed.rs"]
mod printed;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Number;
use spbe::exact::Exact;
use spbe::instrument::Instrument;
use spbe::score::{Report, Score, Values, score};

use filled::{edition, scored, with_sums};
use printed::Printed;

const ACEH_TENGAH: &str = "PEMDI-ACEHTENGAH-2026";

#[derive(Deserialize)]
struct Case {
    id: String,
    edition: String,
    year: u16,
    levels: Option<Vec<Option<i64>>>,
    /// Printed values, which may be rounded.
    values: Option<Vec<Number>>,
    /// What a rounded value must have been, by indicator.
    #[serde(default)]
    exact: BTreeMap<usize, String>,
    #[serde(default)]
    aspects: BTreeMap<String, Number>,
    #[serde(default)]
    domains: BTreeMap<String, Number>,
    index: Option<Number>,
    predicate: Option<String>,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("golden/published-cases.json")).unwrap()
}

fn exact(number: &Number) -> Exact {
    number.to_string().parse().unwrap()
}

/// Two decimals are a shown value; more are the exact one.
fn agrees(value: Exact, published: &Number) -> bool {
    let shown = exact(published).shown() == exact(published);
    exact(published) == if shown { value.shown() } else { value }
}

impl Case {
    /// A fully answered part has the published value; any other can still get it.
    fn check_part(&self, score: &Score, name: &str, published: &Number) {
        let agrees = match score.exact() {
            Some(value) => agrees(value, published),
            None => (score.low..=score.high).contains(&exact(published)),
        };
        assert!(
            agrees,
            "{}: {name} was published as {published}; we have {score:?}",
            self.id
        );
    }

    fn check(&self, report: &Report) {
        let instrument = report.instrument();
        for (tier, letter, parts) in [
            ("aspect", 'A', &self.aspects),
            ("domain", 'D', &self.domains),
        ] {
            for (name, published) in parts {
                let no = name.strip_prefix(letter).unwrap();
                let part = instrument
                    .tier(tier)
                    .find(|&index| instrument.node(index).no == no);
                self.check_part(&report.score(part.unwrap()), name, published);
            }
        }
        if let Some(published) = &self.index {
            self.check_part(&report.index(), "the index", published);
        }
        if let (Some(index), Some(published)) = (report.index().exact(), &self.predicate) {
            let verdict = instrument.verdict(index, self.year).unwrap();
            assert_eq!(&verdict.band.name.id, published, "{}", self.id);
        }
    }

    /// The printed parts in hundredths.
    fn printed(&self) -> Printed {
        assert_eq!(
            self.edition, "spbe-2020",
            "{}: levels or a table of weights",
            self.id
        );
        let hundredths = |number: &Number| {
            printed::hundredths(exact(number).numerator(), exact(number).denominator())
        };
        let part = |parts: &BTreeMap<_, _>, name: String| parts.get(&name).map(hundredths);
        Printed {
            aspects: std::array::from_fn(|at| part(&self.aspects, format!("A{}", at + 1))),
            domains: std::array::from_fn(|at| part(&self.domains, format!("D{}", at + 1))),
            index: self.index.as_ref().map(hundredths),
        }
    }

    /// The published values, each with its exact number where the printed one is rounded.
    fn values(&self) -> Option<Vec<Option<Exact>>> {
        let printed = self.values.as_ref()?.iter().map(exact);
        let values = printed.enumerate().map(|(at, printed)| {
            let Some(value) = self.exact.get(&(at + 1)) else {
                return Some(printed);
            };
            let value: Exact = value.parse().unwrap();
            assert_eq!(value.shown(), printed, "{}: indicator {}", self.id, at + 1);
            Some(value)
        });
        Some(values.collect())
    }

    /// Every form that the published levels or values leave possible, scored.
    fn reports(&self, instrument: &'static Instrument) -> Vec<Report<'static>> {
        if let Some(values) = self.values() {
            return vec![valued(instrument, &values)];
        }
        if let Some(levels) = &self.levels {
            return vec![scored(instrument, levels.clone())];
        }
        let fitting = self.printed().fitting();
        fitting
            .iter()
            .map(|form| scored(instrument, with_sums(&form.stretches)))
            .collect()
    }
}

/// The scores of values in the order of the form.
#[track_caller]
fn valued(instrument: &'static Instrument, values: &[Option<Exact>]) -> Report<'static> {
    score(instrument, &Values::new(instrument, values).unwrap())
}

#[track_caller]
fn case(id: &str) -> Case {
    cases().into_iter().find(|case| case.id == id).unwrap()
}

#[test]
fn every_published_case_is_reproduced() {
    let cases = cases();
    // What nothing is left of would be reproduced as well, and a case is found by its id.
    assert!(!cases.is_empty());
    let ids: BTreeSet<&str> = cases.iter().map(|case| &*case.id).collect();
    assert_eq!(ids.len(), cases.len(), "an id stands twice");
    for case in cases {
        let reports = case.reports(edition(&case.edition));
        assert!(
            !reports.is_empty(),
            "{}: no levels give what was published",
            case.id
        );
        for report in reports {
            case.check(&report);
        }
    }
}

/// The exact indices that a published case leaves possible.
#[track_caller]
fn leaves(id: &str, indices: &[&str]) {
    let case = case(id);
    let mut left: Vec<Exact> = case
        .reports(edition(&case.edition))
        .iter()
        .map(|report| report.index().exact().unwrap())
        .collect();
    left.dedup();
    let expected: Vec<Exact> = indices.iter().map(|index| index.parse().unwrap()).collect();
    assert_eq!(left, expected);
}

#[test]
fn levels_leave_one_index() {
    leaves("LHE-BANDARLAMPUNG-2021", &["1.2"]);
    leaves("LHE-BANDARLAMPUNG-2023", &["2.1545"]);
    leaves("DB-DENPASAR-2018", &["2.64"]);
}

#[test]
fn eight_printed_aspects_leave_one_index() {
    leaves("WEB-KABBANDUNG-2021", &["2.9795"]);
    leaves("WEB-KABBANDUNG-2024", &["3.9805"]);
    leaves("API-TAUVAL-SAMPLE-2025", &["4.2125"]);
}

#[test]
fn printed_domains_leave_few() {
    leaves("LHP-MAMUJU-2025", &["2.627", "2.6295"]);
    // The half that went up in 2025: 3.405 was printed as 3.41.
    leaves("NEWS-KALTENG-2025", &["3.405"]);
}

/// The value of aspect 5 and the index of Aceh Tengah 2026 when indicator 13 has this value.
fn with_indicator_13(value: &str) -> (Exact, Exact) {
    let case = case(ACEH_TENGAH);
    let instrument = edition(&case.edition);
    let mut values = case.values().unwrap();
    values[12] = Some(value.parse().unwrap());
    let report = valued(instrument, &values);
    let aspect = instrument.tier("aspect").nth(4).unwrap();
    (
        report.score(aspect).exact().unwrap(),
        report.index().exact().unwrap(),
    )
}

/// The assessor's slide prints 1.17 for indicator 13 and 1.08 for the aspect of 13 and 14.
#[test]
fn indicator_13_of_aceh_tengah_is_7_6_since_its_aspect_is_printed_as_1_08() {
    let number = |text: &str| text.parse::<Exact>().unwrap();
    let (aspect, index) = with_indicator_13("1.17");
    assert_eq!(aspect.shown(), number("1.09"));
    assert_eq!(index, number("1.2415"));
    let (aspect, index) = with_indicator_13("7/6");
    assert_eq!((aspect, aspect.shown()), (number("13/12"), number("1.08")));
    // 124.15 less 5 times the difference of 1/300, in hundredths.
    assert_eq!(
        (index, index.shown()),
        (number("3724/3000"), number("1.24"))
    );
}

#[test]
fn values_that_wait_for_other_institutions_count_as_1() {
    let case = case(ACEH_TENGAH);
    let instrument = edition(&case.edition);
    let given = case.values().unwrap();
    let mut waiting = given.clone();
    for number in [5, 6, 7, 18] {
        waiting[number - 1] = None;
    }
    let [given, waiting] = [given, waiting].map(|values| valued(instrument, &values).index());
    assert_eq!((given.pending, waiting.pending), (0, 4));
    assert_eq!(given.exact(), waiting.exact());
}

/// Permen PANRB 59/2020, Tabel 10: four levels make an aspect, and no index yet.
#[test]
fn levels_of_one_aspect_leave_a_range() {
    let case = case("PERMEN59-TABEL10-12");
    let report = scored(edition(&case.edition), case.levels.unwrap());
    let aspects: Vec<Option<Exact>> = report
        .instrument()
        .tier("aspect")
        .map(|aspect| report.score(aspect).exact())
        .collect();
    let mut expected = [None; 8];
    expected[1] = Some(Exact::whole(3));
    assert_eq!(aspects, expected);
    // 10 per cent are at 3; the other 90 are between 1 and 5.
    let index = report.index();
    assert_eq!(index.low, "1.2".parse().unwrap());
    assert_eq!(index.high, "4.8".parse().unwrap());
}
