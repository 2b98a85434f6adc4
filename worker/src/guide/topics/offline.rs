//! Without the network, and newer versions.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Tanpa internet", "Without internet";
    about: "Kalkulator tetap terbuka tanpa sambungan.", "The calculator opens without a connection.";
    kept: "Pada alamat https, peramban menyimpan kalkulator ini sesaat setelah dimuat; “Bantuan” menyebut apakah sudah.", "On an https address the browser keeps the calculator soon after it is loaded; “Help” says whether it has.";
    install: "Melalui menu peramban ia dapat dipasang seperti aplikasi.", "The browser's menu can install it like an app.";
    update: "Versi baru menunggu sampai Anda menekan “Simpan dan perbarui”; isian Anda disimpan dahulu.", "A new version waits until you press “Save and update”; what you have entered is saved first.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "offline",
    pages: &[],
    title,
    about,
    steps: &[kept, install, update],
    notes: &[],
    terms: &[],
};
