//! The values of the aspects as a table for a radar, and the radar itself. An incomplete aspect is
//! `#N/A`, which a chart leaves out; an empty cell would be drawn as 0.

use rust_xlsxwriter::{Chart, ChartLegendPosition, Formula, Worksheet, XlsxError};
use spbe::instrument::NodeIndex;

use super::formula::float;
use super::pen::Pen;
use super::{Source, scores, words};
use crate::pending;

const HEADINGS: u32 = 2;
const FIRST: u32 = HEADINGS + 1;

pub(super) fn write(sheet: &mut Worksheet, source: &Source, pen: &Pen) -> Result<(), XlsxError> {
    let (words, instrument) = (source.words, source.instrument);
    pen.begin(
        sheet,
        words::radar(words),
        words::radar_title(words),
        [60.0, 12.0, 14.0],
    )?;
    // The layer above the indicators: aspects.
    let tiers = &instrument.edition().tiers;
    let Some(tier) = tiers.iter().rev().nth(1) else {
        return Ok(());
    };
    let waiting = pending::is_possible(instrument).then(|| pending::column(words));
    let headings = [words.name(&tier.name), words.value_column()];
    pen.headings(sheet, HEADINGS, headings.into_iter().chain(waiting))?;
    let mut row = FIRST;
    for index in instrument.tier(&tier.id) {
        write_value(sheet, source, pen, (row, index))?;
        row += 1;
    }
    sheet.write_string(row + 1, 0, words::radar_note(words))?;
    let last = row - 1;
    let scale = &instrument.edition().scale;
    let mut chart = Chart::new_radar();
    chart
        .add_series()
        .set_name(words.value_column())
        .set_categories((words::radar(words), FIRST, 0, last, 0))
        .set_values((words::radar(words), FIRST, 1, last, 1));
    chart.title().set_name(words::radar_title(words));
    chart.legend().set_position(ChartLegendPosition::Bottom);
    let axis = chart.y_axis();
    axis.set_min(0)
        .set_max(float(scale.highest))
        .set_major_unit(1);
    chart.set_width(640).set_height(480);
    sheet.insert_chart(HEADINGS, 3, &chart).map(drop)
}

fn write_value(
    sheet: &mut Worksheet,
    source: &Source,
    pen: &Pen,
    (row, index): (u32, NodeIndex),
) -> Result<(), XlsxError> {
    let name = source.words.name(&source.instrument.node(index).name);
    sheet.write_string_with_format(row, 0, name, &pen.text)?;
    let [open, shown] = [scores::OPEN, scores::SHOWN].map(|of| scores::cell(source, index, of));
    let value = source.report.score(index).exact();
    let result = value.map_or("#N/A".to_owned(), |value| float(value.shown()).to_string());
    let formula = Formula::new(format!("=IF({open}=0,{shown},NA())")).set_result(result);
    sheet.write_formula_with_format(row, 1, formula, &pen.shown)?;
    if pending::is_possible(source.instrument) {
        let waiting = format!("={}", scores::cell(source, index, scores::WAITING));
        let now = source.report.score(index).pending.to_string();
        let waiting = Formula::new(waiting).set_result(now);
        sheet.write_formula_with_format(row, 2, waiting, &pen.whole)?;
    }
    Ok(())
}
