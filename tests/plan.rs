//! The cheapest way to a target, against trying everything.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/own_edition.rs"]
mod own_edition;

use proptest::prelude::*;
use serde_json::json;
use spbe::exact::Exact;
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::plan::{Plan, PlanError, Terms, Wish, plan};
use spbe::score::{Values, score};

use own_edition::own;

fn edition(id: &str) -> &'static Instrument {
    editions::find(&EditionId::new(id)).unwrap()
}

fn number(text: &str) -> Exact {
    text.parse().unwrap()
}

fn index(instrument: &Instrument, values: &[Exact]) -> Exact {
    let values: Vec<_> = values.iter().copied().map(Some).collect();
    let values = Values::new(instrument, &values).unwrap();
    score(instrument, &values).index().low
}

fn planned(instrument: &Instrument, values: &[Exact], wish: &Wish) -> Result<Plan, PlanError> {
    let values: Vec<_> = values.iter().copied().map(Some).collect();
    plan(instrument, &Values::new(instrument, &values).unwrap(), wish)
}

/// All 47 rows at a level, none locked.
fn level(level: i64, target: &str) -> (Vec<Exact>, Wish) {
    let wish = Wish {
        target: number(target),
        terms: vec![Terms::default(); 47],
    };
    (vec![Exact::whole(level); 47], wish)
}

#[test]
fn the_heaviest_indicators_rise_first_when_all_cost_the_same() {
    // Permen PANRB 59/2020, Tabel 7–9: 42–47 weigh 3.00 %, so each of their levels is 0.03 points, and
    // three of them are enough for 0.09.
    let (values, wish) = level(2, "2.09");
    let plan = planned(edition("spbe-2020"), &values, &wish).unwrap();
    assert_eq!((plan.cost, plan.index), (3, number("2.09")));
    let effects: Vec<_> = plan.rises.iter().map(|it| it.effect).collect();
    assert!(effects.iter().all(|effect| *effect >= number("0.03")));
}

#[test]
fn among_plans_of_one_cost_the_highest_index_is_taken() {
    // One step of 1.30 % would do.
    let (values, wish) = level(2, "2.01");
    let plan = planned(edition("spbe-2020"), &values, &wish).unwrap();
    assert_eq!((plan.cost, plan.index), (1, number("2.03")));
}

#[test]
fn a_target_that_is_reached_asks_for_nothing() {
    let (values, wish) = level(3, "2.6");
    let plan = planned(edition("spbe-2020"), &values, &wish).unwrap();
    assert_eq!(
        (plan.rises.len(), plan.cost, plan.index),
        (0, 0, number("3"))
    );
}

#[test]
fn a_target_out_of_reach_is_refused_with_the_highest_index() {
    let (values, mut wish) = level(2, "4");
    for terms in &mut wish.terms {
        terms.cap = Some(number("3"));
    }
    let refused = planned(edition("spbe-2020"), &values, &wish).unwrap_err();
    let highest = number("3");
    assert_eq!(refused, PlanError::OutOfReach { highest });
    // Locked, and everything that waits for it.
    for row in 1..47 {
        wish.terms[row].after = Some(0);
    }
    wish.terms[0].cap = Some(number("2"));
    let refused = planned(edition("spbe-2020"), &values, &wish).unwrap_err();
    let highest = number("2");
    assert_eq!(refused, PlanError::OutOfReach { highest });
}

#[test]
fn rows_that_wait_for_each_other_are_refused() {
    let (values, mut wish) = level(2, "3");
    wish.terms[4].after = Some(5);
    wish.terms[5].after = Some(4);
    let refused = planned(edition("spbe-2020"), &values, &wish).unwrap_err();
    assert_eq!(refused, PlanError::Circle { row: 4 });
    wish.terms[5].after = Some(47);
    assert!(planned(edition("spbe-2020"), &values, &wish).is_err());
}

