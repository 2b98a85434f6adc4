//! The study visit brief: one page to print and take along.

use maud::{Markup, html};
use spbe::instrument::format::Text;
use spbe::instrument::{Instrument, Node, NodeKind};
use spbe::words::Words;

use super::gap::Gap;
use super::result::AgencyResult;
use super::{domain_name, page_words as said, words as texts};

/// The brief about a domain of another agency; one that has just been asked for takes the focus, since it
/// stands below the list.
pub(super) fn view(
    own: &AgencyResult,
    other: &AgencyResult,
    domain: usize,
    instrument: &Instrument,
    new: bool,
    words: Words,
) -> Markup {
    let (mine, theirs) = (own.domains[domain], other.domains[domain]);
    let node = instrument.tier("domain").nth(domain);
    let rows = node.map_or_else(Vec::new, |node| instrument.rows_below(node));
    let points = Gap::between(own, other, instrument);
    let points = points.and_then(|gap| gap.domains.get(domain).map(|part| part.points));
    // From the level that the domain has now to the next one.
    let next = mine.numerator().div_euclid(mine.denominator()) + 1;
    let next = u8::try_from(next).unwrap_or(5).clamp(2, 5);
    html! {
        article class="brief" data-testid="brief" data-focus=[new.then_some("brief-title")] {
            h2 id="brief-title" tabindex="-1" { (said::brief_title(words, &other.agency)) }
            p { (said::brief_about(words, own, other)) }
            table {
                tbody {
                    tr { th scope="row" { (domain_name(instrument, domain, words)) " – " (own.agency) } td class="number" { (words.value(mine)) } }
                    tr { th scope="row" { (domain_name(instrument, domain, words)) " – " (other.agency) } td class="number" { (words.value(theirs)) } }
                    @if let Some(points) = points {
                        tr { th scope="row" { (texts::points_of_index(words)) } td class="number" { (said::signed_exact(words, points)) } }
                    }
                }
            }
            h3 { (texts::questions(words)) }
            ol { @for question in texts::QUESTIONS { li { (question(words)) } } }
            h3 { (said::next_level(words, next)) }
            p class="hint" { (texts::next_level_hint(words)) }
            @for &row in &rows { (indicator(instrument.node(row), next, words)) }
            p class="actions screen" { button type="button" data-print { (texts::print(words)) } }
        }
    }
}

fn indicator(node: &Node, level: u8, words: Words) -> Markup {
    let NodeKind::Row { indicator, .. } = &node.kind else {
        return html! {};
    };
    let next = indicator.levels.iter().find(|it| it.level == level);
    html! {
        section class="asked" {
            h4 { (node.no) ". " (words.name(&node.name)) }
            @if let Some(next) = next {
                (paragraph(None, &next.criterion, words))
                @if let Some(evidence) = &next.evidence {
                    (paragraph(Some(texts::evidence(words)), evidence, words))
                }
            }
        }
    }
}

fn paragraph(label: Option<&str>, text: &Text, words: Words) -> Markup {
    let (text, lang) = words.text(text);
    html! {
        p lang=(lang.code()) {
            @if let Some(label) = label { strong { (label) ": " } }
            (text)
        }
    }
}
