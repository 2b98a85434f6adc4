//! `spbe score`: the score of each file as JSON.

use std::io::{self, Write};
use std::path::PathBuf;

use serde::Serialize;
use spbe::exchange::Summary;
use spbe::words::Words;

use super::source::Source;
use super::{read_or_report, report};

/// The score of one file.
#[derive(Serialize)]
struct Scored {
    /// Name of the file, where the output holds several.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(flatten)]
    summary: Summary,
    /// Sentences for people.
    warnings: Vec<String>,
}

/// Prints the scores; `false` when a file was refused. The others are printed all the same.
pub(super) fn print(arguments: &[PathBuf], words: Words) -> io::Result<bool> {
    let mut output = io::stdout().lock();
    let mut all_read = true;
    let several = arguments.len() > 1 || arguments.iter().any(|argument| argument.is_dir());
    for argument in arguments {
        let sources = Source::all_named(argument).unwrap_or_else(|problem| {
            report(&problem, &argument.display().to_string(), words);
            all_read = false;
            Vec::new()
        });
        for source in sources {
            let Some(scored) = score(&source, several, words) else {
                all_read = false;
                continue;
            };
            if several {
                serde_json::to_writer(&mut output, &scored)?;
            } else {
                serde_json::to_writer_pretty(&mut output, &scored)?;
            }
            writeln!(output)?;
        }
    }
    Ok(all_read)
}

fn score(source: &Source, named: bool, words: Words) -> Option<Scored> {
    let submission = read_or_report(source, words)?;
    let report = submission.report();
    Some(Scored {
        file: named.then(|| source.name()),
        summary: Summary::new(&report, submission.year),
        warnings: submission.warnings(&report, words),
    })
}
