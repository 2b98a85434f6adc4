//! Where an agency stands in the official results, who climbed, and whom to visit.
//!
//! The results are those that the ministry has published (evaluation reports of 2023 and 2024); they
//! come as a table of their own when this page is first opened. Tables of later years can be added. What
//! is printed there has two decimals, and nothing here pretends to more.

mod brief;
mod climb;
mod climb_view;
mod cohort;
mod distribution_view;
mod gap;
mod gap_view;
mod means;
mod means_view;
mod page;
mod page_words;
mod result;
mod standing;
mod standing_view;
mod strip;
mod strip_words;
mod table_words;
mod visits;
mod visits_view;
mod words;

use std::collections::BTreeSet;

use spbe::exchange;
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};
use crate::drawing;
use result::{AgencyResult, TableError};

/// The edition of the published results.
const EDITION: &str = "spbe-2020";

/// Official results of several years.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct National {
    results: Vec<AgencyResult>,
}

impl National {
    /// The years with results, the last one first.
    pub(crate) fn years(&self) -> Vec<u16> {
        let mut years: Vec<u16> = self.results.iter().map(|it| it.year).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        years
    }

    /// The results of a year.
    pub(crate) fn of_year(&self, year: u16) -> impl Iterator<Item = &AgencyResult> {
        self.results.iter().filter(move |it| it.year == year)
    }

    /// The result of an agency in a year.
    pub(crate) fn of(&self, id: &str, year: u16) -> Option<&AgencyResult> {
        self.of_year(year).find(|it| it.id == id)
    }
}

/// What the page keeps.
#[derive(Debug, Default)]
pub struct NationalPage {
    /// The published results, once they have come.
    published: Option<National>,
    /// Tables that the user gave, by name.
    given: Vec<(String, Vec<AgencyResult>)>,
    /// Names of tables that were not taken in, and why.
    refused: Vec<(String, TableError)>,
    view: View,
}

/// What is shown.
#[derive(Debug, Clone, Default)]
struct View {
    year: Option<u16>,
    /// The agency, as its result is called; the one of the newest draft while none is chosen.
    agency: Option<String>,
    /// The agency that it is compared with.
    other: Option<String>,
    /// The domain that visits are about; the one with the widest gap while none is chosen.
    domain: Option<usize>,
    /// The agency that the brief is about.
    brief: Option<String>,
}

impl NationalPage {
    /// Does what the user did on the page.
    pub fn act(
        &mut self,
        request: &Request,
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        words: Words,
    ) -> Reply {
        if self.published.is_none() {
            let table = request.results.as_deref().map(result::read);
            let Some(Ok(results)) = table else {
                return Reply::Refused(words::not_there(words).to_owned());
            };
            self.published = Some(National { results });
        }
        let drafts = request.own.parse().unwrap_or_default();
        let own: Vec<GivenFile> = std::iter::from_fn(|| files.next()).take(drafts).collect();
        for file in files {
            self.take(&file);
        }
        self.view.follow(&request.action, &request.value);
        if request.action == "clear" {
            self.given.clear();
            self.refused.clear();
        }
        let Some(instrument) = editions::find(&EditionId::new(EDITION)) else {
            return Reply::Refused(words::not_there(words).to_owned());
        };
        let national = self.all();
        let page = page::Page {
            national: &national,
            refused: &self.refused,
            given: self.given.len(),
            view: self.view.clone(),
            agency_of_draft: agency_of_draft(&own),
            new_brief: request.action == "brief",
            instrument,
            words,
        };
        if request.action == drawing::ACTION {
            let file = page.own().map(|own| page.file_of_distribution(own));
            return file
                .unwrap_or_else(|| Reply::Refused(words::nothing_to_download(words).to_owned()));
        }
        Reply::Page(page.draw().into_string())
    }

    /// Takes a table in; one of the same name takes the place of the one before.
    fn take(&mut self, file: &GivenFile) {
        self.refused.retain(|(name, _)| *name != file.name);
        match result::read(&String::from_utf8_lossy(&file.bytes)) {
            Ok(results) => {
                self.given.retain(|(name, _)| *name != file.name);
                self.given.push((file.name.clone(), results));
            }
            Err(error) => self.refused.push((file.name.clone(), error)),
        }
    }

    /// All results; where two tables hold an agency's year, the one given last counts.
    fn all(&self) -> National {
        let given = self.given.iter().rev().flat_map(|(_, results)| results);
        let published = self.published.iter().flat_map(|it| &it.results);
        let mut known = BTreeSet::new();
        let results = given.chain(published);
        let results = results.filter(|it| known.insert((it.year, it.id.as_str())));
        National {
            results: results.cloned().collect(),
        }
    }
}

impl View {
    fn follow(&mut self, action: &str, value: &str) {
        let text = || Some(value.to_owned()).filter(|it| !it.is_empty());
        match action {
            "year" => self.year = value.parse().ok(),
            "agency" => {
                self.agency = text();
                self.brief = None;
            }
            "other" => self.other = text(),
            "domain" => {
                self.domain = value.parse().ok();
                self.brief = None;
            }
            "brief" => self.brief = text(),
            _ => {}
        }
    }
}

/// The agency of the draft that was saved last.
fn agency_of_draft(own: &[GivenFile]) -> Option<String> {
    let text = String::from_utf8_lossy(&own.first()?.bytes).into_owned();
    let draft = exchange::read(&text).ok()?;
    Some(draft.assessment.agency.trim().to_owned())
}

/// The number and name of a domain.
fn domain_name(instrument: &Instrument, domain: usize, words: Words) -> String {
    let node = instrument.tier("domain").nth(domain);
    node.map_or_else(String::new, |index| {
        let node = instrument.node(index);
        format!(
            "{}: {}",
            words.numbered(instrument, node),
            words.name(&node.name)
        )
    })
}
