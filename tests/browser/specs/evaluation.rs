//! What an evaluation says besides its levels: written, drafted from the data, printed.

use browser_tests::complete;
use browser_tests::failure::Outcome;
use browser_tests::pages::evaluation::EvaluationPage;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    answer_the_general_questions_of_the_year,
    draft_a_narrative_edit_it_and_see_it_in_the_report,
    keep_a_written_narrative_beside_a_new_draft,
];

const CASE: &str = "LHE-BANDARLAMPUNG-2023";

async fn answer_the_general_questions_of_the_year(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let page = EvaluationPage::open(tab).await?;
    eventually(async || page.questions().await, 4).await?;
    page.add_question().await?;
    eventually(async || page.questions().await, 5).await?;
    // The second is typed while the first is still on its way.
    page.answer(1, "Tiga layanan RB Tematik.").await?;
    page.answer(2, "Portal tunggal mulai 2025.").await?;
    eventually(
        async || page.answered(1).await,
        "Tiga layanan RB Tematik.".to_owned(),
    )
    .await?;
    form.saved().await?;

    tab.reload().await?;
    let page = EvaluationPage::shown(tab).await?;
    eventually(async || page.questions().await, 5).await?;
    assert_eq!(page.answered(2).await?, "Portal tunggal mulai 2025.");
    let exported = form.export().await?.text()?;
    assert!(
        exported.contains("Portal tunggal mulai 2025."),
        "{exported}"
    );
    Ok(())
}

async fn draft_a_narrative_edit_it_and_see_it_in_the_report(tab: &Tab) -> Outcome {
    complete::draft_of(tab, CASE).await?;
    let page = EvaluationPage::open(tab).await?;
    page.draft("8").await?;
    // Rows 42 and 44 have level 4, rows 45 to 47 level 1.
    let strengths = async || page.text("8/strengths").await;
    eventually(strengths, Containing("Indikator 44")).await?;
    let weaknesses = page.text("8/weaknesses").await?;
    assert!(weaknesses.contains("Indikator 47"), "{weaknesses}");
    assert!(!weaknesses.contains("Indikator 43"), "{weaknesses}");

    page.undo().await?;
    eventually(strengths, String::new()).await?;
    page.draft("8").await?;
    eventually(strengths, Containing("Indikator 44")).await?;
    page.rewrite("8/weaknesses", "Layanan sektor belum terpadu.")
        .await?;
    let report = page.report().await?;
    let said = async || report.text().await;
    eventually(said, Containing("Layanan sektor belum terpadu.")).await
}

async fn keep_a_written_narrative_beside_a_new_draft(tab: &Tab) -> Outcome {
    complete::draft_of(tab, CASE).await?;
    let page = EvaluationPage::open(tab).await?;
    page.rewrite("recommendation", "Lanjutkan.").await?;
    page.draft("recommendation").await?;
    let offered = async || page.offered("recommendation").await;
    eventually(offered, Containing("2,15 Cukup")).await?;
    assert_eq!(page.text("recommendation").await?, "Lanjutkan.");
    page.take("recommendation").await?;
    let text = async || page.text("recommendation").await;
    eventually(text, Containing("2,15 Cukup")).await
}
