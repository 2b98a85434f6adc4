//! The cheapest plan, against a solver of mixed-integer programs: `cargo bench --bench plan`.
//!
//! 30 targets, 2.1 to 5.0, from level 2 everywhere. Before anything is timed the solver must not find a
//! lower cost for any of them, and the same one wherever it proves its own in time. One iteration plans for
//! all 30; the column of items is plans.

use std::time::Duration;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use microlp::{ComparisonOp, OptimizationDirection, Problem};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::plan::{Terms, Wish, plan};
use spbe::score::Values;

const ROWS: usize = 47;
/// Levels that each row can rise by.
const STEPS: i32 = 3;
/// Targets in tenths.
const TARGETS: std::ops::RangeInclusive<i64> = 21..=50;
/// How long the solver may look for one plan.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the solver finds.
#[derive(Debug, Clone, Copy)]
enum Found {
    /// The lowest cost.
    Proven(u32),
    /// A cost that may not be the lowest.
    Best(u32),
    /// The time was not enough for any.
    Nothing,
}

/// What the steps cost, and what waits for what.
#[derive(Debug, Clone, Copy)]
enum Case {
    /// Each step costs 1.
    Equal,
    /// 1 to 9, by a fixed series that looks random.
    Varied,
    /// Each step costs 1; indicators 11 to 20 wait for 1 to 10.
    Waiting,
}

const CASES: [Case; 3] = [Case::Equal, Case::Varied, Case::Waiting];

fn main() {
    for case in CASES {
        let ours: Vec<_> = wishes(case).iter().map(ours).collect();
        let solver: Vec<_> = wishes(case).iter().map(solver).collect();
        let mut proven = 0;
        for (&ours, found) in ours.iter().zip(&solver) {
            match *found {
                Found::Proven(cost) => {
                    assert_eq!(ours, cost, "{case:?}");
                    proven += 1;
                }
                Found::Best(cost) => assert!(ours <= cost, "{case:?}: {ours} > {cost}"),
                Found::Nothing => {}
            }
        }
        let all = ours.len();
        println!("{case:?}: same cost for the {proven} of {all} targets proven in {PATIENCE:?}");
    }
    divan::main();
}

fn instrument() -> &'static Instrument {
    let Some(instrument) = editions::find(&EditionId::new("spbe-2020")) else {
        panic!("edition spbe-2020 is missing");
    };
    instrument
}

fn values() -> Values {
    match Values::new(instrument(), &[Some(Exact::whole(2)); ROWS]) {
        Ok(values) => values,
        Err(error) => panic!("{error}"),
    }
}

fn terms(case: Case) -> Vec<Terms> {
    let mut seed = 2_020_u32;
    let mut cost = || {
        // Knuth's and Lewis's multiplier; the upper bits are the better ones.
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u16::try_from((seed >> 16) % 9 + 1).unwrap_or(1)
    };
    let terms = |row: usize| {
        let cost = match case {
            Case::Varied => cost(),
            Case::Equal | Case::Waiting => 1,
        };
        let waits = matches!(case, Case::Waiting) && (10..20).contains(&row);
        Terms {
            cost,
            cap: None,
            after: waits.then(|| row - 10),
        }
    };
    (0..ROWS).map(terms).collect()
}

fn wishes(case: Case) -> Vec<Wish> {
    let wish = |tenths| Wish {
        target: Exact::new(tenths, 10).unwrap_or(Exact::ZERO),
        terms: terms(case),
    };
    TARGETS.map(wish).collect()
}

fn ours(wish: &Wish) -> u32 {
    match plan(instrument(), &values(), wish) {
        Ok(plan) => plan.cost,
        Err(error) => panic!("{error}"),
    }
}

/// The same question as an integer program: steps of each row, at the least cost, with the weights in
/// whole units, so that floats hold them exactly.
fn solver(wish: &Wish) -> Found {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    problem.set_time_limit(PATIENCE);
    let rows = wish.terms.iter();
    let steps: Vec<_> = rows
        .map(|terms| problem.add_integer_var(terms.cost.into(), (0, STEPS)))
        .collect();
    let units = |at: usize| instrument().node(instrument().rows()[at]).units;
    let gains: Vec<_> = (0..ROWS).map(|at| (steps[at], float(units(at)))).collect();
    problem.add_constraint(&gains, ComparisonOp::Ge, float(needed(wish)));
    for (row, terms) in wish.terms.iter().enumerate() {
        if let Some(before) = terms.after {
            let waits = [(steps[row], 1.0), (steps[before], -1.0)];
            problem.add_constraint(waits, ComparisonOp::Le, 0.0);
        }
    }
    let outcome = match problem.solve() {
        Ok(outcome) => outcome,
        Err(error) => panic!("{error}"),
    };
    let is_optimal = outcome.is_optimal();
    let Ok(solution) = outcome.into_solution() else {
        return Found::Nothing;
    };
    let cost = solution.objective().round();
    match (0..=u32::MAX).find(|&whole| f64::from(whole) >= cost) {
        Some(cost) if is_optimal => Found::Proven(cost),
        Some(cost) => Found::Best(cost),
        None => Found::Nothing,
    }
}

/// The gain that a target needs, in the units of the weights; a part of a unit is not enough.
fn needed(wish: &Wish) -> i64 {
    let whole = Exact::whole(instrument().node(Instrument::ROOT).units);
    let points = wish.target.minus(Exact::whole(2));
    let units = points.and_then(|points| points.times(whole));
    units.map_or(0, |units| {
        -(-units.numerator()).div_euclid(units.denominator())
    })
}

fn float(units: i64) -> f64 {
    i32::try_from(units).map_or(f64::NAN, f64::from)
}

/// The engine.
#[divan::bench(args = CASES)]
fn engine(bencher: Bencher, case: Case) {
    let wishes = wishes(case);
    bencher
        .counter(ItemsCount::new(wishes.len()))
        .bench_local(|| black_box(&wishes).iter().map(ours).sum::<u32>());
}

/// The solver; where it proves nothing in time, that time.
#[divan::bench(args = CASES, sample_count = 3, sample_size = 1)]
fn milp_solver(bencher: Bencher, case: Case) {
    let wishes = wishes(case);
    bencher
        .counter(ItemsCount::new(wishes.len()))
        .bench_local(|| {
            for wish in black_box(&wishes) {
                black_box(solver(wish));
            }
        });
}