/// Edition 2018 with one aspect of 800 indicators, no two of the same weight.
fn crowded() -> Instrument {
    let mut file = own("plan-crowded");
    let mut domain = file["tree"][0].take();
    let mut aspect = domain["children"][0].take();
    let first = aspect["children"][0].clone();
    let child = |number: i64| {
        // 0.1250 % on average: of two neighbours one has as much above it as the other below.
        let apart = (number / 2 + 1) * if number % 2 == 0 { 1 } else { -1 };
        let weight = Exact::new(1_250 + apart, 10_000).unwrap();
        let mut child = first.clone();
        child["no"] = json!((1_000 + number).to_string());
        child["weight"] = json!(weight.written('.'));
        child
    };
    aspect["children"] = (0..800).map(child).collect();
    aspect["weight"] = json!("100");
    domain["children"] = json!([aspect]);
    domain["weight"] = json!("100");
    file["tree"] = json!([domain]);
    Instrument::read(&file.to_string()).unwrap()
}

/// Such an edition and such terms can come from a file.
#[test]
fn what_would_take_for_ever_is_refused() {
    let instrument = crowded();
    let rows = instrument.rows().len();
    let values = vec![Exact::ZERO; rows];
    for waits in [false, true] {
        // A fixed series that looks random.
        let cost = |row: usize| u16::try_from(row * row * 7_919 % 1_000 + 1).unwrap();
        let terms = |row: usize| Terms {
            cost: cost(row),
            cap: None,
            after: (waits && row > 0).then_some(0),
        };
        let wish = Wish {
            target: number("4"),
            terms: (0..rows).map(terms).collect(),
        };
        let refused = planned(&instrument, &values, &wish).unwrap_err();
        assert_eq!(refused, PlanError::TooLarge, "{waits}");
    }
    // With equal costs the same rows are no matter.
    let wish = Wish {
        target: number("0.2"),
        terms: vec![Terms::default(); rows],
    };
    assert!(planned(&instrument, &values, &wish).is_ok());
}

#[test]
fn decimal_editions_rise_by_halves() {
    let instrument = edition("pemdi-2026");
    let mut values = vec![Exact::whole(1); 20];
    values[2] = number("1.26");
    let mut wish = Wish {
        target: number("1.012"),
        terms: vec![
            Terms {
                cap: Some(Exact::whole(1)),
                ..Terms::default()
            };
            20
        ],
    };
    // Indicator 3 weighs 5 %: 1.26 → 1.5 is one step and 0.012 points.
    wish.terms[2].cap = None;
    wish.target = index(instrument, &values).plus(number("0.012")).unwrap();
    let plan = planned(instrument, &values, &wish).unwrap();
    assert_eq!((plan.cost, plan.rises.len()), (1, 1));
    assert_eq!(
        (plan.rises[0].from, plan.rises[0].to),
        (number("1.26"), number("1.5"))
    );
}

/// Every combination of the free rows' values that the terms allow, the cheapest first and of those
/// the highest.
fn tried(
    instrument: &Instrument,
    values: &[Exact],
    wish: &Wish,
    free: &[usize],
) -> Option<(u32, Exact)> {
    let step = match instrument.id().as_str() {
        "pemdi-2026" => number("1/2"),
        _ => Exact::whole(1),
    };
    let ladder = |row: usize| {
        let mut ladder = vec![values[row]];
        let mut next = Exact::whole(1);
        while next <= wish.terms[row].cap.unwrap_or(Exact::whole(5)) {
            if next > values[row] {
                ladder.push(next);
            }
            next = next.plus(step).unwrap();
        }
        ladder
    };
    let ladders: Vec<_> = free.iter().map(|&row| ladder(row)).collect();
    let mut best: Option<(u32, Exact)> = None;
    let mut at = vec![0_usize; free.len()];
    loop {
        let mut then = values.to_vec();
        let mut cost = 0;
        for (place, &row) in free.iter().enumerate() {
            then[row] = ladders[place][at[place]];
            cost += u32::try_from(at[place]).unwrap() * u32::from(wish.terms[row].cost);
        }
        let waits = |row: usize| {
            let before = wish.terms[row].after;
            then[row] == values[row] || before.is_none_or(|before| then[row] <= then[before])
        };
        let reached = index(instrument, &then);
        if (0..values.len()).all(waits) && reached >= wish.target {
            let better = |&(cheapest, highest): &(u32, Exact)| {
                cost < cheapest || cost == cheapest && reached > highest
            };
            if best.as_ref().is_none_or(better) {
                best = Some((cost, reached));
            }
        }
        let Some(place) = (0..at.len()).find(|&place| at[place] + 1 < ladders[place].len()) else {
            return best;
        };
        at[place] += 1;
        at[..place].fill(0);
    }
}

