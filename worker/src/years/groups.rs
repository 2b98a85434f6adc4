//! The years of one agency within one revision of an edition: all that may stand in one table and be
//! joined by a line. Scales and questions of another edition differ, so it is a group of its own.

use spbe::assessment::Stage;
use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeIndex};
use spbe::score::Report;
use spbe::words::Words;

use super::agency::Agency;
use super::file::YearFile;
use super::{View, words};
use crate::intake::short;
use crate::step::Step;

/// The years within a revision of an edition.
pub(super) struct Group<'a> {
    pub(super) agency: &'a str,
    pub(super) instrument: &'static Instrument,
    /// Is another revision of the edition shown as well?
    revised: bool,
    /// The years, the oldest first.
    pub(super) years: Vec<Evaluated<'a>>,
}

/// A year that was evaluated.
pub(super) struct Evaluated<'a> {
    pub(super) year: u16,
    /// The files about it, the newest first.
    pub(super) files: Vec<&'a YearFile>,
    /// The one that is shown.
    pub(super) shown: &'a YearFile,
    /// The stage of the scores.
    pub(super) stage: Stage,
    pub(super) scores: &'a Report<'static>,
}

/// The groups of an agency, that of the newest edition first.
pub(super) fn of<'a>(agency: &'a Agency, view: &View) -> Vec<Group<'a>> {
    let mut groups: Vec<Group> = Vec::new();
    for &file in &agency.files {
        let same = |group: &&mut Group| std::ptr::eq(group.instrument, file.instrument);
        if let Some(group) = groups.iter_mut().find(same) {
            group.add(file, view);
            continue;
        }
        let mut group = Group {
            agency: agency.name,
            instrument: file.instrument,
            revised: false,
            years: Vec::new(),
        };
        group.add(file, view);
        let id = group.instrument.id();
        for other in groups.iter_mut().filter(|it| it.instrument.id() == id) {
            other.revised = true;
            group.revised = true;
        }
        groups.push(group);
    }
    groups.sort_by_key(|group| {
        let first = group.instrument.edition().years.first;
        std::cmp::Reverse((first, group.last().map(|year| year.year)))
    });
    groups
}

impl<'a> Group<'a> {
    /// Its name in actions and names of files: the edition, and the revision where it is not the first.
    pub(super) fn name(&self) -> String {
        let (id, revision) = (self.instrument.id(), self.instrument.revision());
        match short(revision) {
            "" => id.to_string(),
            revision => format!("{id}-{revision}"),
        }
    }

    /// What people call it: the edition, and the revision where it is not the only one shown.
    pub(super) fn title(&self, words: Words) -> String {
        let edition = words.edition(self.instrument);
        if self.revised {
            words::revision(words, edition, short(self.instrument.digest()))
        } else {
            edition.to_owned()
        }
    }

    /// Its newest year.
    pub(super) fn last(&self) -> Option<&Evaluated<'a>> {
        self.years.last()
    }

    /// The years in pairs, each with the one before.
    pub(super) fn steps(&self) -> impl Iterator<Item = (&Evaluated<'a>, &Evaluated<'a>)> {
        self.years.iter().zip(self.years.iter().skip(1))
    }

    fn add(&mut self, file: &'a YearFile, view: &View) {
        let at = self.years.partition_point(|year| year.year < file.year);
        match self.years.get_mut(at).filter(|it| it.year == file.year) {
            Some(year) => {
                year.files.push(file);
                if view.rank(file) < view.rank(year.shown) {
                    year.show(file, view);
                }
            }
            None => self.years.insert(at, Evaluated::new(file, view)),
        }
    }
}

impl<'a> Evaluated<'a> {
    fn new(file: &'a YearFile, view: &View) -> Self {
        let (stage, scores) = file.scores(view.basis);
        Self {
            year: file.year,
            files: vec![file],
            shown: file,
            stage,
            scores,
        }
    }

    fn show(&mut self, file: &'a YearFile, view: &View) {
        self.shown = file;
        (self.stage, self.scores) = file.scores(view.basis);
    }
}

/// How far a node has risen or fallen; `None` while one of both years is incomplete.
pub(super) fn change(before: &Evaluated, after: &Evaluated, node: NodeIndex) -> Option<Exact> {
    Step::between(before.scores, after.scores, node).points
}

impl View {
    /// Place of a file among those that were chosen; the last for one that was not.
    fn rank(&self, file: &YearFile) -> usize {
        let place = self.preferred.iter().position(|it| *it == file.digest);
        place.unwrap_or(usize::MAX)
    }
}
