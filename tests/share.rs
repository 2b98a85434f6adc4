//! Links that hold the levels: what they are, and that no cut and no edited one is taken for whole.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use spbe::assessment::ChangeError;
use spbe::exact::Exact;
use spbe::exchange::share::{ShareError, Shared, read, write_short, write_vector};
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::score::{Values, score};

/// Levels of Bandar Lampung 2023, as the ministry published them.
const BANDAR_LAMPUNG: &str = "11211211131112123123111111111114444443143434111";
/// Its link. The levels were packed and the CRC-32 computed by Python (whole numbers and
/// `zlib.crc32`).
const LINK: &str = "spbe-2020.2023.47.0j85q1g0qebve8j0ps1mpsfdq.0vvka40";

fn instrument(id: &str) -> &'static Instrument {
    editions::find(&EditionId::new(id)).unwrap()
}

fn levels(text: &str) -> Vec<Option<Exact>> {
    let level = |character: char| Some(Exact::whole(character.to_digit(10)?.into()));
    text.chars().map(level).collect()
}

fn bandar_lampung() -> Shared {
    Shared {
        instrument: instrument("spbe-2020"),
        year: 2023,
        values: levels(BANDAR_LAMPUNG),
    }
}

fn short(shared: &Shared) -> String {
    write_short(shared.instrument, shared.year, &shared.values).unwrap()
}

fn vector(shared: &Shared) -> String {
    write_vector(shared.instrument, shared.year, &shared.values).unwrap()
}

/// CRC-32 bit by bit, as the catalogue of parametrised CRC algorithms describes CRC-32/ISO-HDLC.
fn crc(text: &str) -> u32 {
    let bit = |crc: u32, _| (crc >> 1) ^ (0xEDB8_8320 * (crc & 1));
    let byte = |crc: u32, byte: u8| (0..8).fold(crc ^ u32::from(byte), bit);
    !text.bytes().fold(u32::MAX, byte)
}

/// The text with the check characters that would belong to it.
fn signed(content: &str) -> String {
    let digit = |at: u32| {
        let digits = b"0123456789abcdefghjkmnpqrstvwxyz";
        char::from(digits[(crc(content) >> (5 * at)) as usize & 31])
    };
    content.chars().chain((0..7).rev().map(digit)).collect()
}

#[track_caller]
fn refused(text: &str, error: &ShareError) {
    assert_eq!(&read(text).unwrap_err(), error, "{text}");
}

#[test]
fn the_second_crc_has_the_check_value_of_the_catalogue() {
    assert_eq!(crc("123456789"), 0xCBF4_3926);
}

#[test]
fn a_published_case_has_the_link_that_python_computes() {
    assert_eq!(short(&bandar_lampung()), LINK);
    assert_eq!(read(LINK), Ok(bandar_lampung()));
}

#[test]
fn its_vector_can_be_read_by_people() {
    let vector = vector(&bandar_lampung());
    assert!(vector.starts_with("spbe-2020/1:1/2:1/3:2/4:1/"), "{vector}");
    let (content, check) = vector.split_at(vector.len() - 7);
    assert!(
        content.ends_with("/47:1/year:2023/rows:47/check:"),
        "{vector}"
    );
    assert_eq!(signed(content), format!("{content}{check}"));
}

#[test]
fn what_is_read_gives_the_published_index() {
    let shared = read(LINK).unwrap();
    let values = Values::new(shared.instrument, &shared.values).unwrap();
    let index = score(shared.instrument, &values).index();
    assert_eq!(index.exact(), Exact::new(4309, 2000));
}

#[test]
fn what_is_read_becomes_an_assessment_with_levels_and_nothing_else() {
    let assessment = read(LINK).unwrap().assessment("Kota Uji").unwrap();
    assert_eq!((&*assessment.agency, assessment.year), ("Kota Uji", 2023));
    assert_eq!(assessment.answered(), 47);
    for (_, answer) in assessment.answers() {
        assert!(answer.explanation.is_empty() && answer.evidence.is_empty());
    }
    let nameless = read(LINK).unwrap().assessment(" ");
    assert_eq!(nameless, Err(ChangeError::NoAgency));
}

