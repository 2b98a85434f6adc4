//! What texts follow: the language, and of how many editions the English has arrived.
//!
//! The framework drops a text with its view, but a signal remembers whatever has followed it. The
//! language hardly ever changes, so with one signal for all of them every question that was ever shown
//! would leave its hundred texts behind. Each view has one of its own, which goes with it.

use leptos::prelude::*;

use crate::words::Lang;

/// The language, and the number of editions whose English has arrived.
pub(super) type Spoken = (Lang, usize);

/// The signals of the views that are there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listeners(StoredValue<Vec<RwSignal<Spoken>>>);

impl Listeners {
    /// Tells every view of what is spoken, for as long as the component that asks is there.
    pub(super) fn start(spoken: impl Fn() -> Spoken + Send + Sync + 'static) -> Self {
        let listeners = StoredValue::new(Vec::<RwSignal<Spoken>>::new());
        Effect::new(move |_| {
            let now = spoken();
            for listener in listeners.get_value() {
                if listener.get_untracked() != now {
                    listener.set(now);
                }
            }
        });
        Self(listeners)
    }

    /// The signal of the view that is being made.
    pub(super) fn of_view(self, now: Spoken) -> RwSignal<Spoken> {
        let own = RwSignal::new(now);
        self.0.update_value(|listeners| listeners.push(own));
        on_cleanup(move || {
            self.0
                .update_value(|listeners| listeners.retain(|it| *it != own));
        });
        own
    }
}
