//! What the two signed documents share: the result they state, blanks to fill in, who signs, and
//! the digest of the submission as text and QR code.

use maud::{Markup, html};
use spbe::words::{Lang, Words};

use super::assessed::Assessed;
use crate::qr;

/// The documents are legal texts: Indonesian in both languages of the page.
pub(super) const WORDS: Words = Words(Lang::Id);

/// What the document is, of whom, of which year.
pub(super) fn title(lines: [&str; 2], assessed: &Assessed) -> Markup {
    let assessment = assessed.assessment;
    html! {
        h2 {
            @for line in lines { (line) br; }
            (assessment.agency) br;
            "Tahun " (assessment.year)
        }
    }
}

/// The index with its predicate. The documents are made without open rows only, so that the lower
/// end of the index is the index.
pub(super) fn result(assessed: &Assessed) -> Markup {
    let index = assessed.index().low;
    let predicate = assessed
        .verdict(index)
        .map(|verdict| WORDS.predicate(verdict.band));
    html! {
        strong data-testid="document-index" { (WORDS.value(index)) }
        @if let Some(predicate) = predicate { " dengan predikat " strong { (predicate) } }
    }
}

/// A blank to be filled in by hand.
pub(super) fn blank() -> Markup {
    html! { span.document-blank { "........................" } }
}

/// Name, NIP and position of a person, to be filled in.
pub(super) fn person(number: &str, role: &str) -> Markup {
    html! {
        div.document-person {
            span { (number) }
            dl {
                @for field in ["Nama", "NIP", "Jabatan"] { dt { (field) } dd { ": " (blank()) } }
            }
            p { "selaku " (role) @if number == "1." { ";" } }
        }
    }
}

/// Where a person signs.
pub(super) fn signature(place: bool, role: &str) -> Markup {
    html! {
        div.document-signature {
            p { @if place { (blank()) ", " (blank()) } @else { "\u{a0}" } }
            p { (role) "," }
            div.document-sign {}
            p { "Nama: " (blank()) }
            p { "NIP: " (blank()) }
            p { "Jabatan: " (blank()) }
        }
    }
}

/// The digest of the submission, as text and as QR code.
pub(super) fn digest(assessed: &Assessed) -> Markup {
    // 64 digits always fit.
    let code = qr::svg(
        assessed.digest,
        "Kode QR berisi sidik SHA-256 yang tercetak di sebelahnya",
    );
    html! {
        div.document-digest {
            @if let Ok(code) = code { (code) }
            div {
                p { "Sidik (SHA-256) isi penilaian mandiri yang diserahkan:" }
                p.report-digest data-testid="document-digest" { (groups(assessed.digest)) }
                p.hint {
                    "Sidik ini sama dengan yang tertulis di dalam berkas ekspor; "
                    "bila satu isian saja berubah, sidiknya berbeda."
                }
            }
        }
    }
}

/// A digest in groups of eight, easier to compare by eye.
pub(super) fn groups(digest: &str) -> String {
    let digits: Vec<char> = digest.chars().collect();
    let groups: Vec<String> = digits
        .chunks(8)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}
