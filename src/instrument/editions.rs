//! The editions that come with the calculator. Their files are proved sound by `tests/editions.rs`,
//! which walks every one of them.

use std::sync::LazyLock;

use super::{EditionId, Instrument};

static SHIPPED: LazyLock<Vec<Instrument>> = LazyLock::new(|| {
    [
        include_str!("../../data/spbe-2020.json"),
        include_str!("../../data/spbe-2018.json"),
    ]
    .into_iter()
    .filter_map(|text| Instrument::read(text).ok())
    .collect()
});

/// All editions, the one for new assessments first.
pub fn all() -> &'static [Instrument] {
    &SHIPPED
}

/// The edition with this identifier.
pub fn find(id: &EditionId) -> Option<&'static Instrument> {
    all().iter().find(|instrument| instrument.id() == id)
}

/// The edition for a new assessment of a year: the one made for it, else the latest.
pub fn of_year(year: u16) -> Option<&'static Instrument> {
    let made_for = all()
        .iter()
        .find(|instrument| instrument.edition().years.contains(year));
    made_for.or(all().first())
}
