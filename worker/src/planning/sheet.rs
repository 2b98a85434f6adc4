//! The plan as a sheet of a workbook, its columns those of the page.

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};
use spbe::exact::Exact;
use spbe::plan::{Plan, Rise};
use spbe::words::Words;

use super::basis::Basis;
use super::target::Target;
use super::{asked, labels, plan_view, words as said};
use crate::workbook::formula::write_exact;
use crate::workbook::pen::Pen;

const WIDTHS: [f64; 8] = [42.0, 9.0, 9.0, 9.0, 14.0, 14.0, 80.0, 24.0];
/// Columns of the texts, whose heights count.
const NAME: u16 = 0;
const ASKED: u16 = 6;

/// Adds it.
pub(super) fn add(
    workbook: &mut Workbook,
    pen: &Pen,
    target: &Target,
    plan: &Plan,
    basis: &Basis,
    words: Words,
) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet();
    pen.begin(sheet, words.plan(), said::cheapest(words), WIDTHS)?;
    let headings = write_facts(sheet, pen, target, plan, basis, words)? + 1;
    pen.headings(
        sheet,
        headings,
        [
            said::indicator(words),
            said::from(words),
            said::to(words),
            said::cost(words),
            said::effect(words),
            said::per_cost(words),
            said::asked(words),
            said::unit(words),
        ],
    )?;
    for (row, rise) in (headings + 1..).zip(&plan.rises) {
        write_step(sheet, pen, row, rise, basis, words)?;
    }
    Ok(())
}

/// Writes what the plan is about and gives the row behind it.
fn write_facts(
    sheet: &mut Worksheet,
    pen: &Pen,
    target: &Target,
    plan: &Plan,
    basis: &Basis,
    words: Words,
) -> Result<u32, XlsxError> {
    let assessment = &basis.draft.assessment;
    let mut facts = vec![
        (words.agency(), assessment.agency.clone()),
        (words.year(), assessment.year.to_string()),
        (
            said::instrument(words),
            words.edition(basis.instrument).to_owned(),
        ),
        (
            said::target(words),
            plan_view::target_in_words(target, words),
        ),
        (
            said::index_now(words),
            labels::index(basis.index, basis, words),
        ),
        (
            said::index_then(words),
            labels::index(plan.index, basis, words),
        ),
        (said::total_cost(words), words.count(plan.cost as usize)),
    ];
    let remarks = basis.remarks(words);
    facts.extend(remarks.into_iter().map(|remark| ("", remark)));
    facts.push(("", said::not_official(words).to_owned()));
    let mut row = 2;
    for (label, text) in facts {
        sheet.write_string_with_format(row, 0, label, &pen.heading)?;
        // As long as it is, over the columns beside it.
        sheet.write_string(row, 1, text)?;
        row += 1;
    }
    Ok(row)
}

fn write_step(
    sheet: &mut Worksheet,
    pen: &Pen,
    at: u32,
    rise: &Rise,
    basis: &Basis,
    words: Words,
) -> Result<(), XlsxError> {
    let Some(row) = basis.row_of(rise.node) else {
        return Ok(());
    };
    let name = labels::row(row, basis, words);
    let asked = asked_text(rise, basis, words);
    let per_cost = rise.effect.divided_by(Exact::whole(rise.cost.into()));
    sheet.write_string_with_format(at, NAME, &name, &pen.text)?;
    for (column, value) in (1..).zip([rise.from, rise.to]) {
        let format = if value.is_whole() {
            &pen.whole
        } else {
            &pen.exact
        };
        write_exact(sheet, (at, column), value, format)?;
    }
    sheet.write_number_with_format(at, 3, rise.cost, &pen.whole)?;
    write_exact(sheet, (at, 4), rise.effect, &pen.exact)?;
    if let Some(effect) = per_cost {
        write_exact(sheet, (at, 5), effect, &pen.exact)?;
    }
    sheet.write_string_with_format(at, ASKED, &asked, &pen.text)?;
    sheet.write_string_with_format(at, 7, row.unit, &pen.text)?;
    let widths = [NAME, ASKED].map(|column| WIDTHS[usize::from(column)]);
    Pen::fit(sheet, at, [&*name, &*asked].into_iter().zip(widths))
}

fn asked_text(rise: &Rise, basis: &Basis, words: Words) -> String {
    let levels = asked::levels(basis.instrument.node(rise.node), rise.from, rise.to);
    let lines = levels.into_iter().flat_map(|level| {
        let criterion = words.text(&level.criterion).0;
        let criterion = format!("{}: {criterion}", said::level(words, level.level));
        let evidence = level.evidence.as_ref().map(|evidence| {
            let evidence = words.text(evidence).0;
            format!("{}: {evidence}", said::evidence(words))
        });
        std::iter::once(criterion).chain(evidence)
    });
    lines.collect::<Vec<_>>().join("\n")
}
