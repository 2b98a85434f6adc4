//! The report page on assessments as exported files.

use serde_json::Value;
use spbe::assessment::{Answer, Assessment, Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::editions;
use spbe_worker::desk::{Desk, Reply, Request};

pub(crate) use super::case::{assessed, edition, published};

/// An answer as long as real ones: 300 to 1,500 characters and two documents. Its first and last
/// words name the row.
pub(crate) fn long_answer(number: usize) -> Answer {
    let sentences = [
        "Kebijakan internal telah ditetapkan dan berlaku bagi seluruh perangkat daerah.",
        "Pelaksanaannya dikoordinasikan oleh dinas komunikasi dan informatika bersama bagian organisasi.",
        "Ruang lingkupnya mencakup perencanaan, penganggaran, pembangunan, dan pengoperasian.",
        "Pasal 12 sampai dengan Pasal 19 mengatur pembagian tugas, standar, dan jangka waktu.",
        "Reviu dilakukan setiap tahun, dan tindak lanjutnya dilaporkan kepada sekretaris daerah.",
    ];
    let mut explanation = format!("Awal {number}.");
    for sentence in sentences.iter().cycle() {
        if explanation.len() > 300 + number * 331 % 1100 {
            break;
        }
        explanation.push(if explanation.len() % 5 == 0 {
            '\n'
        } else {
            ' '
        });
        explanation.push_str(sentence);
    }
    let evidence = |title: String, kind, reference: &str, page: String| Evidence {
        title,
        kind,
        reference: reference.into(),
        page,
        date: "2022-03-01".into(),
    };
    Answer {
        explanation,
        evidence: vec![
            evidence(
                format!("Peraturan Wali Kota tentang penyelenggaraan SPBE, dokumen {number}a"),
                EvidenceKind::Policy,
                "Nomor 12 Tahun 2022",
                "Pasal 12–19".into(),
            ),
            evidence(
                format!("Laporan reviu dan notula rapat koordinasi, dokumen {number}b"),
                EvidenceKind::Report,
                "https://contoh.example/arsip/2022/laporan-reviu-penyelenggaraan-spbe.pdf",
                format!("h. 2–14, Akhir {number}."),
            ),
        ],
        ..Answer::default()
    }
}

/// What the page answers.
pub(crate) fn act(assessment: &Assessment, document: &str, lang: &str) -> Reply {
    let instrument = editions::find(&assessment.edition).unwrap();
    let request = Request {
        page: "report".into(),
        action: if document.is_empty() { "" } else { "show" }.into(),
        value: document.into(),
        draft: exchange::write(assessment, instrument).unwrap(),
        lang: lang.into(),
        address: "https://contoh.example/".into(),
        now: "2024-02-03T04:05:06.789Z".into(),
        ..Request::default()
    };
    Desk::default().act(&request, &mut std::iter::empty(), &mut |_, _| ())
}

/// The page as HTML.
#[track_caller]
pub(crate) fn page(assessment: &Assessment, document: &str, lang: &str) -> String {
    match act(assessment, document, lang) {
        Reply::Page(html) => html,
        other => panic!("not a page: {other:?}"),
    }
}

/// A published number as it is shown: two decimals and a comma.
pub(crate) fn shown(number: &Value) -> String {
    let exact: Exact = number.to_string().parse().unwrap();
    exact.decimal(2, ',')
}
