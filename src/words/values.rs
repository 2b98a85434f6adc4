//! Sentences about values between the levels, and about values of other institutions.

use super::{Lang, Words, sentences};
use crate::exact::Exact;
use crate::instrument::format::{External, ScaleValues};
use crate::instrument::{Instrument, Node};

sentences! {
    /// Label of the field.
    indicator_value: "Nilai indikator", "Value of the indicator";
    /// Below the field.
    value_hint: "Tulis seperti 1,26 atau 7/6.", "Write it like 1.26 or 7/6.";
    /// Beside the choices.
    quick_values: "Pilih cepat", "Quick choice";
    /// The stage of a value.
    stage_of_value: "Tahap", "Stage";
    /// A row that waits for another institution.
    pending: "menunggu nilai lembaga lain", "waiting for another institution's value";
    /// Mark of everything about a conversion.
    unconfirmed: "belum dikonfirmasi", "unconfirmed";
    /// Heading.
    how_converted: "Cara konversi", "How it is converted";
}

impl Words {
    /// A value with its fraction where two decimals do not say all of it: "1,17 (7/6)".
    pub fn value_in_full(self, value: Exact) -> String {
        if value == value.shown() {
            self.exact(value)
        } else {
            format!("{} ({})", self.value(value), self.exact(value))
        }
    }

    /// The stage that a value lies in: the level of the band, as far as the edition names levels.
    pub fn stage_at(self, instrument: &Instrument, value: Exact, year: u16) -> Option<String> {
        let band = instrument.verdict(value, year)?.band;
        let edition = instrument.edition();
        let at = edition.predicates.bands.iter().position(|it| it == band)?;
        let level = edition.level_kinds.first()?.levels.get(at)?;
        Some(format!(
            "{} – {}",
            self.name(&level.name),
            self.predicate(band)
        ))
    }

    /// What was typed is no value of the scale.
    pub fn not_on_scale(self, row: &str, given: &str, instrument: &Instrument) -> String {
        let scale = &instrument.edition().scale;
        let allowed = self.values_from(scale.values, scale.lowest, scale.highest);
        match self.0 {
            Lang::Id => format!(
                "Indikator {row}: “{given}” tidak dipakai: yang boleh ialah {allowed}. Nilai sebelumnya tetap."
            ),
            Lang::En => format!(
                "Indicator {row}: “{given}” is not used: allowed is {allowed}. The value before stays."
            ),
        }
    }

    /// The values of a scale.
    pub fn values_from(self, values: ScaleValues, lowest: Exact, highest: Exact) -> String {
        let (lowest, highest) = (self.exact(lowest), self.exact(highest));
        match (self.0, values) {
            (Lang::Id, ScaleValues::Integer) => format!("tingkat bulat {lowest} sampai {highest}"),
            (Lang::En, ScaleValues::Integer) => {
                format!("a whole level from {lowest} to {highest}")
            }
            (Lang::Id, ScaleValues::Decimal) => format!(
                "bilangan {lowest} sampai {highest} dengan paling banyak 4 desimal, atau pecahan seperti 7/6"
            ),
            (Lang::En, ScaleValues::Decimal) => format!(
                "a number from {lowest} to {highest} with 4 decimals at most, or a fraction such as 7/6"
            ),
        }
    }

    /// What was typed is no published index of another institution.
    pub fn not_an_index(self, row: &str, given: &str, lowest: Exact, highest: Exact) -> String {
        let allowed = self.indices_from(lowest, highest);
        match self.0 {
            Lang::Id => format!(
                "Indikator {row}: “{given}” tidak dipakai: yang boleh ialah {allowed}. Nilai sebelumnya tetap."
            ),
            Lang::En => format!(
                "Indicator {row}: “{given}” is not used: allowed is {allowed}. The value before stays."
            ),
        }
    }

    /// The published indices of another institution.
    pub fn indices_from(self, lowest: Exact, highest: Exact) -> String {
        let (lowest, highest) = (self.exact(lowest), self.exact(highest));
        match self.0 {
            Lang::Id => format!("bilangan {lowest} sampai {highest}, paling banyak dua desimal"),
            Lang::En => {
                format!("a number from {lowest} to {highest}, with two decimals at most")
            }
        }
    }

    /// A conversion that gives no value of the scale.
    pub fn cannot_be_converted(self, value: Exact) -> String {
        let value = self.exact(value);
        match self.0 {
            Lang::Id => format!(
                "Konversinya menghasilkan {value}, yang tidak ada pada skala; tulis nilai indikatornya sendiri."
            ),
            Lang::En => format!(
                "The conversion gives {value}, which is not on the scale; enter the value of the indicator yourself."
            ),
        }
    }

    /// Whose index the value comes from.
    pub fn comes_from(self, external: &External) -> String {
        let (index, institution) = (self.name(&external.index), &external.institution);
        match self.0 {
            Lang::Id => format!("Nilainya berasal dari {index} ({institution})."),
            Lang::En => format!("Its value comes from {index} ({institution})."),
        }
    }

    /// A row without a value counts as this meanwhile.
    pub fn counts_as(self, value: Exact) -> String {
        let value = self.exact(value);
        match self.0 {
            Lang::Id => format!("Menunggu nilai lembaga lain, dihitung {value}."),
            Lang::En => format!("Waiting for another institution's value, counts as {value}."),
        }
    }

    /// So many rows count as what the edition says meanwhile.
    pub fn rows_pending(self, rows: u32, instrument: &Instrument) -> String {
        let mut counted: Vec<Exact> = Vec::new();
        for value in instrument.nodes().iter().filter_map(Node::while_pending) {
            if let Err(at) = counted.binary_search(&value) {
                counted.insert(at, value);
            }
        }
        let counted: Vec<String> = counted.into_iter().map(|value| self.exact(value)).collect();
        let counted = counted.join(", ");
        match self.0 {
            Lang::Id => {
                format!("{rows} indikator menunggu nilai lembaga lain dan dihitung {counted}")
            }
            Lang::En => format!(
                "{rows} indicators wait for another institution's value and count as {counted}"
            ),
        }
    }

    /// Label of the field for the index of another institution.
    pub fn index_given(self, external: &External) -> String {
        let index = self.name(&external.index);
        match (self.0, external.lowest, external.highest) {
            (Lang::Id, Some(low), Some(high)) => {
                format!("{index}, {} sampai {}", self.exact(low), self.exact(high))
            }
            (Lang::En, Some(low), Some(high)) => {
                format!("{index}, {} to {}", self.exact(low), self.exact(high))
            }
            _ => index.to_owned(),
        }
    }

    /// Button: takes over what a conversion gives.
    pub fn use_converted(self, value: Exact) -> String {
        let value = self.value_in_full(value);
        match self.0 {
            Lang::Id => format!("Pakai {value} (konversi belum dikonfirmasi)"),
            Lang::En => format!("Use {value} (unconfirmed conversion)"),
        }
    }

    /// Button: takes over the index of a draft.
    pub fn take_from_draft(self, edition: &str, year: u16, index: Exact) -> String {
        let index = self.value(index);
        match self.0 {
            Lang::Id => format!(
                "Ambil dari draf {edition} {year}: {index}, dua desimal seperti diterbitkan"
            ),
            Lang::En => {
                format!("Take from the draft {edition} {year}: {index}, two decimals as published")
            }
        }
    }
}
