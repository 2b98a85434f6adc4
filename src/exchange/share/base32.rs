//! Whole numbers of any length, in base 32 with digits that survive a link and are not mistaken
//! for each other: no `i`, `l`, `o`, `u`.

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A whole number: its digits in base 32, the least first, without zeros at the end.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Number(Vec<u8>);

impl Number {
    /// Puts a figure behind the number: the number times `base`, plus the figure.
    pub(super) fn push(&mut self, base: u32, figure: u32) {
        let mut carry = u64::from(figure);
        for digit in &mut self.0 {
            carry += u64::from(*digit) * u64::from(base);
            *digit = low_digit(carry);
            carry >>= 5;
        }
        while carry > 0 {
            self.0.push(low_digit(carry));
            carry >>= 5;
        }
    }

    /// Takes the last figure off: the remainder of dividing the number by `base`.
    pub(super) fn pop(&mut self, base: u32) -> u32 {
        let mut rest = 0_u64;
        for digit in self.0.iter_mut().rev() {
            rest = rest << 5 | u64::from(*digit);
            *digit = low_digit(rest / u64::from(base));
            rest %= u64::from(base);
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        // A remainder is below its divisor.
        u32::try_from(rest).unwrap_or_default()
    }

    /// Number of its digits.
    pub(super) fn length(&self) -> usize {
        self.0.len()
    }

    /// Its digits, the greatest first, with zeros in front up to a length.
    pub(super) fn text(&self, length: usize) -> String {
        let zeros = std::iter::repeat_n(&0, length.saturating_sub(self.length()));
        let digits = zeros.chain(self.0.iter().rev());
        digits
            .map(|&digit| char::from(DIGITS[usize::from(digit)]))
            .collect()
    }

    /// Reads digits; `None` for any other character.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut number = Self::default();
        for character in text.bytes() {
            let digit = DIGITS.iter().position(|&digit| digit == character)?;
            number.push(32, u32::try_from(digit).ok()?);
        }
        Some(number)
    }
}

fn low_digit(number: u64) -> u8 {
    // Below 32.
    u8::try_from(number & 31).unwrap_or_default()
}
