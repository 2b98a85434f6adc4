//! The page of stages, as the desk draws it and as users change it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/bound.rs"]
mod bound;
#[path = "forms/case.rs"]
mod case;
#[path = "forms/handmade.rs"]
mod handmade;
#[path = "forms/html.rs"]
mod html;
#[path = "forms/parts.rs"]
mod parts;
#[path = "forms/two_years.rs"]
mod two_years;

use spbe::assessment::{Assessment, Judged, Review, Stage};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::IndicatorId;
use spbe_worker::desk::{Desk, GivenFile, Reply, Request};
use spbe_worker::stages::Differences;

use handmade::{answer, edition, with_answers};
use html::{between, has, lacks};
use parts::{file, imported, text};
use two_years::{bandar_lampung, published_levels};

/// Numbers of the stages in the fields of the page.
const LAST_YEAR: usize = 0;
const SELF_ASSESSMENT: usize = 2;
const DOCUMENT: usize = 4;
const INTERVIEW: usize = 5;

/// A user at the page, with the draft as it is now.
struct User {
    desk: Desk,
    draft: Assessment,
    role: &'static str,
    lang: &'static str,
}

impl User {
    fn with(draft: Assessment, role: &'static str) -> Self {
        Self {
            desk: Desk::default(),
            draft,
            role,
            lang: "id",
        }
    }

    fn act(&mut self, action: &str, value: &str, files: &[GivenFile]) -> Reply {
        let request = Request {
            page: "stages".into(),
            action: action.into(),
            value: value.into(),
            draft: text(&self.draft),
            id: "draf".into(),
            lang: self.lang.into(),
            role: self.role.into(),
            ..Request::default()
        };
        let mut files = files.iter().cloned();
        self.desk.act(&request, &mut files, &mut |_, _| {})
    }

    #[track_caller]
    fn page(&mut self, action: &str, value: &str) -> String {
        match self.act(action, value, &[]) {
            Reply::Page(html) => html,
            other => panic!("{other:?}"),
        }
    }

    /// Enters something, and has the changed draft from then on.
    #[track_caller]
    fn enters(&mut self, action: &str, value: &str) -> String {
        match self.act(action, value, &[]) {
            Reply::Draft { text, done } => {
                self.draft = exchange::read(&text).unwrap().assessment;
                done
            }
            other => panic!("{other:?}"),
        }
    }

    #[track_caller]
    fn is_refused(&mut self, action: &str, value: &str, reason: &str) {
        match self.act(action, value, &[]) {
            Reply::Refused(said) => assert_eq!(said, reason),
            other => panic!("{other:?}"),
        }
    }

    fn judged(&self, row: &str, stage: Stage) -> Option<Judged> {
        self.draft.judged(&IndicatorId::new(row), stage)
    }
}

/// The cell of a table of the page: what stands in the row after this mark, in the n-th field.
#[track_caller]
fn cell(html: &str, row: &str, number: usize) -> String {
    let fields = between(html, row, "</tr>");
    let field = fields.split("<td").nth(number + 1).unwrap();
    let (_, content) = field.split_once('>').unwrap();
    content.split("</td>").next().unwrap().to_owned()
}

#[test]
fn an_assessor_judges_documents_and_the_interview_carries_the_rest_over() {
    let mut user = User::with(with_answers(&[("1", answer(4, "", ""))]), "assessor");
    let done = user.enters("level", &format!("{DOCUMENT}/1=2"));
    assert_eq!(done, "Indikator 1, Penilaian Dokumen: isian diperbarui.");
    user.enters("level", &format!("{DOCUMENT}/2=3"));
    user.enters("level", &format!("{INTERVIEW}/2=4"));
    let value = |value, given_at| {
        Some(Judged {
            value: Exact::whole(value),
            given_at,
        })
    };
    assert_eq!(
        user.judged("1", Stage::Interview),
        value(2, Stage::Document)
    );
    assert_eq!(user.judged("2", Stage::Final), value(4, Stage::Interview));
    assert_eq!(
        user.judged("1", Stage::SelfAssessment),
        value(4, Stage::SelfAssessment)
    );
    let html = user.page("", "");
    let carried = cell(&html, "<tr data-row=\"1\">", INTERVIEW);
    has(&carried, "↳ ");
    has(&carried, "terbawa dari Penilaian Dokumen");
    has(&cell(&html, "<tr data-row=\"1\">", DOCUMENT), "selected>2<");
}

