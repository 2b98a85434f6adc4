//! An address on every page, for specs about all of them.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::published::Published;
use browser_tests::tab::Tab;
use thirtyfour::By;

/// The link of Bandar Lampung 2023.
const LINK: &str = "spbe-2020.2023.47.0j85q1g0qebve8j0ps1mpsfdq.0vvka40";

/// Makes a finished draft; returns an address on each page and what is only on that page.
pub(crate) async fn everywhere(tab: &Tab) -> Outcome<Vec<(String, By)>> {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = Start::load(tab)
        .await?
        .begin(&case.agency, case.year)
        .await?;
    form.type_through(&case.levels).await?;
    eventually(async || form.index_card().index().await, case.index()).await?;
    form.saved().await?;
    let hash = tab.hash().await?;
    let draft = hash
        .rsplit_once('/')
        .map_or(hash.as_str(), |(draft, _)| draft);
    // A state is kept a second after a save, or at once when somebody asks for the states; a page
    // that is left in that second may be gone before it is kept.
    let states = form.former_states().await?;
    eventually(async || Ok(states.states().await?.is_empty()), false).await?;
    states.leave().await?;
    let drawn = "[data-testid='drawn'] h2, [data-testid='drawn'] h1";
    let places = [
        ("#/".to_owned(), ".draft-list"),
        ("#/new".to_owned(), "form.new"),
        ("#/open".to_owned(), ".open"),
        ("#/help".to_owned(), ".help"),
        ("#/guide".to_owned(), ".guide"),
        ("#/guide/print".to_owned(), ".guide .leaf"),
        ("#/guide/hand-over".to_owned(), ".guide .terms"),
        ("#/guide/tour-3".to_owned(), ".guide .tour"),
        (format!("#{draft}/12"), ".question"),
        (format!("#{draft}/result"), ".result-page"),
        (format!("#{draft}/history"), ".history table"),
        (format!("#{draft}/trace/index"), ".trace"),
        (format!("#{draft}/trace/indicator-12"), ".trace"),
        (format!("#{draft}/submission"), ".submission"),
        (format!("#{draft}/report"), ".report-paper"),
        (format!("#{draft}/merge"), "[data-testid='units']"),
        (format!("#{draft}/stages"), drawn),
        (format!("#{draft}/evaluation"), drawn),
        (format!("#{draft}/calendar"), drawn),
        (format!("#{draft}/plan"), drawn),
        (format!("#{draft}/carry"), drawn),
        ("#/years".to_owned(), drawn),
        ("#/national".to_owned(), ".national"),
        ("#/compare".to_owned(), drawn),
        ("#/editions".to_owned(), drawn),
        ("#/recap".to_owned(), ".recap"),
        (format!("#/s/{LINK}"), "form.share"),
        ("#/s/spbe-2020".to_owned(), ".not-shown"),
        ("#/draft/none".to_owned(), ".not-shown"),
        ("#/nowhere".to_owned(), "main > p"),
    ];
    Ok(places.map(|(hash, sign)| (hash, By::Css(sign))).into())
}
