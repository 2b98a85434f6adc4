//! Several drafts side by side, and none is lost by a slip.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::{Row, Start};
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    see_all_drafts_with_the_last_saved_first,
    delete_a_draft_only_after_a_question_and_bring_it_back,
    be_told_what_is_wrong_with_a_new_assessment,
    look_at_a_filled_in_example,
];

async fn see_all_drafts_with_the_last_saved_first(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Satu", 2018).await?;
    form.saved().await?;
    let form = Start::go(tab).await?.begin("Kota Dua", 2023).await?;
    form.type_through(&[5; 47]).await?;
    eventually(async || form.index_card().index().await, "5,00").await?;
    let start = Start::go(tab).await?;
    let rows = [
        row([
            "Kota Dua",
            "2023",
            "SPBE 2020",
            "47 dari 47",
            "5,00 Memuaskan",
        ]),
        row(["Kota Satu", "2018", "SPBE 2018", "0 dari 37", "0,00–5,00"]),
    ];
    eventually(async || start.rows().await, rows).await?;

    let form = start.open_draft("Kota Satu").await?;
    tab.press("2").await?;
    form.saved().await?;
    tab.reload().await?;
    let start = Start::go(tab).await?;
    eventually(async || start.agencies().await, ["Kota Satu", "Kota Dua"]).await
}

fn row(cells: [&str; 5]) -> Row {
    let [agency, year, edition, progress, index] = cells.map(str::to_owned);
    Row {
        agency,
        year,
        edition,
        progress,
        index,
    }
}

async fn delete_a_draft_only_after_a_question_and_bring_it_back(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[1, 2, 3]).await?;
    form.saved().await?;
    let export = form.export().await?.text()?;
    let start = Start::go(tab).await?;
    let question = start.ask_to_delete("Kota Uji").await?;
    assert_eq!(
        question.text(),
        "Hapus Kota Uji 2023 beserta riwayatnya dari peramban ini?"
    );
    question.answer("Batal").await?;
    assert_eq!(start.agencies().await?, ["Kota Uji"]);

    let question = start.ask_to_delete("Kota Uji").await?;
    question.answer("Ya, hapus draf").await?;
    eventually(async || start.rows().await, []).await?;
    assert!(
        start
            .deleted()
            .await?
            .starts_with("Draf Kota Uji 2023 telah dihapus.")
    );
    start.undo_delete().await?;
    eventually(async || start.agencies().await, ["Kota Uji"]).await?;
    let form = start.open_draft("Kota Uji").await?;
    assert_eq!(form.export().await?.text()?, export);
    Ok(())
}

async fn be_told_what_is_wrong_with_a_new_assessment(tab: &Tab) -> Outcome {
    let new = Start::load(tab).await?.new_assessment().await?;
    new.press_begin().await?;
    eventually(async || new.problem().await, "Isi nama instansi.").await?;
    new.fill("Kota Uji", "1999").await?;
    new.press_begin().await?;
    eventually(async || new.problem().await, Containing("Tahun 1999: isi ")).await?;
    assert!(Start::go(tab).await?.rows().await?.is_empty());
    Ok(())
}

/// Somebody who has nothing yet looks at a published assessment, and takes it for a draft.
async fn look_at_a_filled_in_example(tab: &Tab) -> Outcome {
    let example = Start::load(tab).await?.see_example().await?;
    let form = example.keep().await?;
    eventually(async || form.index_card().index().await, "2,15").await?;
    let explanation = async || form.explanation().await;
    eventually(explanation, Containing("Contoh.")).await?;
    let agency = "Contoh: Pemerintah Kota Bandar Lampung";
    assert_eq!(form.head().await?, [agency, "2023"]);
    Ok(())
}