#[test]
fn a_level_is_taken_back_by_leaving_the_field_blank() {
    let mut user = User::with(with_answers(&[]), "assessor");
    user.enters("level", &format!("{DOCUMENT}/1=2"));
    user.enters("level", &format!("{DOCUMENT}/1="));
    assert_eq!(user.draft, with_answers(&[]));
}

/// Bandar Lampung was evaluated at 1.2 in 2021 and at 2.1545 in 2023 (reports of the ministry).
#[test]
fn each_stage_has_the_index_and_the_predicate_of_its_values() {
    let mut user = User::with(bandar_lampung(), "");
    let html = user.page("", "");
    let index = "data-tier=\"index\">";
    has(&cell(&html, index, LAST_YEAR), "1,20");
    has(&cell(&html, index, SELF_ASSESSMENT), "2,15");
    has(&cell(&html, index, DOCUMENT), "belum dimulai");
    let predicate = "<tr data-row=\"predicate\">";
    assert_eq!(cell(&html, predicate, LAST_YEAR), "Kurang");
    assert_eq!(cell(&html, predicate, SELF_ASSESSMENT), "Cukup");
    // The fourth domain and its aspects, as published: 1.44 and 3.04.
    let (_, services) = html.split_once("Domain 4: ").unwrap();
    has(&cell(services, "</th>", LAST_YEAR), "1,44");
    has(&cell(services, "</th>", SELF_ASSESSMENT), "3,04");
}

/// As in the report.
#[test]
fn last_years_index_has_the_predicate_of_last_year() {
    let html = User::with(bound::just_below_twice(2024), "").page("", "");
    let predicate = "<tr data-row=\"predicate\">";
    assert_eq!(cell(&html, predicate, LAST_YEAR), "Cukup");
    assert_eq!(cell(&html, predicate, SELF_ASSESSMENT), "Kurang");
}

#[test]
fn the_effects_of_all_differences_add_up_to_the_difference_of_the_indices() {
    let draft = bandar_lampung();
    let instrument = edition("spbe-2020");
    let found = Differences::between(&draft, instrument, Stage::LastYear, Stage::SelfAssessment);
    let found = found.unwrap();
    let published: Exact = "0.9545".parse().unwrap();
    assert_eq!(found.sum, Some(published));
    assert_eq!(found.indices, Some(published));
    let (before, after) = (published_levels(2021), published_levels(2023));
    let differing = before
        .iter()
        .zip(&after)
        .filter(|(before, after)| before != after);
    assert_eq!(found.rows.len(), differing.count());
    let html = User::with(draft, "").page("to", &SELF_ASSESSMENT.to_string());
    has(&cell(&html, "<tr data-row=\"sum\">", 0), "+0,9545");
    has(&cell(&html, "<tr data-row=\"indices\">", 0), "+0,9545");
}

#[test]
fn levels_carried_over_are_no_difference() {
    let mut user = User::with(with_answers(&[]), "assessor");
    user.enters("level", &format!("{DOCUMENT}/1=2"));
    let instrument = edition("spbe-2020");
    let found = Differences::between(&user.draft, instrument, Stage::Document, Stage::Final);
    assert_eq!(found.unwrap().rows, []);
}

#[test]
fn while_rows_are_open_the_differences_have_no_difference_of_indices() {
    let draft = with_answers(&[("1", answer(3, "", ""))]);
    let mut user = User::with(draft, "responsible");
    user.enters("level", "3/1=2");
    let instrument = edition("spbe-2020");
    let found = Differences::between(
        &user.draft,
        instrument,
        Stage::SelfAssessment,
        Stage::InternalCheck,
    );
    let found = found.unwrap();
    // One level of indicator 1 is 1.3 per cent of the index.
    assert_eq!(found.sum, Some("-0.013".parse().unwrap()));
    assert_eq!(found.indices, None);
    let html = user.page("from", &SELF_ASSESSMENT.to_string());
    has(&html, "belum dinilai, jadi nilainya berupa rentang");
}

