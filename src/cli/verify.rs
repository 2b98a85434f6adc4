//! `spbe verify`: is a file what it was when it was handed over?
//!
//! Three answers for each file: is the content intact, is the stated score the computed one, and
//! whose signature it bears. A file that is wrong in one of them makes the exit code 2.

use std::io::{self, Write};
use std::path::PathBuf;

use spbe::exchange::{self, Imported, Signed};
use spbe::words::Words;

use super::source::Source;
use super::{harmless, report};

/// Prints what was found; `false` when something is wrong with a file.
pub(super) fn print(arguments: &[PathBuf], words: Words) -> io::Result<bool> {
    let mut output = io::stdout().lock();
    let mut all_sound = true;
    for argument in arguments {
        let source = Source::named(argument);
        let read = source.text().and_then(|text| Ok(exchange::read(&text)?));
        match read {
            Ok(file) => all_sound &= examine(&mut output, &source.name(), &file, words)?,
            Err(problem) => {
                report(&problem, &source.name(), words);
                all_sound = false;
            }
        }
    }
    Ok(all_sound)
}

fn examine(output: &mut impl Write, name: &str, file: &Imported, words: Words) -> io::Result<bool> {
    let signed = file.signed();
    let signature = match &signed {
        Signed::No => words.not_signed().to_owned(),
        Signed::By(fingerprint) => words.signature_holds(fingerprint),
        Signed::Wrongly(fingerprint) => words.signature_fails(fingerprint),
    };
    writeln!(output, "{}", harmless(name))?;
    writeln!(output, "  {}", words.content_intact(&file.digest))?;
    if file.score_faults.is_empty() {
        writeln!(output, "  {}", words.score_equal())?;
    }
    for fault in &file.score_faults {
        writeln!(output, "  {}", harmless(&words.score_fault(fault)))?;
    }
    writeln!(output, "  {signature}")?;
    Ok(file.score_faults.is_empty() && !matches!(signed, Signed::Wrongly(_)))
}
