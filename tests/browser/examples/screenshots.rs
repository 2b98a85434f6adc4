//! Takes the pictures of the README from the running calculator:
//! `cargo run -p browser-tests --example screenshots`, after `cargo xtask build`.

use std::fs;
use std::process::ExitCode;

use browser_tests::engine::Engine;
use browser_tests::failure::Outcome;
use browser_tests::pages::plan::PlanPage;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::profile::Profile;
use browser_tests::published::Published;
use browser_tests::site::Site;
use browser_tests::tab::Tab;
use thirtyfour::By;
use tokio::runtime::Builder;
use xtask::project;

/// A screen of the size that is common in Indonesian offices.
const SCREEN: (u32, u32) = (1366, 768);

fn main() -> ExitCode {
    let runtime = Builder::new_multi_thread().enable_all().build();
    let taken = runtime
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(take()));
    match taken {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn take() -> Outcome {
    let tab = Tab::new(
        Profile::start(Engine::Chromium).await?,
        Site::built().await?,
    );
    tab.resize(SCREEN.0, SCREEN.1).await?;
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let start = Start::load(&tab).await?;
    let form = start.begin(&case.agency, case.year).await?;
    form.type_through(&case.levels).await?;
    eventually(async || form.index_card().index().await, case.index()).await?;
    form.saved().await?;
    picture(&tab, "questionnaire", "body").await?;
    PlanPage::open(&tab).await?;
    picture(&tab, "plan", "#plan-target").await?;
    tab.load("#/national").await?;
    tab.find(By::Css(".national")).await?;
    picture(&tab, "national", "body").await
}

/// The screen from an element on, into the folder of the README's pictures.
async fn picture(tab: &Tab, name: &str, from: &str) -> Outcome {
    let scroll = "document.querySelector(arguments[0]).scrollIntoView({ behavior: 'instant' })";
    tab.script::<Option<()>>(scroll, vec![from.into()]).await?;
    let folder = project::root().join("docs/images");
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.png"));
    tab.web().await?.screenshot(&file).await?;
    println!("{}", file.display());
    Ok(())
}
