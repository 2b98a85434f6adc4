//! `spbe trace`: the calculation of one file, to be followed with paper and pencil.
//!
//! Every part stands below the parts it is made of, as in Permen PANRB 59/2020, Lampiran,
//! h.21–24: aspects, then their domain, at last the index.

use std::io::{self, Write};
use std::path::Path;

use spbe::instrument::{Instrument, NodeKind};
use spbe::score::Report;
use spbe::score::trace::{Line, Trace};
use spbe::words::Words;

use super::read_or_report;
use super::source::Source;
use super::submission::Submission;

/// Prints the calculation; `false` when the file was refused.
pub(super) fn print(argument: &Path, words: Words) -> io::Result<bool> {
    let Some(submission) = read_or_report(&Source::named(argument), words) else {
        return Ok(false);
    };
    let report = submission.report();
    let mut output = io::stdout().lock();
    let edition = words.edition(report.instrument());
    writeln!(output, "{edition} · {}", submission.year)?;
    for trace in report.traces() {
        print_part(&mut output, &report, &trace, words)?;
    }
    print_predicate(&mut output, &report, &submission, words)?;
    Ok(true)
}

fn print_part(
    output: &mut impl Write,
    report: &Report,
    trace: &Trace,
    words: Words,
) -> io::Result<()> {
    let instrument = report.instrument();
    let node = instrument.node(trace.node);
    let label = words.numbered(instrument, node);
    match node.kind {
        NodeKind::Index => writeln!(output, "\n{label}")?,
        _ => writeln!(output, "\n{label}: {}", words.name(&node.name))?,
    }
    for line in &trace.lines {
        writeln!(output, "  {}", term(instrument, line, words))?;
    }
    writeln!(output, "  {}", result(trace, words))
}

/// Weight × value of one part.
fn term(instrument: &Instrument, line: &Line, words: Words) -> String {
    let label = words.numbered(instrument, instrument.node(line.node));
    let weight = words.exact(line.weight);
    let Some((value, product)) = line.score.exact().zip(line.product) else {
        let open = words.unanswered(line.score.open as usize);
        return format!("{label}: {weight} × ? ({open})");
    };
    let (value, product) = (words.exact(value), words.exact(product));
    format!("{label}: {weight} × {value} = {product}")
}

/// Sum ÷ weight = value, or the range in which the value lies.
fn result(trace: &Trace, words: Words) -> String {
    let score = &trace.score;
    let Some((value, sum)) = score.exact().zip(trace.sum) else {
        return format!("{} … {} ({})", score.low, score.high, words.score(score));
    };
    let (sum, divisor) = (words.exact(sum), words.exact(trace.divisor));
    let equals = if value == value.shown() { '=' } else { '≈' };
    let (label, shown) = (words.sum(), words.value(value));
    format!("{label}: {sum} ÷ {divisor} = {value} {equals} {shown}")
}

fn print_predicate(
    output: &mut impl Write,
    report: &Report,
    submission: &Submission,
    words: Words,
) -> io::Result<()> {
    let index = report.index().exact();
    let verdict = index.and_then(|index| report.instrument().verdict(index, submission.year));
    if let Some(verdict) = verdict {
        let predicate = words.predicate(verdict.band);
        writeln!(output, "\n{}: {predicate}", words.predicate_label())?;
    }
    for warning in submission.warnings(report, words) {
        writeln!(output, "\n{warning}")?;
    }
    Ok(())
}
