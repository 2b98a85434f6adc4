//! Where submissions come from: files, folders, standard input.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use spbe::exchange::{ImportError, LARGEST};

use super::problem::Problem;

/// One text to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Source {
    /// Standard input.
    Input,
    /// A file.
    File(PathBuf),
}

impl Source {
    /// The source that an argument names.
    pub(super) fn named(argument: &Path) -> Self {
        if argument == Path::new("-") {
            Self::Input
        } else {
            Self::File(argument.to_owned())
        }
    }

    /// All sources that an argument names: of a folder its `.json` files, without its subfolders, in
    /// the order in which the system gives them. None of them is kept, so that a folder can hold any
    /// number of files.
    pub(super) fn all_named(
        argument: &Path,
    ) -> Result<Box<dyn Iterator<Item = Result<Self, Problem>>>, Problem> {
        if !argument.is_dir() {
            return Ok(Box::new(std::iter::once(Ok(Self::named(argument)))));
        }
        let files = fs::read_dir(argument)?.filter_map(|entry| match entry {
            Ok(entry) => is_submission(&entry.path()).then(|| Ok(Self::File(entry.path()))),
            Err(error) => Some(Err(Problem::Unreadable(error))),
        });
        let mut files = files.peekable();
        if files.peek().is_none() {
            return Err(Problem::EmptyFolder);
        }
        Ok(Box::new(files))
    }

    /// Its name in output and messages.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Input => "-".into(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// Its whole text. What is too large is not read to its end, and a file not at all.
    pub(super) fn text(&self) -> Result<String, Problem> {
        match self {
            Self::Input => read(io::stdin()),
            Self::File(path) => {
                let file = File::open(path)?;
                check_size(usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX))?;
                read(file)
            }
        }
    }
}

fn is_submission(path: &Path) -> bool {
    let json = |end: &OsStr| end.eq_ignore_ascii_case("json");
    path.extension().is_some_and(json) && path.is_file()
}

/// Reads a stream, whose size is only known when it has been read.
fn read(stream: impl Read) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    stream.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    check_size(bytes.len())?;
    String::from_utf8(bytes).map_err(|_| Problem::Unreadable(io::ErrorKind::InvalidData.into()))
}

fn check_size(given: usize) -> Result<(), ImportError> {
    if given > LARGEST {
        return Err(ImportError::TooLarge {
            given,
            largest: LARGEST,
        });
    }
    Ok(())
}
