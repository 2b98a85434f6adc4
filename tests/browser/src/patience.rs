//! Waiting for conditions. A browser does things when it gets to them, so a spec looks again and
//! again until it sees what should be there, and says what it saw when that never came.

use std::fmt::Debug;
use std::panic::Location;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};

/// How long anything may take. A machine that compiles on all its cores needs seconds now and then.
const PATIENCE: Duration = Duration::from_secs(10);
const INTERVAL: Duration = Duration::from_millis(20);

/// Waits until a reading of the page is what it should be.
#[track_caller]
pub fn eventually<T, E, R>(read: R, expected: E) -> impl Future<Output = Outcome>
where
    T: Debug + PartialEq<E>,
    E: Debug,
    R: AsyncFn() -> Outcome<T>,
{
    let place = Location::caller();
    async move {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let seen = read().await;
            if seen.as_ref().is_ok_and(|seen| *seen == expected) {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(Failure::NotReached {
                    place,
                    patience: PATIENCE,
                    expected: format!("{expected:?}"),
                    seen: seen.map_or_else(|error| error.to_string(), |seen| format!("{seen:?}")),
                });
            }
            tokio::time::sleep(INTERVAL).await;
        }
    }
}

/// Any text with this in it.
#[derive(Debug)]
pub struct Containing(pub &'static str);

impl PartialEq<Containing> for String {
    fn eq(&self, part: &Containing) -> bool {
        self.contains(part.0)
    }
}

/// Tries until it works. What never works fails as it did the last time.
pub async fn insist<T>(attempt: impl AsyncFn() -> Outcome<T>) -> Outcome<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let outcome = attempt().await;
        if outcome.is_ok() || Instant::now() > deadline {
            return outcome;
        }
        tokio::time::sleep(INTERVAL).await;
    }
}
