//! How many states of a draft are kept: the newest, as many as fit both bounds, at least one.

use proptest::collection::vec;
use proptest::prelude::*;
use spbe::drafts::{MOST_STATES, MOST_UNITS, states_kept};

#[track_caller]
fn keeps(lengths: &[usize], expected: usize) {
    assert_eq!(states_kept(lengths.iter().copied()), expected);
}

#[test]
fn a_short_history_is_kept_whole() {
    keeps(&[900, 800, 700], 3);
}

#[test]
fn of_sixty_states_the_newest_fifty_are_kept() {
    keeps(&[1_000; 60], 50);
}

#[test]
fn texts_of_one_mebi_unit_are_kept_four_deep() {
    keeps(&[1_048_576; 6], 4);
}

#[test]
fn one_unit_too_many_costs_the_oldest() {
    keeps(&[1, 1_048_576, 1_048_576, 1_048_576, 1_048_576], 4);
}

#[test]
fn behind_a_state_that_does_not_fit_nothing_is_kept() {
    keeps(&[10, 5_000_000, 10], 1);
}

#[test]
fn the_newest_is_kept_however_long() {
    keeps(&[5_000_000, 10], 1);
    keeps(&[usize::MAX, usize::MAX], 1);
}

proptest! {
    // Checked against the rule itself, said of every number of states at once.
    #[test]
    fn no_more_is_kept_than_fits_and_no_less(lengths in vec(0_usize..300_000, 1..70)) {
        let fits = |count: usize| {
            count == 1 || (count <= MOST_STATES && lengths[..count].iter().sum::<usize>() <= MOST_UNITS)
        };
        let kept = states_kept(lengths.iter().copied());
        prop_assert!(fits(kept));
        prop_assert!(kept == lengths.len() || !fits(kept + 1));
    }
}
