//! How much of a draft's history is kept: enough to go back over weeks of work, within a bound on
//! the room it takes on the device.

/// The most states of a draft.
pub const MOST_STATES: usize = 50;
/// The most UTF-16 units that the states of a draft hold together.
pub const MOST_UNITS: usize = 4 * 1024 * 1024;

/// How many of a draft's newest states are kept, given the length of each in UTF-16 units, newest
/// first: at most [`MOST_STATES`], together no longer than [`MOST_UNITS`].
///
/// At least one: the newest is kept however long it is.
pub fn states_kept(lengths: impl IntoIterator<Item = usize>) -> usize {
    let mut units = 0_usize;
    let fits = |length: &usize| {
        units = units.saturating_add(*length);
        units <= MOST_UNITS
    };
    let fitting = lengths.into_iter().take(MOST_STATES).take_while(fits);
    fitting.count().max(1)
}
