//! The engine without the interface, for the bench in the browser (`page.html` beside it).

use spbe::exact::Exact;
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::plan::{Terms, Wish, plan};
use spbe::score::{IndexSums, Values, score};
use wasm_bindgen::prelude::wasm_bindgen;

/// The engine for edition 2020.
#[wasm_bindgen]
pub struct Engine {
    instrument: &'static Instrument,
    sums: IndexSums,
}

#[wasm_bindgen]
impl Engine {
    /// The engine; nothing when the edition is missing.
    pub fn open() -> Option<Engine> {
        let instrument = editions::find(&EditionId::new("spbe-2020"))?;
        let sums = IndexSums::new(instrument)?;
        Some(Engine { instrument, sums })
    }

    /// The weight of each row in whole units, for the same calculation elsewhere.
    pub fn units(&self) -> Vec<u32> {
        let rows = self.instrument.rows().len();
        let only = |row| {
            let levels: Vec<u8> = (0..rows).map(|at| u8::from(at == row)).collect();
            self.sums.sum(&levels)
        };
        (0..rows).map(only).collect()
    }

    /// The sum of the indices of many forms, which stand one behind the other.
    pub fn indices(&self, levels: &[u8]) -> u32 {
        let forms = levels.chunks_exact(self.instrument.rows().len());
        forms.fold(0, |sum, form| sum.wrapping_add(self.sums.sum(form)))
    }

    /// The cost of the cheapest plan from level 2 everywhere to an index in hundredths, where the steps
    /// of a row cost 1 to 9 and indicators 11 to 20 wait for 1 to 10; 0 when there is none.
    pub fn plan(&self, hundredths: u32) -> u32 {
        let rows = self.instrument.rows().len();
        let terms = (0..rows).map(|row| Terms {
            // 5 and 9 have no common divisor, so that the costs differ within every aspect.
            cost: u16::try_from(row * 5 % 9 + 1).unwrap_or(1),
            cap: None,
            after: (10..20).contains(&row).then(|| row - 10),
        });
        let target = Exact::new(hundredths.into(), 100).unwrap_or(Exact::ZERO);
        let wish = Wish {
            target,
            terms: terms.collect(),
        };
        let values = Values::new(self.instrument, &vec![Some(Exact::whole(2)); rows]);
        let plan = values
            .ok()
            .and_then(|values| plan(self.instrument, &values, &wish).ok());
        plan.map_or(0, |plan| plan.cost)
    }

    /// Makes the full report of many forms; how many could be made.
    pub fn reports(&self, levels: &[u8]) -> u32 {
        let forms = levels.chunks_exact(self.instrument.rows().len());
        let report = |form: &[u8]| {
            let value = |&level: &u8| Some(Exact::whole(level.into()));
            let values: Vec<_> = form.iter().map(value).collect();
            let values = Values::new(self.instrument, &values).ok()?;
            Some(score(self.instrument, &values).index().open)
        };
        forms
            .filter_map(report)
            .map(|open| u32::from(open == 0))
            .sum()
    }
}
