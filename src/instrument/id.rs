//! Identifiers that stand in files: of editions and of their rows.

use std::fmt;

use serde::Serialize;

/// Identifies an edition in drafts and exports: `spbe-2020`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct EditionId(String);

/// Identifies a row of an edition, the unit that gets a level: `11`, or `35.2` for the second
/// service of a repeated indicator.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct IndicatorId(String);

macro_rules! identifier {
    ($name:ident) => {
        impl $name {
            /// Takes a text as an identifier; whether an edition knows it is another question.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
identifier!(EditionId);
identifier!(IndicatorId);
