//! The history of drafts: states that were saved, in the browser's database.
//!
//! It is a convenience beside the drafts: the saved draft itself never depends on it.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbKeyRange, IdbObjectStore, IdbTransactionMode};

use super::database::{self, DatabaseError, in_states};
use crate::drafts::states_kept;

/// A state of a draft as it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Rises with every save of the draft.
    pub number: u64,
    /// When it was saved, as the clock of the device had it (ISO 8601, UTC).
    pub saved: String,
    /// What the draft store wrote.
    pub text: String,
}

/// Keeps a state of a draft, in place of one with the same number, and lets go of what is surplus.
///
/// # Errors
/// [`DatabaseError`]; the history is then as it was.
pub async fn keep(draft: &str, state: &State) -> Result<(), DatabaseError> {
    let object = Object::new();
    let number = number_key(state.number);
    for (name, text) in [
        ("draft", draft),
        ("number", &number),
        ("saved", &state.saved),
        ("text", &state.text),
    ] {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &text.into());
    }
    let put = |states: &IdbObjectStore| {
        states.delete(&range(&[draft, &number])?)?;
        states.put(&object)?;
        states.get_all_keys_with_key(&range(&[draft])?)
    };
    let let_go = |states: &IdbObjectStore, keys: &JsValue| {
        let keys: &Array = keys.unchecked_ref();
        let newest_first = || keys.iter().rev();
        let kept = states_kept(newest_first().map(length));
        if let Some(newest_surplus) = newest_first().nth(kept) {
            states.delete(&between(&key(&[draft]), &newest_surplus)?)?;
        }
        Ok(())
    };
    in_states(IdbTransactionMode::Readwrite, &put, &let_go).await?;
    Ok(())
}

/// The states of a draft, newest first. An entry that this program did not write is left out.
///
/// # Errors
/// [`DatabaseError`].
pub async fn states(draft: &str) -> Result<Vec<State>, DatabaseError> {
    let read = |states: &IdbObjectStore| states.get_all_with_key(&range(&[draft])?);
    let objects = in_states(IdbTransactionMode::Readonly, &read, &|_, _| Ok(())).await?;
    let oldest_first: Array = objects.unchecked_into();
    Ok(oldest_first
        .iter()
        .rev()
        .filter_map(|object| state(&object))
        .collect())
}

/// Forgets all states of a draft.
///
/// # Errors
/// [`DatabaseError`]; the history is then as it was.
pub async fn forget(draft: &str) -> Result<(), DatabaseError> {
    let delete = |states: &IdbObjectStore| states.delete(&range(&[draft])?);
    in_states(IdbTransactionMode::Readwrite, &delete, &|_, _| Ok(())).await?;
    Ok(())
}

/// Forgets all states of all drafts, with the database itself.
///
/// # Errors
/// [`DatabaseError`].
pub async fn forget_all() -> Result<(), DatabaseError> {
    database::delete().await
}

/// A number as a text of one width: it sorts as the number does, and every `u64` is exact, which a
/// number of the browser is not.
fn number_key(number: u64) -> String {
    format!("{number:020}")
}

fn key(parts: &[&str]) -> Array {
    parts.iter().copied().map(JsValue::from).collect()
}

/// All keys that begin with these parts. A list stands after every text and number in the order of
/// keys.
fn range(parts: &[&str]) -> Result<JsValue, JsValue> {
    let first = key(parts);
    between(&first, &first.concat(&Array::of1(&Array::new())))
}

fn between(first: &JsValue, last: &JsValue) -> Result<JsValue, JsValue> {
    Ok(IdbKeyRange::bound(first, last)?.into())
}

/// Length of a text in UTF-16 units, from its key.
fn length(key: JsValue) -> usize {
    let length = key.unchecked_into::<Array>().get(2).as_f64();
    // Lengths of texts are whole numbers far below 2^32.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    length.map_or(0, |length| length as usize)
}

fn state(object: &JsValue) -> Option<State> {
    let text = |name: &str| Reflect::get(object, &name.into()).ok()?.as_string();
    Some(State {
        number: text("number")?.parse().ok()?,
        saved: text("saved")?,
        text: text("text")?,
    })
}
