//! The draft of the recommendation: summary, strongest aspect, weakest aspect, appreciation or advice
//! (Pedoman Menteri PANRB 3/2024, h.226–228).

use spbe::exact::Exact;
use spbe::instrument::NodeIndex;
use spbe::words::Words;

use super::basis::Basis;
use super::drafting::weak;
use super::sentences;

/// How many indicators the advice names.
const MOST_NAMED: usize = 5;

pub(super) fn draft(basis: &Basis, words: Words) -> String {
    let mut paragraphs = vec![sentences::summary(words, basis)];
    let known: Vec<(NodeIndex, Exact)> = basis
        .groups()
        .into_iter()
        .filter_map(|group| Some((group, basis.report.score(group).exact()?)))
        .collect();
    let values = known.iter().map(|&(_, value)| value);
    let (Some(highest), Some(lowest)) = (values.clone().max(), values.min()) else {
        paragraphs.push(sentences::no_aspect_known(words).to_owned());
        return paragraphs.join("\n\n");
    };
    let with = |wanted: Exact| {
        let groups = known.iter().filter(|&&(_, value)| value == wanted);
        groups.map(|&(group, _)| group).collect::<Vec<_>>()
    };
    let weakest = with(lowest);
    let aspects = |groups: &[NodeIndex]| {
        let names = groups.iter().map(|&group| name(group, basis, words));
        sentences::listed(words, &names.collect::<Vec<_>>())
    };
    paragraphs.push(sentences::strongest(
        words,
        &aspects(&with(highest)),
        highest,
    ));
    paragraphs.push(sentences::weakest(words, &aspects(&weakest), lowest));
    paragraphs.push(advice(&weakest, basis, words));
    paragraphs.join("\n\n")
}

/// Advice on the weakest indicators of the weakest aspects; appreciation where none is weak.
fn advice(weakest: &[NodeIndex], basis: &Basis, words: Words) -> String {
    let mut weak: Vec<_> = weakest
        .iter()
        .flat_map(|&group| weak(basis, group))
        .collect();
    if weak.is_empty() {
        return sentences::appreciation(words).to_owned();
    }
    weak.sort_by_key(|found| found.value);
    weak.truncate(MOST_NAMED);
    let names = weak.iter().map(|found| {
        let name = words.short_name(basis.instrument(), found.node);
        format!("{} ({name})", found.node.no)
    });
    sentences::advice(words, &sentences::listed(words, &names.collect::<Vec<_>>()))
}

fn name(group: NodeIndex, basis: &Basis, words: Words) -> String {
    let node = basis.instrument().node(group);
    let (numbered, name) = (words.numbered(basis.instrument(), node), words.node(node));
    format!("{numbered} ({name})")
}
