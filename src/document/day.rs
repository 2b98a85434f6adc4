//! Days as documents write them.

/// Is it `YYYY-MM-DD` with a month and a day that exist in some year?
pub fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, digits| {
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok()).flatten()
    };
    let longest = match number(month, 2) {
        Some(2) => 29,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => 0,
    };
    number(year, 4).is_some() && number(day, 2).is_some_and(|day| (1..=longest).contains(&day))
}
