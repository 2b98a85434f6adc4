//! Pernyataan Persetujuan Publikasi: the agency agrees to the publication of the result
//! (Permen PANRB 59/2020, Lampiran, h.85: signed by the Koordinator SPBE).
//!
//! A legal text, hence Indonesian in both languages of the page. The wording is ours: neither the
//! regulation nor Pedoman 3/2024 has a model.

use maud::{Markup, html};

use super::assessed::Assessed;
use super::fields::{digest, person, result, signature, title};
use super::minutes::legal_basis;
use super::subject::{index_name, subject};

pub(super) fn draw(assessed: &Assessed) -> Markup {
    let (agency, year) = (&assessed.assessment.agency, assessed.assessment.year);
    let index = index_name(assessed.instrument());
    let subject = subject(assessed.instrument());
    html! {
        article.document lang="id" {
            (title(
                ["Pernyataan Persetujuan Publikasi", &format!("Hasil Penilaian {index}")],
                assessed,
            ))
            p { "Yang bertanda tangan di bawah ini:" }
            (person("", &format!("Koordinator {subject} {agency}")))
            p { "dengan ini menyatakan:" }
            ol {
                li {
                    "Penilaian Mandiri " (index) " " (agency) " tahun " (year) " telah dilaksanakan berdasarkan "
                    (legal_basis(assessed.instrument()))
                    " dan hasilnya telah diperiksa, yaitu " (index) " sebesar " (result(assessed)) ";"
                }
                li {
                    "isian, penjelasan, dan data dukung yang disampaikan adalah benar dan dapat "
                    "dipertanggungjawabkan;"
                }
                li {
                    "menyetujui publikasi hasil pemantauan dan evaluasi " (subject) " " (agency) " tahun " (year)
                    " oleh kementerian yang menyelenggarakan urusan pemerintahan di bidang aparatur negara."
                }
            }
            p { "Penilaian mandiri yang dimaksud dikenali dari sidik berikut." }
            (digest(assessed))
            p { "Demikian pernyataan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya." }
            div.document-signatures { (signature(true, &format!("Koordinator {subject}"))) }
        }
    }
}
