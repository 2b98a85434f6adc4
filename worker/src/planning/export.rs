//! The plan as a file: a workbook, or JSON as `docs/plan-file.md` describes it.

use rust_xlsxwriter::{Workbook, XlsxError};
use serde::Serialize;
use spbe::exact::Exact;
use spbe::exchange;
use spbe::plan::{Plan, Rise};
use spbe::words::Words;

use super::basis::Basis;
use super::follow::followed;
use super::target::Target;
use super::{Solved, follow_sheet, sheet, words as said};
use crate::desk::Reply;
use crate::workbook::{self, pen::Pen};

/// The fields of the file. Exact numbers are text: an integer or a reduced fraction.
#[derive(Serialize)]
struct PlanFile<'a> {
    format: &'static str,
    version: u8,
    edition: &'a str,
    edition_digest: &'a str,
    agency: &'a str,
    year: u16,
    target: Exact,
    /// The predicate that is aimed at, in Indonesian as the edition names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    target_predicate: Option<&'a str>,
    index_now: Exact,
    index: Exact,
    cost: u32,
    /// Rows without a value: they count as the lowest level.
    open: Vec<&'a str>,
    /// Rows that wait for the value of another institution: they count as the edition says.
    pending: Vec<&'a str>,
    steps: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Step<'a> {
    indicator: &'a str,
    from: Exact,
    to: Exact,
    cost: u32,
    effect: Exact,
    unit: &'a str,
}

/// The file of an action, `xlsx` or `json`. The workbook follows a saved target up where there is no
/// plan.
pub(super) fn file(kind: &str, solved: &Solved, basis: &Basis, words: Words) -> Reply {
    let planned = match solved {
        Some((target, Ok(plan))) => Some((target, plan)),
        _ => None,
    };
    let bytes = match (kind, planned) {
        ("json", Some((target, plan))) => {
            json(target, plan, basis).map_err(|error| error.to_string())
        }
        ("xlsx", planned) if planned.is_some() || !followed(basis).is_empty() => {
            workbook(planned, basis, words).map_err(|error| error.to_string())
        }
        _ => return Reply::Refused(said::no_plan(words).to_owned()),
    };
    let assessment = &basis.draft.assessment;
    let year = assessment.year.to_string();
    let ending = said::file_ending(words);
    let name = exchange::name_of(&[&assessment.agency, &year, &assessment.part, ending]);
    let media = match kind {
        "xlsx" => workbook::MEDIA,
        _ => "application/json",
    };
    match bytes {
        Ok(bytes) => Reply::File {
            name: format!("{name}.{kind}"),
            media,
            bytes,
        },
        Err(error) => Reply::Refused(error),
    }
}

fn workbook(
    planned: Option<(&Target, &Plan)>,
    basis: &Basis,
    words: Words,
) -> Result<Vec<u8>, XlsxError> {
    let pen = Pen::new(words.0);
    let mut workbook = Workbook::new();
    if let Some((target, plan)) = planned {
        sheet::add(&mut workbook, &pen, target, plan, basis, words)?;
    }
    follow_sheet::add(&mut workbook, &pen, basis, words)?;
    workbook.save_to_buffer()
}

fn json(target: &Target, plan: &Plan, basis: &Basis) -> Result<Vec<u8>, serde_json::Error> {
    let assessment = &basis.draft.assessment;
    let step = |rise: &Rise| {
        let row = basis.row_of(rise.node)?;
        Some(Step {
            indicator: row.id.as_str(),
            from: rise.from,
            to: rise.to,
            cost: rise.cost,
            effect: rise.effect,
            unit: row.unit,
        })
    };
    serde_json::to_vec_pretty(&PlanFile {
        format: "spbe-plan",
        version: 1,
        edition: assessment.edition.as_str(),
        edition_digest: basis.instrument.digest(),
        agency: &assessment.agency,
        year: assessment.year,
        target: target.wanted,
        target_predicate: target.band.map(|band| band.name.id.as_str()),
        index_now: basis.index,
        index: plan.index,
        cost: plan.cost,
        open: basis.open(),
        pending: basis.pending(),
        steps: plan.rises.iter().filter_map(step).collect(),
    })
}
