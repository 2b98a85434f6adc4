//! Everything in one file, and back on another computer.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::site::Site;
use browser_tests::tab::Tab;
use browser_tests::user_file::UserFile;
use browser_tests::{specs, stored};

specs![
    take_all_drafts_to_another_computer,
    restore_a_backup_beside_a_draft_that_went_on,
    be_refused_a_backup_that_is_cut_off,
];

const UNREADABLE: &str = r#"{"format":"spbe-draft","version":1,"counter":7,"saved":"2024-"#;

async fn take_all_drafts_to_another_computer(tab: &Tab) -> Outcome {
    let exports = two_drafts_and_a_damaged_text(tab).await?;
    let start = Start::go(tab).await?;
    let backup = start.storage().back_up().await?;
    assert!(backup.name().starts_with("spbe-cadangan-20"));

    let elsewhere = &tab.in_empty_profile().await?;
    elsewhere.resize(1366, 768).await?;
    let start = Start::load(elsewhere).await?;
    assert_eq!(start.agencies().await?, [""; 0]);
    let preview = start.open_backup(&backup.path()).await?;
    let drafts = [
        ["Kota Dua", "2018", "0,00–5,00", "ditambahkan"],
        ["Kota Satu", "2023", "1,05–5,00", "ditambahkan"],
    ];
    assert_eq!(preview.drafts().await?, drafts);
    let remark = "1 teks yang tidak dapat dibaca ikut disimpan apa adanya.";
    assert_eq!(preview.remarks().await?, [remark]);
    assert!(stored::all(elsewhere).await?.is_empty());

    let start = preview.restore().await?;
    eventually(
        async || start.restored().await,
        Containing("2 draf dipulihkan."),
    )
    .await?;
    // A tab that opens one of them now learns from this key when everything is deleted elsewhere.
    let stored = stored::all(elsewhere).await?;
    assert!(stored.contains_key("spbe/version"), "{stored:?}");
    for (agency, export) in ["Kota Satu", "Kota Dua"].into_iter().zip(&exports) {
        let form = start.open_draft(agency).await?;
        assert_eq!(&form.export().await?.text()?, export);
        Start::go(elsewhere).await?;
    }
    start.download_unreadable().await?;
    assert_eq!(elsewhere.downloaded().await?.text()?, UNREADABLE);
    let again = start.open_backup(&backup.path()).await?;
    assert_eq!(again.fates().await?, ["sudah ada, tidak berubah"; 2]);

    Start::go(elsewhere).await?.undo_restore().await?;
    eventually(async || start.agencies().await, [""; 0]).await?;
    assert_eq!(start.unreadable().await?, [""; 0]);
    Ok(())
}

/// The exports of a long draft and of one of 2018, beside a text that cannot be read.
async fn two_drafts_and_a_damaged_text(tab: &Tab) -> Outcome<[String; 2]> {
    let form = Start::load(tab).await?.begin("Kota Satu", 2023).await?;
    form.choose(5).await?;
    form.evidence().add().await?;
    form.evidence().type_into(1, "title", "Perwal SPBE").await?;
    for indicator in ["1", "2", "3"] {
        form.navigation().go(indicator).await?;
        eventually(async || form.number().await, indicator).await?;
        let sentence = format!("Indikator {indicator} – “lengkap”, 100 % ✓.\n");
        form.paste_explanation(&sentence.repeat(100)).await?;
    }
    form.saved().await?;
    let long = form.export().await?.text()?;
    let form = Start::go(tab).await?.begin("Kota Dua", 2018).await?;
    form.saved().await?;
    let of_2018 = form.export().await?.text()?;
    stored::put(tab, "spbe/draft/rusak", UNREADABLE).await?;
    Ok([long, of_2018])
}

/// Indicator 1 weighs 1.3 %: level 5 leaves 1 + 0.013 × 4 at least, level 1 leaves 5 − 0.013 × 4 at
/// most.
async fn restore_a_backup_beside_a_draft_that_went_on(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.choose(5).await?;
    form.saved().await?;
    let backup = Start::go(tab).await?.storage().back_up().await?;
    let form = Start::shown(tab).await?.open_draft("Kota Uji").await?;
    form.navigation().go("1").await?;
    eventually(async || form.level().await, Some("5".to_owned())).await?;
    form.choose(1).await?;
    form.saved().await?;

    let start = Start::go(tab).await?;
    let preview = start.open_backup(&backup.path()).await?;
    assert_eq!(
        preview.fates().await?,
        ["ditambahkan sebagai draf terpisah"]
    );
    preview.restore().await?;
    let indices = async || {
        let rows = start.rows().await?.into_iter();
        let mut indices: Vec<_> = rows.map(|row| row.index).collect();
        indices.sort();
        Ok(indices)
    };
    eventually(indices, ["1,00–4,95", "1,05–5,00"]).await?;
    start.undo_restore().await?;
    eventually(indices, ["1,00–4,95"]).await
}

async fn be_refused_a_backup_that_is_cut_off(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    let backup = Start::go(tab).await?.storage().back_up().await?.text()?;
    let half: String = backup.chars().take(backup.chars().count() / 2).collect();
    let file = UserFile::write("cadangan.json", half)?;

    let elsewhere = &tab.on(Site::built().await?);
    let refused = Start::load(elsewhere).await?.open(&file.path()).await?;
    let refusal = refused.refusal().await?;
    for part in [
        "Berkas cadangan.json tidak dibuka",
        "bukan JSON",
        "Tidak ada draf yang berubah.",
    ] {
        assert!(refusal.contains(part), "{part:?} is missing in: {refusal}");
    }
    assert!(stored::all(elsewhere).await?.is_empty());
    Ok(())
}
