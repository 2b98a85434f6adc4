//! Messages between the page and this module.
//!
//! To here: `{id, request: "…JSON…", files: [File, …]}`. Back: `{id, kind, text, name, bytes}`, before
//! it any number of `{id, kind: "progress", done, all}`.

use std::cell::RefCell;
use std::rc::Rc;

use crate::keys;
use js_sys::{Array, Object, Reflect, Uint8Array};
use spbe_worker::desk::{Desk, GivenFile, Reply, Request};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, File, FileReaderSync, MessageEvent, Response};

/// Where the national results lie.
const RESULTS: &str = "data/national-results.csv";

/// Answers messages as long as the page lives.
pub(super) fn listen() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = Rc::new(RefCell::new(Desk::default()));
    let answerer = scope.clone();
    let answer = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let (scope, desk) = (answerer.clone(), Rc::clone(&desk));
        spawn_local(async move {
            if respond(&scope, &desk, &event.data()).await.is_err() {
                // The page starts this module anew; nobody is left to be told when even this fails.
                let _ = scope.post_message(&message(&JsValue::NULL, "failed", &[]));
            }
        });
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    // The page may have sent something before anyone listened: it waits for this word.
    let _ = scope.post_message(&message(&JsValue::NULL, "ready", &[]));
}

async fn respond(
    scope: &DedicatedWorkerGlobalScope,
    desk: &Rc<RefCell<Desk>>,
    data: &JsValue,
) -> Result<(), JsValue> {
    let id = Reflect::get(data, &"id".into())?;
    let text = Reflect::get(data, &"request".into())?.as_string();
    let mut request: Request = serde_json::from_str(&text.unwrap_or_default())
        .map_err(|error| JsValue::from(error.to_string()))?;
    if request.page == "submission" {
        keys::prepare(&mut request).await;
    }
    if request.page == "national" {
        request.results = results(scope).await;
    }
    let files: Array = Reflect::get(data, &"files".into())?.unchecked_into();
    let reader = FileReaderSync::new()?;
    let mut files = files.iter().map(|file| read(&reader, file));
    let mut progress = |done: usize, all: usize| {
        let count = |number: usize| JsValue::from(u32::try_from(number).unwrap_or(u32::MAX));
        let note = message(
            &id,
            "progress",
            &[("done", count(done)), ("all", count(all))],
        );
        let _ = scope.post_message(&note);
    };
    let reply = desk.borrow_mut().act(&request, &mut files, &mut progress);
    scope.post_message(&answer(&id, reply))
}

/// The published national results, a file beside this module. The browser keeps it, so asking again is
/// cheap.
async fn results(scope: &DedicatedWorkerGlobalScope) -> Option<String> {
    let fetched = JsFuture::from(scope.fetch_with_str(RESULTS)).await.ok()?;
    let response: Response = fetched.dyn_into().ok()?;
    let text = response.ok().then(|| response.text())?.ok()?;
    JsFuture::from(text).await.ok()?.as_string()
}

fn answer(id: &JsValue, reply: Reply) -> JsValue {
    match reply {
        Reply::Page(html) => message(id, "page", &[("text", html.into())]),
        Reply::Editing { html, kept } => message(
            id,
            "editing",
            &[("text", html.into()), ("name", kept.into())],
        ),
        Reply::File { name, media, bytes } => {
            let bytes = Uint8Array::from(bytes.as_slice());
            message(
                id,
                "file",
                &[
                    ("name", name.into()),
                    ("text", media.into()),
                    ("bytes", bytes.into()),
                ],
            )
        }
        Reply::Draft { text, done } => {
            message(id, "draft", &[("text", text.into()), ("name", done.into())])
        }
        Reply::Look { text } => message(id, "look", &[("text", text.into())]),
        Reply::Edition { text } => message(id, "edition", &[("text", text.into())]),
        Reply::Refused(sentence) => message(id, "refused", &[("text", sentence.into())]),
    }
}

fn message(id: &JsValue, kind: &str, fields: &[(&str, JsValue)]) -> JsValue {
    let message = Object::new();
    let kind = [("id", id.clone()), ("kind", kind.into())];
    for (name, value) in kind.iter().chain(fields) {
        // A plain object takes every field.
        let _ = Reflect::set(&message, &(*name).into(), value);
    }
    message.into()
}

/// Reads a file. One that is gone or not readable any more comes as an empty one, which no page takes.
fn read(reader: &FileReaderSync, file: JsValue) -> GivenFile {
    let file: File = file.unchecked_into();
    let bytes = reader.read_as_array_buffer(&file);
    GivenFile {
        name: file.name(),
        bytes: bytes.map_or_else(|_| Vec::new(), |bytes| Uint8Array::new(&bytes).to_vec()),
    }
}