/// Edition, values in halves, terms of the free rows, hundredths above the index now.
type Case = (&'static str, Vec<i64>, Vec<FreeRow>, i64);

/// A row with its cost, its cap, and the one before it in the list that it waits for.
type FreeRow = (usize, u16, i64, Option<usize>);

fn cases() -> impl Strategy<Value = Case> {
    let edition = prop_oneof![Just("spbe-2020"), Just("pemdi-2026"), Just("ips-2022")];
    let free = |count: usize| {
        // Each waits for one before it in the list, if for any.
        let terms = (0..count).map(move |place| {
            let after =
                proptest::option::of(0..place.max(1)).prop_map(move |it| it.filter(|_| place > 0));
            (0..20_usize, 1..=7_u16, 2..=5_i64, after)
        });
        terms.collect::<Vec<_>>()
    };
    (
        edition,
        proptest::collection::vec(2..=8_i64, 47),
        (1..=5_usize).prop_flat_map(free),
        0..=40_i64,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_is_cheaper((id, halves, free, above) in cases()) {
        let instrument = edition(id);
        let rows = instrument.rows().len();
        let value = |halves: i64| match id {
            "pemdi-2026" => Exact::new(halves, 2).unwrap(),
            _ => Exact::whole(halves.div_euclid(2)),
        };
        let values: Vec<_> = halves.iter().cycle().take(rows).map(|&it| value(it)).collect();
        let mut chosen: Vec<usize> = Vec::new();
        let locked = |row: usize| Terms { cap: Some(values[row]), ..Terms::default() };
        let mut terms: Vec<Terms> = (0..rows).map(locked).collect();
        for (row, cost, cap, after) in free {
            if chosen.contains(&row) { continue; }
            let after = after.and_then(|place| chosen.get(place).copied());
            terms[row] = Terms { cost, cap: Some(Exact::whole(cap)), after };
            chosen.push(row);
        }
        let now = index(instrument, &values);
        let target = now.plus(Exact::new(above, 100).unwrap()).unwrap();
        let wish = Wish { target, terms };
        let planned = planned(instrument, &values, &wish);
        let Some((cost, highest)) = tried(instrument, &values, &wish, &chosen) else {
            let refused = matches!(planned, Err(PlanError::OutOfReach { .. }));
            prop_assert!(refused);
            return Ok(());
        };
        let plan = planned.unwrap();
        prop_assert_eq!((plan.cost, plan.index), (cost, highest));
        // What the plan says adds up.
        let mut then = values.clone();
        let at = |rise: &spbe::plan::Rise| {
            instrument.rows().iter().position(|&it| it == rise.node).unwrap()
        };
        for rise in &plan.rises { then[at(rise)] = rise.to; }
        prop_assert_eq!(index(instrument, &then), plan.index);
        prop_assert_eq!(plan.rises.iter().map(|it| it.cost).sum::<u32>(), plan.cost);
        let effects = plan.rises.iter().fold(now, |sum, it| sum.plus(it.effect).unwrap());
        prop_assert_eq!(effects, plan.index);
    }
}
