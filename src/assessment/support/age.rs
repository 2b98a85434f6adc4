//! How old evidence may be.

/// The first day that still counts: so many years before a day. Days are written `YYYY-MM-DD`, so
/// that they sort as texts.
pub(super) fn first_day(today: &str, years: u8) -> String {
    let (year, rest) = today.split_once('-').unwrap_or((today, ""));
    let year = year.parse::<u16>().unwrap_or_default();
    format!("{:04}-{rest}", year.saturating_sub(years.into()))
}
