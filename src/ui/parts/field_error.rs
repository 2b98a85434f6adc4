//! The sentence below a field whose change was not made.

use leptos::prelude::*;

use crate::assessment::ChangeError;
use crate::ui::live::maybe;
use crate::ui::session::Session;

/// `id` is what the field names as its description.
pub(crate) fn field_error(id: String, problem: Signal<Option<ChangeError>>) -> AnyView {
    let session = Session::get();
    let sentence = maybe(move || {
        problem.with(|problem| Some(session.words().change_error(problem.as_ref()?)))
    });
    view! { <p class="field-error" id=id role="alert">{sentence}</p> }.into_any()
}
