//! Taking whole assessments in, drafts of this browser and given files: what can be shown, and why the
//! rest is not.

mod view;
mod words;

pub(crate) use view::{giving, refusals};
pub(crate) use words::{source, told_apart};

use spbe::exchange::{self, ImportError, Imported};
use spbe::score::ValueError;

use crate::desk::GivenFile;

/// Length of the part of a digest that names a file or a revision.
const SHORT: usize = 8;

/// The beginning of a digest, enough to tell a few from each other.
pub(crate) fn short(digest: &str) -> &str {
    digest.get(..SHORT).unwrap_or(digest)
}

/// Where an assessment comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A draft of this browser, by the name under which it came.
    Draft(String),
    /// A file that the user gave, by its name.
    File(String),
}

/// Why an assessment is not shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ImportError),
    /// Its values cannot be added up.
    #[error(transparent)]
    Unsummable(#[from] ValueError),
    /// It is the part of a unit, whose index says nothing about the agency.
    #[error("part of {unit:?}; allowed: the whole questionnaire")]
    Part {
        /// The unit.
        unit: String,
    },
}

/// What a page makes of an assessment.
pub(crate) trait Taken: Sized {
    /// Scores it.
    ///
    /// # Errors
    /// [`ValueError`] when its values cannot be added up.
    fn of(origin: Origin, file: Imported) -> Result<Self, ValueError>;

    /// Digest of its content.
    fn digest(&self) -> &str;
}

/// Assessments that were taken in.
#[derive(Debug)]
pub(crate) struct Intake<T> {
    /// In the order in which they came.
    pub(crate) files: Vec<T>,
    /// What was not, and why.
    pub(crate) refused: Vec<(Origin, Refusal)>,
}

impl<T> Default for Intake<T> {
    fn default() -> Self {
        Self {
            files: Vec::new(),
            refused: Vec::new(),
        }
    }
}

impl<T: Taken> Intake<T> {
    /// Takes the drafts of this browser in, the first so many of the files.
    pub(crate) fn of_drafts(
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        drafts: usize,
    ) -> Self {
        let mut own = Self::default();
        for file in std::iter::from_fn(|| files.next()).take(drafts) {
            own.add(Origin::Draft(file.name), &file.bytes);
        }
        own
    }

    /// Takes the files of the user's in; `progress` is told how many have been read of how many.
    pub(crate) fn take_all(
        &mut self,
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        progress: &mut dyn FnMut(usize, usize),
    ) {
        let all = files.len();
        for (done, file) in files.enumerate() {
            progress(done, all);
            self.take(file);
        }
    }

    /// Takes a file in; one that was mended takes the place of the faulty one, and the same content
    /// counts once.
    fn take(&mut self, file: GivenFile) {
        let origin = Origin::File(file.name);
        self.refused.retain(|(refused, _)| *refused != origin);
        self.add(origin, &file.bytes);
        if let Some((last, others)) = self.files.split_last()
            && let Some(before) = others.iter().position(|it| it.digest() == last.digest())
        {
            self.files.remove(before);
        }
    }

    /// Everything that was not shown of this, and of another intake after it.
    pub(crate) fn refused_with(&self, other: &Self) -> Vec<(Origin, Refusal)> {
        [&self.refused[..], &other.refused[..]].concat()
    }

    /// How many came.
    pub(crate) fn count(&self) -> usize {
        self.files.len() + self.refused.len()
    }

    fn add(&mut self, origin: Origin, bytes: &[u8]) {
        // What is not text is not JSON either, and the reader says so.
        match read(origin.clone(), &String::from_utf8_lossy(bytes)) {
            Ok(file) => self.files.push(file),
            Err(refusal) => self.refused.push((origin, refusal)),
        }
    }
}

fn read<T: Taken>(origin: Origin, text: &str) -> Result<T, Refusal> {
    let mut file = exchange::read(text)?;
    let unit = std::mem::take(&mut file.assessment.part);
    if !unit.is_empty() {
        return Err(Refusal::Part { unit });
    }
    Ok(T::of(origin, file)?)
}
