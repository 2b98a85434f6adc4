//! Every form that a printed result can stand for, when it was printed without its levels.
//!
//! Indicators of one aspect weigh the same, so a form is as good as the sums of its aspects. They
//! are found by trying all of them in whole numbers, with the weights of Permen PANRB 59/2020,
//! Tabel 3–9, written down here once more: nothing is taken from the engine.

use std::collections::BTreeMap;

/// Rows of an aspect and the weight of each in hundredths of a per cent, domain by domain.
const DOMAINS: [&[(i64, i64)]; 4] = [
    &[(10, 130)],
    &[(4, 250), (4, 250), (2, 250)],
    &[(8, 150), (3, 150)],
    &[(10, 275), (6, 300)],
];

/// A printed result in hundredths; `None` where it was not printed.
#[derive(Debug, Default)]
pub(crate) struct Printed {
    pub(crate) aspects: [Option<i64>; 8],
    pub(crate) domains: [Option<i64>; 4],
    pub(crate) index: Option<i64>,
}

/// A form that fits: rows and sum of each aspect, and the index in ten thousandths.
#[derive(Debug)]
pub(crate) struct Fitting {
    pub(crate) stretches: Vec<(i64, i64)>,
    pub(crate) index: i64,
}

/// `sum / whole` in hundredths, half up.
pub(crate) fn hundredths(sum: i64, whole: i64) -> i64 {
    (200 * sum + whole).div_euclid(2 * whole)
}

fn fits(sum: i64, whole: i64, printed: Option<i64>) -> bool {
    printed.is_none_or(|printed| hundredths(sum, whole) == printed)
}

impl Printed {
    /// The forms that were printed so; one for each way to the domains' weighted sums.
    pub(crate) fn fitting(&self) -> Vec<Fitting> {
        let mut forms = vec![Fitting {
            stretches: Vec::new(),
            index: 0,
        }];
        let mut aspects = &self.aspects[..];
        for (domain, &printed) in DOMAINS.iter().zip(&self.domains) {
            let (own, others) = aspects.split_at(domain.len());
            aspects = others;
            let ways = ways(domain, own, printed);
            let with = |form: &Fitting, (&sum, stretches): (&i64, &Vec<(i64, i64)>)| Fitting {
                stretches: [&form.stretches[..], stretches].concat(),
                index: form.index + sum,
            };
            forms = forms
                .iter()
                .flat_map(|form| ways.iter().map(move |way| with(form, way)))
                .collect();
        }
        forms.retain(|form| fits(form.index, 10_000, self.index));
        forms
    }
}

/// Weighted sums of a domain that fit what was printed, each with one way to it.
fn ways(
    domain: &[(i64, i64)],
    aspects: &[Option<i64>],
    printed: Option<i64>,
) -> BTreeMap<i64, Vec<(i64, i64)>> {
    let mut ways = BTreeMap::from([(0, Vec::new())]);
    for (&(rows, weight), &aspect) in domain.iter().zip(aspects) {
        let sums = (rows..=5 * rows).filter(|&sum| fits(sum, rows, aspect));
        let extended = sums.flat_map(|sum| {
            ways.iter().map(move |(whole, way)| {
                (whole + weight * sum, [&way[..], &[(rows, sum)]].concat())
            })
        });
        ways = extended.collect();
    }
    let weights = domain.iter().map(|(rows, weight)| rows * weight).sum();
    ways.retain(|&sum, _| fits(sum, weights, printed));
    ways
}
