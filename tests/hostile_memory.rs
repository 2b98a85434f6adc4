//! No file takes more than 96 MiB of memory beside its own text, whether it is read or refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/fullest.rs"]
mod fullest;
#[path = "forms/measured.rs"]
mod measured;
#[path = "forms/tried.rs"]
mod tried;

use spbe::exchange::{self, LARGEST};
use spbe::instrument::check::Fault;
use spbe::instrument::{EditionId, Instrument, editions};

use fullest::fullest;
use measured::{Measured, Outcome};

fn open(text: &str) -> Outcome {
    Outcome::of(&exchange::read(text))
}

fn values(text: &str) -> Outcome {
    Outcome::of(&exchange::read_scorable(text))
}

fn edition(text: &str) -> Outcome {
    match Instrument::read(text) {
        Ok(_) => Outcome::Read,
        Err(faults) => match &faults[..] {
            [Fault::Unreadable(error)] => Outcome::of::<()>(&Err(error.clone())),
            _ => Outcome::Refused,
        },
    }
}

/// Fewer parts take less.
const FIRST: u32 = 13;

/// Reads a file with a part in it twice, four times, and so on, and once more each: there a list
/// or a text has just moved to the next larger place. The one that takes too much stands for
/// all larger ones, since no more of them is read.
#[track_caller]
fn read_growing(measured: &Measured, [head, part, tail]: [&str; 3], reader: fn(&str) -> Outcome) {
    for power in FIRST.. {
        let file = format!("{head}{}{tail}", part.repeat((1 << power) + 1));
        if measured.read(&file, reader) == Outcome::TooMuch {
            break;
        }
    }
}

#[test]
fn files_of_many_parts() {
    let measured = Measured::default();
    let lists = format!("{}1{},", "[".repeat(120), "]".repeat(120));
    let objects = format!("{}1{},", r#"{"a":"#.repeat(120), "}".repeat(120));
    for part in [
        "1,",
        "1e-400,",
        r#""","#,
        r#""\ud83d\ude00","#,
        "[],",
        "[1],",
        "{},",
        r#"{"a":1},"#,
        r#"{"a":{"a":1}},"#,
        r#"{"a":[1],"b":[{}]},"#,
        &lists,
        &objects,
    ] {
        read_growing(&measured, ["[", part, "1]"], open);
    }
    // Whoever takes a quotation mark in a text for its end sees texts where the parts stand.
    read_growing(&measured, [r#"["\"\\",""#, r#"",{},""#, r#""]"#], open);
    read_growing(&measured, [r#"["\"","#, "1,", "1]"], open);
    // The largest ones are refused as early.
    for part in ["1,", r#"{"a":1},"#] {
        let file = format!("[{}1]", part.repeat(LARGEST / part.len() - 1));
        measured.read(&file, open);
    }
    measured.print("files of many parts");
}

#[test]
fn objects_of_many_fields() {
    let measured = Measured::default();
    let object = |names: &mut dyn Iterator<Item = u32>| {
        let fields: Vec<String> = names.map(|name| format!("\"{name:07}\":0")).collect();
        format!("{{{}}}", fields.join(","))
    };
    for fields in [50_000, 200_000] {
        measured.read(&object(&mut (0..fields)), open);
        measured.read(&object(&mut (0..fields).rev()), open);
    }
    measured.print("objects of many fields");
}

#[test]
fn files_of_one_text() {
    let measured = Measured::default();
    for part in ["\\n", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n"] {
        read_growing(&measured, ["\"", part, "\""], open);
        read_growing(&measured, ["{\"", part, "\":0}"], open);
    }
    // The buffer for escapes begins at the first one, and grows once more near the end.
    let stretch = "a".repeat(LARGEST / 64 * 31);
    measured.read(&format!("\"{stretch}\\n{stretch}\""), open);
    measured.print("files of one text");
}

#[test]
fn the_fullest_assessments() {
    let instrument = editions::find(&EditionId::new("spbe-2020")).unwrap();
    let measured = Measured::default();
    let export = |character| exchange::write(&fullest(instrument, character), instrument).unwrap();
    // The longest escape, and the most bytes once it is read.
    assert_eq!(measured.read(&export('\u{1}'), open), Outcome::Read);
    let text = export('\u{1f600}');
    assert_eq!(measured.read(&text, open), Outcome::Read);
    // The file's own score is only compared, so it can be anything.
    let texts = format!("\"{}\",", "a".repeat(1000)).repeat(10_000);
    let with_score = |entries: &str| {
        let score = format!("\"score\": {{\"a\": [{entries}0],");
        text.replacen("\"score\": {", &score, 1)
    };
    assert_eq!(measured.read(&with_score(&texts), open), Outcome::Read);
    let objects = r#"{"a":1},"#.repeat(33_000);
    let score = texts + &objects;
    assert_eq!(measured.read(&with_score(&score), open), Outcome::TooMuch);
    measured.print("assessments with every field full");
}

#[test]
fn short_forms_of_many_values() {
    let measured = Measured::default();
    for part in ["1,", "null,", r#""3/2","#, "{},", "[],"] {
        let head = r#"{"edition":"spbe-2020","values":["#;
        read_growing(&measured, [head, part, "1]}"], values);
    }
    measured.print("short forms of many values");
}

#[test]
fn editions_of_many_parts() {
    let measured = Measured::default();
    let shipped = include_str!("../data/editions/spbe-2018.json");
    let node = r#"{"tier":"a","no":"1","name":{"id":"a","en":"a"},"weight":"1","confidence":"high",
        "sources":[],"indicator":{"kind":"a"}},"#;
    for (list, part) in [
        ("\"tree\": [", node),
        ("\"tree\": [", "{},"),
        ("\"sources\": [", r#""","#),
        ("\"notes\": [", r#"{"id":"a"},"#),
    ] {
        let (head, tail) = shipped.rsplit_once(list).unwrap();
        read_growing(&measured, [&format!("{head}{list}"), part, tail], edition);
    }
    measured.print("editions of many parts");
}
