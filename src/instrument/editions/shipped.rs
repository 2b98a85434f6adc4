//! The editions that come with the calculator: the current revision of each, and the former ones.
//!
//! Which revision is the first of its edition is told by the names of the files alone. Assessments
//! without a digest rest on it, and must not come to rest on another one because a file is unsound.

use std::cmp::Reverse;

use super::super::check::Fault;
use super::super::{EditionId, Instrument, Origin};

/// An edition file that comes with the calculator.
#[derive(Debug, Clone, Copy)]
pub struct ShippedFile {
    /// Its name without `.json`: `<id>`, or `<id>.<n>` for the n-th of the former revisions.
    pub name: &'static str,
    /// Its text, as far as this program carries it.
    pub text: &'static str,
    /// SHA-256 of all that the file says, its keys in order.
    pub whole: &'static str,
}

impl ShippedFile {
    /// The edition of a former file, and which revision of it this is.
    fn former(&self) -> Option<(&'static str, u32)> {
        let (id, number) = self.name.rsplit_once('.')?;
        Some((id, number.parse().ok()?))
    }
}

/// The revisions in a set of files.
#[derive(Debug)]
pub struct Shipped {
    /// The current ones, the edition for new assessments first, then the former, oldest first.
    revisions: Vec<Instrument>,
    /// How many of them are current.
    current: usize,
    /// The files that are not sound.
    unsound: Vec<(&'static str, Vec<Fault>)>,
}

impl Shipped {
    /// Reads the files of the current revisions and those of the former.
    pub fn read(current: &[ShippedFile], former: &[ShippedFile]) -> Self {
        let mut unsound = Vec::new();
        let mut read = |file: &ShippedFile, first: bool| {
            let read = Instrument::read(file.text);
            let mut instrument = read.map_err(|faults| unsound.push((file.name, faults)));
            if let Ok(instrument) = &mut instrument {
                let (text, whole) = (file.text, file.whole);
                instrument.origin = Origin::Shipped { first, text, whole };
            }
            instrument.ok()
        };
        // Insertion in order, twice: sorting weighs more in the browser than it saves here.
        let mut numbered = Vec::new();
        for file in former {
            let name = file.former();
            let at = numbered.partition_point(|&(other, _)| other <= name);
            numbered.insert(at, (name, file));
        }
        let oldest = |id: &str| {
            let mut files = numbered.iter();
            files.find_map(|(name, _)| name.filter(|(of, _)| *of == id))
        };
        let mut revisions: Vec<Instrument> = Vec::new();
        for file in current {
            if let Some(instrument) = read(file, oldest(file.name).is_none()) {
                let place = |it: &Instrument| (!it.file.default, Reverse(it.file.years.first));
                let at = revisions.partition_point(|it| place(it) <= place(&instrument));
                revisions.insert(at, instrument);
            }
        }
        let current = revisions.len();
        let former = numbered.iter().filter_map(|(name, file)| {
            let first = name.is_some_and(|(id, _)| oldest(id) == *name);
            read(file, first)
        });
        revisions.extend(former);
        Self {
            revisions,
            current,
            unsound,
        }
    }

    /// All revisions: the current ones, then the former.
    pub fn all(&self) -> &[Instrument] {
        &self.revisions
    }

    /// The current revisions, the one for new assessments first.
    pub fn current(&self) -> &[Instrument] {
        &self.revisions[..self.current]
    }

    /// The files that are not sound, with their faults. The tests see to it that there are none.
    pub fn unsound(&self) -> &[(&'static str, Vec<Fault>)] {
        &self.unsound
    }

    /// The revision of an edition with this digest, or the first one for nothing.
    pub fn revision(&self, id: &EditionId, revision: &str) -> Option<&Instrument> {
        let mut all = self.revisions.iter();
        all.find(|it| it.id == *id && (it.revision() == revision || it.digest == revision))
    }
}
