//! The page from top to bottom.

use maud::{Markup, PreEscaped, html};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeIndex};
use spbe::words::Words;

use super::cohort::Cohort;
use super::result::{AgencyResult, TableError};
use super::{National, View, domain_name, page_words as said, table_words, words as texts};

const STYLE: &str = include_str!("style.css");
/// Id of the list of agencies.
const NAMES: &str = "national-agencies";

/// What is shown.
pub(super) struct Page<'a> {
    pub(super) national: &'a National,
    pub(super) refused: &'a [(String, TableError)],
    pub(super) given: usize,
    pub(super) view: View,
    pub(super) agency_of_draft: Option<String>,
    /// Has a brief just been asked for?
    pub(super) new_brief: bool,
    pub(super) instrument: &'a Instrument,
    pub(super) words: Words,
}

impl Page<'_> {
    /// Draws it.
    pub(super) fn draw(&self) -> Markup {
        let words = self.words;
        let (year, asked) = (self.year(), self.asked());
        let own = self.own();
        html! {
            style { (PreEscaped(STYLE)) }
            div class="national" data-brief[own.is_some_and(|own| self.visited(own).is_some())] {
                h1 { (words.national()) }
                p class="screen" { (texts::hint(words)) }
                (self.choices(year, asked))
                (self.tables())
                @match own {
                    None => p class="notice" data-testid="no-agency" { (self.no_agency(asked, year)) },
                    Some(own) => {
                        h2 data-testid="agency" { (own.agency) ", " (own.year) }
                        p data-testid="result" { (said::result(words, own)) }
                        @if !own.note.is_empty() { p class="hint" lang="en" { (texts::repaired(words)) ": " (own.note) } }
                        (self.standings(own))
                        (self.distribution(own))
                        (self.change(own))
                        (self.means(own))
                        (self.gap(own))
                        (self.visiting(own))
                    }
                }
                p { small { (texts::source(words)) } }
            }
        }
    }

    /// The year that is shown: the chosen one, or the last with results.
    fn year(&self) -> u16 {
        let years = self.national.years();
        let chosen = self.view.year.filter(|year| years.contains(year));
        chosen.or(years.first().copied()).unwrap_or_default()
    }

    /// The name of the agency that is asked for.
    fn asked(&self) -> Option<&String> {
        self.view.agency.as_ref().or(self.agency_of_draft.as_ref())
    }

    /// The result that is shown.
    pub(super) fn own(&self) -> Option<&AgencyResult> {
        self.named(self.asked()?, self.year())
    }

    pub(super) fn named(&self, name: &str, year: u16) -> Option<&AgencyResult> {
        let name = plain(name);
        let is = |it: &&AgencyResult| plain(&it.agency) == name;
        // Agencies are renamed: who is called so in another year is the same one.
        let any = self
            .national
            .years()
            .into_iter()
            .find_map(|year| self.national.of_year(year).find(is));
        let this = self.national.of_year(year).find(is);
        this.or_else(|| self.national.of(&any?.id, year))
    }

    fn no_agency(&self, asked: Option<&String>, year: u16) -> String {
        match asked {
            None => texts::choose_agency(self.words).to_owned(),
            Some(name) => said::no_such_agency(self.words, name, year),
        }
    }

    fn choices(&self, shown: u16, asked: Option<&String>) -> Markup {
        let (words, years) = (self.words, self.national.years());
        html! {
            div class="choices screen" {
                (agency_field("agency", words.agency(), asked.map_or("", String::as_str)))
                label class="field" {
                    span { (words.year()) }
                    select id="national-year" data-action="year" {
                        @for year in years { option value=(year) selected[year == shown] { (year) } }
                    }
                }
            }
            datalist id=(NAMES) {
                @for name in self.names(shown) { option value=(name) {} }
            }
        }
    }

    fn names(&self, year: u16) -> impl Iterator<Item = &str> {
        self.national.of_year(year).map(|it| it.agency.as_str())
    }

    fn tables(&self) -> Markup {
        let words = self.words;
        html! {
            details class="screen" open[!self.refused.is_empty()] {
                summary { (texts::other_years(words)) }
                p { (texts::columns(words)) " " code { (TableError::columns()) } }
                p class="actions" {
                    label class="button file-button" {
                        (texts::add_table(words))
                        input type="file" id="files" class="visually-hidden" multiple accept=".csv,text/csv" data-action="files";
                    }
                    @if self.given > 0 {
                        button type="button" id="clear" data-action="clear" { (table_words::remove_tables(words, self.given)) }
                    }
                }
                @if !self.refused.is_empty() {
                    div class="notice" data-kind="error" data-testid="refused-files" {
                        ul {
                            @for (name, error) in self.refused {
                                li { strong { (name) } ": " (table_words::table_error(words, error)) }
                            }
                        }
                        p { (words.nothing_changed()) }
                    }
                }
            }
        }
    }

    /// The name of a domain, or of the index.
    pub(super) fn part_name(&self, part: Option<usize>) -> String {
        let index = || self.words.name(&self.instrument.edition().index).to_owned();
        part.map_or_else(index, |domain| {
            domain_name(self.instrument, domain, self.words)
        })
    }

    /// The number and name of a node.
    pub(super) fn node_name(&self, node: NodeIndex) -> String {
        let node = self.instrument.node(node);
        let number = self.words.numbered(self.instrument, node);
        format!("{number}: {}", self.words.name(&node.name))
    }

    pub(super) fn values(
        &self,
        own: &AgencyResult,
        part: Option<usize>,
        cohort: Cohort,
    ) -> Vec<Exact> {
        let members = self.national.of_year(own.year);
        members
            .filter(|it| cohort.holds(own, it))
            .map(|it| value_of(it, part))
            .collect()
    }
}

/// A name as everybody writes it: "Kabupaten Sleman" for "Pemerintah Kab. Sleman".
fn plain(name: &str) -> String {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    let words = words.join(" ");
    let name = words.strip_prefix("pemerintah ").unwrap_or(&words);
    name.replacen("kab. ", "kabupaten ", 1)
}

/// The index, or a domain.
pub(super) fn value_of(result: &AgencyResult, part: Option<usize>) -> Exact {
    part.and_then(|domain| result.domains.get(domain).copied())
        .unwrap_or(result.index)
}

/// A field for the name of an agency.
pub(super) fn agency_field(action: &str, label: &str, value: &str) -> Markup {
    html! {
        label class="field" {
            span { (label) }
            input type="text" id={ "national-" (action) } list=(NAMES) autocomplete="off"
                data-action=(action) value=(value);
        }
    }
}
