//! Rows that wait for others: each for one at most, so they form trees.

use super::choices::Choices;
use super::frontier::{Bounds, Frontier, State};
use super::options::Rung;
use super::{PlanError, Terms};

/// The rows, each before the one that it waits for.
///
/// # Errors
/// [`PlanError::Circle`].
pub(super) fn children_first(terms: &[Terms]) -> Result<Vec<usize>, PlanError> {
    let mut depths = Vec::with_capacity(terms.len());
    for row in 0..terms.len() {
        let circle = PlanError::Circle { row };
        let mut depth = 0;
        let mut at = row;
        while let Some(before) = terms[at].after {
            depth += 1;
            if before >= terms.len() || depth >= terms.len() {
                return Err(circle);
            }
            at = before;
        }
        depths.push(depth);
    }
    let mut order: Vec<usize> = (0..terms.len()).collect();
    order.sort_by_key(|&row| std::cmp::Reverse(depths[row]));
    Ok(order)
}

/// The gain when everything rises as far as it may. Whatever waits for a row may rise the further the
/// higher that row stands, so no row has to be kept low.
pub(super) fn furthest(order: &[usize], terms: &[Terms], rungs: &[Vec<Rung>]) -> i64 {
    let mut highest: Vec<Rung> = rungs.iter().map(|rungs| rungs[0]).collect();
    for &row in order.iter().rev() {
        let limit = terms[row].after.map(|before| highest[before].value);
        let may = |rung: &&Rung| limit.is_none_or(|limit| rung.value <= limit);
        if let Some(&rung) = rungs[row].iter().skip(1).rfind(may) {
            highest[row] = rung;
        }
    }
    highest.iter().map(|rung| rung.gain).sum()
}

/// All sets of steps that can matter.
///
/// # Errors
/// [`PlanError::TooLarge`].
pub(super) fn together(
    order: &[usize],
    terms: &[Terms],
    rungs: &[Vec<Rung>],
    needed: i64,
    choices: &mut Choices,
) -> Result<Frontier, PlanError> {
    // What the rows that wait for a row can add, for each of its values; `None` while there are none.
    let mut waiting: Vec<Vec<Frontier>> = vec![Vec::new(); rungs.len()];
    let highest = |row: usize| rungs[row].last().map_or(0, |rung| rung.gain);
    let all: i64 = (0..rungs.len()).map(highest).sum();
    // Inside a tree nothing is hopeless: the rest may still make it.
    let inside = Bounds { needed, rest: all };
    let mut whole: Option<Frontier> = None;
    let mut rest = all;
    for &row in order {
        let with_waiting = std::mem::take(&mut waiting[row]);
        let of_rung = |(number, rung): (usize, &Rung), choices: &mut Choices| {
            let own = Frontier::of(State {
                cost: rung.cost,
                gain: rung.gain,
                made: choices.row(row, number),
            });
            match with_waiting.get(number) {
                Some(others) => own.and(others, inside, choices),
                None => Ok(own),
            }
        };
        let states = rungs[row]
            .iter()
            .enumerate()
            .map(|rung| of_rung(rung, choices))
            .collect::<Result<Vec<_>, _>>()?;
        rest -= highest(row);
        if let Some(before) = terms[row].after {
            let allowed = allowed(&rungs[row], &states, &rungs[before], choices)?;
            let others = &mut waiting[before];
            if others.is_empty() {
                *others = allowed;
            } else {
                for (others, more) in others.iter_mut().zip(&allowed) {
                    *others = others.and(more, inside, choices)?;
                }
            }
        } else {
            let mut any = Frontier::default();
            for states in &states {
                any = any.or(states, choices)?;
            }
            // Rows of trees that are not complete yet are still to come.
            let bounds = Bounds {
                needed,
                rest: rest + waits(&waiting),
            };
            whole = Some(match whole {
                None => any,
                Some(whole) => whole.and(&any, bounds, choices)?,
            });
        }
    }
    Ok(whole.unwrap_or_default())
}

/// For each value of the row before: what this row can add then. It can always stay as it is.
fn allowed(
    own: &[Rung],
    states: &[Frontier],
    before: &[Rung],
    choices: &mut Choices,
) -> Result<Vec<Frontier>, PlanError> {
    let mut under = |limit: &Rung| {
        let mut all = Frontier::default();
        for (number, (rung, states)) in own.iter().zip(states).enumerate() {
            if number == 0 || rung.value <= limit.value {
                all = all.or(states, choices)?;
            }
        }
        Ok(all)
    };
    before.iter().map(&mut under).collect()
}

/// The largest gain of rows that have been counted into trees that are not complete yet.
fn waits(waiting: &[Vec<Frontier>]) -> i64 {
    let highest = |others: &Vec<Frontier>| others.iter().map(Frontier::highest).max().unwrap_or(0);
    waiting.iter().map(highest).sum()
}
