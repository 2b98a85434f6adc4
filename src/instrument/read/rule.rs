//! Reads the rules of an edition file.

use super::{confidence, optional, small, string, text};
use crate::document::{Allowed, Field};
use crate::instrument::format::{Effect, Requirement, Rule, Scope};

pub(super) fn rule(field: &Field) -> Rule {
    field.only(&["id", "text", "scope", "effect", "confidence", "sources"]);
    Rule {
        id: string(&field.get("id")),
        text: text(&field.get("text")),
        scope: optional(field, "scope", scope).unwrap_or_default(),
        effect: optional(field, "effect", effect),
        confidence: confidence(&field.get("confidence")),
        sources: field.each("sources", string),
    }
}

fn scope(field: &Field) -> Scope {
    field.only(&["indicators", "kinds", "except", "from_level"]);
    Scope {
        indicators: field.each("indicators", string),
        kinds: field.each("kinds", string),
        except: field.each("except", string),
        from_level: optional(field, "from_level", small),
    }
}

fn effect(field: &Field) -> Effect {
    let kind = field.get("type");
    let years = || small(&field.get("years"));
    let (effect, keys): (Effect, &[&str]) = match kind.value().as_str() {
        Some("cumulative") => {
            let requires = field.each("requires", requirement);
            (Effect::Cumulative { requires }, &["type", "requires"])
        }
        Some("draft-limit") => {
            let highest = small(&field.get("highest"));
            (Effect::DraftLimit { highest }, &["type", "highest"])
        }
        Some("review-within") => (Effect::ReviewWithin { years: years() }, &["type", "years"]),
        Some("evidence-within") => (
            Effect::EvidenceWithin { years: years() },
            &["type", "years"],
        ),
        Some("distinct") => (Effect::Distinct, &["type"]),
        _ => {
            let known = [
                "cumulative",
                "draft-limit",
                "review-within",
                "evidence-within",
                "distinct",
            ];
            kind.wrong(Allowed::Words(known.map(str::to_owned).to_vec()));
            return Effect::Distinct;
        }
    };
    field.only(keys);
    effect
}

fn requirement(field: &Field) -> Requirement {
    field.only(&["indicator", "level", "requires"]);
    Requirement {
        indicator: string(&field.get("indicator")),
        level: small(&field.get("level")),
        requires: small(&field.get("requires")),
    }
}
