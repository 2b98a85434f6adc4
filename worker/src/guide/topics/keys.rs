//! Working without a mouse.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Papan ketik", "Keyboard";
    about: "Semua tugas dapat dikerjakan tanpa tetikus.", "Everything can be done without a mouse.";
    tab: "Tab dan Shift+Tab berpindah antarbagian; Enter membuka tautan, Enter atau spasi menekan tombol.", "Tab and Shift+Tab move about; Enter follows a link, Enter or Space presses a button.";
    levels: "Pada kuesioner, 1–5 memilih tingkat, 0 atau Delete menghapus jawaban (instrumen 2018: 0 memilih tingkat 0).", "In the questionnaire 1–5 choose a level, 0 or Delete clears the answer (2018 instrument: 0 chooses level 0).";
    arrows: "Panah kiri dan kanan berpindah indikator; panah atas dan bawah berpindah tingkat.", "Left and right arrows change the indicator; up and down arrows change the level.";
    undo: "Ctrl+Z mengurungkan, Ctrl+Y mengulangi.", "Ctrl+Z undoes, Ctrl+Y redoes.";
    skip: "Tab pertama di setiap halaman menampilkan “Langsung ke isi”.", "The first Tab on a page shows “Skip to content”.";
    fields: "Di dalam kolom teks, tombol itu menulis seperti biasa.", "Inside a text field these keys write as usual.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "keys",
    pages: &[],
    title,
    about,
    steps: &[tab, levels, arrows, undo],
    notes: &[skip, fields],
    terms: &[],
};
