//! Editions of the instrument and their revisions.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Edisi instrumen", "Editions of the instrument";
    about: "Kuesioner, bobot, dan predikat menurut peraturannya.", "Questionnaire, weights and predicates by their regulation.";
    show: "“Edisi instrumen” menampilkan setiap edisi dengan dasar hukum dan sumbernya.", "“Editions” shows every edition with its legal basis and sources.";
    copy: "“Ubah salinan” membuat edisi sendiri; kesalahannya disebut tempatnya, dan “Simpan edisi” menyimpannya di peramban ini.", "“Change a copy” makes an edition of your own; its faults are named with their place, and “Keep the edition” keeps it in this browser.";
    open: "Berkas edisi orang lain dibuka dengan “Buka berkas…”.", "An edition file of somebody else is opened with “Open file…”.";
    revise: "Draf terikat pada revisi edisinya. Bila ada revisi baru, perubahannya dibandingkan dahulu; Anda yang memutuskan beralih.", "A draft is bound to the revision of its edition. Where there is a newer one, the changes are compared first; moving over is for you to decide.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "editions",
    pages: &["editions", "revision"],
    title,
    about,
    steps: &[show, copy, open, revise],
    notes: &[],
    terms: &["instrument", "revision", "digest"],
};
