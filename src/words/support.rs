//! Sentences about criteria, and about the rules that limit a level.

use super::{Lang, Words, sentences};
use crate::assessment::support::{Doubt, Limit, Reason};
use crate::instrument::format::Rule;

sentences! {
    /// Button that unfolds the criteria.
    check_criteria: "Tandai kriteria per tingkat", "Tick the criteria level by level";
    /// Below it, when it is unfolded.
    check_criteria_hint:
        "Tandai kriteria yang terpenuhi. Tingkat yang dipilih tidak ikut berubah.",
        "Say which criteria are met. The chosen level stays as it is.";
    /// Button.
    criterion_met: "Terpenuhi", "Has it";
    /// Button.
    criterion_unmet: "Belum", "Not yet";
}

impl Words {
    /// Name of the group of the two buttons.
    pub fn criterion_of(self, level: u8) -> String {
        match self.0 {
            Lang::Id => format!("Kriteria tingkat {level}"),
            Lang::En => format!("Criterion of level {level}"),
        }
    }

    /// The level that criteria and evidence support.
    pub fn supported(self, level: u8) -> String {
        match self.0 {
            Lang::Id => format!("Didukung kriteria dan bukti: tingkat {level}"),
            Lang::En => format!("Supported by criteria and evidence: level {level}"),
        }
    }

    /// What the criteria alone say.
    pub fn by_criteria(self, level: u8) -> String {
        match self.0 {
            Lang::Id => format!("Menurut kriteria yang ditandai: tingkat {level}"),
            Lang::En => format!("By the criteria as judged: level {level}"),
        }
    }

    /// Summary of the rules that hold for an indicator.
    pub fn rules_here(self, count: usize) -> String {
        match self.0 {
            Lang::Id => format!("Aturan untuk indikator ini ({count})"),
            Lang::En => format!("Rules for this indicator ({count})"),
        }
    }

    /// Why a rule limits a level, with the rule and its first source.
    pub fn limit(self, limit: &Limit) -> String {
        let reason = match (self.0, &limit.reason) {
            (
                Lang::Id,
                Reason::RestsOn {
                    level,
                    below,
                    judged,
                },
            ) => {
                let state = if *judged {
                    "belum terpenuhi"
                } else {
                    "belum ditandai"
                };
                format!("tingkat {level} bertumpu pada kriteria tingkat {below}, yang {state}")
            }
            (
                Lang::En,
                Reason::RestsOn {
                    level,
                    below,
                    judged,
                },
            ) => {
                let state = if *judged { "not met" } else { "not ticked" };
                format!("level {level} rests on the criterion of level {below}, which is {state}")
            }
            (Lang::Id, Reason::Unmet { level }) => {
                format!("kriteria tingkat {level} belum terpenuhi")
            }
            (Lang::En, Reason::Unmet { level }) => {
                format!("the criterion of level {level} is not met")
            }
            (Lang::Id, Reason::OnlyDrafts) => "data dukung hanya berupa rancangan".into(),
            (Lang::En, Reason::OnlyDrafts) => "the only evidence is drafts".into(),
            (Lang::Id, Reason::OldReview { date, years }) => {
                format!("laporan terbaru bertanggal {date}, sudah {years} tahun atau lebih")
            }
            (Lang::En, Reason::OldReview { date, years }) => {
                format!("the newest report is of {date}, {years} years ago or more")
            }
            (Lang::Id, Reason::OldEvidence { date, years }) => {
                format!("data dukung terbaru bertanggal {date}, lebih dari {years} tahun lalu")
            }
            (Lang::En, Reason::OldEvidence { date, years }) => {
                format!("the newest evidence is of {date}, more than {years} years ago")
            }
        };
        let highest = limit.highest;
        let most = match self.0 {
            Lang::Id => format!("{reason}: paling tinggi tingkat {highest}"),
            Lang::En => format!("{reason}: level {highest} at most"),
        };
        by(limit.rule, &most)
    }

    /// A row that seems to be about the same thing, with the rule and its first source.
    pub fn alike(self, doubt: &Doubt) -> String {
        let other = doubt.other;
        let alike = match self.0 {
            Lang::Id => format!("penjelasan atau data dukungnya sama dengan indikator {other}"),
            Lang::En => format!("explanation or evidence is the same as that of indicator {other}"),
        };
        by(doubt.rule, &alike)
    }
}

/// A sentence of a rule, with its id and its first source.
fn by(rule: &Rule, sentence: &str) -> String {
    let source = rule.sources.first().map(|source| format!(" ({source})"));
    format!("{}: {sentence}{}", rule.id, source.unwrap_or_default())
}
