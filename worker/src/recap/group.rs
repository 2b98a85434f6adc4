//! Submissions that can stand in one table: of one edition and one year.

use spbe::instrument::Instrument;

use super::row::Row;

/// Submissions of one edition and year.
#[derive(Debug, Clone, Default)]
pub(super) struct Group<'a> {
    pub rows: Vec<&'a Row>,
}

/// All groups, the largest first.
pub(super) fn all(rows: &[Row]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    for row in rows {
        let same = |group: &&mut Group| group.key() == Some((row.instrument.id(), row.year));
        match groups.iter_mut().find(same) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group { rows: vec![row] }),
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.rows.len()));
    groups
}

impl<'a> Group<'a> {
    fn key(&self) -> Option<(&spbe::instrument::EditionId, u16)> {
        let first = self.rows.first()?;
        Some((first.instrument.id(), first.year))
    }

    /// The agencies that have several submissions with different contents: each of them counts.
    pub(super) fn agencies_with_several(&self) -> Vec<&'a str> {
        let mut names: Vec<&str> = self.rows.iter().map(|row| row.agency.trim()).collect();
        names.sort_unstable();
        let several = names.chunk_by(|one, next| one == next);
        several
            .filter(|names| names.len() > 1)
            .map(|names| names[0])
            .collect()
    }

    /// Its edition; `None` for a group without rows.
    pub(super) fn instrument(&self) -> Option<&'a Instrument> {
        Some(self.rows.first()?.instrument)
    }

    /// Its year.
    pub(super) fn year(&self) -> Option<u16> {
        Some(self.rows.first()?.year)
    }

    /// Its name in actions and names of files: `spbe-2020-2023`.
    pub(super) fn name(&self) -> String {
        self.key()
            .map_or_else(String::new, |(edition, year)| format!("{edition}-{year}"))
    }
}
