//! Lengths on the paper. Floats place points only; every figure that can be read comes from the score.

use spbe::exact::Exact;

/// A number of things as a length.
pub(crate) fn count(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

/// A value in hundredths as a length.
pub(crate) fn hundredths(value: Exact) -> f32 {
    let hundredths = value.shown().times(Exact::whole(100));
    let whole = hundredths.and_then(|it| i16::try_from(it.numerator()).ok());
    f32::from(whole.unwrap_or_default())
}

/// A length without more decimals than a drawing needs.
pub(crate) fn tenths(length: f32) -> f32 {
    (length * 10.0).round() / 10.0
}
