//! Head of every page: name, languages, help, and where the data are.

use leptos::prelude::*;

use crate::browser::offline;
use crate::ui::live::{list, press, say, text};
use crate::ui::page::{Drawn, Page};
use crate::ui::session::Session;
use crate::words::{Lang, Words};

#[component]
pub(crate) fn Header() -> impl IntoView {
    // The single file is without the guide. What else it is without says so where it is asked for.
    let pages = Drawn::OF_NONE.into_iter();
    let pages = pages.filter(|page| *page != Drawn::Guide || !offline::is_in_file());
    view! {
        <header class="header">
            <a class="header-title" href=Page::Start.href()>{say(Words::title)}</a>
            <p class="header-note">{say(Words::data_stay_here)}</p>
            <div class="header-links">
                {list(pages, |page| {
                    view! { <a href=Page::Drawn(page).href()>{say(page.title())}</a> }
                })}
                <a href=Page::Help.href()>{say(Words::help)}</a>
                <div class="language" role="group" aria-label=say(Words::language)>
                    {language(Lang::Id, "Indonesia")}
                    {language(Lang::En, "English")}
                </div>
            </div>
        </header>
    }
}

fn language(lang: Lang, name: &'static str) -> AnyView {
    let session = Session::get();
    let pressed = text(move || (session.words().0 == lang).to_string());
    let choose = press(move || session.speak(lang));
    view! {
        <button type="button" lang=lang.code() aria-pressed=pressed on:click=choose>{name}</button>
    }
    .into_any()
}
