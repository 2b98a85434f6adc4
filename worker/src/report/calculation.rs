//! Appendix "Cara hitung": how each aspect, domain and the index came about, weight × value line by
//! line (Permen PANRB 59/2020, Lampiran, h.21–24, Tabel 10–12 show the same steps).

use maud::{Markup, html};
use spbe::instrument::Instrument;
use spbe::score::trace::Trace;
use spbe::words::Words;

use super::assessed::Assessed;
use super::overview::name;
use super::rows::foreign;

pub(super) fn draw(assessed: &Assessed, words: Words) -> Markup {
    let calculation = &assessed.instrument().edition().calculation;
    html! {
        section.report-calculation {
            h3 { (words.how_calculated()) }
            @for text in [&calculation.formula, &calculation.rounding] {
                @let (text, lang) = words.text(text);
                p.hint lang=[foreign(words, lang)] { (text) }
            }
            @for trace in assessed.report.traces() { (table(assessed.instrument(), &trace, words)) }
        }
    }
}

fn table(instrument: &Instrument, trace: &Trace, words: Words) -> Markup {
    let node = instrument.node(trace.node);
    let value = trace.score.exact();
    html! {
        div.report-scroll {
            table.report-trace {
                caption { (name(instrument, node, words)) }
                thead { tr {
                    th scope="col" { (words.part()) }
                    th.number scope="col" { (words.weight_label()) " (%)" }
                    th.number scope="col" { (words.value_column()) }
                    th.number scope="col" { (words.product()) }
                } }
                tbody { @for line in &trace.lines { @let part = instrument.node(line.node); tr {
                    th scope="row" { (part.no) ". " (words.short_name(instrument, part)) }
                    td.number { (words.exact(line.weight)) }
                    td.number { @match line.score.exact() {
                        Some(value) => (words.exact(value)),
                        None => (words.score(&line.score)),
                    } }
                    td.number { @match line.product {
                        Some(product) => (words.exact(product)),
                        None => "–",
                    } }
                } } }
                tfoot {
                    @if let Some(sum) = trace.sum { (foot(words.sum(), &words.exact(sum))) }
                    (foot(words.divided_by(), &words.exact(trace.divisor)))
                    @if let Some(value) = value { (foot(words.exact_value(), &words.fraction(value))) }
                    (foot(words.shown_value(), &words.score(&trace.score)))
                }
            }
        }
    }
}

fn foot(label: &str, text: &str) -> Markup {
    html! { tr { th scope="row" colspan="3" { (label) } td.number { (text) } } }
}
