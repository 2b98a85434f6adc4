//! Numbers as people write them: decimal comma in Indonesian, point in English.

use super::{Lang, Words};
use crate::exact::Exact;
use crate::score::Score;

impl Words {
    /// A number with so many decimals, rounded half up.
    pub fn number(self, value: Exact, decimals: u32) -> String {
        value.decimal(decimals, self.mark())
    }

    /// A value as the instrument shows it: two decimals.
    pub fn value(self, value: Exact) -> String {
        self.number(value, 2)
    }

    /// A score: its value, or the range while rows are open.
    pub fn score(self, score: &Score) -> String {
        match score.exact() {
            Some(value) => self.value(value),
            None => format!("{}–{}", self.value(score.low), self.value(score.high)),
        }
    }

    /// An exact number: all its decimals where they end within eight places, else the fraction.
    pub fn exact(self, value: Exact) -> String {
        let places = (0..=8).find(|&places| {
            value
                .times(Exact::whole(10_i64.pow(places)))
                .is_some_and(Exact::is_whole)
        });
        match places {
            Some(places) => self.number(value, places),
            None => value.to_string(),
        }
    }

    /// An exact number as a fraction, with its decimals where they end.
    pub fn fraction(self, value: Exact) -> String {
        let exact = self.exact(value);
        if exact.contains('/') || value.is_whole() {
            exact
        } else {
            format!("{value} = {exact}")
        }
    }

    /// A number with a sign and four decimals: the effect of a step on the index.
    pub fn effect(self, value: Exact) -> String {
        format!("+{}", self.number(value, 4))
    }

    /// A whole number in groups of three digits.
    pub fn count(self, number: usize) -> String {
        let digits = number.to_string();
        let separator = match self.0 {
            Lang::Id => '.',
            Lang::En => ',',
        };
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    }

    fn mark(self) -> char {
        match self.0 {
            Lang::Id => ',',
            Lang::En => '.',
        }
    }
}
