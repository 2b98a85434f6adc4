//! A file comes in only when all of it is right, and never in place of a draft.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;
use browser_tests::user_file::UserFile;
use serde_json::{Value, json};

specs![
    be_refused_a_level_that_does_not_exist,
    be_refused_a_file_that_is_cut_off,
    be_refused_a_file_that_was_altered,
    be_refused_a_foreign_file,
    be_refused_a_file_of_a_newer_calculator,
    be_told_that_the_same_draft_exists,
    keep_a_draft_of_the_same_agency_beside_a_file,
    put_a_file_into_a_draft_and_take_that_back,
];

async fn be_refused_a_level_that_does_not_exist(tab: &Tab) -> Outcome {
    let level_6 = |file: &mut Value| file["answers"][1]["value"] = json!(6);
    let sentence = ["answers[2].value", "tertulis 6", "tingkat bulat 1 sampai 5"];
    is_refused(tab, altered(level_6), &sentence).await
}

async fn be_refused_a_file_that_is_cut_off(tab: &Tab) -> Outcome {
    let half = |text: String| text[..text.len() / 2].to_owned();
    let sentence = [
        "Baris ",
        "kolom ",
        "bukan JSON. Berkas mungkin terpotong atau rusak.",
    ];
    is_refused(tab, half, &sentence).await
}

async fn be_refused_a_file_that_was_altered(tab: &Tab) -> Outcome {
    let better = |file: &mut Value| file["answers"][1]["value"] = json!(5);
    let sentence = ["Isi berkas berubah setelah diekspor", "SHA-256"];
    is_refused(tab, altered(better), &sentence).await
}

async fn be_refused_a_foreign_file(tab: &Tab) -> Outcome {
    let foreign = |_| r#"{"name": "package", "version": "1.0.0"}"#.to_owned();
    is_refused(tab, foreign, &["format: tidak ada dalam berkas"]).await
}

async fn be_refused_a_file_of_a_newer_calculator(tab: &Tab) -> Outcome {
    let newer = |file: &mut Value| file["version"] = json!(9);
    let sentence = ["kalkulator yang lebih baru (format 9)", "sampai format 3"];
    is_refused(tab, altered(newer), &sentence).await
}

async fn be_told_that_the_same_draft_exists(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[1, 2, 3]).await?;
    form.saved().await?;
    let file = form.export().await?;
    let preview = Start::go(tab).await?.open(&file.path()).await?;
    let remark = preview.like_a_draft().await?.unwrap_or_default();
    assert!(
        remark.contains("Draf yang sama persis sudah ada di peramban ini."),
        "{remark}"
    );
    assert_eq!(Start::go(tab).await?.agencies().await?, ["Kota Uji"]);
    Ok(())
}

async fn keep_a_draft_of_the_same_agency_beside_a_file(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[1, 2, 3]).await?;
    form.saved().await?;
    let file = form.export().await?;
    tab.press("5").await?;
    eventually(async || form.level().await, Some("5".to_owned())).await?;

    let preview = Start::go(tab).await?.open(&file.path()).await?;
    let remark = preview.like_a_draft().await?.unwrap_or_default();
    assert!(
        remark.contains("Sudah ada draf instansi dan tahun ini."),
        "{remark}"
    );
    let form = preview.keep().await?;
    assert_eq!(form.export().await?.text()?, file.text()?);
    let start = Start::go(tab).await?;
    // Indicators 1 to 3 weigh 1.3 % each: with the levels 1, 2, 3 the index is at least
    // 1 + 0.013 × 3 and at most 5 − 0.013 × 9; with 1, 2, 5 it is 1 + 0.013 × 5 and 5 − 0.013 × 7.
    let mut indices = start
        .rows()
        .await?
        .into_iter()
        .map(|row| row.index)
        .collect::<Vec<_>>();
    indices.sort();
    assert_eq!(indices, ["1,04–4,88", "1,07–4,91"]);
    Ok(())
}

/// The levels 1, 2, 3 of the first indicators are in the file, 1, 2, 5 in the draft; the ranges are
/// those of the spec above.
async fn put_a_file_into_a_draft_and_take_that_back(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[1, 2, 3]).await?;
    form.saved().await?;
    let file = form.export().await?;
    tab.press("5").await?;
    form.saved().await?;
    let changed = form.export().await?.text()?;

    let preview = Start::go(tab).await?.open(&file.path()).await?;
    let differences = preview.differences().await?;
    assert_eq!(differences.len(), 1, "{differences:?}");
    assert!(differences[0].starts_with("3. ") && differences[0].ends_with("3 (sekarang 5)"));
    let form = preview.put_into().await?;
    let index = async || form.index_card().index().await;
    eventually(index, "1,04–4,88").await?;
    assert_eq!(form.export().await?.text()?, file.text()?);
    assert_eq!(Start::go(tab).await?.agencies().await?, ["Kota Uji"]);

    let form = Start::shown(tab).await?.open_draft("Kota Uji").await?;
    let states = form.former_states().await?;
    // Both were saved in one minute, and the state before the file is there all the same.
    let indices = async || {
        let states = states.states().await?;
        Ok(states
            .into_iter()
            .map(|[_, index, _]| index)
            .collect::<Vec<_>>())
    };
    eventually(indices, ["1,04–4,88", "1,07–4,91"]).await?;
    states.restore(2).await?;
    let form = states.leave().await?;
    form.saved().await?;
    assert_eq!(form.export().await?.text()?, changed);
    Ok(())
}

/// Spoils a file that was exported from a draft, opens it, and finds the sentence that says what
/// is wrong with it, and the draft as it was.
async fn is_refused(tab: &Tab, spoil: impl Fn(String) -> String, sentence: &[&str]) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[1, 2, 3]).await?;
    form.saved().await?;
    let export = form.export().await?.text()?;
    let file = UserFile::write("rusak.json", spoil(export.clone()))?;

    let refusal = Start::go(tab)
        .await?
        .open(&file.path())
        .await?
        .refusal()
        .await?;
    assert!(
        refusal.contains("Berkas rusak.json tidak dibuka"),
        "{refusal}"
    );
    assert!(
        refusal.contains("Tidak ada draf yang berubah."),
        "{refusal}"
    );
    for part in sentence {
        assert!(refusal.contains(part), "{part:?} is missing in: {refusal}");
    }
    let start = Start::go(tab).await?;
    assert_eq!(start.agencies().await?, ["Kota Uji"]);
    let form = start.open_draft("Kota Uji").await?;
    assert_eq!(form.export().await?.text()?, export);
    Ok(())
}

fn altered(alter: impl Fn(&mut Value)) -> impl Fn(String) -> String {
    move |text| {
        let mut file = serde_json::from_str(&text).unwrap();
        alter(&mut file);
        file.to_string()
    }
}
