//! How far the evidence reaches (Permen PANRB 59/2020, Lampiran, h.25, 30–61; Pedoman Menteri PANRB
//! 3/2024, h.8–11, 116–126). Evidence without a date is not held to be old.

use super::Reason;
use super::age::first_day;
use crate::assessment::{Evidence, EvidenceKind};
use crate::instrument::format::Effect;

/// The highest level that an effect leaves, when it limits this evidence; `from` is the level from
/// which its rule holds.
pub(super) fn limit(
    evidence: &[Evidence],
    effect: &Effect,
    from: Option<u8>,
    today: &str,
) -> Option<(u8, Reason)> {
    match *effect {
        Effect::DraftLimit { highest } => {
            let drafts = evidence
                .iter()
                .all(|it| it.kind == EvidenceKind::DraftPolicy);
            (drafts && !evidence.is_empty()).then_some((highest, Reason::OnlyDrafts))
        }
        Effect::ReviewWithin { years } => {
            // "Kurang dari 2 tahun": a review of exactly two years no longer counts.
            let reports = evidence.iter().filter(|it| it.kind == EvidenceKind::Report);
            let date = newest(reports, today)?;
            let date = (*date <= *first_day(today, years)).then_some(date)?;
            let date = date.to_owned();
            Some((below(from)?, Reason::OldReview { date, years }))
        }
        Effect::EvidenceWithin { years } => {
            let date = newest(evidence.iter(), today)?;
            let date = (*date < *first_day(today, years)).then_some(date)?;
            let date = date.to_owned();
            Some((below(from)?, Reason::OldEvidence { date, years }))
        }
        Effect::Cumulative { .. } | Effect::Distinct => None,
    }
}

/// The level below those of the rule; an edition says where such a rule begins.
fn below(from: Option<u8>) -> Option<u8> {
    from?.checked_sub(1)
}

/// The date of the newest piece that is there on the day; `None` when one has no date, since that one
/// may be the newest. Days written `YYYY-MM-DD` sort as texts.
fn newest<'a>(
    evidence: impl Iterator<Item = &'a Evidence> + Clone,
    today: &str,
) -> Option<&'a str> {
    let dates = evidence.map(|it| it.date.as_str());
    if dates.clone().any(str::is_empty) {
        return None;
    }
    dates.filter(|&date| date <= today).max()
}
