//! Tells that a newer revision of a draft's edition is here. The draft stays as it is until the user
//! has compared the two.

use leptos::prelude::*;

use crate::instrument::{Instrument, editions};
use crate::ui::editor::Editor;
use crate::ui::live::say;
use crate::ui::page::{Drawn, Place};
use crate::words::Words;

#[component]
pub(crate) fn RevisionNotice(instrument: &'static Instrument) -> impl IntoView {
    let newest = editions::find(instrument.id());
    let is_old = newest.is_some_and(|it| it.digest() != instrument.digest());
    is_old.then(|| {
        let href = Editor::get().href(Place::Drawn(Drawn::Revision));
        view! {
            <p class="notice" data-kind="warning" data-testid="newer-revision">
                {say(Words::newer_revision)}
                " "
                <a href=href>{say(Words::compare_revisions)}</a>
            </p>
        }
    })
}
