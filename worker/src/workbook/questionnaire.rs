//! The form itself: one row for each indicator, with its criteria and the cells to fill in (Permen
//! PANRB 59/2020, Lampiran, h.29–30).

use rust_xlsxwriter::{DataValidation, DataValidationRule, IgnoreError, Worksheet, XlsxError};
use spbe::assessment::Answer;
use spbe::instrument::format::{IndicatorFile, ScaleValues, Tier};
use spbe::instrument::{Instrument, Node, NodeIndex, NodeKind};

use super::formula::{float, write_exact};
use super::pen::Pen;
use super::{Source, words};

/// Row of the headings; the indicators follow in the order of the form.
const HEADINGS: u32 = 2;
const FIRST: u32 = HEADINGS + 1;

/// Width of a name, of a criterion, and of an explanation.
const NAME: f64 = 24.0;
const CRITERION: f64 = 30.0;
const EXPLANATION: f64 = 60.0;

/// Where the columns stand: number, tiers, criteria, then what is filled in.
struct Columns<'a> {
    tiers: &'a [Tier],
    /// The levels that have criteria.
    criteria: Vec<u8>,
}

impl Columns<'_> {
    fn of(instrument: &Instrument) -> Columns<'_> {
        let edition = instrument.edition();
        let kinds = edition
            .level_kinds
            .iter()
            .filter(|_| edition.criteria.published);
        let levels = kinds.take(1).flat_map(|kind| &kind.levels);
        Columns {
            tiers: &edition.tiers,
            criteria: levels.map(|name| name.level).collect(),
        }
    }

    /// The column of the levels, the first of those to fill in.
    fn level(&self) -> u16 {
        // Both are short lists of the edition.
        u16::try_from(1 + self.tiers.len() + self.criteria.len()).unwrap_or(u16::MAX)
    }
}

/// The cell with the level of a row, from 0 in the order of the form.
pub(super) fn level_cell(source: &Source, row: usize) -> String {
    let column =
        rust_xlsxwriter::utility::column_number_to_name(Columns::of(source.instrument).level());
    let sheet = words::questionnaire(source.words);
    format!("{sheet}!${column}${}", row + FIRST as usize + 1)
}

pub(super) fn write(sheet: &mut Worksheet, source: &Source, pen: &Pen) -> Result<(), XlsxError> {
    let (words, instrument) = (source.words, source.instrument);
    let columns = Columns::of(instrument);
    let widths = std::iter::once(7.0)
        .chain(columns.tiers.iter().map(|_| NAME))
        .chain(columns.criteria.iter().map(|_| CRITERION))
        .chain([9.0, EXPLANATION, NAME, NAME]);
    pen.begin(
        sheet,
        words::questionnaire(words),
        words::cover_title(words),
        widths,
    )?;
    let tiers = columns
        .tiers
        .iter()
        .map(|tier| words.name(&tier.name).to_owned());
    let criteria = columns
        .criteria
        .iter()
        .map(|&level| words::criterion(words, level));
    let entries = [
        words::level(words),
        words.explanation(),
        words::unit(words),
        words::origin(words),
    ];
    let headings = std::iter::once(words::no(words).to_owned())
        .chain(tiers)
        .chain(criteria)
        .chain(entries.map(str::to_owned));
    pen.headings(sheet, HEADINGS, headings)?;
    for (row, &index) in (FIRST..).zip(instrument.rows()) {
        write_row(sheet, source, pen, &columns, row, index)?;
    }
    let last = FIRST + u32::try_from(instrument.rows().len()).unwrap_or(0) - 1;
    sheet.add_data_validation(
        FIRST,
        columns.level(),
        last,
        columns.level(),
        &levels(source)?,
    )?;
    sheet.ignore_error_range(FIRST, 0, last, 0, IgnoreError::NumberStoredAsText)?;
    sheet.set_freeze_panes(FIRST, 1)?;
    sheet.set_repeat_rows(HEADINGS, HEADINGS).map(drop)
}

fn write_row(
    sheet: &mut Worksheet,
    source: &Source,
    pen: &Pen,
    columns: &Columns,
    row: u32,
    index: NodeIndex,
) -> Result<(), XlsxError> {
    let node = source.instrument.node(index);
    let NodeKind::Row { id, indicator } = &node.kind else {
        return Ok(());
    };
    sheet.write_string_with_format(row, 0, id.as_str(), &pen.text)?;
    let names = columns
        .tiers
        .iter()
        .map(|tier| (name_in(source, node, tier), NAME));
    let criteria = columns
        .criteria
        .iter()
        .map(|&level| (criterion(source, indicator, level), CRITERION));
    let printed: Vec<(String, f64)> = names.chain(criteria).collect();
    for (column, (text, _)) in (1..).zip(&printed) {
        sheet.write_string_with_format(row, column, text, &pen.text)?;
    }
    let nothing = Answer::default();
    let answer = source.assessment.answer(id).unwrap_or(&nothing);
    let level = columns.level();
    match answer.value {
        Some(value) => write_exact(sheet, (row, level), value, &pen.level)?,
        None => sheet.write_blank(row, level, &pen.level).map(drop)?,
    }
    let entries = [&answer.explanation, &answer.unit, &answer.origin];
    for (column, text) in (level + 1..).zip(entries) {
        sheet.write_string_with_format(row, column, text, &pen.entry)?;
    }
    let printed = printed.iter().map(|(text, width)| (text.as_str(), *width));
    let explanation = (answer.explanation.as_str(), EXPLANATION);
    Pen::fit(sheet, row, printed.chain([explanation]))
}

/// What a row is called in the column of a tier: the node of that tier above it, and in the last
/// one the row itself, behind the indicator whose service it is.
fn name_in(source: &Source, node: &Node, tier: &Tier) -> String {
    let above = source.instrument.above(node);
    let above = above.iter().map(|&index| source.instrument.node(index));
    let names = above.chain([node]).filter(|node| match node.kind {
        NodeKind::Row { .. } => source.instrument.edition().tiers.last() == Some(tier),
        _ => node.tier == tier.id,
    });
    let names: Vec<&str> = names.map(|node| source.words.name(&node.name)).collect();
    names.join(": ")
}

fn criterion<'a>(source: &Source<'a>, indicator: &'a IndicatorFile, level: u8) -> String {
    let file = indicator.levels.iter().find(|file| file.level == level);
    file.map_or("", |file| source.words.text(&file.criterion).0)
        .to_owned()
}

/// The levels that a spreadsheet offers and accepts.
fn levels(source: &Source) -> Result<DataValidation, XlsxError> {
    let scale = &source.instrument.edition().scale;
    let (lowest, highest) = (scale.lowest, scale.highest);
    let allowed = match scale.values {
        ScaleValues::Integer => {
            let levels = lowest.numerator()..=highest.numerator();
            DataValidation::new()
                .allow_list_strings(&levels.map(|level| level.to_string()).collect::<Vec<_>>())?
        }
        ScaleValues::Decimal => DataValidation::new()
            .allow_decimal_number(DataValidationRule::Between(float(lowest), float(highest))),
    };
    let message = words::levels(
        source.words,
        &source.words.exact(lowest),
        &source.words.exact(highest),
    );
    allowed
        .set_error_title(words::wrong_level_title(source.words))?
        .set_error_message(message)
}
