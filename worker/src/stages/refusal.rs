//! Why something is not entered. The draft is then as it was.

use spbe::assessment::{ChangeError, Role, Stage};
use spbe::exact::Exact;
use spbe::exchange::ImportError;
use spbe::instrument::format::ScaleValues;
use spbe::instrument::{EditionId, IndicatorId};

/// Why something is not entered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The page has no such field, or the edition no such row.
    #[error("{given:?} is no row at a stage")]
    NoSuchPlace {
        /// What was given.
        given: String,
    },
    /// The role may not change this stage; or no role has been chosen.
    #[error("stage {stage:?} in the role {role:?}")]
    Stage {
        /// The role.
        role: Option<Role>,
        /// The stage.
        stage: Stage,
    },
    /// The role may not review; or no role has been chosen.
    #[error("review in the role {role:?}")]
    Review {
        /// The role.
        role: Option<Role>,
    },
    /// The row belongs to another unit than the one whose part this is.
    #[error("indicator {row} is not part of {unit}")]
    OtherUnit {
        /// The row.
        row: IndicatorId,
        /// The unit whose part of the questionnaire this is.
        unit: String,
    },
    /// What was typed is no value of the scale.
    #[error("indicator {row}: {given:?}; allowed: {lowest} to {highest}")]
    Level {
        /// The row.
        row: IndicatorId,
        /// What was typed.
        given: String,
        /// Lowest value.
        lowest: Exact,
        /// Highest value.
        highest: Exact,
        /// Whole levels only, or values between them too.
        values: ScaleValues,
    },
    /// A note was given to a review that has not been made.
    #[error("indicator {row}: a note without a review")]
    NoReview {
        /// The row.
        row: IndicatorId,
    },
    /// The change breaks a limit.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// The file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ImportError),
    /// More or less than one file was given.
    #[error("{given} files; allowed: 1")]
    Files {
        /// How many.
        given: usize,
    },
    /// The file answers another edition, or another revision of it.
    #[error("edition {given}; allowed: {allowed}")]
    Edition {
        /// Its edition.
        given: EditionId,
        /// The edition of the draft.
        allowed: EditionId,
    },
    /// The file has no value at all.
    #[error("{name:?} has no value")]
    Empty {
        /// Its name.
        name: String,
    },
    /// No file has been given.
    #[error("no result of last year has been given")]
    NothingOffered,
}
