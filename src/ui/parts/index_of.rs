//! Index and predicate of an assessment in one line, for tables.

use crate::assessment::Assessment;
use crate::instrument::Instrument;
use crate::score::score;
use crate::words::Words;

pub(crate) fn index_of(
    assessment: &Assessment,
    instrument: &'static Instrument,
    words: Words,
) -> Option<String> {
    let index = score(instrument, &assessment.values(instrument).ok()?).index();
    Some(words.index_and_predicate(instrument, &index, assessment.year))
}