#[test]
fn a_short_form_of_47_levels_has_at_most_60_characters() {
    for value in [None, Some(Exact::whole(1)), Some(Exact::whole(5))] {
        let link = write_short(instrument("spbe-2020"), 2025, &[value; 47]).unwrap();
        assert_eq!(link.len(), 51, "{link}");
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c);
        assert!(link.chars().all(plain), "{link}");
    }
}

#[test]
fn open_is_neither_the_lowest_level_nor_none_of_the_scale() {
    for (id, lowest) in [("spbe-2020", 1), ("spbe-2018", 0)] {
        let rows = instrument(id).rows().len();
        let link = |value| write_short(instrument(id), 2020, &vec![value; rows]).unwrap();
        assert_ne!(link(None), link(Some(Exact::whole(lowest))));
        assert_eq!(read(&link(None)).unwrap().values, vec![None; rows]);
    }
}

#[test]
fn values_that_do_not_fit_the_edition_have_no_link() {
    let edition = instrument("spbe-2020");
    let six = vec![Some(Exact::whole(6)); 47];
    let between = vec![Exact::new(5, 2); 47];
    for values in [six, between, vec![None; 46]] {
        assert_eq!(write_short(edition, 2023, &values), None);
        assert_eq!(write_vector(edition, 2023, &values), None);
    }
}

/// The edition of 2020 with values between its levels, as later instruments have them.
fn decimal_edition() -> Instrument {
    let mut file: Value =
        serde_json::from_str(include_str!("../data/editions/spbe-2020.json")).unwrap();
    file["scale"]["values"] = "decimal".into();
    Instrument::read(&file.to_string()).unwrap()
}

#[test]
fn the_short_form_has_room_for_hundredths_and_the_vector_for_any_fraction() {
    let edition = decimal_edition();
    let write = |value| {
        let values = vec![Some(value); 47];
        let short = write_short(&edition, 2025, &values);
        (short, write_vector(&edition, 2025, &values).unwrap())
    };
    let (short, vector) = write(Exact::new(325, 100).unwrap());
    assert!(short.is_some() && vector.contains("/1:13~4/"), "{vector}");
    let (short, vector) = write(Exact::new(7, 6).unwrap());
    assert!(short.is_none() && vector.contains("/1:7~6/"), "{vector}");
}

#[test]
fn a_cut_link_says_how_much_is_missing() {
    let cut = |given| ShareError::Cut {
        given,
        expected: 51,
    };
    refused(&LINK[..50], &cut(50));
    refused(&LINK[..10], &cut(10));
    let vector = vector(&bandar_lampung());
    let cut = |given| ShareError::CutVector {
        given,
        expected: 51,
    };
    refused(&vector[..vector.len() - 1], &cut(50));
    refused("spbe-2020/1:1/2", &cut(2));
}

#[test]
fn a_whole_link_of_an_edition_that_is_not_here_is_no_edited_one() {
    let unknown = ShareError::UnknownEdition {
        given: "spbe-2099".into(),
        known: ["pemdi-2026", "spbe-2020", "spbe-2018", "ips-2022"]
            .map(String::from)
            .to_vec(),
    };
    refused(&signed("spbe-2099.2099.2.ab."), &unknown);
    refused(&signed("spbe-2099/1:1/year:2099/rows:1/check:"), &unknown);
    refused("spbe-2099.2099.2.ab.0000000", &ShareError::Edited);
}

