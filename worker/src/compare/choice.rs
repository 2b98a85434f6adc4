//! The two sides: what was chosen, and what stands there before anything was.

use spbe::assessment::Stage;

use super::View;
use super::side::Side;
use super::source::Source;

/// What was chosen for a side.
#[derive(Debug, Clone, Default)]
pub(super) struct Choice {
    /// The assessment, by its key.
    pub(super) source: Option<String>,
    pub(super) stage: Option<Stage>,
}

impl Choice {
    /// The choice of a side that is shown.
    pub(super) fn of(side: &Side) -> Self {
        Self {
            source: Some(side.source.key()),
            stage: Some(side.stage),
        }
    }

    /// Is it this side?
    pub(super) fn is(&self, side: &Side) -> bool {
        self.stage == Some(side.stage) && self.source == Some(side.source.key())
    }

    /// The side; the given one in place of what is not chosen, or has gone meanwhile.
    fn or<'a>(&self, sources: &[&'a Source], default: (&'a Source, Stage)) -> Side<'a> {
        let chosen = sources
            .iter()
            .find(|source| Some(source.key()) == self.source);
        let (source, stage) = match chosen {
            Some(&source) => (source, Stage::SelfAssessment),
            None => default,
        };
        Side::new(source, self.stage.unwrap_or(stage))
    }
}

/// The two sides; `None` where there is no assessment.
pub(super) fn sides<'a>(sources: &[&'a Source], view: &View) -> Option<[Side<'a>; 2]> {
    let [a, b] = defaults(sources)?;
    Some([view.a.or(sources, a), view.b.or(sources, b)])
}

/// The two newest of the same edition, else the two newest, the earlier year first; of a single one its
/// self-assessment and its target.
fn defaults<'a>(sources: &[&'a Source]) -> Option<[(&'a Source, Stage); 2]> {
    let (&newest, others) = sources.split_first()?;
    let alike = sources.iter().enumerate().find_map(|(at, newer)| {
        let older = sources[at + 1..].iter();
        let mut alike = older.filter(|it| it.assessment.is_alike(&newer.assessment));
        alike.next().map(|older| (*older, *newer))
    });
    let two = alike.or_else(|| others.first().map(|older| (*older, newest)));
    Some(match two {
        Some((older, newer)) if older.assessment.year > newer.assessment.year => {
            [newer, older].map(|it| (it, Stage::SelfAssessment))
        }
        Some((older, newer)) => [older, newer].map(|it| (it, Stage::SelfAssessment)),
        None => [Stage::SelfAssessment, Stage::Target].map(|stage| (newest, stage)),
    })
}
