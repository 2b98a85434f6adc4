//! What is handed over is complete, and whoever gets it can see whose it is and that it was not changed.

use browser_tests::audit;
use browser_tests::complete;
use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;
use browser_tests::user_file::UserFile;

specs![
    be_told_what_is_missing_before_handing_over,
    hand_over_a_file_that_anybody_can_check,
    see_that_a_signed_file_was_changed,
];

const CASE: &str = "LHE-BANDARLAMPUNG-2023";

async fn be_told_what_is_missing_before_handing_over(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("3").await?;
    form.saved().await?;
    let page = Drawn::submission(tab).await?;
    let text = page.text().await?;
    let first = "1. Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah: tingkat belum dijelaskan; belum ada data dukung";
    let second =
        "2. Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah: belum dijawab";
    assert!(text.contains(first) && text.contains(second), "{text}");
    // Two gaps of the first indicator, and 46 indicators without an answer.
    assert!(text.contains("Yang harus dilengkapi (48 hal)"), "{text}");
    page.press("Unduh berkas penyerahan").await?;
    let refusal = page.refusal().await?;
    assert!(refusal.contains("belum dapat diserahkan"), "{refusal}");
    page.go_to("2. Kebijakan Internal Peta Rencana").await?;
    eventually(async || form.number().await, "2").await
}

async fn hand_over_a_file_that_anybody_can_check(tab: &Tab) -> Outcome {
    let form = complete::draft_of(tab, CASE).await?;
    let page = Drawn::submission(tab).await?;
    let text = page.text().await?;
    assert!(text.contains("Lengkap: semua indikator"), "{text}");
    let handed_over = page.download("Unduh berkas penyerahan").await?;
    assert_eq!(
        handed_over.name(),
        "spbe-pemerintah-kota-bandar-lampung-2023.json"
    );
    assert_eq!(handed_over.text()?, form.export().await?.text()?);

    page.press("Buat kunci").await?;
    eventually(async || page.text().await, Containing("Hapus kunci ini")).await?;
    let fingerprint = page.fingerprint().await?;
    let signed = page.download("Unduh berkas bertanda tangan").await?;
    let (sound, found) = audit::verify(&signed)?;
    assert!(sound && found.contains(&fingerprint), "{found}");
    // The key stays, and is the same after a reload.
    tab.reload().await?;
    let page = Drawn::shown(tab).await?;
    assert_eq!(page.fingerprint().await?, fingerprint);

    let elsewhere = &tab.in_empty_profile().await?;
    let preview = Start::load(elsewhere).await?.open(&signed.path()).await?;
    let holds = format!("Tanda tangan sah untuk isi ini. Sidik kunci: {fingerprint}.");
    eventually(async || preview.signature().await, holds).await
}

async fn see_that_a_signed_file_was_changed(tab: &Tab) -> Outcome {
    complete::draft_of(tab, CASE).await?;
    let page = Drawn::submission(tab).await?;
    page.press("Buat kunci").await?;
    let signed = page
        .download("Unduh berkas bertanda tangan")
        .await?
        .text()?;

    // The signature of another file: everything in it is sound but the content that it was made for.
    let mut other: serde_json::Value = serde_json::from_str(&signed)?;
    other["signature"]["value"] = "00".repeat(64).into();
    let other = UserFile::write("lain.json", other.to_string())?;
    let (sound, found) = audit::verify(&other)?;
    assert!(!sound && found.contains("does NOT belong"), "{found}");
    let preview = Start::go(tab).await?.open(&other.path()).await?;
    let told = async || preview.signature().await;
    eventually(told, Containing("Tanda tangan TIDAK cocok")).await?;

    let changed = signed.replacen("Ditetapkan", "ditetapkan", 1);
    let changed = UserFile::write("ubah.json", changed)?;
    let (sound, found) = audit::verify(&changed)?;
    assert!(!sound && found.contains("SHA-256"), "{found}");
    let refusal = Start::go(tab)
        .await?
        .open(&changed.path())
        .await?
        .refusal()
        .await?;
    assert!(
        refusal.contains("Isi berkas berubah setelah diekspor"),
        "{refusal}"
    );
    Ok(())
}
