//! A state that changes often and that short-lived views follow.
//!
//! A signal of the framework remembers whatever has followed it, also what has gone with its view
//! since. With every change this one forgets all of it: what is still there follows it again when
//! it looks at the change.

use leptos::prelude::*;
use leptos::reactive::graph::{ReactiveNode, ToAnySource};

/// A state that changes often and that short-lived views follow.
#[derive(Debug)]
pub(super) struct Changing<T: 'static>(RwSignal<T>);

impl<T> Clone for Changing<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Changing<T> {}

impl<T: Send + Sync> Changing<T> {
    pub(super) fn new(state: T) -> Self {
        Self(RwSignal::new(state))
    }

    /// Reads the state and follows it.
    pub(super) fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.0.with(read)
    }

    /// The same; `None` when the view that it belonged to has gone.
    pub(super) fn try_with<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
        self.0.try_with(read)
    }

    /// Reads the state of this moment.
    pub(super) fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.0.with_untracked(read)
    }

    /// Changes what nobody follows.
    pub(super) fn amend(self, amend: impl FnOnce(&mut T)) {
        self.0.update_untracked(amend);
    }

    /// Changes the state; who follows it learns of the change when the closure says that there is one.
    pub(super) fn change<R>(self, change: impl FnOnce(&mut T) -> (bool, R)) -> R {
        let mut changed = false;
        let result = self.0.update_untracked(|state| {
            let (is_changed, result) = change(state);
            changed = is_changed;
            result
        });
        if changed {
            self.notify();
        }
        result
    }

    /// Puts another state in its place.
    pub(super) fn set(self, state: T) {
        self.change(|former| {
            *former = state;
            (true, ())
        });
    }

    /// Tells who follows it of what was amended.
    pub(super) fn notify(self) {
        // The source itself takes its followers out as it tells them; a signal tells a copy.
        self.0.to_any_source().mark_dirty();
    }
}
