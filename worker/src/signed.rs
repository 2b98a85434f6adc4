//! Differences with their sign in front: a true minus, and a plus as well.

use spbe::exact::Exact;

/// The sign of a number before its size as `write` writes it, so that a fall of so much reads like a rise
/// of so much.
pub(crate) fn signed(value: Exact, write: impl Fn(Exact) -> String) -> String {
    match Exact::ZERO.minus(value) {
        Some(opposite) if value < Exact::ZERO => format!("−{}", write(opposite)),
        _ if value == Exact::ZERO => write(value),
        _ => format!("+{}", write(value)),
    }
}
