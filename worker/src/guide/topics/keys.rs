//! Working without a mouse.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Papan ketik", "Keyboard";
    about: "Semua tugas dapat dikerjakan tanpa tetikus.", "Everything can be done without a mouse.";
    tab: "Tab dan Shift+Tab berpindah antarbagian; Enter membuka tautan, Enter atau spasi menekan tombol.", "Tab and Shift+Tab move about; Enter follows a link, Enter or Space presses a button.";
    levels: "Pada kuesioner, 1–5 memilih tingkat atau nilai bulat, 0 atau Delete menghapus jawaban (instrumen 2018: 0 memilih tingkat 0).", "In the questionnaire 1–5 choose a level or whole value, 0 or Delete clears the answer (2018 instrument: 0 chooses level 0).";
    arrows: "Panah kiri dan kanan berpindah indikator; panah atas dan bawah berpindah tingkat (tidak pada edisi dengan nilai pecahan).", "Left and right arrows change the indicator; up and down arrows change the level (not in editions with fractions).";
    undo: "Ctrl+Z mengurungkan, Ctrl+Y mengulangi.", "Ctrl+Z undoes, Ctrl+Y redoes.";
    skip: "Sesudah dimuat, Tab pertama menampilkan “Langsung ke isi”; saat berpindah halaman, fokus sudah di isi.", "Once loaded, the first Tab shows “Skip to content”; when you change pages, the focus is in the content already.";
    fields: "Di dalam kolom teks dan “Nilai indikator”, tombol dan panah itu bekerja untuk kolomnya saja.", "Inside a text field and the “Value of the indicator” these keys and arrows work on that field alone.";
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
