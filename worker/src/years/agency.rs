//! The agencies that there are files about, by their names as typed.

use super::file::YearFile;

/// An agency.
#[derive(Debug)]
pub(super) struct Agency<'a> {
    pub(super) name: &'a str,
    /// Its files, each content once.
    pub(super) files: Vec<&'a YearFile>,
}

/// All agencies: those with the most files first, then by name.
pub(super) fn all<'a>(files: impl Iterator<Item = &'a YearFile>) -> Vec<Agency<'a>> {
    let mut agencies: Vec<Agency> = Vec::new();
    for file in files {
        let Some(agency) = agencies.iter_mut().find(|it| it.name == file.agency) else {
            agencies.push(Agency {
                name: &file.agency,
                files: vec![file],
            });
            continue;
        };
        if agency.files.iter().all(|it| it.digest != file.digest) {
            agency.files.push(file);
        }
    }
    agencies.sort_by(|one, other| {
        let most = other.files.len().cmp(&one.files.len());
        most.then_with(|| one.name.cmp(other.name))
    });
    agencies
}

/// The chosen agency, or the first one.
pub(super) fn chosen<'a>(agencies: &'a [Agency<'a>], name: Option<&str>) -> Option<&'a Agency<'a>> {
    let chosen = agencies.iter().find(|it| Some(it.name) == name);
    chosen.or(agencies.first())
}