/// Each of these has check characters that fit.
#[test]
fn each_content_has_one_text_only() {
    let packed = &LINK[18..43];
    assert_eq!(signed(&format!("spbe-2020.2023.47.{packed}.")), LINK);
    for content in [
        format!("spbe-2020.2023.47.{}.", packed.to_uppercase()),
        format!("spbe-2020.2023.47.0{packed}."),
        format!("spbe-2020.2023.47.{}.", "z".repeat(25)),
        format!("spbe-2020.2023.46.{packed}."),
        format!("spbe-2020.1999.47.{packed}."),
        format!("spbe-2020.+2023.47.{packed}."),
        format!("spbe-2020.2023.47.{packed}.."),
        format!("spbe-2018.2023.47.{packed}."),
    ] {
        refused(&signed(&content), &ShareError::Edited);
    }
    let whole = vector(&bandar_lampung());
    let content = &whole[..whole.len() - 7];
    for (given, other) in [
        ("/1:1/", "/1:01/"),
        ("/1:1/", "/1:1~1/"),
        ("/1:1/", "/1:1.0/"),
        ("/1:1/", "/1:6/"),
        ("/1:1/", "/01:1/"),
        ("/1:1/2:1/", "/2:1/1:1/"),
        ("year:2023", "year:02023"),
        ("rows:47", "rows:48"),
        ("/check:", "/check:/check:"),
    ] {
        let other = content.replacen(given, other, 1);
        assert_ne!(other, content);
        refused(&signed(&other), &ShareError::Edited);
    }
}

fn any_shared() -> impl Strategy<Value = Shared> {
    let shared = |(instrument, year): (&'static Instrument, u16)| {
        let scale = &instrument.edition().scale;
        let levels = scale.lowest.numerator()..=scale.highest.numerator();
        let level = prop::option::weighted(0.9, levels.prop_map(Exact::whole));
        let values = prop::collection::vec(level, instrument.rows().len());
        values.prop_map(move |values| Shared {
            instrument,
            year,
            values,
        })
    };
    (prop::sample::select(editions::all()), 2018_u16..=2099).prop_flat_map(shared)
}

proptest! {
    #[test]
    fn either_form_is_read_as_it_was_written(shared in any_shared()) {
        prop_assert_eq!(read(&short(&shared)), Ok(shared.clone()));
        prop_assert_eq!(read(&vector(&shared)), Ok(shared));
    }

    #[test]
    fn no_text_makes_reading_stop(text in ".*") {
        let _ = read(&text);
        let _ = read(&signed(&text));
        let _ = read(&signed(&format!("spbe-2020.{text}")));
        let _ = read(&signed(&format!("spbe-2020/{text}")));
    }
}

/// Every text that one slip makes of a link: an end that is missing, a character in the place of
/// another, one too few or too many, and two neighbours that have changed places.
fn slips(link: &str) -> impl Iterator<Item = String> {
    let characters: Vec<char> = link.chars().collect();
    let others: Vec<char> = (' '..='~')
        .chain(['\n', '\u{a0}', 'é', '–', '＊', '😀'])
        .collect();
    let text = |parts: [&[char]; 3]| parts.concat().into_iter().collect::<String>();
    let length = characters.len();
    let mut slips = Vec::new();
    for at in 0..=length {
        let (before, after) = characters.split_at(at);
        if let [first, rest @ ..] = after {
            slips.extend([text([before, &[], &[]]), text([before, &[], rest])]);
            slips.extend(others.iter().map(|&other| text([before, &[other], rest])));
            if let [second, rest @ ..] = rest {
                slips.push(text([before, &[*second, *first], rest]));
            }
        }
        slips.extend(others.iter().map(|&other| text([before, &[other], after])));
    }
    let link = link.to_owned();
    slips.into_iter().filter(move |slip| *slip != link)
}

#[test]
fn every_slip_in_a_link_is_found() {
    let mut runner = TestRunner::deterministic();
    let mut tried = [0, 0];
    for _ in 0..8 {
        let shared = any_shared().new_tree(&mut runner).unwrap().current();
        for (form, link) in [short(&shared), vector(&shared)].iter().enumerate() {
            for slip in slips(link) {
                assert!(read(&slip).is_err(), "{link} was read as {slip}");
                tried[form] += 1;
            }
        }
    }
    let [short, vector] = tried;
    println!("every slip was found: {short} of short forms, {vector} of vectors");
    assert!(short > 50_000 && vector > 300_000);
}
