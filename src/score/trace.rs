//! How a value came about: weight × value for everything below it, the sum, the division.
//!
//! Data only; screen, print and audit command render it (Permen PANRB 59/2020, Lampiran,
//! h.21–24, Tabel 10–12 show the same steps).

use super::{Report, Score};
use crate::exact::Exact;
use crate::instrument::{Instrument, NodeIndex};

/// The calculation of one node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// The node.
    pub node: NodeIndex,
    /// One line for each node below it, in order; empty for a row, whose value is its level.
    pub lines: Vec<Line>,
    /// Sum of the products; `None` while rows are open, and for a row.
    pub sum: Option<Exact>,
    /// What the sum is divided by: the weight of the node.
    pub divisor: Exact,
    /// The result.
    pub score: Score,
}

/// Weight × value of one node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The node.
    pub node: NodeIndex,
    /// Its weight in per cent of the index.
    pub weight: Exact,
    /// Its value.
    pub score: Score,
    /// Weight × value; `None` while rows below it are open.
    pub product: Option<Exact>,
}

impl Report<'_> {
    /// The calculation of a node.
    pub fn trace(&self, node: NodeIndex) -> Trace {
        let nodes = self.instrument();
        let lines: Vec<Line> = nodes
            .node(node)
            .children
            .iter()
            .map(|&child| {
                let weight = nodes.node(child).weight;
                let score = self.score(child);
                let product = score.exact().and_then(|value| weight.times(value));
                Line {
                    node: child,
                    weight,
                    score,
                    product,
                }
            })
            .collect();
        let add = |sum: Exact, line: &Line| sum.plus(line.product?);
        let sum = lines
            .iter()
            .try_fold(Exact::ZERO, add)
            .filter(|_| !lines.is_empty());
        Trace {
            node,
            sum,
            divisor: nodes.node(node).weight,
            score: self.score(node),
            lines,
        }
    }
    /// The calculations of all parts that are made of others, each after those: aspects, then their
    /// domain, at last the index.
    pub fn traces(&self) -> Vec<Trace> {
        from_the_bottom(self.instrument(), Instrument::ROOT)
            .into_iter()
            .map(|node| self.trace(node))
            .collect()
    }
}

fn from_the_bottom(instrument: &Instrument, node: NodeIndex) -> Vec<NodeIndex> {
    let children = &instrument.node(node).children;
    let below = children
        .iter()
        .flat_map(|&child| from_the_bottom(instrument, child));
    let own = (!children.is_empty()).then_some(node);
    below.chain(own).collect()
}
