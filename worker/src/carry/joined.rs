//! The explanations of several indicators as one text. Each has its source in front, and none is cut:
//! one that does not fit any more is left out as a whole, and said so.

use spbe::assessment::LONGEST_EXPLANATION;
use spbe::instrument::IndicatorId;

/// A text that several sources gave.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Joined {
    pub(super) text: String,
    /// The sources whose text does not fit.
    pub(super) too_long: Vec<IndicatorId>,
}

/// Joins texts in their order; `edition` is what the edition of the sources is called. A text that is
/// alone stays as it is.
pub(super) fn join(texts: &[(IndicatorId, &str)], edition: &str) -> Joined {
    if let [(_, text)] = texts {
        return Joined {
            text: (*text).to_owned(),
            too_long: Vec::new(),
        };
    }
    let mut joined = Joined::default();
    let mut length = 0;
    for (source, text) in texts {
        let between = if joined.text.is_empty() { "" } else { "\n\n" };
        let part = format!("{between}[{edition} – {source}] {text}");
        let characters = part.chars().count();
        if length + characters > LONGEST_EXPLANATION {
            joined.too_long.push(source.clone());
        } else {
            length += characters;
            joined.text.push_str(&part);
        }
    }
    joined
}
