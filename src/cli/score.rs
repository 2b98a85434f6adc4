//! `spbe score`: the score of each file as JSON.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use serde::Serialize;
use spbe::exchange::Summary;
use spbe::words::Words;

use super::problem::Problem;
use super::source::Source;
use super::{read_or_report, report};

/// The score of one file.
#[derive(Serialize)]
struct Scored {
    /// Which file it is, where the output holds several.
    #[serde(flatten)]
    identity: Option<Identity>,
    #[serde(flatten)]
    summary: Summary,
    /// Sentences for people.
    warnings: Vec<String>,
}

/// Which file it is.
#[derive(Serialize)]
struct Identity {
    /// Its name.
    file: String,
    /// The agency; the short form does not name it.
    agency: Option<String>,
    /// The evaluation year.
    year: u16,
    /// SHA-256 of the content; the short form has none.
    digest: Option<String>,
}

/// Prints the scores; `false` when a file was refused. The others are printed all the same.
pub(super) fn print(arguments: &[PathBuf], words: Words) -> io::Result<bool> {
    // A line for each of a hundred thousand files: not each of them a call to the system.
    let mut output = BufWriter::new(io::stdout().lock());
    let mut all_read = true;
    let several = arguments.len() > 1 || arguments.iter().any(|argument| argument.is_dir());
    for argument in arguments {
        let refuse = |problem: &Problem| {
            report(problem, &argument.display().to_string(), words);
            false
        };
        match Source::all_named(argument) {
            Err(problem) => all_read &= refuse(&problem),
            Ok(sources) => {
                for source in sources {
                    all_read &= match source {
                        Err(problem) => refuse(&problem),
                        Ok(source) => print_one(&mut output, &source, several, words)?,
                    };
                }
            }
        }
    }
    output.flush()?;
    Ok(all_read)
}

/// Prints the score of a file; `false` when it was refused.
fn print_one(
    output: &mut impl Write,
    source: &Source,
    several: bool,
    words: Words,
) -> io::Result<bool> {
    let Some(submission) = read_or_report(source, words) else {
        return Ok(false);
    };
    let report = submission.report();
    let scored = Scored {
        summary: Summary::new(&report, submission.year),
        warnings: submission.warnings(&report, words),
        identity: several.then(|| Identity {
            file: source.name(),
            year: submission.year,
            agency: submission.agency,
            digest: submission.digest,
        }),
    };
    if several {
        serde_json::to_writer(&mut *output, &scored)?;
    } else {
        serde_json::to_writer_pretty(&mut *output, &scored)?;
    }
    writeln!(output)?;
    Ok(true)
}
