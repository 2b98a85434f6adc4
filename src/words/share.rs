//! Sentences about links that hold the levels.

use super::{Lang, Words, sentences};
use crate::exchange::share::ShareError;

sentences! {
    /// Heading.
    share: "Bagikan", "Share";
    /// What the link holds.
    share_holds:
        "Tautan ini hanya memuat instrumen, tahun, dan tingkat tiap indikator. Penjelasan, data dukung, nama instansi, dan nama unit tidak ikut. Siapa pun yang memegangnya dapat melihat hasilnya.",
        "This link holds the instrument, the year and the level of each indicator, and nothing else: no explanation, no evidence, no name of an agency or a unit. Whoever has it can see the result.";
    /// Label of the field.
    share_link: "Tautan", "Link";
    /// Button.
    copy_link: "Salin tautan", "Copy the link";
    /// What unfolds the vector.
    readable_form: "Bentuk yang dapat dibaca", "Readable form";
    /// Label of the field.
    readable_link: "Tautan dalam bentuk yang dapat dibaca", "Link in readable form";
    /// Heading of the page that a link opens.
    shared_result: "Hasil dari tautan", "Result from a link";
    /// What is shown, and what is not.
    shared_holds:
        "Tautan ini hanya memuat tingkat tiap indikator; penjelasan, data dukung, dan nama instansi tidak ada di dalamnya. Tidak ada yang disimpan di peramban ini.",
        "This link holds only the level of each indicator; explanations, evidence and the name of the agency are not in it. Nothing has been stored in this browser.";
    /// Heading.
    levels_of_rows: "Tingkat tiap indikator", "Level of each indicator";
    /// Column.
    level: "Tingkat", "Level";
    /// Heading and button.
    make_draft: "Jadikan draf", "Make a draft of it";
    /// What happens then.
    make_draft_hint:
        "Draf baru dibuat dari tingkat ini. Draf lain di peramban ini tidak berubah.",
        "A new draft is made of these levels. No other draft in this browser changes.";
    /// What to do about a link that is not whole.
    ask_for_link_again:
        "Minta pengirimnya menyalin tautannya sekali lagi secara utuh. Tidak ada hasil yang ditampilkan, dan tidak ada draf yang berubah.",
        "Ask whoever sent it to copy the whole link once more. No result is shown, and no draft has been changed.";
    /// What to do about a link of an unknown edition.
    reload_for_link:
        "Muat ulang halaman untuk memperbarui kalkulator, lalu buka tautannya lagi. Tidak ada draf yang berubah.",
        "Reload the page to update the calculator, then open the link again. No draft has been changed.";
    /// What to do about a link of an unknown revision.
    load_edition_for_link:
        "Minta berkas edisinya kepada pengirim dan simpan di sini, lalu buka tautannya lagi. Tidak ada draf yang berubah.",
        "Ask whoever sent it for the edition file and keep it here, then open the link again. No draft has been changed.";
}

impl Words {
    /// Why a link is not shown, and what to do.
    pub fn share_error(self, error: &ShareError) -> String {
        let known = |known: &[String]| known.join(", ");
        let problem = match (self.0, error) {
            (Lang::Id, ShareError::Cut { given, expected }) => {
                format!("Tautan ini terpotong: hanya ada {given} dari {expected} karakter.")
            }
            (Lang::En, ShareError::Cut { given, expected }) => {
                format!("This link is cut off: only {given} of {expected} characters are there.")
            }
            (Lang::Id, ShareError::CutVector { given, expected }) => {
                format!("Tautan ini terpotong: hanya ada {given} dari {expected} bagian.")
            }
            (Lang::En, ShareError::CutVector { given, expected }) => {
                format!("This link is cut off: only {given} of {expected} parts are there.")
            }
            (Lang::Id, ShareError::Edited) => {
                "Tautan ini tidak seperti ketika dibuat: ada karakter yang berubah, bertambah, atau hilang."
                    .into()
            }
            (Lang::En, ShareError::Edited) => {
                "This link is not as it was made: characters were changed, added or lost.".into()
            }
            (Lang::Id, ShareError::UnknownEdition { given, known: here }) => format!(
                "Tautan ini memuat instrumen {given}; versi ini mengenal {}.",
                known(here)
            ),
            (Lang::En, ShareError::UnknownEdition { given, known: here }) => format!(
                "This link is of the instrument {given}; this version knows {}.",
                known(here)
            ),
            (Lang::Id, ShareError::UnknownRevision { edition, .. }) => format!(
                "Tautan ini memakai revisi {edition} yang tidak ada di sini, sehingga tidak dihitung menurut revisi lain."
            ),
            (Lang::En, ShareError::UnknownRevision { edition, .. }) => format!(
                "This link is of a revision of {edition} that is not here, and it is not scored by another one."
            ),
        };
        let advice = match error {
            ShareError::UnknownRevision { .. } => self.load_edition_for_link(),
            ShareError::UnknownEdition { .. } => self.reload_for_link(),
            _ => self.ask_for_link_again(),
        };
        format!("{problem} {advice}")
    }
}
