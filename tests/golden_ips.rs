//! The Indeks Pembangunan Statistik against a second computation: its weights are percentages of the
//! node above, and the regulation takes one weighted mean after the other. No published result tells
//! all 38 levels.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/filled.rs"]
mod filled;
#[path = "forms/ips.rs"]
mod ips;

use num_rational::Ratio;
use proptest::prelude::*;
use spbe::exact::Exact;
use spbe::instrument::Instrument;
use spbe::score::Report;

use filled::{edition, scored, with_sums};

/// Aspects, domains and the index.
#[derive(Debug, Default, PartialEq)]
struct Means {
    aspects: Vec<Ratio<i64>>,
    domains: Vec<Ratio<i64>>,
    index: Ratio<i64>,
}

/// The mean of values weighed in per cent.
fn mean(parts: &[(i64, Ratio<i64>)]) -> Ratio<i64> {
    let sum: Ratio<i64> = parts.iter().map(|(weight, value)| value * weight).sum();
    sum / 100
}

/// One mean after the other, from the printed weights.
fn stepwise(levels: &[i64]) -> Means {
    let mut levels = levels.iter().copied().map(Ratio::from);
    let mut means = Means::default();
    let mut of_index = Vec::new();
    for &(weight, aspects) in ips::PRINTED {
        let mut of_domain = Vec::new();
        for &(weight, indicators) in aspects {
            let weights = indicators.iter().copied();
            let of_aspect: Vec<_> = weights.zip(levels.by_ref()).collect();
            of_domain.push((weight, mean(&of_aspect)));
        }
        means
            .aspects
            .extend(of_domain.iter().map(|(_, value)| value));
        of_index.push((weight, mean(&of_domain)));
    }
    means
        .domains
        .extend(of_index.iter().map(|(_, value)| value));
    means.index = mean(&of_index);
    means
}

fn ratio(number: Exact) -> Ratio<i64> {
    Ratio::new(number.numerator(), number.denominator())
}

fn calculated(report: &Report) -> Means {
    let instrument = report.instrument();
    let value = |node| ratio(report.score(node).exact().unwrap());
    Means {
        aspects: instrument.tier("aspect").map(value).collect(),
        domains: instrument.tier("domain").map(value).collect(),
        index: value(Instrument::ROOT),
    }
}

fn report(levels: &[i64]) -> Report<'static> {
    scored(edition("ips-2022"), levels.iter().copied().map(Some))
}

proptest! {
    #[test]
    fn every_mean_is_the_stepwise_one(levels in prop::collection::vec(1_i64..=5, 38)) {
        prop_assert_eq!(calculated(&report(&levels)), stepwise(&levels));
    }
}

#[test]
fn equal_levels_are_their_own_index() {
    for level in 1..=5 {
        let report = scored(edition("ips-2022"), with_sums(&[(38, 38 * level)]));
        assert_eq!(report.index().exact(), Some(Exact::whole(level)));
    }
}

/// 28 per cent of the index at level 5 and the rest at 1: 1 + 4 × 0.28.
#[test]
fn a_domain_weighs_what_the_regulation_says() {
    let mut levels = [1; 38];
    levels[..4].fill(5);
    let index = report(&levels).index().exact();
    assert_eq!(index, Some("2.12".parse().unwrap()));
}
