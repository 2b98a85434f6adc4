//! Why a file is refused, in the language of the person who called the command.

use std::io;

use spbe::exchange::ImportError;
use spbe::score::ValueError;
use spbe::words::{Lang, Words};

/// A file that is not scored.
#[derive(Debug, thiserror::Error)]
pub(super) enum Problem {
    /// It cannot be read at all.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// It is a folder without any file to score.
    #[error("no file in it has a name that ends in .json")]
    EmptyFolder,
    /// It is not an assessment.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// Its values cannot be summed.
    #[error(transparent)]
    Value(#[from] ValueError),
}

impl Problem {
    /// The sentence for people, to stand behind the name of the file.
    pub(super) fn sentence(&self, words: Words) -> String {
        match (words.0, self) {
            (_, Self::Import(error)) => words.import_error(error),
            (Lang::Id, Self::Unreadable(error)) => match error.kind() {
                io::ErrorKind::NotFound => "berkas tidak ada.".into(),
                io::ErrorKind::PermissionDenied => "berkas tidak boleh dibaca.".into(),
                io::ErrorKind::InvalidData => "bukan teks UTF-8.".into(),
                _ => format!("tidak dapat dibaca ({error})."),
            },
            (Lang::En, Self::Unreadable(error)) => match error.kind() {
                io::ErrorKind::NotFound => "there is no such file.".into(),
                io::ErrorKind::PermissionDenied => "reading it is not permitted.".into(),
                io::ErrorKind::InvalidData => "not a text in UTF-8.".into(),
                _ => format!("cannot be read ({error})."),
            },
            (Lang::Id, Self::EmptyFolder) => {
                "tidak ada berkas berakhiran .json dalam folder ini.".into()
            }
            (Lang::En, Self::EmptyFolder) => {
                "no file in this folder has a name that ends in .json.".into()
            }
            (_, Self::Value(error)) => error.to_string(),
        }
    }
}
