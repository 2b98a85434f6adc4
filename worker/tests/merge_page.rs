//! The page of units and merging, as the desk draws it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/handmade.rs"]
mod handmade;
#[path = "forms/parts.rs"]
mod parts;

use spbe::assessment::Assessment;
use spbe::exchange;
use spbe::instrument::IndicatorId;
use spbe_worker::desk::{Desk, GivenFile, Reply, Request};

use handmade::{answer, edition, with_answers};
use parts::{file, imported, text};

fn act(
    desk: &mut Desk,
    draft: &Assessment,
    action: &str,
    value: &str,
    files: &[GivenFile],
) -> Reply {
    let request = Request {
        page: "merge".into(),
        action: action.into(),
        value: value.into(),
        draft: text(draft),
        lang: "id".into(),
        ..Request::default()
    };
    desk.act(&request, &mut files.iter().cloned(), &mut |_, _| {})
}

#[track_caller]
fn page(reply: Reply) -> String {
    match reply {
        Reply::Page(html) => html,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn changed(reply: Reply) -> (Assessment, String) {
    match reply {
        Reply::Draft { text, done } => (exchange::read(&text).unwrap().assessment, done),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_row_and_an_aspect_are_given_to_units_and_a_part_is_handed_out() {
    let mut desk = Desk::default();
    let (draft, done) = changed(act(
        &mut desk,
        &with_answers(&[]),
        "unit",
        "1= Dinas A ",
        &[],
    ));
    assert_eq!(done, "Indikator 1 ditugaskan ke Dinas A.");
    let second = edition("spbe-2020").tier("aspect").nth(1).unwrap();
    let value = format!("{}=Dinas B", second.get());
    let (draft, _) = changed(act(&mut desk, &draft, "group", &value, &[]));
    let Reply::File { name, bytes, .. } = act(&mut desk, &draft, "part", "Dinas B", &[]) else {
        panic!("no file");
    };
    assert_eq!(name, "spbe-kota-contoh-2024-dinas-b.json");
    let part = exchange::read(&String::from_utf8(bytes).unwrap()).unwrap();
    let rows: Vec<&str> = part
        .assessment
        .answers()
        .map(|(row, _)| row.as_str())
        .collect();
    // Aspect 2 of edition 2020 is indicators 11 to 14 (Permen PANRB 59/2020, Lampiran, h.14–20).
    assert_eq!(rows, ["11", "12", "13", "14"]);
    assert_eq!(part.assessment.part, "Dinas B");
}

#[test]
fn files_are_dropped_decided_and_put_into_the_draft() {
    let mut desk = Desk::default();
    let draft = with_answers(&[("2", answer(2, "draf", ""))]);
    let sent = with_answers(&[
        ("1", answer(3, "<b>ada</b>", "")),
        ("2", answer(5, "lain", "")),
    ]);
    let dropped = [file("kiriman.json", &sent)];
    let html = page(act(&mut desk, &draft, "files", "", &dropped));
    assert!(html.contains("data-row=\"1\" data-state=\"unopposed\""));
    assert!(html.contains("data-row=\"2\" data-state=\"conflict\""));
    assert!(html.contains("&lt;b&gt;ada") && !html.contains("<b>ada"));
    let html = page(act(&mut desk, &draft, "take", "", &[]));
    assert!(html.contains("1 jawaban akan diambil."));
    let theirs = format!("2={}", imported(&sent).digest);
    let html = page(act(&mut desk, &draft, "decide", &theirs, &[]));
    assert!(html.contains("2 jawaban akan diambil."));
    let html = page(act(&mut desk, &draft, "decide", "2=", &[]));
    assert!(html.contains("1 jawaban akan diambil."));
    let (merged, done) = changed(act(&mut desk, &draft, "apply", "", &[]));
    assert_eq!(
        done,
        "1 jawaban diambil ke draf. 1 pertentangan belum diputuskan; isi draf dipertahankan."
    );
    let first = merged.answer(&IndicatorId::new("1")).unwrap();
    assert_eq!(first.origin, "kiriman.json");
    let html = page(act(&mut desk, &merged, "", "", &[]));
    assert!(html.contains("data-row=\"1\" data-state=\"same\""));
    let again = act(&mut desk, &merged, "apply", "", &[]);
    assert!(matches!(again, Reply::Refused(_)));
}