#[test]
fn a_role_keeps_out_of_the_stages_of_others() {
    let mut user = User::with(with_answers(&[]), "respondent");
    let value = format!("{DOCUMENT}/1=2");
    user.is_refused(
        "level",
        &value,
        "Peran Responden tidak mengisi tahap Penilaian Dokumen.",
    );
    user.is_refused(
        "review",
        &format!("{DOCUMENT}/1=valid"),
        "Peran Responden tidak mengisi reviu.",
    );
    user.role = "assessor";
    let value = format!("{SELF_ASSESSMENT}/1=2");
    user.is_refused(
        "level",
        &value,
        "Peran Asesor tidak mengisi tahap Penilaian Mandiri.",
    );
    user.lang = "en";
    user.is_refused(
        "level",
        &value,
        "The role Assessor does not enter the stage Self-assessment.",
    );
}

#[test]
fn without_a_role_the_page_asks_for_one_and_has_no_fields() {
    let mut user = User::with(bandar_lampung(), "");
    let html = user.page("", "");
    has(&html, "data-action=\"role\" data-value=\"assessor\"");
    has(&html, "bukan pengaman");
    lacks(&html, "data-action=\"level\"");
    assert!(matches!(user.act("level", "4/1=2", &[]), Reply::Refused(_)));
    user.role = "respondent";
    has(
        &user.page("", ""),
        "data-action=\"level\" data-value=\"2/1\"",
    );
}

#[test]
fn an_opened_row_shows_the_text_that_is_carried_over() {
    let draft = with_answers(&[("1", answer(4, "Pasal <3> ada.", ""))]);
    let mut user = User::with(draft, "assessor");
    user.enters("level", &format!("{DOCUMENT}/1=2"));
    user.enters("explanation", &format!("{DOCUMENT}/1=Pasal 3 = belum ada."));
    user.enters("note", &format!("{DOCUMENT}/1=Tanyakan."));
    user.page("stage", &INTERVIEW.to_string());
    let html = user.page("open", "1");
    let detail = between(&html, "data-testid=\"detail\"", "</tr>");
    has(detail, "terbawa dari Penilaian Dokumen:");
    has(detail, "Pasal 3 = belum ada.");
    has(detail, "Tanyakan.");
    has(detail, "Pasal &lt;3&gt; ada.");
    // It stays open while something is entered, and is closed by the same button.
    user.enters("note", &format!("{INTERVIEW}/1=Sudah."));
    has(&user.page("", ""), "Sudah.</textarea>");
    lacks(&user.page("open", "1"), "data-testid=\"detail\"");
}

#[test]
fn a_review_that_is_not_valid_asks_for_a_note() {
    let mut user = User::with(with_answers(&[]), "assessor");
    let note_first = format!("{DOCUMENT}/1=Kurang bukti.");
    let reason = "Indikator 1: pilih hasil reviu sebelum menulis catatannya.";
    user.is_refused("review-note", &note_first, reason);
    user.enters("review", &format!("{DOCUMENT}/1=invalid"));
    has(&user.page("open", "1"), "id=\"note-missing\"");
    user.enters("review-note", &note_first);
    lacks(&user.page("", ""), "id=\"note-missing\"");
    let review = |draft: &Assessment| draft.answer(&IndicatorId::new("1")).unwrap().review.clone();
    let note = "Kurang bukti.".into();
    assert_eq!(review(&user.draft), Some(Review { valid: false, note }));
    assert_eq!(imported(&user.draft).assessment, user.draft);
    user.enters("review", &format!("{DOCUMENT}/1="));
    assert_eq!(user.draft, with_answers(&[]));
}

#[test]
fn a_value_off_the_scale_is_refused_with_what_is_allowed() {
    let mut user = User::with(with_answers(&[]), "assessor");
    user.is_refused(
        "level",
        &format!("{DOCUMENT}/1=1,5"),
        "Indikator 1: tertulis “1,5”; yang boleh tingkat bulat 1 sampai 5.",
    );
    user.is_refused("level", "4/99=1", "Halaman ini tidak ada.");
    user.is_refused(
        "note",
        &format!("{SELF_ASSESSMENT}/1=x"),
        "Peran Asesor tidak mengisi tahap Penilaian Mandiri.",
    );
}

