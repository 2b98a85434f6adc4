//! The browser's `IndexedDB`: one database, opened for each piece of work and closed after it.
//!
//! A connection that stays open keeps other tabs from deleting the database and from bringing it to
//! a newer version. The browser can leave a request without an answer, so no answer is waited
//! for longer than [`PATIENCE`].

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, EventTarget, IdbDatabase, IdbFactory, IdbObjectStore, IdbObjectStoreParameters,
    IdbRequest, IdbTransactionMode,
};

use super::storage::problem;
use crate::drafts::StorageError;

const NAME: &str = "spbe";
/// The database in which the second module keeps the key that signs submissions.
const KEYS: &str = "spbe-key";
/// Rises when the stores change; [`upgrade`] then gets a step.
const VERSION: u32 = 1;
/// The store of the states of drafts.
const STATES: &str = "states";
/// What identifies a state. The browser takes it from the object that is put; with the length in
/// the key, the size of the history is known without reading a text.
const KEY: [&str; 3] = ["draft", "number", "text.length"];
/// How long an answer may take, in milliseconds.
const PATIENCE: i32 = 10_000;

/// Why the database did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DatabaseError {
    /// It is full, blocked, or failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// No answer in time, mostly because another tab works on the database or is frozen.
    #[error("the database did not answer within {PATIENCE} ms")]
    Late,
}

impl From<JsValue> for DatabaseError {
    fn from(error: JsValue) -> Self {
        // The timer alone rejects without a reason.
        if error.is_undefined() {
            Self::Late
        } else {
            problem(&error).into()
        }
    }
}

/// What is asked of the store of states; what the last request is answered with counts.
pub(super) type Ask<'a> = dyn Fn(&IdbObjectStore) -> Result<IdbRequest, JsValue> + 'a;
/// What follows from the answer.
pub(super) type Then<'a> = dyn Fn(&IdbObjectStore, &JsValue) -> Result<(), JsValue> + 'a;

/// Works with the states of drafts in one transaction: all of it happens or nothing.
///
/// # Errors
/// [`DatabaseError`].
pub(super) async fn in_states(
    mode: IdbTransactionMode,
    ask: &Ask<'_>,
    then: &Then<'_>,
) -> Result<JsValue, DatabaseError> {
    let database = open().await?;
    let transaction = database.transaction_with_str_and_mode(STATES, mode);
    // The browser closes it when the transaction has ended.
    database.close();
    let transaction = transaction?;
    let ended = first_event(&transaction, "complete", "abort");
    let work = async {
        let states = transaction.object_store(STATES)?;
        let value = answer(&ask(&states)?).await?;
        then(&states, &value)?;
        ended.await?;
        Ok(value)
    };
    work.await.map_err(|error: JsValue| {
        // The transaction knows the reason; its requests only that it was aborted.
        let error = transaction.error().map_or(error, JsValue::from);
        // Refused when the failure has ended it already.
        let _ = transaction.abort();
        error.into()
    })
}

/// Deletes the database with everything in it, and the key. When it is [`DatabaseError::Late`], the
/// browser deletes them as soon as the other tabs are closed.
///
/// # Errors
/// [`DatabaseError`].
pub(super) async fn delete() -> Result<(), DatabaseError> {
    let factory = factory()?;
    // Both are asked for before the first answer, which may never come.
    let requests = [
        factory.delete_database(NAME)?,
        factory.delete_database(KEYS)?,
    ];
    // Both are listened to as well: which of them is answered first is up to the browser.
    for answer in requests.each_ref().map(|request| answer(request)) {
        answer.await?;
    }
    Ok(())
}

/// A browser that blocks the database has none, or refuses access to it.
fn factory() -> Result<IdbFactory, StorageError> {
    let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
    factory.ok_or(StorageError::Blocked)
}

async fn open() -> Result<IdbDatabase, DatabaseError> {
    let request = factory()?.open_with_u32(NAME, VERSION)?;
    on(&request, "upgradeneeded", upgrade);
    let opened = answer(&request).await;
    if opened.is_err() {
        // It may still open when nobody waits any longer.
        on(&request, "success", |database| {
            database.close();
            Ok(())
        });
    }
    Ok(opened?.unchecked_into())
}

/// From nothing to version 1, the only one so far.
fn upgrade(database: &IdbDatabase) -> Result<(), JsValue> {
    let form = IdbObjectStoreParameters::new();
    form.set_key_path(&Array::from_iter(KEY.map(JsValue::from)));
    database.create_object_store_with_optional_parameters(STATES, &form)?;
    Ok(())
}

/// Does something with the database when an event of its request comes. The listener holds nothing,
/// so that the browser can throw it away together with the request.
fn on(request: &IdbRequest, event: &str, act: fn(&IdbDatabase) -> Result<(), JsValue>) {
    let listener = Closure::once(move |event: Event| {
        let request: IdbRequest = event.target().ok_or(event)?.unchecked_into();
        act(request.result()?.unchecked_ref())
    });
    // Listening cannot fail.
    let _ =
        request.add_event_listener_with_callback(event, listener.into_js_value().unchecked_ref());
}

/// What a request is answered with; listened to from now on.
fn answer(request: &IdbRequest) -> impl Future<Output = Result<JsValue, JsValue>> {
    let answered = first_event(request, "success", "error");
    async move {
        match answered.await {
            Ok(_) => request.result(),
            Err(event) => Err(request.error().ok().flatten().map_or(event, JsValue::from)),
        }
    }
}

/// The first of two events, listened to from now on; the second is the failure, and so is time that
/// runs out.
fn first_event(target: &EventTarget, success: &str, failure: &str) -> JsFuture {
    let event = Promise::new(&mut |resolve, reject| {
        // Neither listening nor setting a timer can fail.
        let _ = target.add_event_listener_with_callback(success, &resolve);
        let _ = target.add_event_listener_with_callback(failure, &reject);
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE);
        }
    });
    event.into()
}
