//! An agency among the official results.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Posisi nasional", "National standing";
    about: "Sebuah instansi di antara hasil resmi 2023 dan 2024.", "An agency among the official results of 2023 and 2024.";
    choose: "Di “Posisi nasional” pilih tahun dan instansi.", "On “National standing” choose year and agency.";
    read: "Terlihat peringkat dan median menurut tipe, pulau, dan provinsi, sebarannya, dan rata-rata tipenya.", "It shows rank and median by type, island and province, the distribution, and the means of its type.";
    visit: "“Siapa yang patut dikunjungi” menyebut instansi yang lebih tinggi beserta alasannya; “Lembar kunjungan” dicetak untuk satu domain.", "“Whom to visit” names agencies that are higher, and why; the “Study visit brief” is printed for one domain.";
    table: "Tabel tahun lain dapat ditambahkan sebagai CSV.", "Tables of other years can be added as CSV.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "national",
    pages: &["national"],
    title,
    about,
    steps: &[choose, read, visit],
    notes: &[table],
    terms: &["index", "domain", "predicate"],
};
