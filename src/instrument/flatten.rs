//! From the tree of a file to one list in reading order, with weights in whole units.

use super::check::{self, Fault};
use super::format::{EditionFile, IndicatorFile, Name, NodeFile, WeightsOf};
use super::{EditionId, IndicatorId, Instrument, Node, NodeIndex, NodeKind, Origin};
use crate::exact::Exact;

impl Instrument {
    /// Checks an edition and flattens its tree.
    pub(super) fn new(mut file: EditionFile) -> Result<Self, Vec<Fault>> {
        let faults = check::faults(&file);
        if !faults.is_empty() {
            return Err(faults);
        }
        let tree = std::mem::take(&mut file.tree);
        let mut instrument = Self {
            id: EditionId::new(file.id.clone()),
            digest: String::new(),
            origin: Origin::Loaded(String::new()),
            nodes: vec![Node {
                tier: "index".into(),
                no: String::new(),
                name: file.index.clone(),
                weight: Exact::whole(100),
                kind: NodeKind::Index,
                sources: Vec::new(),
                parent: None,
                children: Vec::new(),
                units: 0,
            }],
            rows: Vec::new(),
            file,
        };
        for node in tree {
            instrument.add(node, Self::ROOT)?;
        }
        check::distinct(instrument.ids())?;
        instrument.weigh()?;
        Ok(instrument)
    }

    /// A weight in per cent of the index.
    fn of_index(&self, weight: Exact, parent: NodeIndex) -> Result<Exact, Vec<Fault>> {
        if self.file.weights == WeightsOf::Index {
            return Ok(weight);
        }
        let above = self.node(parent).weight.divided_by(Exact::whole(100));
        let product = above.and_then(|above| weight.times(above));
        product.ok_or_else(|| vec![check::too_fine(weight)])
    }

    fn add(&mut self, file: NodeFile, parent: NodeIndex) -> Result<(), Vec<Fault>> {
        let NodeFile {
            tier,
            no,
            name,
            weight,
            sources,
            children,
            indicator,
            ..
        } = file;
        let weight = self.of_index(weight, parent)?;
        let node = Node {
            tier,
            no,
            name,
            weight,
            kind: NodeKind::Group,
            sources,
            parent: Some(parent),
            children: Vec::new(),
            units: 0,
        };
        match indicator {
            None => {
                let group = self.push(node);
                for child in children {
                    self.add(child, group)?;
                }
            }
            Some(indicator) => self.add_indicator(node, indicator),
        }
        Ok(())
    }

    fn add_indicator(&mut self, node: Node, indicator: IndicatorFile) {
        let indicator = Box::new(indicator);
        let Some(repeat) = indicator.repeat.clone() else {
            let id = IndicatorId::new(node.no.clone());
            self.push(Node {
                kind: NodeKind::Row { id, indicator },
                ..node
            });
            return;
        };
        let share = Exact::new(1, repeat.rows.into()).and_then(|share| node.weight.times(share));
        let parent = self.push(Node {
            kind: NodeKind::Repeated(indicator.clone()),
            ..node.clone()
        });
        for service in 1..=repeat.rows {
            let no = format!("{}.{service}", node.no);
            let kind = NodeKind::Row {
                id: IndicatorId::new(no.clone()),
                indicator: indicator.clone(),
            };
            let name = Name {
                id: format!("{} – {} {service}", node.name.id, repeat.name.id),
                en: format!("{} – {} {service}", node.name.en, repeat.name.en),
            };
            let weight = share.unwrap_or(node.weight);
            let tier = "service".into();
            self.push(Node {
                tier,
                no,
                name,
                weight,
                kind,
                parent: Some(parent),
                ..node.clone()
            });
        }
    }

    fn push(&mut self, node: Node) -> NodeIndex {
        let index = NodeIndex(self.nodes.len());
        if let Some(NodeIndex(parent)) = node.parent {
            self.nodes[parent].children.push(index);
        }
        if let NodeKind::Row { .. } = node.kind {
            self.rows.push(index);
        }
        self.nodes.push(node);
        index
    }

    /// Turns the weights into whole units over their common denominator.
    fn weigh(&mut self) -> Result<(), Vec<Fault>> {
        let common = check::common_denominator(self.nodes.iter().map(|node| node.weight))?;
        for node in &mut self.nodes {
            node.units = node.weight.numerator() * (common / node.weight.denominator());
        }
        Ok(())
    }
}
