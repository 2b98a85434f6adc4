//! Who works on an assessment (Permen PANRB 59/2020, Lampiran, h.81–85), and what each may change.
//! It guards against slips and is no security: whoever has the file can choose any role.

use super::Stage;

/// A role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Responden: staff of a unit, who give answer, explanation and evidence (h.85).
    Respondent,
    /// Pelaksana entri data (h.82–83).
    DataEntry,
    /// Penanggung jawab of the internal assessors, who corrects, validates and approves (h.83).
    Responsible,
    /// Asesor eksternal (h.81).
    Assessor,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 4] = [
        Self::Respondent,
        Self::DataEntry,
        Self::Responsible,
        Self::Assessor,
    ];

    /// Its word in requests.
    pub fn word(self) -> &'static str {
        match self {
            Self::Respondent => "respondent",
            Self::DataEntry => "data-entry",
            Self::Responsible => "responsible",
            Self::Assessor => "assessor",
        }
    }

    /// The role of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }

    /// May it change what a stage says?
    pub fn may_edit(self, stage: Stage) -> bool {
        match stage {
            Stage::SelfAssessment => self != Self::Assessor,
            Stage::LastYear | Stage::Target => {
                matches!(self, Self::DataEntry | Self::Responsible)
            }
            Stage::InternalCheck => self == Self::Responsible,
            Stage::Document | Stage::Interview | Stage::Visit | Stage::Final => {
                self == Self::Assessor
            }
        }
    }
    /// May it enter the review of an external score?
    pub fn may_review(self) -> bool {
        self == Self::Assessor
    }
}
