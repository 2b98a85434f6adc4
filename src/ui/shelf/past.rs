//! Former states of drafts, for the case that the present one is not what was wanted.
//!
//! One state is kept for each minute in which a draft was saved, in a database of the browser that
//! has more room than the storage of the drafts. Losing it loses no draft.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Shelf;
use crate::assessment::Assessment;
use crate::browser::database::DatabaseError;
use crate::browser::history::{self, State};
use crate::browser::worker;
use crate::drafts::{DraftId, Saved, StorageError, read_state};
use crate::instrument::editions;

/// How long a state waits for the next save of the same burst.
const DELAY: Duration = Duration::from_secs(1);

/// Why there are no former states; `None` when the browser did not answer in time.
#[derive(Debug, Clone)]
pub(in crate::ui) struct PastError(pub(in crate::ui) Option<StorageError>);

impl From<DatabaseError> for PastError {
    fn from(error: DatabaseError) -> Self {
        Self(match error {
            DatabaseError::Storage(error) => Some(error),
            DatabaseError::Late => None,
        })
    }
}

/// A former state of a draft.
#[derive(Debug, Clone)]
pub(in crate::ui) struct Former {
    /// When it was saved (ISO 8601, UTC).
    pub(in crate::ui) saved: String,
    pub(in crate::ui) assessment: Assessment,
}

/// A state that waits to be kept.
#[derive(Debug, Clone)]
struct Waiting {
    id: DraftId,
    /// Until the minute: `2026-11-24T07:03`.
    minute: String,
    state: State,
}

/// Former states.
#[derive(Clone, Copy)]
pub(super) struct Past {
    waiting: StoredValue<Option<Waiting>>,
    timer: StoredValue<bool>,
    problem: RwSignal<Option<PastError>>,
}

impl Past {
    pub(super) fn start() -> Self {
        let past = Self {
            waiting: StoredValue::new(None),
            timer: StoredValue::new(false),
            problem: RwSignal::new(None),
        };
        window_event_listener(leptos::ev::pagehide, move |_| past.write_waiting());
        past
    }

    /// Keeps what was just saved, a moment later: the saves of a burst of keystrokes are one state.
    pub(super) fn keep(self, id: &DraftId, saved: &Saved) {
        let mut this = Waiting {
            id: id.clone(),
            minute: saved.saved.chars().take(16).collect(),
            state: State {
                number: saved.counter,
                saved: saved.saved.clone(),
                text: saved.text.clone(),
            },
        };
        let former = self.waiting.get_value();
        if let Some(former) = former {
            if (&former.id, &former.minute) == (&this.id, &this.minute) {
                this.state.number = former.state.number;
            } else {
                spawn_local(self.write(former));
            }
        }
        self.waiting.set_value(Some(this));
        if !self.timer.get_value() {
            self.timer.set_value(true);
            set_timeout(
                move || {
                    self.timer.set_value(false);
                    self.write_waiting();
                },
                DELAY,
            );
        }
    }

    fn write_waiting(self) {
        if let Some(waiting) = self.waiting.get_value() {
            spawn_local(self.write(waiting));
        }
    }

    async fn write(self, waiting: Waiting) {
        let kept = history::keep(waiting.id.as_str(), &waiting.state).await;
        self.problem.set(kept.err().map(PastError::from));
    }

    /// Forgets the states of a draft.
    pub(super) fn forget(self, id: &DraftId) {
        self.forget_waiting_of(id);
        let id = id.clone();
        spawn_local(async move {
            if let Err(error) = history::forget(id.as_str()).await {
                self.problem.set(Some(error.into()));
            }
        });
    }

    /// Forgets what waits to be kept.
    fn forget_waiting(self) {
        self.waiting.set_value(None);
    }

    fn forget_waiting_of(self, id: &DraftId) {
        self.waiting.update_value(|waiting| {
            waiting.take_if(|waiting| waiting.id == *id);
        });
    }
}

impl Shelf {
    /// What was saved last stays a former state of its own, whatever is saved in the same minute.
    pub(in crate::ui) fn keep_last_state(self) {
        self.past.write_waiting();
        self.past.forget_waiting();
    }

    /// Why the last state was not kept among the former ones.
    pub(in crate::ui) fn past_problem(self) -> Option<PastError> {
        self.past.problem.get()
    }

    /// The former states of a draft, newest first.
    pub(in crate::ui) async fn former_states(self, id: DraftId) -> Result<Vec<Former>, PastError> {
        if let Some(waiting) = self.past.waiting.get_value() {
            self.past.write(waiting).await;
        }
        let states = history::states(id.as_str()).await?;
        let former = |state: State| {
            // A state that cannot be read is passed over: the draft itself is elsewhere.
            let assessment = read_state(&state.text).ok()?;
            Some(Former {
                saved: state.saved,
                assessment,
            })
        };
        Ok(states.into_iter().filter_map(former).collect())
    }

    /// Another tab has deleted everything: this one must not bring anything back.
    pub(in crate::ui) fn forget_everything(self) {
        self.past.forget_waiting();
        worker::stop();
        editions::forget_all();
        self.deleted.set(None);
        self.restored.set(None);
        self.incoming.set(None);
        self.refresh();
    }
}
