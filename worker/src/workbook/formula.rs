//! Formulas as text. Weights and levels are counted in whole units, because a spreadsheet adds
//! binary floats: whole numbers it adds exactly, and one division at the end is rounded only once.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};
use spbe::exact::Exact;
use spbe::instrument::Instrument;
use spbe::instrument::format::{CompareOn, ScaleValues};

/// Units of a value between whole levels: six decimals, the finest that a form can hold.
const DECIMAL_UNITS: i64 = 1_000_000;

/// In how many units an edition counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Units {
    /// Units of one per cent of weight: the common denominator of all weights.
    pub weight: i64,
    /// Units of one level.
    pub value: i64,
}

impl Units {
    pub(super) fn of(instrument: &Instrument) -> Self {
        let root = instrument.node(Instrument::ROOT);
        let weight = Exact::new(
            root.units * root.weight.denominator(),
            root.weight.numerator(),
        );
        Self {
            weight: weight.map_or(1, Exact::numerator),
            value: match instrument.edition().scale.values {
                ScaleValues::Integer => 1,
                ScaleValues::Decimal => DECIMAL_UNITS,
            },
        }
    }
}

/// An exact number for a cell or a cached result; the division is the one that the spreadsheet makes.
#[expect(clippy::cast_precision_loss, reason = "both are far below 2^53")]
pub(crate) fn float(value: Exact) -> f64 {
    value.numerator() as f64 / value.denominator() as f64
}

/// Writes an exact number: a decimal as it is, any other as a division, so that nothing is rounded.
pub(crate) fn write_exact(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: Exact,
    format: &Format,
) -> Result<(), XlsxError> {
    let decimal = float(value);
    // The shortest text of a float is what a spreadsheet shows and what is read back.
    if decimal.to_string().parse() == Ok(value) {
        sheet.write_number_with_format(row, column, decimal, format)?;
    } else {
        let division = Formula::new(format!("={value}")).set_result(decimal.to_string());
        sheet.write_formula_with_format(row, column, division, format)?;
    }
    Ok(())
}

/// The level in a cell; where the cell is empty, what the row counts as while the value of another
/// institution is not there, or nothing. What is not on the scale becomes a question mark and leaves
/// the row open.
pub(super) fn level(cell: &str, instrument: &Instrument, pending: Option<Exact>) -> String {
    let empty = pending.map_or_else(|| "\"\"".to_owned(), |value| value.to_string());
    let scale = &instrument.edition().scale;
    let (lowest, highest) = (scale.lowest, scale.highest);
    let whole = match scale.values {
        ScaleValues::Integer => format!(",INT(VALUE({cell}))=VALUE({cell})"),
        ScaleValues::Decimal => String::new(),
    };
    format!(
        "=IF(TRIM({cell})=\"\",{empty},IFERROR(IF(AND(VALUE({cell})>={lowest},VALUE({cell})<={highest}{whole}),VALUE({cell}),\"?\"),\"?\"))"
    )
}

/// Half up to two decimals, on whole numbers: sum by weight, both in units.
pub(super) fn shown(sum: &str, weight: &str, units: Units) -> String {
    let whole = in_value_units(weight, units);
    format!("INT((200*{sum}+{whole})/(2*{whole}))/100")
}

/// A weight in the units of a sum.
pub(super) fn in_value_units(weight: &str, units: Units) -> String {
    match units.value {
        1 => weight.to_owned(),
        value => format!("({weight}*{value})"),
    }
}

/// What is compared with the bounds of the predicates, by the year in a cell.
pub(super) fn compared(instrument: &Instrument, year: &str, exact: &str, shown: &str) -> String {
    let cell = |on| match on {
        CompareOn::Exact => exact,
        CompareOn::Shown => shown,
    };
    let mut rules = instrument.edition().predicates.compare.iter();
    let first = rules.next().map_or(CompareOn::Exact, |rule| rule.on);
    rules.fold(cell(first).to_owned(), |before, rule| {
        format!(
            "IF(VALUE({year})>={},{},{before})",
            rule.from_year,
            cell(rule.on)
        )
    })
}
