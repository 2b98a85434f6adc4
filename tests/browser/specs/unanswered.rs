//! What is unanswered is never counted in silence, and is easy to find.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::published::Published;
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    see_a_range_while_indicators_are_open,
    see_progress_and_open_indicators_in_the_list,
    list_only_open_indicators,
    search_indicators_by_words,
    continue_at_the_first_open_indicator,
];

async fn see_a_range_while_indicators_are_open(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let card = form.index_card();
    assert_eq!(card.index().await?, "1,00–5,00");
    assert_eq!(card.predicate().await?, "Kurang sampai Memuaskan");
    assert_eq!(card.progress().await?, "0 dari 47 terjawab");
    assert_eq!(
        card.open_as_zero().await?,
        "Bila yang belum dijawab dihitung 0: 0,00"
    );
    // An indicator of aspect 1 weighs 1.3 %: level 3 leaves 4.974 at most and 1.026 at least.
    tab.press("3").await?;
    eventually(async || card.index().await, "1,03–4,97").await?;
    eventually(async || card.value("domain-1").await, "1,20–4,80").await?;
    assert_eq!(
        card.open_as_zero().await?,
        "Bila yang belum dijawab dihitung 0: 0,04"
    );
    assert_eq!(card.ahead().await?, "");
    Ok(())
}

async fn see_progress_and_open_indicators_in_the_list(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let list = form.navigation();
    assert_eq!(list.open().await?.len(), 47);
    assert_eq!(list.counts().await?[..2], ["0/10", "0/10"]);
    tab.press("3").await?;
    eventually(async || Ok(list.open().await?.len()), 46).await?;
    assert_eq!(list.counts().await?[..2], ["1/10", "1/10"]);
    Ok(())
}

async fn list_only_open_indicators(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = Start::load(tab)
        .await?
        .begin(&case.agency, case.year)
        .await?;
    let list = form.navigation();
    form.type_through(&case.levels[..45]).await?;
    eventually(
        async || form.index_card().progress().await,
        "45 dari 47 terjawab",
    )
    .await?;
    list.toggle_only_open().await?;
    eventually(async || list.numbers().await, ["46", "47"]).await?;
    for id in ["46", "47"] {
        list.go(id).await?;
        eventually(async || form.number().await, id).await?;
        tab.press("1").await?;
    }
    eventually(
        async || list.remark().await,
        "Semua indikator sudah dijawab.",
    )
    .await?;
    assert!(list.numbers().await?.is_empty());
    list.toggle_only_open().await?;
    eventually(async || Ok(list.numbers().await?.len()), 47).await
}

async fn search_indicators_by_words(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let list = form.navigation();
    list.search("peta rencana").await?;
    let found = async || Ok(list.numbers().await?.contains(&"12".to_owned()));
    eventually(found, true).await?;
    assert!(!list.numbers().await?.contains(&"47".to_owned()));
    list.search("zzz").await?;
    eventually(
        async || list.remark().await,
        "Tidak ada indikator yang cocok.",
    )
    .await?;
    assert!(list.numbers().await?.is_empty());
    assert!(list.counts().await?.is_empty());
    list.search(" ").await?;
    eventually(async || Ok(list.numbers().await?.len()), 47).await
}

async fn continue_at_the_first_open_indicator(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[1, 2, 3]).await?;
    eventually(
        async || form.index_card().progress().await,
        "3 dari 47 terjawab",
    )
    .await?;
    let form = Start::go(tab).await?.open_draft("Kota Uji").await?;
    eventually(async || form.number().await, "4").await
}
