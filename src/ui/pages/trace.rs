//! "Cara hitung": how a number came about, line by line.

use leptos::prelude::*;

use crate::instrument::{Instrument, NodeIndex};
use crate::score::trace::{Line, Trace};
use crate::ui::editor::Editor;
use crate::ui::live::{instrument_text, list, say, show, text};
use crate::ui::page::{Place, node_word};
use crate::ui::session::Session;
use crate::words::Words;

#[component]
pub(crate) fn TracePage(instrument: &'static Instrument, node: NodeIndex) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let (file, calculation) = (instrument.node(node), &instrument.edition().calculation);
    let title = text(move || {
        let words = session.words();
        words.calculation_of(words.node(file))
    });
    let above = list(instrument.above(file), |node| {
        let href = editor.href(Place::Trace(node_word(instrument, node)));
        let name = text(move || session.words().node(instrument.node(node)).to_owned());
        view! { <li><a href=href>{name}</a></li> }
    });
    let table = show(move || {
        let trace = editor
            .report()
            .with(|report| Some(report.as_ref()?.trace(node)));
        trace.map(|trace| lines(instrument, &trace, session.words()))
    });
    view! {
        <article class="trace">
            <p><a href=editor.href(Place::Form(None))>{say(Words::back_to_form)}</a></p>
            <h2 id="place" tabindex="-1" data-testid="trace">{title}</h2>
            <ol class="above">{above}</ol>
            {table}
            <p class="hint">{instrument_text(&calculation.formula)}</p>
            <p class="hint">{instrument_text(&calculation.rounding)}</p>
        </article>
    }
}

fn lines(instrument: &'static Instrument, trace: &Trace, words: Words) -> AnyView {
    let value = trace.score.exact();
    let leaf = trace.lines.is_empty();
    let sum = trace.sum.map(|sum| words.exact(sum));
    let remark = match (leaf, value) {
        (_, None) => Some(words.trace_open().to_owned()),
        (true, Some(value)) if trace.score.pending > 0 => Some(words.counts_as(value)),
        (true, Some(_)) => Some(words.value_is_level().to_owned()),
        (false, Some(_)) => None,
    };
    view! {
        <table class="trace-table">
            {(!leaf).then(|| head(words))}
            <tbody>{list(&trace.lines, |it| line(instrument, it, words))}</tbody>
            <tfoot>
                {foot(words.sum(), sum, "trace-sum")}
                {foot(words.divided_by(), (!leaf).then(|| words.exact(trace.divisor)), "trace-divisor")}
                {foot(words.exact_value(), value.map(|value| words.fraction(value)), "trace-exact")}
                {foot(words.shown_value(), Some(words.score(&trace.score)), "trace-shown")}
            </tfoot>
        </table>
        {remark.map(|remark| view! { <p>{remark}</p> })}
    }
    .into_any()
}

fn head(words: Words) -> AnyView {
    view! {
        <thead>
            <tr>
                <th scope="col">{words.part()}</th>
                <th scope="col" class="number">{words.weight_label()} " (%)"</th>
                <th scope="col" class="number">{words.value_column()}</th>
                <th scope="col" class="number">{words.product()}</th>
            </tr>
        </thead>
    }
    .into_any()
}

fn line(instrument: &'static Instrument, line: &Line, words: Words) -> AnyView {
    let node = instrument.node(line.node);
    let href = Editor::get().href(Place::Trace(node_word(instrument, line.node)));
    let waits = node.while_pending().is_some() && line.score.pending > 0;
    view! {
        <tr>
            <td><a href=href>{node.no.as_str()} " " {words.name(&node.name)}</a></td>
            <td class="number">{words.exact(line.weight)}</td>
            <td class="number">
                {words.score(&line.score)}
                {waits.then(|| view! { <small>" " {words.pending()}</small> })}
            </td>
            <td class="number">{line.product.map(|product| words.exact(product))}</td>
        </tr>
    }
    .into_any()
}

fn foot(label: &'static str, text: Option<String>, id: &'static str) -> Option<AnyView> {
    let row = |text| {
        view! {
            <tr>
                <th scope="row" colspan="3">{label}</th>
                <td class="number" data-testid=id>{text}</td>
            </tr>
        }
        .into_any()
    };
    text.map(row)
}
