//! The tour for a newcomer: four steps, each with a picture of what it is about, and each a page, so that
//! it can be left and taken up at any time.

use maud::{Markup, html};
use spbe::words::{Lang, Words};

use super::topic::Sentence;
use crate::words::sentences;

/// The word of the first step in the address.
pub(super) const WORD: &str = "tour";

sentences! {
    /// Heading and link.
    title: "Tur", "Tour";
    /// What it is.
    about: "Kalkulator ini dalam empat langkah.", "This calculator in four steps.";
    /// Link.
    skip: "Lewati tur", "Skip the tour";
    /// Link.
    back: "Langkah sebelumnya", "Step before";
    /// Link.
    next: "Langkah berikutnya", "Next step";
    /// Link behind the last step.
    begin: "Mulai penilaian baru", "Begin a new assessment";
    /// Link behind the last step.
    home: "Ke beranda", "To the home page";

    begin_title: "Mulai", "Begin";
    begin_text:
        "Penilaian baru memerlukan instansi dan tahun. Yang pernah diekspor dibuka sebagai berkas. Semuanya tinggal di peramban ini; tidak ada yang dikirim.",
        "A new assessment takes an agency and a year. What was exported before is opened as a file. Everything stays in this browser; nothing is sent.";
    answer_title: "Jawab", "Answer";
    answer_text:
        "Pilih tingkat tertinggi yang kriterianya terpenuhi, tulis penjelasan, dan sebutkan data dukung. Tombol 1 sampai 5 memilih tingkat, panah kanan membuka indikator berikut.",
        "Choose the highest level whose criteria are met, write the explanation, and name the evidence. Keys 1 to 5 choose a level, the right arrow opens the next indicator.";
    result_title: "Lihat hasil", "See the result";
    result_text:
        "Indeks berubah pada setiap jawaban. Selama ada yang belum dijawab, indeks berupa rentang. Setiap angka membuka cara hitungnya.",
        "The index changes with each answer. While something is unanswered it is a range. Every number opens its calculation.";
    keep_title: "Simpan dan serahkan", "Keep and hand over";
    keep_text:
        "Isian tersimpan sendiri. Unduh cadangan secara berkala, dan periksa kelengkapannya sebelum menyerahkan.",
        "Entries are saved by themselves. Download a backup from time to time, and check that all is complete before you hand over.";

    new: "+ Penilaian baru", "+ New assessment";
    open_file: "Buka berkas…", "Open file…";
    level: "3 Terdefinisi", "3 Defined";
    explanation: "Penjelasan", "Explanation";
    evidence: "Data dukung", "Evidence";
    index_so_far: "Indeks sementara", "Index so far";
    range: "1,80–3,40", "1.80–3.40";
    predicates: "Cukup sampai Baik", "Cukup (Fair) to Baik (Good)";
    trace: "Cara hitung", "How it is calculated";
    saved: "Tersimpan", "Saved";
    export: "Ekspor JSON", "Export JSON";
    hand_over: "Serahkan", "Hand over";
}

/// A step.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// Its word in the address.
    pub word: &'static str,
    title: Sentence,
    text: Sentence,
    picture: fn(Words) -> Markup,
}

/// The steps.
pub static STEPS: [Step; 4] = [
    Step {
        word: WORD,
        title: begin_title,
        text: begin_text,
        picture: beginning,
    },
    Step {
        word: "tour-2",
        title: answer_title,
        text: answer_text,
        picture: answering,
    },
    Step {
        word: "tour-3",
        title: result_title,
        text: result_text,
        picture: result,
    },
    Step {
        word: "tour-4",
        title: keep_title,
        text: keep_text,
        picture: keeping,
    },
];

/// Draws the step with this word.
pub(super) fn view(word: &str, words: Words) -> Option<Markup> {
    let at = STEPS.iter().position(|step| step.word == word)?;
    let step = STEPS.get(at)?;
    let before = at.checked_sub(1).and_then(|at| STEPS.get(at));
    let after = STEPS.get(at + 1);
    Some(html! {
        article class="tour" {
            p class="hint" { (number(words, at + 1)) }
            h1 { ((step.title)(words)) }
            p { ((step.text)(words)) }
            // The text says it all, and nothing in the picture can be used.
            div class="picture" aria-hidden="true" { ((step.picture)(words)) }
            p class="tour-links" {
                @if let Some(after) = after {
                    a class="button" data-kind="primary" href={ "#/guide/" (after.word) } { (next(words)) }
                } @else {
                    a class="button" data-kind="primary" href="#/new" { (begin(words)) }
                }
                @if let Some(before) = before {
                    a class="button" href={ "#/guide/" (before.word) } { (back(words)) }
                }
                a href="#/" { (if after.is_some() { skip(words) } else { home(words) }) }
            }
        }
    })
}

fn number(words: Words, step: usize) -> String {
    let steps = STEPS.len();
    match words.0 {
        Lang::Id => format!("Tur, langkah {step} dari {steps}"),
        Lang::En => format!("Tour, step {step} of {steps}"),
    }
}

fn beginning(words: Words) -> Markup {
    html! {
        span class="button" data-kind="primary" { (new(words)) }
        " "
        span class="button" { (open_file(words)) }
    }
}

fn answering(words: Words) -> Markup {
    html! {
        p class="chosen" { "◉ " strong { (level(words)) } }
        p class="line" { (explanation(words)) }
        p class="line" { (evidence(words)) }
    }
}

fn result(words: Words) -> Markup {
    html! {
        p { strong { (index_so_far(words)) } }
        p class="figure" { (range(words)) }
        p { (predicates(words)) }
        p { span class="as-link" { (trace(words)) } }
    }
}

fn keeping(words: Words) -> Markup {
    html! {
        p { "✓ " (saved(words)) }
        span class="button" { (export(words)) }
        " "
        span class="button" data-kind="primary" { (hand_over(words)) }
    }
}
