//! The report that Lighthouse writes, as far as it is looked at here.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde_json::Value;

/// The categories that have to be without a fault, by Lighthouse's names.
const FAULTLESS: [&str; 3] = ["accessibility", "best-practices", "seo"];
/// The one that depends on the machine, and the score that it should reach.
const MEASURED: (&str, f64) = ("performance", 95.0);
/// What the score of that one is made of.
const METRICS: [&str; 5] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "speed-index",
    "total-blocking-time",
    "cumulative-layout-shift",
];

/// A report.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Report {
    lighthouse_version: String,
    categories: BTreeMap<String, Category>,
    audits: BTreeMap<String, Audit>,
}

/// A category of audits.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Category {
    title: String,
    /// From 0 to 1; nothing when the page could not be judged.
    score: Option<f64>,
    audit_refs: Vec<Reference>,
}

/// That an audit belongs to a category.
#[derive(Deserialize)]
struct Reference {
    id: String,
    weight: f64,
}

/// An audit.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Audit {
    title: String,
    /// From 0 to 1; nothing when it does not apply or only informs.
    score: Option<f64>,
    display_value: Option<String>,
    details: Option<Value>,
}

impl Report {
    /// What keeps the categories that have to be faultless from it, with the elements that are at fault.
    pub(super) fn faults(&self) -> Vec<String> {
        FAULTLESS
            .iter()
            .flat_map(|name| self.faults_of(name))
            .collect()
    }

    fn faults_of(&self, name: &str) -> Vec<String> {
        let Some(category) = self.categories.get(name) else {
            return vec![format!("{name} was not judged")];
        };
        let Category { title, score, .. } = category;
        if score.is_some_and(|score| score >= 1.0) {
            return Vec::new();
        }
        let failed = category
            .audit_refs
            .iter()
            .filter(|audit| audit.weight > 0.0)
            .filter_map(|audit| self.audits.get(&audit.id))
            .filter(|audit| audit.score.is_some_and(|score| score < 1.0))
            .map(|audit| format!("{title}: {}{}", audit.title, audit.elements()));
        let faults: Vec<_> = failed.collect();
        if faults.is_empty() {
            vec![format!("{title} has no score")]
        } else {
            faults
        }
    }
}

impl Audit {
    /// The elements that it names, or what else there is about each of its findings.
    fn elements(&self) -> String {
        let findings = self.details.as_ref().and_then(|it| it["items"].as_array());
        let element = |finding: &Value| match finding["node"]["snippet"].as_str() {
            Some(element) => format!("\n  {element}"),
            None => format!("\n  {finding}"),
        };
        findings.into_iter().flatten().map(element).collect()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let version = &self.lighthouse_version;
        writeln!(out, "Lighthouse {version}, a phone on a slow network:")?;
        for (name, Category { title, score, .. }) in &self.categories {
            let goal = if name == MEASURED.0 {
                MEASURED.1
            } else {
                100.0
            };
            match score {
                Some(score) => writeln!(out, "{title:<26} {:>6.0}   (goal {goal})", score * 100.0)?,
                None => writeln!(out, "{title:<26} {:>6}   (goal {goal})", "–")?,
            }
        }
        for audit in METRICS.iter().filter_map(|name| self.audits.get(*name)) {
            let shown = audit.display_value.as_deref().unwrap_or("–");
            writeln!(out, "{:<26} {shown:>9}", audit.title)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Report;

    /// A report in which one category has a score and one audit of weight 1, with these scores.
    fn report(category: &str, score: &Value, audit: f64) -> Report {
        let perfect = json!({ "title": "Perfect", "score": 1, "auditRefs": [] });
        let mut report = json!({
            "lighthouseVersion": "12",
            "categories": {
                "performance": perfect, "accessibility": perfect,
                "best-practices": perfect, "seo": perfect,
            },
            "audits": { "label": {
                "title": "Fields have labels",
                "score": audit,
                "details": { "items": [{ "node": { "snippet": "<input id=\"a\">" } }] },
            } },
        });
        report["categories"][category] = json!({
            "title": "Some",
            "score": score,
            "auditRefs": [{ "id": "label", "weight": 1 }],
        });
        serde_json::from_value(report).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn a_faultless_page_has_no_faults() {
        assert!(report("seo", &json!(1), 1.0).faults().is_empty());
    }

    #[test]
    fn a_fault_is_named_with_its_element() {
        let faults = ["Some: Fields have labels\n  <input id=\"a\">"];
        assert_eq!(report("accessibility", &json!(0.99), 0.0).faults(), faults);
        assert_eq!(report("best-practices", &json!(0.5), 0.0).faults(), faults);
        assert_eq!(report("seo", &json!(0.9), 0.0).faults(), faults);
    }

    #[test]
    fn a_slow_page_is_no_fault() {
        assert!(report("performance", &json!(0.3), 0.0).faults().is_empty());
    }

    #[test]
    fn a_page_that_was_not_judged_does_not_pass() {
        let faults = report("seo", &Value::Null, 1.0).faults();
        assert_eq!(faults, ["Some has no score"]);
    }
}
