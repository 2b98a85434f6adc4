//! The score: ranges while rows are open, the calculation line by line, the effect of one step, the
//! way to the next predicate.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/filled.rs"]
mod filled;

use num_rational::Ratio;
use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeIndex};
use spbe::score::{IndexSums, ValueError, Values};

use filled::{edition, scored, with_sums};

/// Bandar Lampung 2023, as its evaluation report prints it: index 2.1545.
const BANDAR_LAMPUNG: [i64; 47] = [
    1, 1, 2, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 2, 1, 2, 3, 1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4,
    4, 4, 4, 4, 4, 3, 1, 4, 3, 4, 3, 4, 1, 1, 1,
];

/// Denpasar 2018: 37 rows, the last three those of indicator 35.
const DENPASAR: [i64; 37] = [
    1, 1, 1, 3, 2, 3, 3, 2, 1, 1, 1, 3, 3, 3, 1, 3, 3, 1, 3, 2, 3, 3, 2, 2, 3, 1, 4, 4, 4, 3, 4, 3,
    2, 3, 1, 3, 3,
];

fn number(text: &str) -> Exact {
    text.parse().unwrap()
}

fn complete<const N: usize>(levels: [i64; N]) -> Vec<Option<i64>> {
    levels.map(Some).to_vec()
}

#[track_caller]
fn node(instrument: &Instrument, tier: &str, no: &str) -> NodeIndex {
    instrument
        .tier(tier)
        .find(|&index| instrument.node(index).no == no)
        .unwrap_or_else(|| panic!("{tier} {no} is missing"))
}

#[track_caller]
fn ranges(form: Vec<Option<i64>>, low: &str, high: &str, as_zero: &str) {
    let index = scored(edition("spbe-2020"), form).index();
    assert_eq!(index.exact(), None);
    assert_eq!((index.low, index.high), (number(low), number(high)));
    assert_eq!(index.open_as_zero, number(as_zero));
}

#[test]
fn an_empty_form_ranges_over_the_whole_scale() {
    ranges(vec![None; 47], "1", "5", "0");
    let empty_2018 = scored(edition("spbe-2018"), vec![None; 37]).index();
    assert_eq!(
        (empty_2018.low, empty_2018.high),
        (number("0"), number("5"))
    );
}

#[test]
fn one_open_row_ranges_from_its_lowest_to_its_highest_level() {
    // Indicator 1 (weight 1.30) was at level 1: 2.1545 without it is 2.1415.
    let mut form = complete(BANDAR_LAMPUNG);
    form[0] = None;
    ranges(form, "2.1545", "2.2065", "2.1415");
}

#[test]
fn an_open_row_opens_only_the_parts_above_it() {
    let mut form = complete(BANDAR_LAMPUNG);
    form[46] = None;
    let instrument = edition("spbe-2020");
    let report = scored(instrument, form);
    let open = |tier, no| report.score(node(instrument, tier, no)).open;
    assert_eq!(
        (
            open("aspect", "8"),
            open("domain", "4"),
            report.index().open
        ),
        (1, 1, 1)
    );
    assert_eq!((open("aspect", "7"), open("domain", "3")), (0, 0));
}

#[test]
fn a_complete_form_has_one_value_in_every_reading() {
    let index = scored(edition("spbe-2020"), complete(BANDAR_LAMPUNG)).index();
    assert_eq!(index.exact(), Some(number("2.1545")));
    assert_eq!(
        (index.low, index.high),
        (number("2.1545"), number("2.1545"))
    );
    assert_eq!(index.open_as_zero, number("2.1545"));
}

#[test]
fn indicator_35_of_2018_is_the_mean_of_three_services() {
    let instrument = edition("spbe-2018");
    let report = scored(instrument, complete(DENPASAR));
    let value = |tier, no| report.score(node(instrument, tier, no)).exact();
    assert_eq!(value("indicator", "35"), Some(number("7/3")));
    assert_eq!(value("service", "35.2"), Some(number("3")));
    // With a single row for the indicator, or its weight on one service, it is not 2.64.
    assert_eq!(value("index", ""), Some(number("2.64")));
    assert_eq!(
        report.effect_of_step(node(instrument, "service", "35.2")),
        number("1/30")
    );
}

