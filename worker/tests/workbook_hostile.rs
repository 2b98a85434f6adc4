//! Files from anywhere: whatever is damaged, cut off or blown up is refused, and nothing panics.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use proptest::prelude::*;
use spbe::assessment::Assessment;
use spbe::instrument::{EditionId, editions};
use spbe::words::{Lang, Words};
use spbe_worker::workbook::{self, WorkbookError};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

static SAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let instrument = editions::find(&EditionId::new("spbe-2018")).unwrap();
    let assessment = Assessment::new(instrument, "Kota Contoh", 2019);
    workbook::write(&assessment, instrument, Words(Lang::Id)).unwrap()
});

fn zipped(name: &str, write: impl Fn(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer
        .start_file(name, SimpleFileOptions::default())
        .unwrap();
    write(&mut writer);
    writer.finish().unwrap().into_inner()
}

#[test]
fn every_cut_is_refused() {
    for length in (0..SAMPLE.len()).step_by(13) {
        assert!(workbook::read(&SAMPLE[..length]).is_err(), "{length}");
    }
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let megabyte = vec![b' '; 1024 * 1024];
    let bomb = zipped("xl/sharedStrings.xml", |writer| {
        for _ in 0..64 {
            writer.write_all(&megabyte).unwrap();
        }
    });
    assert!(bomb.len() < megabyte.len());
    assert!(matches!(
        workbook::read(&bomb),
        Err(WorkbookError::TooLarge { .. })
    ));
}

#[test]
fn a_bomb_that_states_a_small_size_is_refused() {
    let mut bomb = zipped("xl/workbook.xml", |writer| {
        writer.write_all(&vec![b' '; 64 * 1024 * 1024]).unwrap();
    });
    let stated = (64_u32 * 1024 * 1024).to_le_bytes();
    while let Some(at) = bomb.windows(4).position(|bytes| bytes == stated) {
        bomb[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert!(workbook::read(&bomb).is_err());
}

#[test]
fn a_list_that_states_more_texts_than_it_can_hold_is_refused() {
    for count in [
        "18446744073709551615",
        "4000000000",
        "99999999999999999999999",
    ] {
        for before in ["", "<!-- <sst uniqueCount='1'> -->"] {
            let list = format!("{before}<sst count=\"1\" uniqueCount=\"{count}\"></sst>");
            let bytes = zipped("xl/sharedStrings.xml", |writer| {
                writer.write_all(list.as_bytes()).unwrap();
            });
            assert!(matches!(
                workbook::read(&bytes),
                Err(WorkbookError::TooLarge { .. })
            ));
        }
    }
}

#[test]
fn what_is_no_zip_is_refused() {
    for bytes in [
        &b""[..],
        b"PK",
        b"{\"format\":\"spbe-assessment\"}",
        &[0; 4096],
    ] {
        assert!(matches!(
            workbook::read(bytes),
            Err(WorkbookError::NotZip(_))
        ));
    }
    let other = zipped("mimetype", |writer| writer.write_all(b"text").unwrap());
    assert!(matches!(
        workbook::read(&other),
        Err(WorkbookError::Damaged(_))
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_damage_makes_it_panic(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = SAMPLE.clone();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        // It is refused, or the damage did not matter.
        let _ = workbook::read(&bytes);
    }
}
