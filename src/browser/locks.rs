//! Locks that only one tab of a browser has at a time.
//!
//! The browser lets go of a lock when its tab ends, however it ends.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::LockOptions;

/// A lock that this tab has; it lets go when it is dropped.
#[derive(Debug)]
pub struct Lock {
    release: Function,
}

impl Drop for Lock {
    fn drop(&mut self) {
        settle(&self.release, &JsValue::UNDEFINED);
    }
}

/// The answer to a request.
#[derive(Debug)]
pub enum Answer {
    /// This tab has the lock.
    Held(Lock),
    /// Another tab has it.
    Taken,
    /// This browser has no locks, or none for this page.
    Unknown,
}

/// Asks for a lock; with `steal` it is taken from the tab that has it. `lost` is called when
/// another tab takes it from this one.
pub async fn take(name: &str, steal: bool, lost: impl FnOnce() + 'static) -> Answer {
    let navigator = web_sys::window().map(|window| window.navigator());
    let locks = navigator.filter(|it| Reflect::has(it, &"locks".into()).unwrap_or(false));
    let Some(locks) = locks.map(|navigator| navigator.locks()) else {
        return Answer::Unknown;
    };
    let options = LockOptions::new();
    if steal {
        options.set_steal(true);
    } else {
        options.set_if_available(true);
    }
    let held = Rc::new(Cell::new(false));
    let mut request = None;
    let answer = Promise::new(&mut |tell: Function, _| {
        let (answer, held) = (tell.clone(), Rc::clone(&held));
        let granted = Closure::once_into_js(move |lock: JsValue| {
            if lock.is_null() {
                settle(&answer, &JsValue::FALSE);
                return JsValue::UNDEFINED;
            }
            held.set(true);
            // The lock is held for as long as this promise is open.
            let open = Promise::new(&mut |release: Function, _| settle(&answer, &release));
            open.into()
        });
        let asked = locks.request_with_options(name, &options, granted.unchecked_ref());
        request = Some((asked, tell));
    });
    spawn_local(async move {
        if let Some((request, tell)) = request
            && JsFuture::from(request).await.is_err()
        {
            settle(&tell, &JsValue::UNDEFINED);
            if held.get() {
                lost();
            }
        }
    });
    match JsFuture::from(answer).await {
        Ok(value) if value.is_function() => Answer::Held(Lock {
            release: value.unchecked_into(),
        }),
        Ok(value) if value == JsValue::FALSE => Answer::Taken,
        _ => Answer::Unknown,
    }
}

fn settle(promise: &Function, value: &JsValue) {
    // Settling a promise does not fail.
    let _ = promise.call1(&JsValue::NULL, value);
}
