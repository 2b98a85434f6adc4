//! The stages of an evaluation, as assessors see them beside each other (Permen PANRB 59/2020,
//! Lampiran, h.29, 78–79, 86–87; Pedoman Menteri PANRB 3/2024, h.213–231).
//!
//! Where interview, visit or final leave an indicator blank, value and text of the stage before are
//! carried over (Pedoman Menteri PANRB 3/2024, h.219–222). The internal check starts from the
//! self-assessment in the same way. Last year's result, target and document stage stand for
//! themselves: a blank there is open.

use crate::exact::Exact;

/// A stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The final result of the year before.
    LastYear,
    /// What the agency wants to reach.
    Target,
    /// Penilaian Mandiri: the answers of the form themselves.
    SelfAssessment,
    /// The check by the agency's own assessors before submission.
    InternalCheck,
    /// Penilaian Dokumen.
    Document,
    /// Penilaian Interviu.
    Interview,
    /// Penilaian Visitasi.
    Visit,
    /// The result after consolidation.
    Final,
}

impl Stage {
    /// All stages, in their order.
    pub const ALL: [Self; 8] = [
        Self::LastYear,
        Self::Target,
        Self::SelfAssessment,
        Self::InternalCheck,
        Self::Document,
        Self::Interview,
        Self::Visit,
        Self::Final,
    ];

    /// The stage whose value and text are carried over where this one is blank.
    pub fn carried_from(self) -> Option<Self> {
        match self {
            Self::InternalCheck => Some(Self::SelfAssessment),
            Self::Interview => Some(Self::Document),
            Self::Visit => Some(Self::Interview),
            Self::Final => Some(Self::Visit),
            Self::LastYear | Self::Target | Self::SelfAssessment | Self::Document => None,
        }
    }

    /// The evaluation year of its values in an assessment of a year. Last year's result is of the
    /// year before, when another rule for the predicate may have held.
    pub fn year_in(self, assessment: u16) -> u16 {
        match self {
            Self::LastYear => assessment.saturating_sub(1),
            _ => assessment,
        }
    }
}

/// What a stage says about an indicator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Judgement {
    /// The level; `None` leaves the stage blank.
    pub value: Option<Exact>,
    /// Fact, analysis and justification of the result.
    pub explanation: String,
    /// A note, such as what to ask at the interview.
    pub note: String,
}

/// A value of a stage and the stage that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// The level.
    pub value: Exact,
    /// The stage itself, or the one it was carried over from.
    pub given_at: Stage,
}

/// The review of an external score by the ministry's team (Pedoman Menteri PANRB 3/2024, h.228–231).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Review {
    /// Valid or Tidak Valid.
    pub valid: bool,
    /// Why; none is needed for a valid one.
    pub note: String,
}
