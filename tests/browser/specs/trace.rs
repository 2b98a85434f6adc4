//! Every number shows how it came about.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::published::Published;
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    follow_the_calculation_of_a_domain,
    follow_the_calculation_from_the_index_to_an_indicator,
];

/// Bandar Lampung 2023, domain 2: aspects 1.25, 1.75 and 2.50 weigh 10, 10 and 5, that is
/// 12.5 + 17.5 + 12.5 = 42.5, and 42.5 / 25 = 17/10, published as 1.70.
async fn follow_the_calculation_of_a_domain(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = Start::load(tab)
        .await?
        .begin(&case.agency, case.year)
        .await?;
    form.type_through(&case.levels).await?;
    form.index_card().shows(&case).await?;
    let trace = form.trace_of("domain-2").await?;
    assert_eq!(trace.title().await?, "Cara hitung: Tata Kelola SPBE");
    let published = [
        ["10", "1,25", "12,5"],
        ["10", "1,75", "17,5"],
        ["5", "2,50", "12,5"],
    ];
    assert_eq!(trace.lines().await?, published);
    assert_eq!(trace.sum().await?, "42,5");
    assert_eq!(trace.divisor().await?, "25");
    assert_eq!(trace.exact().await?, "17/10 = 1,7");
    assert_eq!(trace.shown_value().await?, "1,70");
    Ok(())
}

async fn follow_the_calculation_from_the_index_to_an_indicator(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = Start::load(tab)
        .await?
        .begin(&case.agency, case.year)
        .await?;
    form.type_through(&case.levels).await?;
    form.index_card().shows(&case).await?;
    let trace = form.trace_of_this().await?;
    assert_eq!(trace.exact().await?, "1");

    trace.follow("Indeks SPBE").await?;
    eventually(async || trace.sum().await, "215,45").await?;
    assert_eq!(trace.divisor().await?, "100");
    assert_eq!(trace.exact().await?, "4309/2000 = 2,1545");
    assert_eq!(trace.shown_value().await?, "2,15");

    trace.follow("4 Layanan SPBE").await?;
    eventually(async || trace.divisor().await, "45,5").await?;
    assert_eq!(trace.shown_value().await?, "3,04");

    // Six indicators of equal weight with the levels 4, 3, 4, 1, 1, 1: published as 2.33.
    trace.follow("8 ").await?;
    eventually(async || trace.exact().await, "7/3").await?;
    assert_eq!(trace.shown_value().await?, "2,33");
    Ok(())
}
