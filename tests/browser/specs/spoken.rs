//! What a screen reader is told.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![hear_the_question_and_the_index,];

async fn hear_the_question_and_the_index(tab: &Tab) -> Outcome {
    // Says at once where it cannot be tried.
    tab.heard().await?;
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("3").await?;
    eventually(async || form.level().await, Some("3".to_owned())).await?;
    let heard = tab.heard().await?;
    let question = "1. Tingkat Kematangan Kebijakan Internal Arsitektur SPBE Instansi \
                    Pusat/Pemerintah Daerah Tingkat kematangan";
    let group = heard.iter().filter(|it| it.role == "radiogroup");
    assert_eq!(
        group.map(|it| it.name.as_str()).collect::<Vec<_>>(),
        [question]
    );
    let levels: Vec<_> = heard.iter().filter(|it| it.role == "radio").collect();
    assert_eq!(levels.len(), 5);
    for (number, level) in (1..).zip(&levels) {
        assert!(level.name.starts_with(&format!("{number} ")), "{level:?}");
        assert_eq!(level.checked, number == 3, "{level:?}");
    }
    for name in ["Penjelasan", "Cari indikator"] {
        let field = |role: &str| role == "textbox" || role == "searchbox";
        assert!(
            heard.iter().any(|it| field(&it.role) && it.name == name),
            "no field {name:?}"
        );
    }
    // One place speaks after each answer, politely.
    let spoken = "
        return [...document.querySelectorAll('[role=status]')]
            .filter(it => it.textContent.startsWith('Indeks'))
            .map(it => it.textContent)";
    let said = async || tab.script::<Vec<String>>(spoken, vec![]).await;
    let index = form.index_card().index().await?;
    eventually(async || Ok(said().await?.len()), 1).await?;
    let before = said().await?;
    assert!(before[0].contains(&index), "{before:?}, {index}");
    tab.press("5").await?;
    eventually(async || Ok(said().await? != before), true).await?;
    let live = tab.heard().await?;
    let loud = live
        .iter()
        .filter(|it| it.live == "assertive" && !it.name.is_empty());
    assert_eq!(loud.count(), 0);
    let polite = live
        .iter()
        .filter(|it| it.role == "status" && it.live == "polite");
    assert!(polite.count() > 0);
    Ok(())
}
