//! How units answer and are merged.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Membagi ke unit dan menggabungkan", "Dividing among units and merging";
    about: "Setiap unit menjawab bagiannya; Anda menyatukan jawabannya.", "Each unit answers its part; you bring the answers together.";
    divide:
        "Buka “Unit dan penggabungan”, “Tampilkan tabel unit”, lalu tulis unit yang menjawab setiap indikator.",
        "Open “Units and merging”, “Show the table of units”, and name the unit that answers each indicator.";
    send: "Unduh kuesioner bagian tiap unit dan kirimkan.", "Download the part of each unit and send it.";
    fill: "Unit membukanya dengan “Buka berkas…”, mengisi, lalu mengirim hasil “Ekspor JSON” kembali.", "The unit opens it with “Open file…”, fills it in, and sends what “Export JSON” gives back.";
    choose: "“Pilih berkas” menerima semua berkas unit sekaligus dan membandingkannya dengan draf.", "“Choose files” takes the files of all units at once and compares them with the draft.";
    decide: "“Ambil semua yang tidak bertentangan”, putuskan sisanya satu per satu, lalu “Terapkan ke draf”. “Urungkan” mengembalikannya.", "“Take everything unopposed”, decide the rest one by one, then “Put into the draft”. “Undo” takes it back.";
    origin: "Asal setiap jawaban yang digabung tercatat pada indikatornya.", "Where a merged answer came from is noted at its indicator.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "units",
    pages: &["merge"],
    title,
    about,
    steps: &[divide, send, fill, choose, decide],
    notes: &[origin],
    terms: &["unit", "respondent"],
};
