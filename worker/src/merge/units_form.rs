//! The form that gives indicators to units, and the parts to be sent to them.

use maud::{Markup, html};
use spbe::assessment::{Assessment, LONGEST_FIELD};
use spbe::exchange::Imported;
use spbe::instrument::{Instrument, Node, NodeIndex, NodeKind};
use spbe::words::Words;

use super::units::groups;
use super::{units, units_words};

pub(super) fn view(draft: &Imported, unfolded: bool, words: Words) -> Markup {
    let units = units(&draft.assessment);
    html! {
        section data-testid="units" {
            h3 { (units_words::divide(words)) }
            p { (units_words::divide_hint(words)) }
            p {
                button type="button" id="units" data-action="units" aria-expanded=(unfolded) {
                    @if unfolded { (units_words::hide_units(words)) } @else { (units_words::show_units(words)) }
                }
            }
            @if unfolded {
                (table(draft, words))
                datalist id="unit-names" { @for unit in units.keys() { option value=(unit); } }
            }
            @if !units.is_empty() {
                h4 { (units_words::parts(words)) }
                ul class="parts" {
                    @for (at, (unit, rows)) in units.iter().enumerate() {
                        li {
                            span { (units_words::rows_of(words, unit, *rows)) }
                            button type="button" id={ "part-" (at) } data-action="part" data-value=(unit) {
                                (units_words::download_part(words, unit))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn table(draft: &Imported, words: Words) -> Markup {
    let instrument = draft.instrument;
    html! {
        div class="scrolled" {
            table {
                caption { (units_words::units_table(words)) }
                thead {
                    tr {
                        th scope="col" { (words.indicator()) }
                        th scope="col" { (units_words::unit(words)) }
                    }
                }
                @for (group, rows) in groups(instrument) {
                    tbody {
                        (group_head(instrument, group, words))
                        @for node in rows { (row(draft, node, words)) }
                    }
                }
            }
        }
    }
}

fn group_head(instrument: &Instrument, group: NodeIndex, words: Words) -> Markup {
    let node = instrument.node(group);
    let name = words.node(node);
    html! {
        tr class="group" {
            th scope="rowgroup" { (node.no) " " (name) }
            td {
                label {
                    span { (units_words::unit_of_all(words, name)) }
                    (field("group", &group.get().to_string(), "", None))
                }
            }
        }
    }
}

fn row(draft: &Imported, node: &Node, words: Words) -> Markup {
    let NodeKind::Row { id, .. } = &node.kind else {
        return Markup::default();
    };
    let unit = unit_of(&draft.assessment, node);
    html! {
        tr {
            th scope="row" {
                a href={ "~/" (id) } { (node.no) ". " (words.short_name(draft.instrument, node)) }
            }
            td { (field("unit", id.as_str(), unit, Some(&units_words::unit_of(words, &node.no)))) }
        }
    }
}

fn unit_of<'a>(assessment: &'a Assessment, node: &Node) -> &'a str {
    match &node.kind {
        NodeKind::Row { id, .. } => assessment.answer(id).map_or("", |answer| &answer.unit),
        _ => "",
    }
}

fn field(action: &str, value: &str, unit: &str, label: Option<&str>) -> Markup {
    html! {
        input type="text" list="unit-names" maxlength=(LONGEST_FIELD) autocomplete="off"
            id={ (action) "-" (value) } data-action=(action) data-value=(value) value=(unit)
            aria-label=[label];
    }
}
