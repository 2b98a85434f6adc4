//! Dates, and what each unit owes until then.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/case.rs"]
mod case;
#[path = "forms/dated.rs"]
mod dated;
#[path = "forms/divided.rs"]
mod divided;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/visitor.rs"]
mod visitor;

use spbe::assessment::{Assessment, Change, Deadline};
use spbe::exchange;
use spbe::instrument::IndicatorId;
use spbe_worker::desk::Reply;

use case::edition;
use dated::visitor;
use divided::set_level;
use html::{between, has, lacks};
use visitor::Visitor;

fn date(name: &str, unit: &str, from: &str, to: &str) -> String {
    format!("new={{\"name\":\"{name}\",\"unit\":\"{unit}\",\"from\":\"{from}\",\"to\":\"{to}\"}}")
}

/// What the table of what is due says of a unit, as text.
#[track_caller]
fn line(html: &str, unit: &str) -> String {
    let line = between(html, &format!("<tbody data-unit=\"{unit}\""), "</tbody>");
    let texts = line.split('<').filter_map(|part| part.split_once('>'));
    let texts: Vec<&str> = texts.map(|(_, text)| text).collect();
    texts.concat()
}

#[track_caller]
fn is_due(visitor: &mut Visitor, unit: &str, what: &str) {
    let line = line(&visitor.sees("", ""), unit);
    assert!(line.ends_with(what), "{line}");
}

#[test]
fn a_date_is_added_changed_and_removed() {
    let mut visitor = visitor();
    let done = visitor.changes("save", &date("Penyerahan", "", "", "2024-07-31"));
    assert_eq!(done, "Tanggal disimpan: Penyerahan.");
    visitor.changes(
        "save",
        &date("Isian", "Dinas A", "2024-06-01", "2024-06-20"),
    );
    let names = |visitor: &Visitor| {
        let calendar = visitor.draft.evaluation.calendar.iter();
        calendar.map(|it| it.name.clone()).collect::<Vec<_>>()
    };
    // In the order of their last days.
    assert_eq!(names(&visitor), ["Isian", "Penyerahan"]);
    // Beside the form for a further date.
    let html = visitor.sees("edit", "0");
    has(&html, "value=\"2024-06-01\"");
    has(&html, "data-value=\"new\"");
    let later = date("Isian unit", "Dinas A", "2024-08-01", "2024-08-20");
    visitor.changes("save", &later.replace("new=", "0="));
    assert_eq!(names(&visitor), ["Penyerahan", "Isian unit"]);
    visitor.changes("remove", "0");
    assert_eq!(
        visitor.draft.evaluation.calendar,
        [Deadline {
            name: "Isian unit".into(),
            unit: "Dinas A".into(),
            from: "2024-08-01".into(),
            to: "2024-08-20".into(),
        }]
    );
}

#[test]
fn a_date_that_cannot_be_is_refused_by_its_name() {
    let mut visitor = visitor();
    let refused = visitor.is_refused("save", &date("Isian", "", "2024-06-21", "2024-06-20"));
    assert_eq!(
        refused,
        "Isian: mulai 21 Juni 2024, padahal berakhir 20 Juni 2024."
    );
    let refused = visitor.is_refused("save", &date("Isian", "", "", ""));
    assert_eq!(refused, "Isian: isi hari terakhirnya.");
    visitor.is_refused("save", &date(" ", "", "", "2024-06-20"));
    assert!(visitor.draft.evaluation.calendar.is_empty());
}

/// The field for the name of the date that is being changed, and the number that it is saved under.
fn form_of_a_change(html: &str) -> Option<(&str, &str)> {
    let form = html.split_once("id=\"date-name-").map(|(_, form)| form)?;
    let field = form.split('"').next()?;
    Some((
        field,
        between(form, "data-action=\"save\" data-value=\"", "\""),
    ))
}

