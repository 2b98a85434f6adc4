//! Several years of one agency: table and line chart of index, domains, aspects and indicators within
//! one edition, and the pairs of indicators between two editions, without any difference of values.
//!
//! The drafts of this browser are there from the start, further files can be added. Of several files
//! about one year only one is shown, and the user says which.

mod agency;
mod chart;
mod exact;
mod export;
mod file;
mod geometry;
mod groups;
mod page;
mod paired;
mod series;
mod table;
mod words;

use std::collections::BTreeMap;

use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};
use crate::drawing;
use crate::intake::{Intake, Origin, Refusal};
use agency::Agency;
use file::{Basis, YearFile};
use groups::Group;

/// What the page keeps: the files that were given, and what is shown of all.
#[derive(Debug, Default)]
pub struct YearsPage {
    given: Intake<YearFile>,
    view: View,
}

/// What is shown.
#[derive(Debug, Default)]
struct View {
    /// The agency; the one with the most files while none is chosen.
    agency: Option<String>,
    /// The stage that values are taken from.
    basis: Basis,
    /// The part that the chart of a group shows, by the name of the group.
    parts: BTreeMap<String, usize>,
    /// Digests of the files that were chosen of several about one year, the last choice first.
    preferred: Vec<String>,
}

impl YearsPage {
    /// Does what the user did on the page.
    pub fn act(
        &mut self,
        request: &Request,
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        words: Words,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Reply {
        let drafts = request.own.parse().unwrap_or_default();
        let own = Intake::<YearFile>::of_drafts(files, drafts);
        self.given.take_all(files, progress);
        let value = request.value.as_str();
        match request.action.as_str() {
            "clear" => self.given = Intake::default(),
            "agency" => self.view.agency = Some(value.to_owned()),
            "stage" => self.view.basis = Basis::of(value).unwrap_or_default(),
            "file" => self.view.prefer(value),
            "part" => self.view.show_part(value),
            _ => {}
        }
        // Drafts come with the last saved one first.
        let newest_first = own.files.iter().chain(self.given.files.iter().rev());
        let agencies = agency::all(newest_first);
        let shown = agency::chosen(&agencies, self.view.agency.as_deref());
        let groups = shown.map_or_else(Vec::new, |agency| groups::of(agency, &self.view));
        let group = |id: fn(&str) -> String| groups.iter().find(|it| id(&it.name()) == value);
        let file = match request.action.as_str() {
            "csv" => group(str::to_owned).map(|group| export::csv(group, words)),
            drawing::ACTION => group(chart::id).map(|group| export::svg(group, &self.view, words)),
            _ => {
                let page = Page {
                    agencies: &agencies,
                    shown,
                    groups: &groups,
                    view: &self.view,
                    refused: own.refused_with(&self.given),
                    given: self.given.count(),
                    words,
                };
                return Reply::Page(page.draw().into_string());
            }
        };
        file.unwrap_or_else(|| Reply::Refused(words::nothing_to_download(words).into()))
    }
}

/// Everything that the page shows.
struct Page<'a> {
    agencies: &'a [Agency<'a>],
    shown: Option<&'a Agency<'a>>,
    groups: &'a [Group<'a>],
    view: &'a View,
    refused: Vec<(Origin, Refusal)>,
    /// How many files were given.
    given: usize,
    words: Words,
}

impl View {
    fn prefer(&mut self, digest: &str) {
        self.preferred.retain(|it| it != digest);
        self.preferred.insert(0, digest.to_owned());
    }

    /// `spbe-2020=3`: the group and the place of the part among the nodes of its edition.
    fn show_part(&mut self, value: &str) {
        if let Some((group, part)) = value.rsplit_once('=')
            && let Ok(part) = part.parse()
        {
            self.parts.insert(group.to_owned(), part);
        }
    }
}
