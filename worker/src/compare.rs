//! Two assessments, or two stages of one, beside each other: index and predicate, domains and aspects,
//! every indicator with what each difference does to the index, and what was written on both sides. Of
//! two editions only the pairs of indicators stand side by side, without any difference of values.
//!
//! The drafts of this browser are there from the start, further files can be added. Side A is what is
//! compared with, side B what is compared: a difference is B less A.

mod bars;
mod choice;
mod comparison;
mod export;
mod groups_table;
mod key;
mod page;
mod paired;
mod radar;
mod rings;
mod rows_table;
mod side;
mod source;
mod spoken;
mod summary;
mod told;
mod words;

use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};
use crate::intake::{Intake, Origin, Refusal};
use choice::Choice;
use comparison::Comparison;
use source::Source;

/// What the page keeps: the files that were given, and what is compared.
#[derive(Debug, Default)]
pub struct ComparePage {
    given: Intake<Source>,
    view: View,
}

/// What is shown.
#[derive(Debug, Default)]
struct View {
    a: Choice,
    b: Choice,
    /// The further rings of the radar.
    further: Vec<Choice>,
    /// Only the indicators whose values differ.
    only_differing: bool,
}

impl ComparePage {
    /// Does what the user did on the page.
    pub fn act(
        &mut self,
        request: &Request,
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        words: Words,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Reply {
        let drafts = request.own.parse().unwrap_or_default();
        let own = Intake::<Source>::of_drafts(files, drafts);
        self.given.take_all(files, progress);
        if request.action == "clear" {
            self.given = Intake::default();
        }
        self.view.follow(&request.action, &request.value);
        // Drafts come with the last saved one first.
        let newest_first = own.files.iter().chain(self.given.files.iter().rev());
        let sources: Vec<&Source> = newest_first.collect();
        let compared = choice::sides(&sources, &self.view).map(|sides| {
            let further = rings::chosen(&sources, &sides, &self.view.further);
            Comparison::of(sides, further)
        });
        // A ring that is no longer shown is no longer chosen: fields are counted by what is shown.
        let further = compared.iter().flat_map(|it| &it.further);
        self.view.further = further.map(Choice::of).collect();
        if let Some(file) = export::file(request, compared.as_ref(), words) {
            return file;
        }
        let page = Page {
            sources: &sources,
            compared: compared.as_ref(),
            view: &self.view,
            refused: own.refused_with(&self.given),
            given: self.given.count(),
            words,
        };
        Reply::Page(page.draw().into_string())
    }
}

/// Everything that the page shows.
struct Page<'a> {
    sources: &'a [&'a Source],
    compared: Option<&'a Comparison<'a>>,
    view: &'a View,
    refused: Vec<(Origin, Refusal)>,
    /// How many files were given.
    given: usize,
    words: Words,
}

impl View {
    fn follow(&mut self, action: &str, value: &str) {
        match action {
            "a-source" => self.a.source = Some(value.to_owned()),
            "a-stage" => self.a.stage = crate::stages::stage(value),
            "b-source" => self.b.source = Some(value.to_owned()),
            "b-stage" => self.b.stage = crate::stages::stage(value),
            "ring" => {
                if let Some((number, ring)) = value.split_once('=') {
                    rings::choose(&mut self.further, number, ring);
                }
            }
            "differing" => self.only_differing = value == "on",
            _ => {}
        }
    }
}
