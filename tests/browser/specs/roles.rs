//! Roles guard against entering something in the wrong place.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::role::RoleChoice;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;
use thirtyfour::By;

specs![
    leave_the_self_assessment_alone_as_an_assessor,
    change_the_role_in_the_middle_of_a_question,
    be_told_that_a_role_is_no_security,
    reach_every_page_of_a_draft_by_its_links,
];

async fn leave_the_self_assessment_alone_as_an_assessor(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.choose(3).await?;
    eventually(async || form.level().await, Some("3".to_owned())).await?;
    let role = RoleChoice::of(tab);
    role.choose("assessor").await?;
    eventually(async || role.can_answer().await, false).await?;
    // Its key does nothing either.
    tab.find(By::Id("place")).await?.focus().await?;
    tab.press("5").await?;
    assert_eq!(form.level().await?.as_deref(), Some("3"));
    for word in ["respondent", "data-entry", "responsible"] {
        role.choose(word).await?;
        eventually(async || role.can_answer().await, true).await?;
    }
    form.choose(4).await?;
    eventually(async || form.level().await, Some("4".to_owned())).await
}

async fn change_the_role_in_the_middle_of_a_question(tab: &Tab) -> Outcome {
    tab.profile().engine().speaks_for_all()?;
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.choose(3).await?;
    form.next().await?;
    eventually(async || form.number().await, "2").await?;
    form.explain("Perwal 15 Tahun 2023").await?;
    let role = RoleChoice::of(tab);
    for (level, other) in [(2, "respondent"), (4, "")] {
        role.choose("assessor").await?;
        eventually(async || form.open_levels().await, 0).await?;
        role.choose(other).await?;
        eventually(async || form.open_levels().await, 5).await?;
        form.choose(level).await?;
        eventually(async || form.level().await, Some(level.to_string())).await?;
    }
    assert_eq!(form.number().await?, "2");
    assert_eq!(form.explanation().await?, "Perwal 15 Tahun 2023");
    Ok(())
}

async fn be_told_that_a_role_is_no_security(tab: &Tab) -> Outcome {
    Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let role = RoleChoice::of(tab);
    role.choose("respondent").await?;
    let said = async || Ok(role.notice().await?.contains("bukan pengaman"));
    eventually(said, true).await
}

async fn reach_every_page_of_a_draft_by_its_links(tab: &Tab) -> Outcome {
    Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    for word in ["stages", "evaluation", "calendar", "merge", "carry"] {
        let link = format!(".draft-pages a[href$='/{word}']");
        tab.click(By::Css(link.clone())).await?;
        tab.find(By::Css("[data-testid='drawn'] h2")).await?;
        tab.find(By::Css(format!("{link}[aria-current='page']")))
            .await?;
    }
    tab.click(By::Css(".draft-pages a:first-child")).await?;
    Form::shown(tab).await?;
    Ok(())
}
