//! The charts of the report as files, and what they say of the assessment when they stand alone.

use maud::{Markup, html};
use spbe::exchange;
use spbe::words::Words;

use super::assessed::Assessed;
use super::{heat_map, radar, words as say};
use crate::desk::{Reply, Request};
use crate::drawing::{self, Download, Medium};

/// The chart that is asked for as a file; `None` where none is.
pub(super) fn file(request: &Request, assessed: &Assessed, words: Words) -> Option<Reply> {
    if request.action != drawing::ACTION {
        return None;
    }
    let (what, chart) = match request.value.as_str() {
        heat_map::ID => (
            say::map(words),
            heat_map::draw(assessed, Medium::File, words),
        ),
        radar::ID => (
            say::radar_name(words),
            radar::draw(assessed, Medium::File, words),
        ),
        _ => return None,
    };
    Some(drawing::file(&name(assessed, what), chart))
}

/// The buttons below a chart, which stay on the screen.
pub(super) fn buttons(assessed: &Assessed, drawing: &str, what: &str, words: Words) -> Markup {
    let file = &name(assessed, what);
    let download = Download {
        drawing,
        file,
        what,
    };
    html! { p.report-charts.no-print { (download.buttons(words)) } }
}

/// Title of a chart: what it is, of whom, of which year.
pub(super) fn title(what: &str, assessed: &Assessed) -> String {
    let assessment = assessed.assessment;
    format!("{what}: {} {}", assessment.agency.trim(), assessment.year)
}

/// Below the title: the edition and the index.
pub(super) fn index(assessed: &Assessed, words: Words) -> String {
    let instrument = assessed.instrument();
    let (edition, index) = (words.edition(instrument), words.index_of(instrument));
    let figure = words.score(&assessed.index());
    format!("{edition} · {index} {figure}")
}

fn name(assessed: &Assessed, what: &str) -> String {
    let assessment = assessed.assessment;
    let (agency, year) = (&assessment.agency, &assessment.year.to_string());
    exchange::name_of(&[agency, year, &assessment.part, what])
}
