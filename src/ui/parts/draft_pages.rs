//! The other pages of a draft, and the role in which it is worked on.

use leptos::prelude::*;

use crate::assessment::Role;
use crate::ui::editor::Editor;
use crate::ui::live::{list, maybe, say, text};
use crate::ui::page::{Drawn, Page, Place};
use crate::ui::session::Session;
use crate::words::Words;

/// A link's place and what it is called.
type Link = (Place, fn(Words) -> &'static str);

#[component]
pub(crate) fn DraftPages() -> impl IntoView {
    let links: [Link; 7] = [
        (Place::Form(None), Words::form),
        drawn(Drawn::Stages),
        drawn(Drawn::Evaluation),
        drawn(Drawn::Calendar),
        drawn(Drawn::Plan),
        drawn(Drawn::Merge),
        drawn(Drawn::Carry),
    ];
    view! {
        <div class="draft-pages">
            <nav aria-label=say(Words::pages_of_draft)>{list(links, link)}</nav>
            <RoleChoice/>
        </div>
    }
}

fn drawn(page: Drawn) -> Link {
    (Place::Drawn(page), page.title())
}

fn link((place, title): Link) -> AnyView {
    let (session, editor) = (Session::get(), Editor::get());
    let href = editor.href(place.clone());
    let current = text(move || {
        let here = match (session.page(), &place) {
            (Page::Draft(_, Place::Form(_)), Place::Form(_)) => true,
            (Page::Draft(_, here), there) => here == *there,
            _ => false,
        };
        if here { "page" } else { "false" }.to_owned()
    });
    view! { <a href=href aria-current=current>{say(title)}</a> }.into_any()
}

#[component]
fn RoleChoice() -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let choose = move |event| editor.act_as(Role::of(&event_target_value(&event)));
    let option = move |role: Role| {
        let chosen = move || session.role() == Some(role);
        let name = text(move || session.words().role_name(role).to_owned());
        view! { <option value=role.word() selected=chosen>{name}</option> }
    };
    let notice = maybe(move || {
        let words = session.words();
        let of_role = match session.role() {
            None => words.choose_a_role(),
            Some(Role::Assessor) => words.assessors_do_not_answer(),
            Some(_) => "",
        };
        Some(format!("{of_role} {}", words.role_is_no_security()))
    });
    view! {
        <label class="role">
            {say(Words::role)}
            <select id="role" on:change=choose>
                <option value="" selected=move || session.role().is_none()>{say(Words::no_role)}</option>
                {list(Role::ALL, option)}
            </select>
        </label>
        <p class="role-notice">{notice}</p>
    }
}
