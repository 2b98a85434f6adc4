//! The clock of the device, and how it writes times.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

/// Now, ISO 8601 in UTC.
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// The day on the device, `YYYY-MM-DD`.
pub fn today() -> String {
    let now = Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// Now, in milliseconds since 1970.
pub fn milliseconds() -> u64 {
    // A whole number below 2^53.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let now = Date::now() as u64;
    now
}

/// The current year on the device.
pub fn year() -> u16 {
    u16::try_from(Date::new_0().get_full_year()).unwrap_or(u16::MAX)
}

/// A moment as people write it here: the time when it is today, else day and time.
///
/// A text that is no time is given back as it is.
pub fn moment(iso: &str, language: &str) -> String {
    let moment = Date::new(&JsValue::from_str(iso));
    if moment.get_time().is_nan() {
        return iso.to_owned();
    }
    let now = Date::new_0();
    let day = |date: &Date| (date.get_full_year(), date.get_month(), date.get_date());
    let mut form = vec![("hour", "2-digit"), ("minute", "2-digit")];
    if day(&moment) != day(&now) {
        form.extend([("day", "numeric"), ("month", "short"), ("year", "numeric")]);
    }
    let options = Object::new();
    for (key, value) in form {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    let locale = if language == "id" { "id-ID" } else { "en-GB" };
    moment.to_locale_string(locale, &options).into()
}
