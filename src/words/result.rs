//! Sentences of the result and of the calculation.

use super::{Lang, Words, sentences};
use crate::exact::Exact;
use crate::instrument::Instrument;
use crate::instrument::format::CompareOn;
use crate::score::Score;

sentences! {
    /// Name of the page and the panel.
    result: "Hasil", "Result";
    /// Heading while rows are open.
    index_so_far: "Indeks sementara", "Index so far";
    /// Heading.
    predicate_label: "Predikat", "Predicate";
    /// What a range means.
    range_means:
        "Batas bawah: semua indikator yang belum dijawab dianggap tingkat terendah; batas atas: dianggap tingkat tertinggi.",
        "Lower end if all unanswered indicators get the lowest level, upper end if they get the highest.";
    /// Reading of open rows as 0.
    open_as_zero: "Bila yang belum dijawab dihitung 0", "If unanswered indicators count as 0";
    /// In the highest band.
    highest_predicate: "Predikat tertinggi telah tercapai.", "The highest predicate is reached.";
    /// Heading.
    by_domain: "Domain dan aspek", "Domains and aspects";
    /// Heading.
    map_of_rows: "Peta indikator", "Map of the indicators";
    /// Link to where they can be downloaded.
    charts_as_pictures: "Unduh peta dan radar sebagai gambar", "Download map and radar as pictures";
    /// Link to the calculation.
    how_calculated: "Cara hitung", "How it is calculated";
    /// Link back.
    back_to_form: "Kembali ke kuesioner", "Back to the questionnaire";
    /// Column.
    part: "Bagian", "Part";
    /// Column.
    value_column: "Nilai", "Value";
    /// Column.
    product: "Bobot × nilai", "Weight × value";
    /// Row.
    sum: "Jumlah", "Sum";
    /// Row.
    divided_by: "Dibagi bobot", "Divided by the weight";
    /// Row.
    exact_value: "Nilai tepat", "Exact value";
    /// Row.
    shown_value: "Ditampilkan", "Shown";
    /// The value of a row is the level itself.
    value_is_level:
        "Nilai indikator sama dengan tingkat yang dipilih.",
        "The value of an indicator is its level.";
    /// While rows are open.
    trace_open:
        "Masih ada indikator yang belum dijawab, jadi nilainya berupa rentang.",
        "Some indicators are unanswered, so the value is a range.";
    /// Button that opens the panel on small screens.
    show_result: "Lihat hasil", "Show result";
    /// Heading.
    biggest_steps: "Kenaikan satu tingkat yang paling berpengaruh", "Single steps with the largest effect";
}

impl Words {
    /// The index or its range, with the predicate once it is certain.
    pub fn index_and_predicate(self, instrument: &Instrument, index: &Score, year: u16) -> String {
        let verdict = index
            .exact()
            .and_then(|value| instrument.verdict(value, year));
        let predicate = verdict.map(|verdict| self.predicate(verdict.band));
        match predicate {
            Some(predicate) => format!("{} {predicate}", self.score(index)),
            None => self.score(index),
        }
    }

    /// What is missing to the next predicate.
    pub fn to_next(self, distance: &str, predicate: &str) -> String {
        match self.0 {
            Lang::Id => format!("Selisih {distance} menuju predikat {predicate}"),
            Lang::En => format!("{distance} short of {predicate}"),
        }
    }

    /// How many rows are answered.
    pub fn progress_of(self, answered: usize, rows: usize) -> String {
        match self.0 {
            Lang::Id => format!("{answered} dari {rows} terjawab"),
            Lang::En => format!("{answered} of {rows} answered"),
        }
    }

    /// How many rows are open.
    pub fn unanswered(self, open: usize) -> String {
        match (self.0, open) {
            (Lang::Id, _) => format!("{open} indikator belum dijawab"),
            (Lang::En, 1) => "1 indicator is unanswered".into(),
            (Lang::En, _) => format!("{open} indicators are unanswered"),
        }
    }

    /// The warning that exact and shown index lie on different sides of a bound, if they do.
    pub fn split(self, instrument: &Instrument, index: Exact, year: u16) -> Option<String> {
        let verdict = instrument.verdict(index, year)?;
        let other = self.predicate(verdict.other?);
        let predicate = self.predicate(verdict.band);
        let (exact, shown) = (self.exact(index), self.value(index));
        Some(match (self.0, verdict.compared) {
            (Lang::Id, CompareOn::Exact) => format!(
                "Indeks tepat {exact} ditampilkan {shown}. Predikat dibandingkan dengan nilai tepat, jadi {predicate}, bukan {other}."
            ),
            (Lang::Id, CompareOn::Shown) => format!(
                "Indeks tepat {exact} ditampilkan {shown}. Pada evaluasi tahun ini predikat dibandingkan dengan nilai yang ditampilkan, jadi {predicate}, bukan {other}."
            ),
            (Lang::En, CompareOn::Exact) => format!(
                "The exact index {exact} is shown as {shown}. The predicate compares the exact value, so it is {predicate}, not {other}."
            ),
            (Lang::En, CompareOn::Shown) => format!(
                "The exact index {exact} is shown as {shown}. The evaluation of this year compared the shown value, so the predicate is {predicate}, not {other}."
            ),
        })
    }

    /// The predicates between which the index can still end.
    pub fn predicate_range(self, low: &str, high: &str) -> String {
        if low == high {
            return low.to_owned();
        }
        match self.0 {
            Lang::Id => format!("{low} sampai {high}"),
            Lang::En => format!("{low} to {high}"),
        }
    }

    /// Heading of the calculation of a part.
    pub fn calculation_of(self, name: &str) -> String {
        match self.0 {
            Lang::Id => format!("Cara hitung: {name}"),
            Lang::En => format!("Calculation: {name}"),
        }
    }
}
