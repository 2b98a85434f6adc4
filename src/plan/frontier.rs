//! For every cost worth having, the largest gain: ascending in both, so that no state is beaten by
//! another one that costs no more.

use super::PlanError;
use super::choices::Choices;

/// A total and how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct State {
    pub(super) cost: u32,
    pub(super) gain: i64,
    /// Its place in [`Choices`].
    pub(super) made: usize,
}

/// States, ascending in cost and in gain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Frontier(Vec<State>);

impl Frontier {
    /// One state.
    pub(super) fn of(state: State) -> Self {
        Self(vec![state])
    }

    /// The cheapest state with a gain.
    pub(super) fn reaching(&self, needed: i64) -> Option<State> {
        self.0.iter().find(|state| state.gain >= needed).copied()
    }

    /// The largest gain.
    pub(super) fn highest(&self) -> i64 {
        self.0.last().map_or(0, |state| state.gain)
    }

    /// Either of two: the states of both that are not beaten.
    ///
    /// # Errors
    /// [`PlanError::TooLarge`].
    pub(super) fn or(self, other: &Self, choices: &mut Choices) -> Result<Self, PlanError> {
        choices.compare(self.0.len() + other.0.len())?;
        Ok(Self(unbeaten(self.0, &other.0, |state| state)))
    }

    /// Both of two: all sums that are not beaten and can matter. `needed` is the gain that is wanted
    /// in the end, `rest` what is still to come at most.
    ///
    /// # Errors
    /// [`PlanError::TooLarge`].
    pub(super) fn and(
        &self,
        other: &Self,
        bounds: Bounds,
        choices: &mut Choices,
    ) -> Result<Self, PlanError> {
        let (long, short) = if self.0.len() < other.0.len() {
            (other, self)
        } else {
            (self, other)
        };
        let mut sums: Vec<Sum> = Vec::new();
        for &add in &short.0 {
            let sum = |state: State| Sum {
                cost: state.cost + add.cost,
                gain: state.gain + add.gain,
                of: (state.made, add.made),
            };
            choices.compare(sums.len() + long.0.len())?;
            sums = unbeaten(sums, &long.0, sum);
        }
        let enough = sums.iter().position(|sum| sum.gain >= bounds.needed);
        sums.truncate(enough.map_or(sums.len(), |at| at + 1));
        let can_matter = |sum: &Sum| sum.gain + bounds.rest >= bounds.needed;
        let hopeless = sums.iter().position(can_matter).unwrap_or(0);
        choices.reserve(sums.len() - hopeless)?;
        let states = sums.drain(..).skip(hopeless).map(|sum| State {
            cost: sum.cost,
            gain: sum.gain,
            made: choices.both(sum.of.0, sum.of.1),
        });
        Ok(Self(states.collect()))
    }
}

/// What makes a state not worth keeping.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    /// The gain that is wanted: of those with it only the cheapest is kept.
    pub(super) needed: i64,
    /// The largest gain of what is not yet counted: without hope of `needed` none is kept.
    pub(super) rest: i64,
}

/// Two states together, before it is known whether anyone keeps them.
#[derive(Debug, Clone, Copy)]
struct Sum {
    cost: u32,
    gain: i64,
    of: (usize, usize),
}

trait Total: Copy {
    fn cost(self) -> u32;
    fn gain(self) -> i64;
}

impl Total for State {
    fn cost(self) -> u32 {
        self.cost
    }
    fn gain(self) -> i64 {
        self.gain
    }
}

impl Total for Sum {
    fn cost(self) -> u32 {
        self.cost
    }
    fn gain(self) -> i64 {
        self.gain
    }
}

/// Merges two ascending lists and leaves out what is beaten. Among equals the first list wins, so that
/// the same question always has the same answer.
fn unbeaten<T: Total>(one: Vec<T>, other: &[State], turned: impl Fn(State) -> T) -> Vec<T> {
    let mut kept: Vec<T> = Vec::with_capacity(one.len() + other.len());
    let mut keep = |next: T| {
        if kept.last().is_none_or(|last| last.gain() < next.gain()) {
            if kept.last().is_some_and(|last| last.cost() == next.cost()) {
                kept.pop();
            }
            kept.push(next);
        }
    };
    let mut one = one.into_iter().peekable();
    let mut other = other.iter().map(|&state| turned(state)).peekable();
    loop {
        let first = match (one.peek(), other.peek()) {
            (Some(a), Some(b)) => a.cost() <= b.cost(),
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => return kept,
        };
        let next = if first { one.next() } else { other.next() };
        next.into_iter().for_each(&mut keep);
    }
}
