//! What holds for every number and every form.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use num_rational::Ratio;
use proptest::prelude::*;
use spbe::exact::Exact;
use spbe::instrument::{EditionId, Instrument, NodeIndex, editions};
use spbe::score::{IndexSums, Report, Values, score};

fn any_exact() -> impl Strategy<Value = Exact> {
    (any::<i64>(), 1..=i64::MAX, 0_u32..63).prop_map(|(numerator, denominator, shift)| {
        let (numerator, denominator) = (numerator >> shift, (denominator >> shift).max(1));
        Exact::new(numerator, denominator).unwrap()
    })
}

fn any_edition() -> impl Strategy<Value = &'static Instrument> {
    prop::sample::select(editions::all())
}

/// An edition and a level or none for each of its rows.
fn any_form() -> impl Strategy<Value = (&'static Instrument, Vec<Option<i64>>)> {
    any_edition().prop_flat_map(|instrument| {
        let scale = &instrument.edition().scale;
        let levels = scale.lowest.numerator()..=scale.highest.numerator();
        let level = prop::option::weighted(0.9, levels);
        (
            Just(instrument),
            prop::collection::vec(level, instrument.rows().len()),
        )
    })
}

/// Values of Pemdi 2026, most of them between the levels; not every row has one.
fn any_decimals() -> impl Strategy<Value = (&'static Instrument, Vec<Option<Exact>>)> {
    let instrument = editions::find(&EditionId::new("pemdi-2026")).unwrap();
    let value = (0_i64..=400, prop::sample::select(vec![1, 3, 4, 100]));
    let value = value.prop_map(|(steps, of)| Exact::new(of + steps % (4 * of + 1), of).unwrap());
    let value = prop::option::weighted(0.8, value);
    let values = prop::collection::vec(value, instrument.rows().len());
    (Just(instrument), values)
}

/// Does the row count as something while it has no value?
fn may_wait(instrument: &Instrument, row: usize) -> bool {
    let node = instrument.node(instrument.rows()[row]);
    node.while_pending().is_some()
}

/// An edition, an index from 0 to 5 and an evaluation year.
fn any_index() -> impl Strategy<Value = (&'static Instrument, Exact, u16)> {
    let index = (0_i64..=20_000).prop_map(|index| Exact::new(index, 4_000).unwrap());
    (any_edition(), index, 2018_u16..2030)
}

fn report<'a>(instrument: &'a Instrument, form: &[Option<i64>]) -> Report<'a> {
    let levels: Vec<_> = form.iter().map(|level| level.map(Exact::whole)).collect();
    score(instrument, &Values::new(instrument, &levels).unwrap())
}

fn ratio(number: Exact) -> Ratio<i128> {
    Ratio::new(number.numerator().into(), number.denominator().into())
}

fn value(report: &Report, node: NodeIndex) -> Ratio<i128> {
    ratio(report.score(node).exact().unwrap())
}

