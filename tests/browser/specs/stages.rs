//! Assessors judge stage by stage, and what they leave blank is carried over.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::role::RoleChoice;
use browser_tests::pages::stages::{Column, StagesPage};
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    judge_stage_by_stage_and_see_what_is_carried_over,
    review_with_a_note_where_it_is_not_valid,
    keep_to_the_stages_of_a_role,
    read_the_stages_in_both_languages,
];

/// A draft whose first three indicators have levels 4, 3 and 3.
async fn draft(tab: &Tab) -> Outcome<Form<'_>> {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[4, 3, 3]).await?;
    form.saved().await?;
    Ok(form)
}

/// The first three indicators weigh 1.3 each. At levels 2, 3 and 4 they add 11.7 hundredths to the index,
/// the others 96.1 to 480.5.
async fn judge_stage_by_stage_and_see_what_is_carried_over(tab: &Tab) -> Outcome {
    let form = draft(tab).await?;
    let page = StagesPage::open(tab).await?;
    page.act_as("assessor").await?;
    page.work_at(Column::Document).await?;
    page.judge("1", 2, "1,01–4,96", Column::Document).await?;
    page.judge("2", 3, "1,04–4,94", Column::Document).await?;
    page.judge("3", 4, "1,08–4,92", Column::Document).await?;
    let carried = page.cell("1", Column::Final).await?;
    assert!(carried.contains('↳') && carried.contains("DE"), "{carried}");

    page.work_at(Column::Interview).await?;
    page.judge("2", 4, "1,09–4,94", Column::Interview).await?;
    assert!(page.cell("2", Column::Final).await?.contains("Int"));
    assert_eq!(page.chosen("1").await?, "");
    page.compare(Column::Document, Column::Final).await?;
    let differences = async || Ok(page.differences().await?.concat());
    eventually(differences, Containing("+0,0130")).await?;

    page.undo().await?;
    eventually(async || page.chosen("2").await, String::new()).await?;
    assert!(page.cell("2", Column::Final).await?.contains("DE"));

    form.saved().await?;
    tab.reload().await?;
    let page = StagesPage::shown(tab).await?;
    eventually(
        async || page.index(Column::Final).await,
        Containing("1,08–4,92"),
    )
    .await?;
    assert!(page.cell("3", Column::Final).await?.contains('4'));
    Ok(())
}

async fn review_with_a_note_where_it_is_not_valid(tab: &Tab) -> Outcome {
    draft(tab).await?;
    let page = StagesPage::open(tab).await?;
    page.act_as("assessor").await?;
    page.work_at(Column::Document).await?;
    page.unfold("1").await?;
    page.write("explanation", "Pasal 3 belum ada.").await?;
    page.write("note", "Tanyakan Pasal 3.").await?;
    page.review("invalid").await?;
    eventually(async || page.lacks_note().await, true).await?;
    page.write("review-note", "Bukti kurang.").await?;
    eventually(async || page.lacks_note().await, false).await?;

    // The row stays open at the next stage, which has the text of the one before.
    page.work_at(Column::Interview).await?;
    let detail = async || page.detail().await;
    eventually(detail, Containing("terbawa dari Penilaian Dokumen")).await?;
    eventually(detail, Containing("Pasal 3 belum ada.")).await?;
    eventually(detail, Containing("Tanyakan Pasal 3.")).await?;
    assert_eq!(page.written("explanation").await?, "");
    assert_eq!(page.written("review-note").await?, "Bukti kurang.");
    page.undo().await?;
    eventually(async || page.lacks_note().await, true).await
}

async fn keep_to_the_stages_of_a_role(tab: &Tab) -> Outcome {
    draft(tab).await?;
    let page = StagesPage::open(tab).await?;
    // Without a role there is nothing to be filled in.
    assert_eq!(page.fields().await?, 0);
    let said = async || page.role().await;
    eventually(said, Containing("bukan pengaman")).await?;
    page.act_as("respondent").await?;
    eventually(async || page.fields().await, 47).await?;
    page.work_at(Column::Document).await?;
    assert_eq!(page.fields().await?, 0);
    RoleChoice::of(tab).choose("assessor").await?;
    eventually(async || page.fields().await, 47).await?;
    page.work_at(Column::SelfAssessment).await?;
    assert_eq!(page.fields().await?, 0);
    Ok(())
}

async fn read_the_stages_in_both_languages(tab: &Tab) -> Outcome {
    draft(tab).await?;
    let page = StagesPage::open(tab).await?;
    let headings = async || Ok(page.headings().await?.join(", "));
    let indonesian = "Indikator, Tahun lalu, Target, Penilaian Mandiri (EM), Pemeriksaan internal, \
                      Penilaian Dokumen (DE), Penilaian Interviu (Int), Penilaian Visitasi, Nilai akhir, Reviu";
    eventually(headings, indonesian.to_owned()).await?;
    Frame::of(tab).speak_english().await?;
    let english = "Indicator, Last year, Target, Self-assessment (EM), Internal check, \
                   Document assessment (DE), Interview (Int), Visit, Final, Review";
    eventually(headings, english.to_owned()).await
}
