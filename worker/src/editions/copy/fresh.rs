//! What is added to a copy: nodes like their neighbours, without what is known of these alone, and
//! dates.

use serde_json::{Value, json};

use super::{CALENDAR, Copy, CopyError, no_place};

/// What a neighbour has and a new node does not: whose value it is, which page it stands on, who has
/// said something of it.
const OF_ANOTHER: [&str; 2] = ["variants", "detail"];
const OF_ANOTHER_INDICATOR: [&str; 5] =
    ["external", "notes", "detail", "page", "evidence_inferred"];

impl Copy {
    /// Adds a node to a list of nodes, made like the last one there, or a date to the calendar.
    pub(super) fn add(&mut self, place: &str) -> Result<(), CopyError> {
        if place == CALENDAR {
            return self.add_step();
        }
        let nodes = self.file.pointer(place).and_then(Value::as_array);
        let nodes = nodes.ok_or_else(|| no_place(place))?;
        let at = nodes.len();
        let like = nodes.last().filter(|like| like.get("tier").is_some());
        let like = like.cloned().ok_or_else(|| no_place(place))?;
        let node = self.fresh(like);
        if let Some(nodes) = self.file.pointer_mut(place).and_then(Value::as_array_mut) {
            nodes.push(node);
        }
        self.open = format!("{place}/{at}");
        Ok(())
    }

    fn add_step(&mut self) -> Result<(), CopyError> {
        let step = json!({
            "name": { "id": "Baru", "en": "New" },
            "year": self.file["years"]["first"],
            "from": "",
            "to": "",
            "confidence": "low",
            "sources": [],
        });
        let file = self.file.as_object_mut();
        let steps = file.map(|file| file.entry("calendar").or_insert_with(|| json!([])));
        let steps = steps.and_then(Value::as_array_mut);
        steps.ok_or_else(|| no_place(CALENDAR))?.push(step);
        Ok(())
    }

    /// A node like another, with numbers of its own and one node below each group. Sources and their
    /// support are those of the other one: the check asks for its own.
    fn fresh(&self, mut node: Value) -> Value {
        node["no"] = self.free_number(&node["tier"]).to_string().into();
        node["name"] = json!({ "id": "Baru", "en": "New" });
        node["confidence"] = "low".into();
        node["sources"] = json!([]);
        forget(&mut node, &OF_ANOTHER);
        if let Some(indicator) = node.get_mut("indicator") {
            forget(indicator, &OF_ANOTHER_INDICATOR);
        }
        let whole = match self.file["weights"].as_str() {
            Some("parent") => json!("100"),
            _ => node["weight"].clone(),
        };
        if let Some(below) = node.get_mut("children").and_then(Value::as_array_mut) {
            below.truncate(1);
            let fresh = below.drain(..).map(|child| self.fresh(child)).collect();
            *below = fresh;
            if let Some(child) = below.first_mut() {
                child["weight"] = whole;
            }
        }
        node
    }

    /// One above the highest number of a tier.
    fn free_number(&self, tier: &Value) -> u64 {
        fn highest(nodes: &Value, tier: &Value) -> u64 {
            let nodes = nodes.as_array().into_iter().flatten();
            let numbers = nodes.map(|node| {
                let own = node["no"].as_str().and_then(|no| no.parse().ok());
                let own = own.filter(|_| node["tier"] == *tier).unwrap_or(0);
                highest(&node["children"], tier).max(own)
            });
            numbers.max().unwrap_or(0)
        }
        highest(&self.file["tree"], tier) + 1
    }
}

fn forget(entry: &mut Value, keys: &[&str]) {
    if let Some(fields) = entry.as_object_mut() {
        fields.retain(|key, _| !keys.contains(&key.as_str()));
    }
}
