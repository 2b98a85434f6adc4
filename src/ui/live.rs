//! Live pieces of a view: texts, attributes and branches that follow the state.
//!
//! The framework builds its machinery once for each type of closure, a kilobyte or two each time.
//! These functions give all closures of a kind one type, which more than halves the program. They
//! also read shorter: `say(Words::help)` is the sentence in the language of the moment.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::session::Session;
use crate::instrument::format::{Name, Text};
use crate::instrument::{Instrument, Node};
use crate::words::Words;

/// A closure of the one type that all closures with this result share.
pub(super) type Live<T> = Box<dyn Fn() -> T + Send + Sync>;

/// A sentence.
pub(super) fn say(sentence: fn(Words) -> &'static str) -> Live<String> {
    let session = Session::get();
    text(move || sentence(session.words()).to_owned())
}

/// A name of the instrument.
pub(super) fn name(name: &'static Name) -> Live<String> {
    let session = Session::get();
    text(move || session.words().name(name).to_owned())
}

/// The name of an indicator in a list: without the words that all of them begin with.
pub(super) fn short_name(instrument: &'static Instrument, node: &'static Node) -> Live<String> {
    let session = Session::get();
    Box::new(move || session.words().short_name(instrument, node))
}

/// A text of the instrument, marked with the language it is in.
pub(super) fn instrument_text(text: &'static Text) -> AnyView {
    let session = Session::get();
    let language = self::text(move || session.words().text(text).1.code().to_owned());
    let content = self::text(move || session.words().text(text).0.to_owned());
    view! { <span lang=language>{content}</span> }.into_any()
}

/// A text or attribute that is put together.
pub(super) fn text(text: impl Fn() -> String + Send + Sync + 'static) -> Live<String> {
    Box::new(text)
}

/// A text that may be absent: empty then.
pub(super) fn maybe(text: impl Fn() -> Option<String> + Send + Sync + 'static) -> Live<String> {
    Box::new(move || text().unwrap_or_default())
}

/// An attribute that may be absent.
pub(super) fn attribute(
    text: impl Fn() -> Option<String> + Send + Sync + 'static,
) -> Live<Option<String>> {
    Box::new(text)
}

/// A property that holds or not.
pub(super) fn flag(flag: impl Fn() -> bool + Send + Sync + 'static) -> Live<bool> {
    Box::new(flag)
}

/// A branch of a view.
pub(super) fn show<V: IntoAny>(view: impl Fn() -> V + Send + Sync + 'static) -> Live<AnyView> {
    Box::new(move || view().into_any())
}

/// What a press of a button does.
pub(super) fn press(
    action: impl Fn() + Send + Sync + 'static,
) -> Box<dyn FnMut(MouseEvent) + Send> {
    Box::new(move |_| action())
}

/// What writing into a field does, or choosing in it.
pub(super) fn write(
    action: impl Fn(String) + Send + Sync + 'static,
) -> Box<dyn FnMut(web_sys::Event) + Send> {
    Box::new(move |event| action(event_target_value(&event)))
}

/// The items of a list.
pub(super) fn list<T, V: IntoAny>(
    items: impl IntoIterator<Item = T>,
    item: impl Fn(T) -> V,
) -> Vec<AnyView> {
    items.into_iter().map(|it| item(it).into_any()).collect()
}