#[test]
fn a_decimal_edition_takes_decimals_and_fractions() {
    let draft = Assessment::new(edition("pemdi-2026"), "Kabupaten Contoh", 2026);
    let mut user = User::with(draft, "assessor");
    for (row, typed, exact) in [
        ("3", "1,26", "1.26"),
        ("4", "1.3", "1.3"),
        ("13", " 7/6 ", "7/6"),
    ] {
        user.enters("level", &format!("{DOCUMENT}/{row}={typed}"));
        let value = user.judged(row, Stage::Document).unwrap().value;
        assert_eq!(value, exact.parse().unwrap());
    }
    // A fraction that is too fine could not be added up exactly with all others.
    for wrong in ["5,1", "1,0000001", "1000/997"] {
        let reason = format!(
            "Indikator 3: tertulis “{wrong}”; yang boleh bilangan 1 sampai 5 dengan paling banyak 4 \
             desimal, atau pecahan seperti 7/6."
        );
        user.is_refused("level", &format!("{DOCUMENT}/3={wrong}"), &reason);
    }
    let html = user.page("", "");
    has(
        &html,
        "data-value=\"4/13\" aria-label=\"Nilai indikator 13, Penilaian Dokumen\" value=\"7/6\"",
    );
    // Two decimals, and the exact number beside them.
    has(
        &cell(&html, "<tr data-row=\"13\">", INTERVIEW),
        "<span title=\"7/6\">1,17</span>",
    );
    has(&html, "menunggu nilai lembaga lain");
}

/// Rows 5 and 6 take the value of another institution and count as 1 until it is there.
#[test]
fn what_stands_in_for_another_institution_says_so_everywhere() {
    let draft = Assessment::new(edition("pemdi-2026"), "Kabupaten Contoh", 2026);
    let mut user = User::with(draft, "assessor");
    user.enters("level", &format!("{DOCUMENT}/6=1"));
    user.enters("level", &format!("{INTERVIEW}/5=2"));
    user.page("from", &DOCUMENT.to_string());
    let html = user.page("to", &INTERVIEW.to_string());
    let differences = between(&html, "data-testid=\"differences\"", "</section>");
    let waiting = "<span class=\"pending\">1,00 <small>menunggu</small></span>";
    assert_eq!(cell(differences, "<tr data-row=\"5\">", 0), waiting);
    assert_eq!(cell(differences, "<tr data-row=\"5\">", 1), "2,00");
    let html = user.page("from", &SELF_ASSESSMENT.to_string());
    let differences = between(&html, "data-testid=\"differences\"", "</section>");
    assert_eq!(cell(differences, "<tr data-row=\"5\">", 0), waiting);
    let Reply::File { bytes, .. } = user.act("csv", "", &[]) else {
        panic!("no file");
    };
    let text = String::from_utf8(bytes).unwrap();
    let of_row = |row: &str, stage: usize| {
        let line = text.lines().find(|line| line.starts_with(row)).unwrap();
        let fields: Vec<&str> = line.split(';').collect();
        format!("{};{}", fields[2 + 2 * stage], fields[3 + 2 * stage])
    };
    assert_eq!(of_row("Indikator 5;", DOCUMENT), "1;menunggu");
    assert_eq!(of_row("Indikator 5;", INTERVIEW), "2;Penilaian Interviu");
    assert_eq!(of_row("Indikator 6;", DOCUMENT), "1;Penilaian Dokumen");
    // Nobody has begun with this stage, and open rows wait for nobody.
    assert_eq!(of_row("Indikator 5;", SELF_ASSESSMENT), ";");
    assert_eq!(of_row("Indikator 4;", DOCUMENT), ";");
}

