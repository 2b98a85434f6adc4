//! Sentences about what was taken in.

use spbe::score::Score;
use spbe::words::{Lang, Words};

use super::{Origin, Refusal, short};
use crate::words::sentences;

sentences! {
    /// Button.
    add_files: "Tambah berkas", "Add files";
    /// Heading.
    refused: "Berkas yang tidak ditampilkan", "Files that are not shown";
}

/// Button.
pub(super) fn remove_files(words: Words, files: usize) -> String {
    match words.0 {
        Lang::Id => format!("Keluarkan berkas tambahan ({files})"),
        Lang::En => format!("Remove the added files ({files})"),
    }
}

/// Why a file is not shown.
pub(super) fn refusal(words: Words, refusal: &Refusal) -> String {
    match (words.0, refusal) {
        (_, Refusal::Unreadable(error)) => words.import_error(error),
        (_, Refusal::Unsummable(error)) => error.to_string(),
        (Lang::Id, Refusal::Part { unit }) => {
            format!("hanya bagian unit {unit}, bukan seluruh kuesioner.")
        }
        (Lang::En, Refusal::Part { unit }) => {
            format!("only the part of the unit {unit}, not the whole questionnaire.")
        }
    }
}

/// What a file is called.
pub(crate) fn source(words: Words, origin: &Origin) -> &str {
    match (words.0, origin) {
        (_, Origin::File(name)) => name,
        (Lang::Id, Origin::Draft(_)) => "Draf di peramban ini",
        (Lang::En, Origin::Draft(_)) => "Draft in this browser",
    }
}

/// What tells a file from the others about the same year.
pub(crate) fn told_apart(words: Words, index: &Score, digest: &str) -> String {
    let (index, digest) = (words.score(index), short(digest));
    match words.0 {
        Lang::Id => format!("penilaian mandiri {index}, sidik {digest}…"),
        Lang::En => format!("self-assessment {index}, digest {digest}…"),
    }
}