proptest! {
    #[test]
    fn a_printed_number_is_read_back(number in any_exact()) {
        prop_assert_eq!(number.to_string().parse(), Ok(number));
    }

    #[test]
    fn a_decimal_is_read_back(digits in -10_i64.pow(15)..10_i64.pow(15), places in 0_u32..=15) {
        let number = Exact::new(digits, 10_i64.pow(places)).unwrap();
        prop_assert_eq!(number.decimal(places, '.').parse(), Ok(number));
    }

    #[test]
    fn no_text_breaks_the_parser(text in "\\PC*|[-+./0-9eE ]{0,30}") {
        let number = text.parse::<Exact>();
        prop_assert!(number.is_err() || text.bytes().all(|byte| b"-./0123456789".contains(&byte)));
    }

    #[test]
    fn shown_lies_half_a_hundredth_around(number in any_exact()) {
        prop_assume!(number.numerator().unsigned_abs() < 10_u64.pow(15));
        let above = ratio(number.shown()) - ratio(number);
        let half = Ratio::new(1, 200);
        prop_assert!(-half < above && above <= half);
        prop_assert!((ratio(number.shown()) * 100).is_integer());
    }

    #[test]
    fn arithmetic_is_that_of_fractions(a in any_exact(), b in any_exact()) {
        // Products of 31 bits and their sum have room; beyond that a result may be missing.
        let small = |number: Exact| {
            let most = number.denominator().unsigned_abs().max(number.numerator().unsigned_abs());
            most < 1 << 31
        };
        for (result, expected) in [
            (a.plus(b), ratio(a) + ratio(b)),
            (a.minus(b), ratio(a) - ratio(b)),
        ] {
            prop_assert!(result.is_some() || !small(a) || !small(b));
            prop_assert!(result.is_none_or(|result| ratio(result) == expected));
        }
        if small(a) && small(b) {
            prop_assert_eq!(a.times(b).map(ratio), Some(ratio(a) * ratio(b)));
        }
        prop_assert_eq!(a.cmp(&b), ratio(a).cmp(&ratio(b)));
    }

    #[test]
    fn every_value_is_on_the_scale((instrument, form) in any_form()) {
        let report = report(instrument, &form);
        let scale = &instrument.edition().scale;
        for node in instrument.indices() {
            let score = report.score(node);
            prop_assert!(scale.lowest <= score.low && score.high <= scale.highest);
            prop_assert!(Exact::ZERO <= score.open_as_zero && score.open_as_zero <= score.low);
            let is_below = score.open > 0 && scale.lowest > Exact::ZERO;
            prop_assert_eq!(score.open_as_zero < score.low, is_below);
            prop_assert_eq!(score.low < score.high, score.open > 0);
        }
        let without = (0..form.len()).filter(|&row| form[row].is_none());
        let (pending, open): (Vec<_>, Vec<_>) = without.partition(|&row| may_wait(instrument, row));
        prop_assert_eq!(report.index().open as usize, open.len());
        prop_assert_eq!(report.index().pending as usize, pending.len());
    }

    #[test]
    fn a_higher_level_lowers_nothing((instrument, form) in any_form(), row: prop::sample::Index) {
        let row = row.index(form.len());
        prop_assume!(form[row].is_some_and(|level| level < 5));
        let mut higher = form.clone();
        higher[row] = higher[row].map(|level| level + 1);
        let (lower, higher) = (report(instrument, &form), report(instrument, &higher));
        for node in instrument.indices() {
            prop_assert!(lower.score(node).low <= higher.score(node).low);
            prop_assert!(lower.score(node).high <= higher.score(node).high);
        }
        let gain = ratio(higher.index().low) - ratio(lower.index().low);
        prop_assert_eq!(gain, ratio(lower.effect_of_step(instrument.rows()[row])));
    }

    #[test]
    fn any_answer_narrows_the_range((instrument, form) in any_form(), row: prop::sample::Index) {
        let row = row.index(form.len());
        prop_assume!(!may_wait(instrument, row));
        let mut opened = form.clone();
        opened[row] = None;
        let [open, answered] = [opened, form].map(|form| report(instrument, &form).index());
        prop_assert!(open.low <= answered.low && answered.high <= open.high);
    }

    #[test]
    fn the_contributions_of_every_layer_add_up((instrument, form) in any_form()) {
        let form: Vec<_> = form.into_iter().map(|level| level.or(Some(1))).collect();
        let report = report(instrument, &form);
        let contribution = |node| ratio(report.effect_of_step(node)) * value(&report, node);
        let index = value(&report, Instrument::ROOT);
        for tier in &instrument.edition().tiers {
            let layer = instrument.tier(&tier.id);
            prop_assert_eq!(layer.map(contribution).sum::<Ratio<_>>(), index);
        }
        let rows = instrument.rows().iter().copied();
        prop_assert_eq!(rows.map(contribution).sum::<Ratio<_>>(), index);
    }

    #[test]
    fn values_between_the_levels_are_weighed_as_they_are((instrument, values) in any_decimals()) {
        let report = score(instrument, &Values::new(instrument, &values).unwrap());
        // Whatever has no value, open or pending, counts as 1 at least.
        let weighed = instrument.rows().iter().zip(&values).map(|(&row, value)| {
            ratio(instrument.node(row).weight) * value.map_or(Ratio::from(1), ratio)
        });
        prop_assert_eq!(ratio(report.index().low), weighed.sum::<Ratio<_>>() / 100);
    }

    #[test]
    fn the_index_alone_is_that_of_the_report((instrument, form) in any_form()) {
        let form: Vec<_> = form.into_iter().map(|level| level.unwrap_or(1)).collect();
        let levels: Vec<u8> = form.iter().map(|&level| u8::try_from(level).unwrap()).collect();
        let sums = IndexSums::new(instrument).unwrap();
        let complete: Vec<_> = form.into_iter().map(Some).collect();
        let index = report(instrument, &complete).index().exact();
        prop_assert_eq!(Some(sums.exact(sums.sum(&levels))), index);
    }

    #[test]
    fn predicates_rise_with_the_index(
        (instrument, one, year) in any_index(),
        (_, other, _) in any_index(),
    ) {
        let band = |index| instrument.verdict(index, year).unwrap().band.from;
        prop_assert!(band(one.min(other)) <= band(one.max(other)));
    }

    #[test]
    fn the_next_predicate_is_reached_at_its_distance_and_not_before(
        (instrument, index, year) in any_index(),
    ) {
        let own = instrument.verdict(index, year).unwrap().band;
        if let Some(ahead) = instrument.ahead(index, year) {
            let reached = index.plus(ahead.distance).unwrap();
            let before = reached.minus(Exact::new(1, 1_000_000).unwrap()).unwrap();
            prop_assert_eq!(instrument.verdict(reached, year).unwrap().band, ahead.band);
            prop_assert!(before < index || instrument.verdict(before, year).unwrap().band == own);
        } else {
            prop_assert_eq!(Some(own), instrument.edition().predicates.bands.last());
        }
    }
}
