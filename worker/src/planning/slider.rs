//! The field that supposes a value for a row: a slider over the values that it can have. Its positions
//! are only numbers; the page's own program says and sends what each stands for.

use maud::{Markup, html};
use spbe::assessment::Cap;
use spbe::exact::Exact;

use super::basis::{Basis, Row};
use super::page::Page;
use super::{labels, words as said};

pub(super) fn view(page: &Page, row: &Row, name: &str) -> Markup {
    let (words, basis) = (page.words, page.basis);
    let supposed = page.trial.supposed(row);
    let choices = choices(row, supposed, basis);
    let before = |choice: &&Option<Exact>| **choice != supposed;
    let at = choices.iter().take_while(before).count();
    let text = |choice: &Option<Exact>| match choice {
        Some(value) => labels::value(*value, basis, words),
        None => said::as_it_is(words, &labels::value(row.counted, basis, words)),
    };
    let value = |choice: &Option<Exact>| choice.map_or_else(String::new, |value| value.to_string());
    let listed = choices.iter();
    let listed = listed.map(|choice| format!("{}={}", value(choice), text(choice)));
    let listed = listed.collect::<Vec<_>>().join("|");
    let chosen = text(&supposed);
    html! {
        input type="range" id={ "suppose-" (row.id) } data-action="suppose" data-value=(row.id)
            min="0" max=(choices.len() - 1) step="1" value=(at) data-choices=(listed)
            aria-valuetext=(chosen) aria-label=(said::of_row(said::suppose(words), name));
        // The field itself says it.
        span aria-hidden="true" { (chosen) }
    }
}

/// The values in their order; `None` leaves the row as it is. It stands in the place of the row's own
/// value, and where the row has none before all others.
fn choices(row: &Row, supposed: Option<Exact>, basis: &Basis) -> Vec<Option<Exact>> {
    let cap = match basis.terms(row).cap {
        Cap::Value(value) => Some(value),
        Cap::Highest | Cap::Locked => None,
    };
    let mut values = basis.steps();
    // Between two steps: its own value, and where the plan stops.
    values.extend(row.given.into_iter().chain(cap).chain(supposed));
    values.sort_unstable();
    values.dedup();
    let open = row.given.is_none().then_some(None);
    let values = values.into_iter().map(Some);
    let own = |value: Option<Exact>| value.filter(|_| value != row.given);
    open.into_iter().chain(values.map(own)).collect()
}
