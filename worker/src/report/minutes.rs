//! Berita Acara Penilaian Mandiri: the minutes by which an agency attests its self-assessment
//! (Permen PANRB 59/2020, Pasal 4–5; Lampiran, h.85: signed by the Koordinator SPBE).
//!
//! A legal text, hence Indonesian in both languages of the page. The wording is ours: neither the
//! regulation nor Pedoman 3/2024 has a model.

use std::collections::BTreeMap;

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::Instrument;

use super::assessed::Assessed;
use super::fields::{WORDS, blank, digest, person, result, signature, title};
use super::overview;
use super::subject::{index_name, subject};

pub(super) fn draw(assessed: &Assessed) -> Markup {
    let (agency, year) = (&assessed.assessment.agency, assessed.assessment.year);
    let instrument = assessed.instrument();
    let parts = overview::all(assessed);
    let index = index_name(instrument);
    let subject = subject(instrument);
    html! {
        article.document lang="id" {
            (title(["Berita Acara Penilaian Mandiri", index], assessed))
            p.document-number { "Nomor: " (blank()) }
            p {
                "Pada hari ini " (blank()) " tanggal " (blank()) " bulan " (blank()) " tahun " (blank())
                ", bertempat di " (blank()) ", kami yang bertanda tangan di bawah ini:"
            }
            (person("1.", &format!("Koordinator {subject}")))
            (person("2.", "Penanggung Jawab Tim Asesor Internal"))
            p {
                "menyatakan bahwa Tim Asesor Internal " (agency)
                " telah melaksanakan Penilaian Mandiri " (index) " tahun " (year)
                " atas seluruh " (indicators(instrument)) " berdasarkan " (legal_basis(instrument))
                ", dengan hasil sebagai berikut."
            }
            p { "1. " (index) " hasil Penilaian Mandiri adalah " (result(assessed)) "." }
            (overview::table(assessed, &parts, "Rincian nilai domain, aspek, dan indeks:", WORDS))
            (counts(assessed))
            p {
                "3. Rincian tingkat, penjelasan, dan data dukung setiap indikator terdapat dalam berkas "
                "penilaian mandiri yang tidak terpisahkan dari Berita Acara ini dan dikenali dari sidiknya."
            }
            (digest(assessed))
            p { "Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya." }
            div.document-signatures {
                (signature(false, "Penanggung Jawab Tim Asesor Internal"))
                (signature(true, &format!("Koordinator {subject}")))
            }
        }
    }
}

/// How many rows have each level: every whole level of the scale, and whatever lies between.
fn counts(assessed: &Assessed) -> Markup {
    let scale = &assessed.instrument().edition().scale;
    let levels = scale.lowest.numerator()..=scale.highest.numerator();
    let mut counts: BTreeMap<Exact, usize> = levels.map(|level| (Exact::whole(level), 0)).collect();
    for value in assessed
        .assessment
        .answers()
        .filter_map(|(_, answer)| answer.value)
    {
        *counts.entry(value).or_default() += 1;
    }
    let total: usize = counts.values().sum();
    html! {
        div.report-scroll {
            table.document-counts {
                caption { "2. Jumlah isian menurut tingkat kematangan:" }
                thead { tr {
                    th scope="col" { "Tingkat" }
                    @for level in counts.keys() { th.number scope="col" { (WORDS.exact(*level)) } }
                    th.number scope="col" { "Jumlah" }
                } }
                tbody { tr {
                    th scope="row" { "Isian" }
                    @for count in counts.values() { td.number { (count) } }
                    td.number { (total) }
                } }
            }
        }
    }
}

/// "47 indikator", and the number of entries where a repeated indicator makes them more.
fn indicators(instrument: &Instrument) -> String {
    let rows = instrument.rows().len();
    let tier = instrument.edition().tiers.last();
    let count = tier.map_or(rows, |tier| instrument.tier(&tier.id).count());
    if count == rows {
        format!("{count} indikator")
    } else {
        format!("{count} indikator ({rows} isian)")
    }
}

/// The governing regulation, with the articles on the self-assessment where they are known.
pub(super) fn legal_basis(instrument: &Instrument) -> String {
    let governing = instrument.edition().legal.first();
    let title = governing.map_or("", |legal| legal.title.as_str());
    match instrument.id().to_string().as_str() {
        "spbe-2020" => format!("Pasal 4, Pasal 5, dan Lampiran {title}"),
        _ => title.to_owned(),
    }
}
