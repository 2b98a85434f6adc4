//! Nothing leaves the computer.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::published::Published;
use browser_tests::specs;
use browser_tests::stage::is_elsewhere;
use browser_tests::tab::Tab;

specs![work_without_a_request_to_anyone_else,];

/// From a fresh load through scoring and export to opening the file again.
async fn work_without_a_request_to_anyone_else(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let start = Start::load(tab).await?;
    let form = start.begin(&case.agency, case.year).await?;
    form.type_through(&case.levels).await?;
    form.index_card().shows(&case).await?;
    form.explain("Rahasia").await?;
    let file = form.export().await?;
    Start::go(tab)
        .await?
        .open(&file.path())
        .await?
        .keep()
        .await?;

    let requests = tab.profile().requests().await?;
    assert!(
        requests.iter().any(|it| it.contains(".wasm")),
        "nothing was seen: {requests:?}"
    );
    let elsewhere: Vec<_> = requests.iter().filter(|it| is_elsewhere(it)).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
    assert!(!requests.concat().contains("Rahasia"), "{requests:?}");
    Ok(())
}
