//! The second module, which runs as a web worker: fetched when something is first asked of it, so
//! that the first visit does not carry it and the page stays responsive while it works.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{MessageEvent, Worker};

use super::{offline, tab};

/// The file that starts it. Its address bears the name of the main program, so that no copy that the
/// browser keeps of another build is used.
const PROGRAM: &str = "worker-start.js";

/// What it says.
#[derive(Debug, Clone)]
pub enum Message {
    /// How many of the files have been read; more messages follow.
    Progress {
        /// Files read.
        done: u32,
        /// Files given.
        all: u32,
    },
    /// A page as HTML.
    Page(String),
    /// A page on which something is being made that is nowhere else yet.
    Editing {
        /// The page as HTML.
        html: String,
        /// What is being made: to be kept, and sent with every request.
        kept: String,
    },
    /// A file to be handed out.
    File {
        /// Its name.
        name: String,
        /// Its media type.
        media: String,
        /// Its content.
        bytes: Uint8Array,
    },
    /// What the open draft becomes, as an exported file, and what has been done, for people.
    Draft {
        /// The exported file.
        text: String,
        /// The sentence.
        done: String,
    },
    /// An exported file to be looked at.
    Look(String),
    /// An edition file to be kept.
    Edition(String),
    /// Why it was not done, for people.
    Refused(String),
    /// The module cannot be fetched, or has stopped.
    Failed,
}

type Listener = Rc<dyn Fn(Message)>;
type Waiter = Box<dyn FnOnce()>;

#[derive(Default)]
struct State {
    worker: Option<Worker>,
    /// It has said that it listens.
    ready: bool,
    /// What was asked before that.
    early: Vec<JsValue>,
    last: u32,
    /// Few at a time: a list is smaller than a map.
    listeners: Vec<(u32, Listener)>,
    /// What is to be done when nobody listens any more.
    waiter: Option<Waiter>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Asks something: the fields of a request, and files. `listener` gets every message about it.
pub fn ask(request: &[(&str, &str)], files: &Array, listener: impl Fn(Message) + 'static) {
    let asked = STATE.with_borrow_mut(|state| {
        state.last += 1;
        // First of all: who asks is told also when no worker can be started.
        state.listeners.push((state.last, Rc::new(listener)));
        if state.worker.is_none() {
            state.worker = Some(start()?);
        }
        let fields = Object::new();
        for (name, value) in request {
            Reflect::set(&fields, &(*name).into(), &(*value).into())?;
        }
        let message = Object::new();
        Reflect::set(&message, &"id".into(), &state.last.into())?;
        let request = JsValue::from(JSON::stringify(&fields)?);
        Reflect::set(&message, &"request".into(), &request)?;
        Reflect::set(&message, &"files".into(), files)?;
        match &state.worker {
            Some(worker) if state.ready => worker.post_message(&message)?,
            _ => state.early.push(message.into()),
        }
        Ok::<_, JsValue>(())
    });
    if asked.is_err() {
        // As late as any other answer: who asks is busy until then.
        spawn_local(async { fail() });
    }
}

/// Whether something that was asked has not been answered.
pub fn is_asked() -> bool {
    STATE.with_borrow(|state| !state.listeners.is_empty())
}

/// Does something as soon as all that was asked has been answered, in place of what was to be done then.
pub fn when_answered(action: impl FnOnce() + 'static) {
    STATE.with_borrow_mut(|state| state.waiter = Some(Box::new(action)));
    go_on();
}

fn go_on() {
    let waiter =
        STATE.with_borrow_mut(|state| state.waiter.take_if(|_| state.listeners.is_empty()));
    if let Some(waiter) = waiter {
        waiter();
    }
}

fn start() -> Result<Worker, JsValue> {
    if offline::is_in_file() {
        return Err(JsValue::NULL);
    }
    let program = web_sys::window()
        .and_then(|window| window.document()?.get_element_by_id("boot"))
        .and_then(|boot| boot.get_attribute("data-binary"));
    let worker = Worker::new(&format!("{PROGRAM}?{}", program.unwrap_or_default()))?;
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| hear(&event.data()));
    worker.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
    worker.set_onerror(Some(Closure::once_into_js(fail).unchecked_ref()));
    Ok(worker)
}

fn hear(data: &JsValue) {
    let text = |name: &str| {
        let value = Reflect::get(data, &name.into()).unwrap_or_default();
        value.as_string().unwrap_or_default()
    };
    let number = |name: &str| {
        let value = Reflect::get(data, &name.into()).unwrap_or_default();
        // Numbers of ours are whole and small.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        value.as_f64().map_or(0, |number| number as u32)
    };
    let message = match text("kind").as_str() {
        "ready" => return begin(),
        // It has stopped in the middle of something and cannot be trusted any more.
        "failed" => return fail(),
        "progress" => Message::Progress {
            done: number("done"),
            all: number("all"),
        },
        "page" => Message::Page(text("text")),
        "editing" => Message::Editing {
            html: text("text"),
            kept: text("name"),
        },
        "file" => Message::File {
            name: text("name"),
            media: text("text"),
            bytes: Uint8Array::new(&Reflect::get(data, &"bytes".into()).unwrap_or_default()),
        },
        "draft" => Message::Draft {
            text: text("text"),
            done: text("name"),
        },
        "look" => Message::Look(text("text")),
        "edition" => Message::Edition(text("text")),
        _ => Message::Refused(text("text")),
    };
    let more = matches!(message, Message::Progress { .. });
    let id = number("id");
    // The listener may ask again, so nothing is borrowed while it runs.
    let listener = STATE.with_borrow_mut(|state| {
        let at = state.listeners.iter().position(|(known, _)| *known == id)?;
        Some(if more {
            state.listeners[at].clone()
        } else {
            state.listeners.swap_remove(at)
        })
    });
    if let Some((_, listener)) = listener {
        listener(message);
        go_on();
    }
}

fn begin() {
    STATE.with_borrow_mut(|state| {
        state.ready = true;
        for message in std::mem::take(&mut state.early) {
            if let Some(worker) = &state.worker {
                // What it was asked is text and files, which can always be sent.
                let _ = worker.post_message(&message);
            }
        }
    });
}

/// Ends it, and with it everything that it holds of files and drafts, or has given to be kept.
pub fn stop() {
    tab::forget_copy();
    if STATE.with_borrow(|state| state.worker.is_some()) {
        fail();
    }
}

/// Tells everyone who waits, and forgets the worker: the next question starts another.
fn fail() {
    let state = STATE.take();
    if let Some(worker) = state.worker {
        worker.terminate();
    }
    for (_, listener) in state.listeners {
        listener(Message::Failed);
    }
    if let Some(waiter) = state.waiter {
        when_answered(waiter);
    }
}