#[test]
fn a_part_of_a_unit_shows_fields_for_its_own_rows_only() {
    let draft = with_answers(&[
        ("1", answer(3, "", "Dinas A")),
        ("2", answer(3, "", "Dinas B")),
    ]);
    let mut part = draft.part_of("Dinas A");
    part.year = 2024;
    let mut user = User::with(part, "respondent");
    has(&user.page("", ""), "data-value=\"2/1\"");
    lacks(&user.page("", ""), "data-value=\"2/2\"");
    user.is_refused("level", "2/2=1", "Indikator 2 bukan bagian unit Dinas A.");
}

#[test]
fn last_years_result_comes_from_the_final_stage_of_a_file() {
    let mut past = User::with(bandar_lampung(), "assessor");
    for id in edition("spbe-2020").ids() {
        past.enters("level", &format!("{DOCUMENT}/{id}=3"));
    }
    let mut user = User::with(with_answers(&[("3", answer(1, "", ""))]), "data-entry");
    let offered = user.act("files", "", &[file("lalu.json", &past.draft)]);
    let Reply::Page(html) = offered else {
        panic!("{offered:?}");
    };
    has(
        &html,
        "lalu.json (Pemerintah Kota Bandar Lampung, 2023): 47 indikator akan diisi dari tahap Nilai akhir.",
    );
    assert_eq!(user.judged("1", Stage::LastYear), None);
    let done = user.enters("fill", "");
    assert_eq!(done, "Tahap Tahun lalu diisi dari lalu.json: 47 indikator.");
    let given_at = Stage::LastYear;
    assert_eq!(
        user.judged("1", Stage::LastYear),
        Some(Judged {
            value: Exact::whole(3),
            given_at
        })
    );
    user.is_refused("fill", "", "Pilih dahulu berkas tahun lalu.");
}

#[test]
fn a_single_final_value_is_not_last_years_result() {
    let given = [("1", answer(5, "", "")), ("2", answer(4, "", ""))];
    let mut past = User::with(with_answers(&given), "assessor");
    past.enters("level", &format!("{DOCUMENT}/1=3"));
    let mut user = User::with(with_answers(&[]), "data-entry");
    let offered = user.act("files", "", &[file("lalu.json", &past.draft)]);
    let Reply::Page(html) = offered else {
        panic!("{offered:?}");
    };
    has(
        &html,
        "2 indikator akan diisi dari tahap Penilaian Mandiri.",
    );
    has(&html, "berkas ini tahun 2024, draf ini tahun 2024");
    user.enters("fill", "");
    let value = |row| user.judged(row, Stage::LastYear).map(|it| it.value);
    assert_eq!(value("1"), Some(Exact::whole(5)));
    assert_eq!(value("2"), Some(Exact::whole(4)));
}

#[test]
fn last_years_result_of_another_edition_is_refused() {
    let mut user = User::with(with_answers(&[]), "data-entry");
    let other = Assessment::new(edition("spbe-2018"), "Kota Contoh", 2020);
    let Reply::Refused(reason) = user.act("files", "", &[file("lama.json", &other)]) else {
        panic!("not refused");
    };
    has(&reason, "spbe-2018");
    has(&reason, "tidak dapat dibandingkan");
    user.role = "assessor";
    let own = file("baru.json", &with_answers(&[]));
    assert!(matches!(user.act("files", "", &[own]), Reply::Refused(_)));
}

#[test]
fn the_table_is_handed_out_as_csv() {
    let mut user = User::with(bandar_lampung(), "");
    let Reply::File { name, bytes, .. } = user.act("csv", "", &[]) else {
        panic!("no file");
    };
    assert_eq!(name, "spbe-pemerintah-kota-bandar-lampung-2023-tahapan.csv");
    let text = String::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    // Headings, the index, 4 domains, 8 aspects, 47 indicators.
    assert_eq!(lines.len(), 1 + 1 + 4 + 8 + 47);
    has(lines[1], "Indeks SPBE;Indeks SPBE;1,2;;;;2,1545;;2,1545;;");
    let sixth = lines
        .iter()
        .find(|line| line.starts_with("Indikator 6;"))
        .unwrap();
    has(
        sixth,
        ";1;Tahun lalu;;;2;Penilaian Mandiri;2;Penilaian Mandiri;;",
    );
}
