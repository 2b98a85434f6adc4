//! How cells look: titles, headings, cells to fill in, numbers in the style of the language.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};
use spbe::words::Lang;

/// Paper size A4.
const A4: u8 = 9;
/// Height of a line, and the most that a row can have, in points.
const LINE: f64 = 15.0;
const HIGHEST_ROW: f64 = 409.0;

/// The formats of one workbook.
pub(crate) struct Pen {
    /// Title of a sheet.
    pub title: Format,
    /// Heading of a column, label of a field.
    pub heading: Format,
    /// Text that stays as it is.
    pub text: Format,
    /// Text to be filled in. It stays text, whatever sign it begins with.
    pub entry: Format,
    /// Text to be filled in that a spreadsheet would take for a number or a date.
    pub verbatim: Format,
    /// A level to be filled in.
    pub level: Format,
    /// A whole number.
    pub whole: Format,
    /// An exact number with as many decimals as it has.
    pub exact: Format,
    /// A number with two decimals.
    pub shown: Format,
    /// A year to be filled in.
    pub year: Format,
    /// Index and predicate on the cover.
    pub result: Format,
}

impl Pen {
    /// The formats for a language. The mark `$-421` makes a decimal comma of the point also where
    /// the program itself speaks another language than Indonesian.
    pub(crate) fn new(lang: Lang) -> Self {
        let number = |digits: &str| match lang {
            Lang::Id => format!("[$-421]{digits}"),
            Lang::En => digits.to_owned(),
        };
        let cell = || {
            let format = Format::new().set_border(FormatBorder::Thin);
            let format = format.set_border_color(Color::RGB(0x00B0_B7C3));
            format.set_align(FormatAlign::Top)
        };
        let entry = || cell().set_background_color(Color::RGB(0x00FF_F8D6));
        let text = cell().set_text_wrap();
        Self {
            title: Format::new().set_bold().set_font_size(16),
            heading: text
                .clone()
                .set_bold()
                .set_background_color(Color::RGB(0x00DC_E6F2)),
            entry: entry().set_text_wrap().set_quote_prefix(),
            verbatim: entry().set_text_wrap().set_num_format("@"),
            level: entry().set_bold().set_align(FormatAlign::Center),
            whole: cell().set_num_format("0"),
            exact: cell().set_num_format(number("0.00########")),
            shown: cell().set_num_format(number("0.00")),
            year: entry().set_num_format("0").set_align(FormatAlign::Left),
            result: cell()
                .set_num_format(number("0.00"))
                .set_bold()
                .set_font_size(14)
                .set_align(FormatAlign::Left),
            text,
        }
    }

    /// Writes headings from the first column on.
    pub(crate) fn headings<T: AsRef<str>>(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        headings: impl IntoIterator<Item = T>,
    ) -> Result<(), XlsxError> {
        for (column, heading) in (0..).zip(headings) {
            sheet.write_string_with_format(row, column, heading.as_ref(), &self.heading)?;
        }
        // Two lines: no heading is longer in its column.
        sheet.set_row_height(row, 2.0 * LINE).map(drop)
    }

    /// Makes a row as high as its texts need it in columns of these widths. Not every spreadsheet
    /// does so by itself when it opens a file.
    pub(crate) fn fit<'a>(
        sheet: &mut Worksheet,
        row: u32,
        texts: impl IntoIterator<Item = (&'a str, f64)>,
    ) -> Result<(), XlsxError> {
        let heights = texts.into_iter().map(|(text, width)| height(text, width));
        let height = heights.fold(LINE, f64::max).min(HIGHEST_ROW);
        sheet.set_row_height(row, height).map(drop)
    }

    /// Names a sheet, gives it its title and makes it fit on A4 across.
    pub(crate) fn begin(
        &self,
        sheet: &mut Worksheet,
        name: &str,
        title: &str,
        widths: impl IntoIterator<Item = f64>,
    ) -> Result<(), XlsxError> {
        sheet.set_name(name)?.set_formula_result_default("");
        sheet.write_string_with_format(0, 0, title, &self.title)?;
        for (column, width) in (0..).zip(widths) {
            sheet.set_column_width(column, width)?;
        }
        sheet.set_paper_size(A4).set_landscape();
        sheet
            .set_print_fit_to_pages(1, 0)
            .set_footer("&L&F&C&A&R&P/&N");
        Ok(())
    }
}

/// The height of a text in a column of so many digits; letters are as wide on the average.
fn height(text: &str, width: f64) -> f64 {
    let lines = text.split('\n').map(|line| {
        let letters = u32::try_from(line.chars().count()).unwrap_or(u32::MAX);
        (f64::from(letters) / width).ceil().max(1.0)
    });
    LINE * lines.sum::<f64>()
}
