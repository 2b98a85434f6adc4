//! Days and moments in words.

use spbe::words::{Lang, Words};

const MONTHS: [(&str, &str); 12] = [
    ("Januari", "January"),
    ("Februari", "February"),
    ("Maret", "March"),
    ("April", "April"),
    ("Mei", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("Agustus", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Desember", "December"),
];

/// `2023-03-01` as "1 Maret 2023"; any other text stays as it is.
pub(crate) fn day(words: Words, iso: &str) -> String {
    in_words(words, iso).unwrap_or_else(|| iso.to_owned())
}

/// `2023-03-01T04:05:06Z` as "1 Maret 2023, 04.05 UTC"; any other text stays as it is.
pub(super) fn moment(words: Words, iso: &str) -> String {
    let Some((date, time)) = iso.split_once('T') else {
        return day(words, iso);
    };
    let (date, time) = (day(words, date), time.get(..5).unwrap_or(time));
    match words.0 {
        Lang::Id => format!("{date}, {} UTC", time.replace(':', ".")),
        Lang::En => format!("{date}, {time} UTC"),
    }
}

fn in_words(words: Words, iso: &str) -> Option<String> {
    let mut parts = iso.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let month: usize = month.parse().ok()?;
    let day: u8 = day.parse().ok()?;
    let (id, en) = MONTHS.get(month.checked_sub(1)?)?;
    let month = match words.0 {
        Lang::Id => id,
        Lang::En => en,
    };
    Some(format!("{day} {month} {year}"))
}
