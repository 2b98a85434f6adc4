//! A link into the guide. The single file is without the module that draws it, and so without the link.

use leptos::prelude::*;

use crate::browser::offline;
use crate::ui::live::say;
use crate::words::Words;

/// The link, with what divides it from the text before it.
pub(crate) fn guide_link(
    before: &'static str,
    href: &'static str,
    sentence: fn(Words) -> &'static str,
) -> Option<AnyView> {
    (!offline::is_in_file()).then(|| view! { {before} <a href=href>{say(sentence)}</a> }.into_any())
}
