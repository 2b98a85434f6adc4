//! A length of time as a person reads it: `0.4 s`, `95 s`.

use std::time::Duration;

/// Tenths of a second below ten seconds, whole seconds from there on.
pub(crate) fn in_words(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 9.95 {
        format!("{seconds:.1} s")
    } else {
        format!("{seconds:.0} s")
    }
}
