//! Sentences about what is not merged, and how it can be taken all the same.

use spbe::words::{Lang, Words};

use super::{ColleagueFile, Unmerged};

/// What of a file is not merged, and how to take it.
pub(super) fn unmerged(words: Words, file: &ColleagueFile, parts: &[Unmerged]) -> String {
    let parts: Vec<String> = parts.iter().map(|it| part(words, it)).collect();
    let parts = parts.join("; ");
    let how = if file.unit().is_empty() {
        of_whole(words)
    } else {
        of_part(words)
    };
    match words.0 {
        Lang::Id => format!("Tidak ikut digabung: {parts}. {how}"),
        Lang::En => format!("Not merged: {parts}. {how}"),
    }
}

fn part(words: Words, part: &Unmerged) -> String {
    let rows = match part {
        Unmerged::Stages(rows) => {
            let rows: Vec<&str> = rows.iter().map(|row| row.as_str()).collect();
            rows.join(", ")
        }
        _ => String::new(),
    };
    match (words.0, part) {
        (Lang::Id, Unmerged::Stages(_)) => {
            format!("penilaian tahap lain atau reviu indikator {rows}")
        }
        (Lang::En, Unmerged::Stages(_)) => {
            format!("other stages or the review of the indicators {rows}")
        }
        (Lang::Id, Unmerged::Questions) => "pertanyaan umum".into(),
        (Lang::En, Unmerged::Questions) => "general questions".into(),
        (Lang::Id, Unmerged::Narratives) => "narasi atau rekomendasi".into(),
        (Lang::En, Unmerged::Narratives) => "narratives or the recommendation".into(),
        (Lang::Id, Unmerged::Calendar) => "jadwal".into(),
        (Lang::En, Unmerged::Calendar) => "dates".into(),
        (Lang::Id, Unmerged::Plan) => "rencana".into(),
        (Lang::En, Unmerged::Plan) => "the plan".into(),
        (Lang::Id, Unmerged::Submission) => "catatan penyerahan atau koreksi".into(),
        (Lang::En, Unmerged::Submission) => "the record of a submission or corrections".into(),
    }
}

/// A whole questionnaire takes the place of a draft, its answers too.
fn of_whole(words: Words) -> String {
    let (open, put) = (words.open_file(), words.put_into_action());
    match words.0 {
        Lang::Id => format!(
            "Untuk mengambilnya, buka berkas ini lewat “{open}” lalu pilih “{put}”. Lakukan itu sebelum menggabungkan: jawaban draf ikut diganti jawaban berkas."
        ),
        Lang::En => format!(
            "To take it, open this file with “{open}” and choose “{put}”. Do so before merging: the file’s answers take the place of the draft’s as well."
        ),
    }
}

/// A part cannot take the place of a draft: it would empty the rows of all other units.
fn of_part(words: Words) -> String {
    let (stages, evaluation, plan) = (words.stages(), words.evaluation(), words.plan());
    match words.0 {
        Lang::Id => format!(
            "Bagian unit tidak dapat menggantikan draf, jadi isikan sendiri di halaman “{stages}”, “{evaluation}”, atau “{plan}”."
        ),
        Lang::En => format!(
            "The part of a unit cannot take the place of a draft, so enter it yourself on the page “{stages}”, “{evaluation}” or “{plan}”."
        ),
    }
}
