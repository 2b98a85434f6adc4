//! Assessments per second of the engine, on one core: `cargo bench --bench engine`.
//!
//! The index alone is what searching over many forms needs; the report is what the page shows. The
//! column of items is assessments: a batch of them is scored in each iteration.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use proptest::collection;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use spbe::exact::Exact;
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::score::{IndexSums, Values, score};

const ROWS: usize = 47;
const BATCH: usize = 1_024;

fn main() {
    divan::main();
}

fn instrument() -> &'static Instrument {
    let Some(instrument) = editions::find(&EditionId::new("spbe-2020")) else {
        panic!("edition spbe-2020 is missing");
    };
    instrument
}

/// Complete forms with levels from 1 to 5, one after the other, the same in every run.
fn forms() -> Vec<u8> {
    let forms = collection::vec(1_u8..=5, BATCH * ROWS);
    match forms.new_tree(&mut TestRunner::deterministic()) {
        Ok(tree) => tree.current(),
        Err(reason) => panic!("{reason}"),
    }
}

fn values() -> Vec<Vec<Option<Exact>>> {
    let value = |&level: &u8| Some(Exact::whole(level.into()));
    forms()
        .chunks_exact(ROWS)
        .map(|form| form.iter().map(value).collect())
        .collect()
}

fn checked() -> Vec<Values> {
    let check = |values: Vec<_>| Values::new(instrument(), &values);
    values()
        .into_iter()
        .filter_map(|values| check(values).ok())
        .collect()
}

/// One whole number for each assessment. Goal: 25 million per second.
#[divan::bench]
fn index_alone(bencher: Bencher) {
    let forms = forms();
    let Some(sums) = IndexSums::new(instrument()) else {
        panic!("the weights do not fit");
    };
    bencher.counter(ItemsCount::new(BATCH)).bench_local(|| {
        let indices = black_box(&forms)
            .chunks_exact(ROWS)
            .map(|form| u64::from(sums.sum(form)));
        indices.sum::<u64>()
    });
}

/// The sums of all nodes, from checked values. Goal: 1 million per second.
#[divan::bench]
fn report(bencher: Bencher) {
    let checked = checked();
    bencher.counter(ItemsCount::new(BATCH)).bench_local(|| {
        for values in black_box(&checked) {
            black_box(score(instrument(), values));
        }
    });
}

/// The same from unchecked values.
#[divan::bench]
fn check_and_report(bencher: Bencher) {
    let values = values();
    bencher.counter(ItemsCount::new(BATCH)).bench_local(|| {
        for values in black_box(&values) {
            if let Ok(values) = Values::new(instrument(), values) {
                black_box(score(instrument(), &values));
            }
        }
    });
}

/// The same, and the exact value of every node as a reduced fraction.
#[divan::bench]
fn check_and_report_and_read(bencher: Bencher) {
    let values = values();
    bencher.counter(ItemsCount::new(BATCH)).bench_local(|| {
        for values in black_box(&values) {
            if let Ok(values) = Values::new(instrument(), values) {
                let report = score(instrument(), &values);
                for node in instrument().indices() {
                    black_box(report.score(node));
                }
            }
        }
    });
}
