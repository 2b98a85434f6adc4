//! Links name the revision that their levels were scored by.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/own_edition.rs"]
mod own_edition;

use serde_json::Value;
use spbe::exact::Exact;
use spbe::exchange::share::{ShareError, Shared, read, write_short, write_vector};
use spbe::instrument::{Instrument, editions};
use spbe::words::{Lang, Words};

use own_edition::{own, reweighted};

fn instrument(file: &Value) -> Instrument {
    Instrument::read(&file.to_string()).unwrap()
}

fn shared(instrument: &'static Instrument) -> Shared {
    let rows = 0..instrument.rows().len();
    let values = rows.map(|row| Some(Exact::whole(i64::from(row % 2 == 0))));
    Shared {
        instrument,
        year: 2026,
        values: values.collect(),
    }
}

/// Both forms of a link.
fn links(instrument: &Instrument, values: &[Option<Exact>]) -> [String; 2] {
    [
        write_short(instrument, 2026, values).unwrap(),
        write_vector(instrument, 2026, values).unwrap(),
    ]
}

#[test]
fn a_link_is_read_under_the_revision_that_it_names() {
    let old = editions::load(&own("shared").to_string()).unwrap();
    let new = editions::load(&reweighted("shared", 1).to_string()).unwrap();
    for instrument in [old, new] {
        let shared = shared(instrument);
        let [short, vector] = links(instrument, &shared.values);
        let start = &instrument.digest()[..12];
        assert!(
            short.starts_with(&format!("shared.r{start}.2026.")),
            "{short}"
        );
        assert!(vector.starts_with(&format!("shared/revision:{start}/")));
        for link in [&short, &vector] {
            assert_eq!(read(link), Ok(shared.clone()), "{link}");
        }
        assert!(matches!(read(&short[..40]), Err(ShareError::Cut { .. })));
        let cut = read(&vector[..90]);
        assert!(matches!(cut, Err(ShareError::CutVector { .. })), "{cut:?}");
    }
}

#[test]
fn a_link_of_a_revision_that_is_not_here_is_refused_in_words() {
    let here = instrument(&own("shared-elsewhere"));
    let elsewhere = instrument(&reweighted("shared-elsewhere", 1));
    let here = editions::load(here.text()).unwrap();
    for link in links(&elsewhere, &shared(here).values) {
        let error = read(&link).unwrap_err();
        let unknown = ShareError::UnknownRevision {
            edition: "shared-elsewhere".into(),
            revision: elsewhere.digest()[..12].into(),
        };
        assert_eq!(error, unknown);
        for lang in [Lang::Id, Lang::En] {
            let sentence = Words(lang).share_error(&error);
            assert!(sentence.contains("shared-elsewhere"), "{sentence}");
        }
    }
}

#[test]
fn a_link_of_another_revision_of_a_shipped_edition_is_not_scored_by_the_first() {
    let changed = instrument(&reweighted("spbe-2018", 1));
    let first = editions::revision(changed.id(), "").unwrap();
    let values = shared(first).values;
    for link in links(&changed, &values) {
        assert!(matches!(
            read(&link),
            Err(ShareError::UnknownRevision { .. })
        ));
    }
    // The first one is named by its edition alone, and no other way.
    let [short, vector] = links(first, &values);
    assert!(short.starts_with("spbe-2018.2026.37."), "{short}");
    assert!(vector.starts_with("spbe-2018/"), "{vector}");
    assert!(!vector.contains("revision"), "{vector}");
}
