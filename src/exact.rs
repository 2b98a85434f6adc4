//! Exact numbers: every weight, value and index is a ratio of two integers.
//!
//! Nothing is rounded before it is shown, and what is shown is rounded half up: Permen PANRB
//! 59/2020 prints two decimals without naming a rule, and 39 rows of the official results of 2023
//! and 2024 can only be explained by ties that went up.

use std::fmt;
use std::str::FromStr;

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub};
use serde::{Serialize, Serializer};

/// An exact number: a reduced ratio of two 64-bit integers.
///
/// Its text form is the reduced fraction (`1641/500`) or the integer (`3`); it also reads decimals
/// (`1.30`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(Ratio<i64>);

/// A text that is not an exact number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is not a number such as 3, 1.30 or 10/3")]
pub struct ExactError {
    /// The text.
    pub given: String,
}

impl Exact {
    /// Zero.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));

    /// Half of the last decimal shown: so far below a bound lies the exact number from which on the
    /// shown number reaches it.
    pub const HALF_HUNDREDTH: Self = Self(Ratio::new_raw(1, 200));

    /// `numerator / denominator`, reduced; `None` when the denominator is not positive.
    pub fn new(numerator: i64, denominator: i64) -> Option<Self> {
        if denominator <= 0 {
            return None;
        }
        // Most values are whole levels, and a remainder is found sooner than a common divisor.
        if numerator % denominator == 0 {
            return Some(Self::whole(numerator / denominator));
        }
        Some(Self(Ratio::new(numerator, denominator)))
    }

    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self(Ratio::new_raw(number, 1))
    }

    /// Numerator of the reduced fraction.
    pub fn numerator(self) -> i64 {
        *self.0.numer()
    }

    /// Denominator of the reduced fraction, positive.
    pub fn denominator(self) -> i64 {
        *self.0.denom()
    }

    /// Is it a whole number?
    pub fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// Sum; `None` on overflow.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(&other.0).map(Self)
    }

    /// Difference; `None` on overflow.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(&other.0).map(Self)
    }

    /// Product; `None` on overflow.
    pub fn times(self, other: Self) -> Option<Self> {
        self.0.checked_mul(&other.0).map(Self)
    }

    /// Quotient; `None` on overflow and when the divisor is 0.
    pub fn divided_by(self, other: Self) -> Option<Self> {
        self.0.checked_div(&other.0).map(Self)
    }

    /// Reads a number as people type it: `1,26`, `1.26` or `7/6`, with spaces around it.
    pub fn typed(text: &str) -> Option<Self> {
        text.trim().replace(',', ".").parse().ok()
    }

    /// The number in units of `10^-decimals`, rounded half up; `None` on overflow.
    fn rounded(self, decimals: u32) -> Option<i64> {
        let unit = 10_i64.checked_pow(decimals)?;
        let twice = self.numerator().checked_mul(unit)?.checked_mul(2)?;
        let up = twice.checked_add(self.denominator())?;
        Some(up.div_euclid(self.denominator().checked_mul(2)?))
    }

    /// The number as the edition shows it: two decimals, half up. A number too large to be counted
    /// in hundredths stays as it is; no index comes near.
    #[must_use]
    pub fn shown(self) -> Self {
        self.rounded(2)
            .map_or(self, |hundredths| Self(Ratio::new(hundredths, 100)))
    }

    /// The number rounded half up to so many decimals, with the given decimal mark; its fraction
    /// when that would overflow.
    pub fn decimal(self, decimals: u32, mark: char) -> String {
        let Some(rounded) = self.rounded(decimals) else {
            return self.to_string();
        };
        point(rounded, decimals, mark)
    }

    /// The number as people write it: all its decimals where they end, with the given decimal mark;
    /// else the fraction.
    pub fn written(self, mark: char) -> String {
        let scaled = (0..=18).find_map(|decimals| {
            let unit = 10_i64.checked_pow(decimals)?;
            let ends = unit % self.denominator() == 0;
            let digits = ends.then(|| self.numerator().checked_mul(unit / self.denominator()))?;
            Some((digits?, decimals))
        });
        scaled.map_or_else(
            || self.to_string(),
            |(digits, decimals)| point(digits, decimals, mark),
        )
    }
}

/// A number of units of `10^-decimals` with its decimal mark.
fn point(units: i64, decimals: u32, mark: char) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let width = decimals as usize;
    // At least one digit stands in front of the mark.
    let digits = format!("{:0least$}", units.unsigned_abs(), least = width + 1);
    let (whole, part) = digits.split_at(digits.len() - width);
    if part.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}{mark}{part}")
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Exact {
    type Err = ExactError;

    fn from_str(text: &str) -> Result<Self, ExactError> {
        parse(text).ok_or_else(|| ExactError {
            given: text.to_owned(),
        })
    }
}

fn parse(text: &str) -> Option<Exact> {
    if let Some((numerator, denominator)) = text.split_once('/') {
        return Exact::new(integer(numerator)?, integer(denominator)?);
    }
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if text.contains('.') && part.is_empty() || part.len() > 15 {
        return None;
    }
    let digits = integer(&format!("{whole}{part}"))?;
    // An empty whole part (".5") and a sign inside ("1.-5") are not how weights are written.
    integer(whole)?;
    Exact::new(digits, 10_i64.checked_pow(u32::try_from(part.len()).ok()?)?)
}

/// Digits with an optional minus sign; nothing else that `i64` would read.
fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Exact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Exact".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "An exact number: an integer, a decimal or a fraction, as text.",
            "pattern": r"^-?[0-9]+(\.[0-9]{1,15}|/[0-9]+)?$",
        })
    }
}