#[test]
fn the_form_of_a_date_stays_while_something_else_is_done() {
    let mut visitor = visitor();
    visitor.changes("save", &date("Penyerahan", "", "", "2024-07-31"));
    assert_eq!(form_of_a_change(&visitor.sees("", "")), None);
    let html = visitor.sees("edit", "0");
    let (field, place) = form_of_a_change(&html).unwrap();
    assert_eq!(place, "0");
    // An earlier date takes its number; what is typed stays with the date.
    visitor.changes("save", &date("Isian", "", "", "2024-06-20"));
    let html = visitor.sees("", "");
    assert_eq!(form_of_a_change(&html), Some((field, "1")));
    // The form of another date has other fields.
    let html = visitor.sees("edit", "0");
    let (other, _) = form_of_a_change(&html).unwrap();
    assert_ne!(other, field);
    let moved = date("Isian", "", "", "2024-06-21").replace("new=", "0=");
    visitor.changes("save", &moved);
    assert_eq!(form_of_a_change(&visitor.sees("", "")), None);
    visitor.sees("edit", "0");
    assert_eq!(form_of_a_change(&visitor.sees("cancel", "")), None);
}

#[test]
fn the_dates_of_the_edition_are_taken_for_their_year_only() {
    // One public copy of the ministry's timeline names five steps of 2026.
    let mut visitor = Visitor::on(
        "calendar",
        Assessment::new(edition("pemdi-2026"), "Kota Contoh", 2026),
    );
    has(&visitor.sees("", ""), "Pakai jadwal edisi (5 tanggal)");
    visitor.changes("edition", "");
    let calendar = &visitor.draft.evaluation.calendar;
    assert_eq!(calendar.len(), 5);
    assert_eq!(
        (calendar[0].from.as_str(), calendar[0].to.as_str()),
        ("2026-08-01", "2026-09-15")
    );
    lacks(&visitor.sees("", ""), "data-action=\"edition\"");
    let mut next = Visitor::on(
        "calendar",
        Assessment::new(edition("pemdi-2026"), "Kota Contoh", 2027),
    );
    lacks(&next.sees("", ""), "data-action=\"edition\"");
}

#[test]
fn a_date_of_the_edition_that_was_changed_is_not_taken_again() {
    let draft = Assessment::new(edition("pemdi-2026"), "Kota Contoh", 2026);
    let mut visitor = Visitor::on("calendar", draft);
    visitor.changes("edition", "");
    visitor.lang = "en";
    lacks(&visitor.sees("", ""), "data-action=\"edition\"");
    let interview = date("Interview assessment", "Dinas A", "", "2026-10-02");
    visitor.changes("save", &interview.replace("new=", "2="));
    lacks(&visitor.sees("", ""), "data-action=\"edition\"");
    visitor.lang = "id";
    lacks(&visitor.sees("", ""), "data-action=\"edition\"");
    visitor.changes("remove", "0");
    has(&visitor.sees("", ""), "Pakai jadwal edisi (1 tanggal)");
    visitor.changes("edition", "");
    assert_eq!(visitor.draft.evaluation.calendar.len(), 5);
}

#[test]
fn each_unit_sees_what_it_owes_and_how_long_it_has() {
    let mut visitor = visitor();
    visitor.changes("save", &date("Penyerahan", "", "", "2024-07-31"));
    visitor.changes("save", &date("Isian", "Dinas A", "", "2024-06-12"));
    set_level(&mut visitor, "1", None);
    set_level(&mut visitor, "3", None);
    visitor.enters(Change::SetExplanation {
        indicator: IndicatorId::new("12"),
        explanation: String::new(),
    });
    // From 10 June to 12 June are 2 days, to 31 July 20 + 31 days.
    is_due(
        &mut visitor,
        "Dinas A",
        "2: 1, 30Isian12 Juni 20242 hari lagi",
    );
    is_due(
        &mut visitor,
        "Dinas B",
        "01: 12Penyerahan31 Juli 202451 hari lagi",
    );
    is_due(&mut visitor, "", "00Penyerahan31 Juli 2024lengkap");
    visitor.today = "2024-06-12";
    is_due(&mut visitor, "Dinas A", "hari ini");
    // The date of its own still counts when it has passed.
    visitor.today = "2024-07-01";
    is_due(&mut visitor, "Dinas A", "Isian12 Juni 2024lewat 19 hari");
    has(&visitor.sees("", ""), "<a href=\"~/12\">12</a>");
}