/// `(weight, value, product)` of each line, then sum and divisor.
#[track_caller]
fn calculated(tier: &str, no: &str, lines: &[(&str, &str, &str)], sum: &str, divisor: &str) {
    let instrument = edition("spbe-2020");
    let report = scored(instrument, complete(BANDAR_LAMPUNG));
    let trace = report.trace(node(instrument, tier, no));
    let own = trace
        .lines
        .iter()
        .map(|line| (line.weight, line.score.exact(), line.product));
    let expected = lines.iter().map(|&(weight, value, product)| {
        (number(weight), Some(number(value)), Some(number(product)))
    });
    assert!(own.eq(expected), "{:?}", trace.lines);
    assert_eq!(
        (trace.sum, trace.divisor),
        (Some(number(sum)), number(divisor))
    );
}

#[test]
fn the_trace_is_the_calculation_of_the_regulation() {
    let aspect_4 = [("2.50", "2", "5"), ("2.50", "3", "7.50")];
    calculated("aspect", "4", &aspect_4, "12.50", "5");
    let domain_4 = [("27.50", "3.50", "96.25"), ("18", "7/3", "42")];
    calculated("domain", "4", &domain_4, "138.25", "45.50");
    let index = [
        ("13", "1.40", "18.20"),
        ("25", "1.70", "42.50"),
        ("16.50", "1", "16.50"),
        ("45.50", "79/26", "138.25"),
    ];
    calculated("index", "", &index, "215.45", "100");
}

fn ratio(number: Exact) -> Ratio<i64> {
    Ratio::new(number.numerator(), number.denominator())
}

#[track_caller]
fn every_trace_adds_up(id: &str, form: Vec<Option<i64>>) {
    let instrument = edition(id);
    let report = scored(instrument, form);
    for index in instrument.indices() {
        let trace = report.trace(index);
        if trace.lines.is_empty() {
            continue;
        }
        let mut sum = Ratio::from_integer(0);
        let mut weights = Ratio::from_integer(0);
        for line in &trace.lines {
            weights += ratio(line.weight);
            sum += ratio(line.weight) * ratio(line.score.exact().unwrap());
            assert_eq!(report.score(line.node), line.score);
        }
        assert_eq!(trace.sum.map(ratio), Some(sum));
        assert_eq!(ratio(trace.divisor), weights);
        assert_eq!(trace.score.exact().map(ratio), Some(sum / weights));
    }
}

#[test]
fn every_trace_adds_up_exactly() {
    every_trace_adds_up("spbe-2020", complete(BANDAR_LAMPUNG));
    every_trace_adds_up("spbe-2018", complete(DENPASAR));
}

#[test]
fn a_trace_over_open_rows_has_no_sum() {
    let mut form = complete(BANDAR_LAMPUNG);
    form[0] = None;
    let trace = scored(edition("spbe-2020"), form).trace(Instrument::ROOT);
    assert_eq!(trace.sum, None);
    let products: Vec<_> = trace
        .lines
        .iter()
        .map(|line| line.product.is_some())
        .collect();
    assert_eq!(products, [false, true, true, true]);
}

/// One step up at an indicator: the engine's effect, and what two complete scorings differ by.
#[track_caller]
fn a_step_adds(no: usize, effect: &str) {
    let instrument = edition("spbe-2020");
    let lower = complete(BANDAR_LAMPUNG);
    let mut higher = lower.clone();
    higher[no - 1] = higher[no - 1].map(|level| level + 1);
    let [lower, higher] = [lower, higher].map(|form| scored(instrument, form));
    let index = [&higher, &lower].map(|report| report.index().exact().unwrap());
    assert_eq!(index[0].minus(index[1]), Some(number(effect)));
    let row = instrument.rows()[no - 1];
    assert_eq!(lower.effect_of_step(row), number(effect));
}

#[test]
fn a_step_adds_the_weight_of_its_indicator() {
    a_step_adds(1, "0.0130");
    a_step_adds(20, "0.0250");
    a_step_adds(31, "0.0150");
    a_step_adds(41, "0.0275");
    a_step_adds(47, "0.0300");
}

#[test]
fn a_step_of_a_group_adds_the_weight_of_all_its_indicators() {
    let instrument = edition("spbe-2020");
    let report = scored(instrument, vec![None; 47]);
    assert_eq!(
        report.effect_of_step(node(instrument, "aspect", "8")),
        number("0.18")
    );
    assert_eq!(
        report.effect_of_step(node(instrument, "domain", "4")),
        number("0.455")
    );
    assert_eq!(report.effect_of_step(Instrument::ROOT), number("1"));
}

