//! What axe-core finds on the page that is shown: barriers for people who cannot see it, hear it, or use
//! a mouse (WCAG 2.2, levels A and AA, and what is good practice).

use std::fs;

use serde_json::{Value, json};
use xtask::setup::Axe;

use crate::failure::{Failure, Outcome};
use crate::tab::Tab;

/// Gives for each barrier its rule, and the first of the elements that have it.
const LOOK: &str = "
    const [rules, done] = arguments;
    const first = it => `${it.id}: ${it.nodes.length} × ${it.nodes[0].html.slice(0, 200)}`;
    axe.run(document, { runOnly: rules }).then(found => done(found.violations.map(first)));";

/// Which barriers are looked for.
#[derive(Debug, Clone, Copy)]
pub enum Rules {
    /// All of them.
    All,
    /// Whether texts stand out from what is behind them.
    Contrast,
}

impl Rules {
    fn as_json(self) -> Value {
        match self {
            Self::All => json!({
                "type": "tag",
                "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            }),
            Self::Contrast => json!({ "type": "rule", "values": ["color-contrast"] }),
        }
    }
}

/// The barriers on the page that is shown.
pub async fn barriers(tab: &Tab, rules: Rules) -> Outcome<Vec<String>> {
    let axe = Axe::find().ok_or(Failure::NoAxe)?;
    let script = fs::read_to_string(axe.script)?;
    let web = tab.web().await?;
    web.execute(script, vec![]).await?;
    let found = web.execute_async(LOOK, vec![rules.as_json()]).await?;
    Ok(serde_json::from_value(found.json().clone())?)
}
