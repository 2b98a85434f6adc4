//! A link shows the result to whoever has it, and touches nothing.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::shared::SharedResult;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::published::Published;
use browser_tests::specs;
use browser_tests::tab::{Tab, button};

specs![
    send_a_result_as_a_link,
    make_a_draft_of_a_link_beside_the_others,
    be_told_that_a_link_is_cut_or_edited,
    go_on_while_a_link_is_being_copied,
];

async fn bandar_lampung<'t>(tab: &'t Tab, case: &Published) -> Outcome<Form<'t>> {
    let start = Start::load(tab).await?;
    let form = start.begin(&case.agency, case.year).await?;
    form.type_through(&case.levels).await?;
    form.index_card().shows(case).await?;
    form.saved().await?;
    Ok(form)
}

/// What is behind `#` in a link.
fn hash(link: &str) -> &str {
    link.split_once('#').unwrap().1
}

async fn is_shown_as_published(tab: &Tab, link: &str, case: &Published) -> Outcome {
    let shared = SharedResult::open(tab, hash(link)).await?;
    shared.index_card().shows(case).await?;
    assert_eq!(shared.index_card().predicate().await?, "Cukup");
    let notice = shared.notice().await?;
    assert!(notice.starts_with("SPBE 2020, 2023."), "{notice}");
    assert!(notice.contains("Tidak ada yang disimpan"), "{notice}");
    let levels = case.levels.iter().map(u8::to_string).collect::<Vec<_>>();
    assert_eq!(shared.levels().await?, levels);
    Ok(())
}

async fn send_a_result_as_a_link(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = bandar_lampung(tab, &case).await?;
    form.explain("Rahasia").await?;
    form.saved().await?;
    let result = form.show_result().await?;
    let (short, vector) = (result.link().await?, result.vector().await?);
    assert!(hash(&short).starts_with("/s/spbe-2020.2023.47."), "{short}");
    assert!(
        hash(&vector).starts_with("/v/spbe-2020/1:1/2:1/3:2/"),
        "{vector}"
    );
    for link in [&short, &vector] {
        is_shown_as_published(tab, link, &case).await?;
    }
    let elsewhere = tab.in_empty_profile().await?;
    elsewhere.resize(1366, 768).await?;
    is_shown_as_published(&elsewhere, &short, &case).await?;
    assert!(Start::go(&elsewhere).await?.rows().await?.is_empty());
    Ok(())
}

async fn make_a_draft_of_a_link_beside_the_others(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = bandar_lampung(tab, &case).await?;
    let before = form.export().await?.text()?;
    let link = form.show_result().await?.link().await?;

    let shared = SharedResult::open(tab, hash(&link)).await?;
    shared.press_make_draft().await?;
    eventually(async || shared.problem().await, "Isi nama instansi.").await?;
    let draft = shared.make_draft("Kota Uji").await?;
    draft.index_card().shows(&case).await?;
    assert_eq!(draft.head().await?, ["Kota Uji", "2023"]);
    assert_eq!(draft.index_card().progress().await?, "47 dari 47 terjawab");
    tab.press("5").await?;
    draft.saved().await?;

    let start = Start::go(tab).await?;
    let both = ["Kota Uji", case.agency.as_str()];
    eventually(async || start.agencies().await, both).await?;
    let other = start.open_draft(&case.agency).await?;
    assert_eq!(other.export().await?.text()?, before);
    Ok(())
}

async fn be_told_that_a_link_is_cut_or_edited(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = bandar_lampung(tab, &case).await?;
    let link = form.show_result().await?.link().await?;
    let whole = hash(&link);
    let told = SharedResult::refused(tab, &whole[..whole.len() - 5]).await?;
    assert!(
        told.contains("terpotong: hanya ada 46 dari 51 karakter"),
        "{told}"
    );
    assert!(told.contains("Minta pengirimnya"), "{told}");
    let edited = whole.replacen(".2023.", ".2024.", 1);
    for edited in [edited, format!("{whole}/"), format!("{whole}.")] {
        let told = SharedResult::refused(tab, &edited).await?;
        assert!(told.contains("tidak seperti ketika dibuat"), "{told}");
    }
    let start = Start::go(tab).await?;
    eventually(async || start.agencies().await, [case.agency.as_str()]).await
}

/// A browser may ask before it copies; what comes of it is said wherever the user has gone meanwhile.
async fn go_on_while_a_link_is_being_copied(tab: &Tab) -> Outcome {
    const WAIT: &str = "
        const copy = () => new Promise(copied => { window.copied = copied; });
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: copy } });
        return null;";
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.choose(3).await?;
    form.saved().await?;
    form.show_result().await?;
    tab.script::<()>(WAIT, vec![]).await?;
    tab.click(button("Salin tautan")).await?;
    tab.web().await?.back().await?;
    let form = Form::shown(tab).await?;
    tab.script::<()>("window.copied(); return null;", vec![])
        .await?;
    eventually(async || Frame::of(tab).announcement().await, "Disalin.").await?;
    form.choose(4).await?;
    form.saved().await
}