#[test]
fn a_missed_date_stays_beside_the_next_one_while_something_is_owed() {
    let mut visitor = visitor();
    visitor.changes("save", &date("Perbaikan", "Dinas A", "", "2024-06-20"));
    visitor.changes("save", &date("Isian", "Dinas A", "", "2024-06-05"));
    visitor.changes("save", &date("Tambahan", "Dinas A", "", "2024-06-08"));
    visitor.changes("save", &date("Penyerahan", "", "", "2024-06-12"));
    set_level(&mut visitor, "1", None);
    set_level(&mut visitor, "11", None);
    let html = visitor.sees("", "");
    is_due(
        &mut visitor,
        "Dinas A",
        "1: 10Isian5 Juni 2024lewat 5 hariPerbaikan20 Juni 202410 hari lagi",
    );
    let states = between(&html, "<tbody data-unit=\"Dinas A\"", "</tbody>");
    let states: Vec<_> = states.split("data-state=\"").skip(1).collect();
    assert!(states[0].starts_with("overdue") && states[1].starts_with("due"));
    // It is more urgent than what is due in two days.
    has(
        between(&html, "data-testid=\"due\"", "Dinas B"),
        "data-unit=\"Dinas A\"",
    );
    set_level(&mut visitor, "1", Some(1));
    is_due(&mut visitor, "Dinas A", "00Perbaikan20 Juni 2024lengkap");
}

#[test]
fn the_upload_of_a_pemdi_assessment_is_overdue_until_it_is_complete() {
    let draft = Assessment::new(edition("pemdi-2026"), "Kota Contoh", 2026);
    let mut visitor = Visitor::on("calendar", draft);
    visitor.changes("edition", "");
    let upload = "Unggah bukti tahap pertama (Penilaian Mandiri)15 September 2026";
    visitor.today = "2026-09-15";
    is_due(&mut visitor, "", &format!("{upload}hari ini"));
    visitor.today = "2026-09-25";
    is_due(
        &mut visitor,
        "",
        &format!("{upload}lewat 10 hariPenilaian Interviu30 September 20265 hari lagi"),
    );
    visitor.today = "2026-12-16";
    is_due(&mut visitor, "", &format!("{upload}lewat 92 hari"));
}

#[test]
fn the_most_urgent_unit_comes_first() {
    let mut visitor = visitor();
    visitor.changes("save", &date("Isian", "Dinas B", "", "2024-06-12"));
    visitor.changes("save", &date("Penyerahan", "", "", "2024-07-31"));
    let order = |html: String| {
        let lines = html.split("<tbody data-unit=\"").skip(1);
        let units = lines.map(|line| line.split('"').next().unwrap().to_owned());
        units.collect::<Vec<_>>()
    };
    // Nobody owes anything: the earliest date comes first.
    assert_eq!(order(visitor.sees("", "")), ["Dinas B", "", "Dinas A"]);
    set_level(&mut visitor, "1", None);
    assert_eq!(order(visitor.sees("", "")), ["Dinas A", "Dinas B", ""]);
    set_level(&mut visitor, "11", None);
    assert_eq!(order(visitor.sees("", "")), ["Dinas B", "Dinas A", ""]);
}

#[test]
fn the_part_of_a_unit_has_the_dates_that_it_has_to_keep() {
    let mut coordinator = visitor();
    coordinator.changes("save", &date("Isian", "Dinas A", "", "2024-06-12"));
    coordinator.changes("save", &date("Reviu", "Dinas B", "", "2024-06-14"));
    coordinator.changes("save", &date("Penyerahan", "", "", "2024-07-31"));
    let mut merging = Visitor::on("merge", coordinator.draft);
    let Reply::File { bytes, .. } = merging.act("part", "Dinas A") else {
        panic!("no file");
    };
    let part = exchange::read(&String::from_utf8(bytes).unwrap()).unwrap();
    let mut unit = Visitor::on("calendar", part.assessment);
    set_level(&mut unit, "1", None);
    is_due(&mut unit, "Dinas A", "1: 10Isian12 Juni 20242 hari lagi");
    let calendar = unit.draft.evaluation.calendar.iter();
    let names: Vec<_> = calendar.map(|date| date.name.as_str()).collect();
    assert_eq!(names, ["Isian", "Penyerahan"]);
}
