//! The pages that are measured beside each other.

use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::failure::Outcome;
use serde_json::{Value, json};
use spbe::instrument::format::{LevelName, Text};
use spbe::instrument::{Instrument, Node, NodeKind};
use xtask::{compressed, project};

use crate::draft::{self, Stored};

/// A file of every site in which there is nothing of its page: where the draft is put into the storage.
pub(crate) const EMPTY: &str = "empty.txt";

/// A page.
pub(crate) struct Page {
    /// What it is called in the figures.
    pub(crate) name: &'static str,
    /// Its files, compressed.
    pub(crate) site: PathBuf,
    /// The address of the filled draft behind that of the site.
    pub(crate) address: String,
    /// What its storage holds.
    pub(crate) stored: Stored,
    /// JavaScript that says where things stand on it.
    pub(crate) places: &'static str,
}

/// The plain page, the calculator, and a former release of it where there is one; their files go into
/// `folder`. The first is what the others are measured by.
pub(crate) fn all(
    instrument: &Instrument,
    folder: &Path,
    beside: Option<&Path>,
) -> Outcome<Vec<Page>> {
    let built = project::dist();
    let former = beside.map(|site| ("release beside", site));
    let mut pages = vec![plain(instrument, folder)?];
    for (name, site) in [("calculator", &*built)].into_iter().chain(former) {
        let to = folder.join(name);
        serve_from(site, &to)?;
        pages.push(Page {
            name,
            site: to,
            address: format!("#/draft/{}/1", draft::ID),
            stored: draft::of_calculator(instrument)?,
            places: include_str!("scripts/calculator.js"),
        });
    }
    Ok(pages)
}

fn serve_from(site: &Path, to: &Path) -> Outcome {
    compressed::copy(site, to)?;
    Ok(fs::write(to.join(EMPTY), "")?)
}

fn plain(instrument: &Instrument, folder: &Path) -> Outcome<Page> {
    let (made, site) = (folder.join("made"), folder.join("plain"));
    fs::create_dir(&made)?;
    for name in ["index.html", "page.js"] {
        let source = project::root().join("benches/plain-page");
        fs::copy(source.join(name), made.join(name))?;
    }
    let rows = instrument.rows().iter().map(|&row| instrument.node(row));
    let questions: Value = rows.filter_map(|row| question(instrument, row)).collect();
    fs::write(made.join("questions.json"), questions.to_string())?;
    serve_from(&made, &site)?;
    Ok(Page {
        name: "plain page",
        site,
        address: String::new(),
        stored: draft::of_plain_page(instrument),
        places: include_str!("scripts/plain.js"),
    })
}

/// A question in Indonesian: question, explanation, levels with criterion and evidence only.
fn question(instrument: &Instrument, node: &Node) -> Option<Value> {
    let NodeKind::Row { id, indicator } = &node.kind else {
        return None;
    };
    let kinds = &instrument.edition().level_kinds;
    let kind = kinds.iter().find(|kind| kind.id == indicator.kind)?;
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.id.clone());
    let level = |level: &LevelName| {
        let mut details = indicator.levels.iter();
        let detail = details.find(|detail| detail.level == level.level);
        json!({
            "level": level.level,
            "name": level.name.id,
            "criterion": detail.map(|detail| &detail.criterion.id),
            "evidence": detail.and_then(|detail| text(&detail.evidence)),
        })
    };
    Some(json!({
        "id": id.as_str(),
        "no": node.no,
        "name": node.name.id,
        // Whole hundredths of a per cent, as page.js has them.
        "weight": node.weight.numerator() * 100 / node.weight.denominator(),
        "question": text(&indicator.question),
        "explanation": text(&indicator.explanation),
        "levels": kind.levels.iter().map(level).collect::<Value>(),
    }))
}