#[track_caller]
fn next_is(year: u16, index: &str, predicate: &str, distance: &str) {
    let ahead = edition("spbe-2020").ahead(number(index), year).unwrap();
    assert_eq!(
        (ahead.band.name.id.as_str(), ahead.distance),
        (predicate, number(distance))
    );
}

#[test]
fn the_next_predicate_is_as_far_as_the_rule_of_the_year_says() {
    next_is(2024, "2.1545", "Baik", "0.4455");
    next_is(2023, "2.1545", "Baik", "0.4405");
    next_is(2024, "2.597", "Baik", "0.003");
    next_is(2023, "2.597", "Sangat Baik", "0.898");
    next_is(2023, "2.595", "Sangat Baik", "0.9");
    next_is(2024, "2.6", "Sangat Baik", "0.9");
    next_is(2024, "0", "Cukup", "1.8");
}

#[test]
fn nothing_lies_ahead_of_the_highest_predicate() {
    let instrument = edition("spbe-2020");
    assert_eq!(instrument.ahead(number("4.2"), 2024), None);
    assert_eq!(instrument.ahead(number("4.195"), 2023), None);
    assert_eq!(instrument.ahead(number("5"), 2024), None);
}

#[test]
fn the_index_alone_is_the_index_of_the_report() {
    let sums = IndexSums::new(edition("spbe-2020")).unwrap();
    let levels = BANDAR_LAMPUNG.map(|level| u8::try_from(level).unwrap());
    assert_eq!(sums.exact(sums.sum(&levels)), number("2.1545"));
    assert_eq!(sums.exact(sums.sum(&[5; 47])), number("5"));
}

#[track_caller]
fn refused(id: &str, values: &[Option<Exact>], message: &str) {
    let error = Values::new(edition(id), values).unwrap_err();
    assert_eq!(error.to_string(), message);
}

#[test]
fn values_off_the_scale_are_refused_with_their_indicator() {
    let with = |text: &str| {
        let mut values = vec![None; 47];
        values[10] = Some(number(text));
        values
    };
    let allowed = "allowed: whole levels from 1 to 5";
    refused(
        "spbe-2020",
        &with("0"),
        &format!("indicator 11: 0; {allowed}"),
    );
    refused(
        "spbe-2020",
        &with("6"),
        &format!("indicator 11: 6; {allowed}"),
    );
    refused(
        "spbe-2020",
        &with("-1"),
        &format!("indicator 11: -1; {allowed}"),
    );
    refused(
        "spbe-2020",
        &with("3/2"),
        &format!("indicator 11: 3/2; {allowed}"),
    );
    refused(
        "spbe-2018",
        &[None; 47],
        "47 values given; spbe-2018 has 37 rows",
    );
    refused("spbe-2020", &[], "0 values given; spbe-2020 has 47 rows");
}

#[test]
fn values_too_fine_to_be_added_exactly_are_refused() {
    let mut file: serde_json::Value =
        serde_json::from_str(include_str!("../data/editions/spbe-2020.json")).unwrap();
    file["scale"]["values"] = "decimal".into();
    let instrument = Instrument::read(&file.to_string()).unwrap();
    let mut values = vec![Some(number("2.5")); 47];
    for fine in ["2.00001", "1000/997", "2.0000001"] {
        values[30] = Some(number(fine));
        let error = Values::new(&instrument, &values).unwrap_err();
        let ValueError::OffScale { indicator, .. } = error else {
            panic!("{error}");
        };
        assert_eq!(indicator.as_str(), "31");
    }
    // The finest ones of all kinds beside each other.
    for (at, fine) in ["2.0001", "7/6", "10/9", "15/14", "33/16", "1251/625"]
        .iter()
        .enumerate()
    {
        values[at] = Some(number(fine));
    }
    values[30] = None;
    assert!(Values::new(&instrument, &values).is_ok());
}

#[test]
fn different_levels_can_give_the_same_index() {
    // Nias Barat 2023: 16 · 2.75 + 27 · 3 is 28 · 2.75 + 16 · 3.
    let one = with_sums(&[(10, 10), (10, 10), (11, 11), (10, 16), (6, 27)]);
    let other = with_sums(&[(10, 10), (10, 10), (11, 11), (10, 28), (6, 16)]);
    let index = |form| scored(edition("spbe-2020"), form).index().exact();
    assert_eq!(index(one), Some(number("1.795")));
    assert_eq!(index(other), Some(number("1.795")));
}
