//! A page that the second module draws: submission, report, merging, roll-up.
//!
//! That module gives the page as HTML and says in `data-` attributes what can be done on it; what the
//! user does is sent back, and the answer is a new page, a file, or a new state of the open draft.
//! The module escapes every text of the user's, and the page allows no scripts in its HTML.

mod gestures;
mod requests;

use js_sys::Array;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::browser::clipboard;
use crate::ui::editor::Editor;
use crate::ui::live::{maybe, press, say, show};
use crate::ui::page::Drawn;
use crate::ui::session::{self, Session};

/// How it stands with the page.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Status {
    /// The module is being fetched, or is at work.
    Working,
    /// So many of the files have been read.
    Reading { done: u32, all: u32 },
    /// It shows what it is to show.
    Ready,
    /// The last action was refused, and why.
    Refused(String),
    /// The module cannot be fetched, or has stopped.
    Failed,
}

/// The page.
#[derive(Clone, Copy)]
struct Canvas {
    page: Drawn,
    session: Session,
    editor: &'static Editor,
    status: RwSignal<Status>,
    place: NodeRef<Div>,
}

#[component]
pub(crate) fn DrawnPage(page: Drawn) -> impl IntoView {
    let canvas = Canvas {
        page,
        session: Session::get(),
        editor: Editor::get(),
        status: RwSignal::new(Status::Working),
        place: NodeRef::new(),
    };
    // Drawn anew in the other language, and when the draft changes, as undoing does.
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            // Of two such pages in a row the second takes the elements of the first over.
            canvas.put("");
        }
        canvas.session.words();
        canvas.ask("", "", &Array::new());
    });
    // Always there, so that it is read out when its text changes, and so that nothing moves under a
    // pointer that is about to press.
    let working = maybe(move || {
        let at_work = matches!(canvas.status.get(), Status::Working);
        at_work.then(|| canvas.session.words().working().to_owned())
    });
    let status = show(move || canvas.status_line());
    view! {
        <section class="drawn" id="place" tabindex="-1" aria-label=say(page.title())>
            <p class="drawn-status" role="status">{working}</p>
            {status}
            <div
                node_ref=canvas.place
                data-testid="drawn"
                on:click=move |event| canvas.pressed(&event)
                on:change=move |event| canvas.changed(&event)
                on:dragover=|event| event.prevent_default()
                on:drop=move |event| canvas.dropped(&event)
            ></div>
        </section>
    }
}

impl Canvas {
    fn status_line(self) -> AnyView {
        let words = self.session.words();
        match self.status.get() {
            Status::Ready | Status::Working => ().into_any(),
            Status::Reading { done, all } => view! {
                <label class="drawn-progress">
                    {words.files_read(done as usize, all as usize)}
                    <progress value=done max=all></progress>
                </label>
            }
            .into_any(),
            Status::Refused(reason) => view! {
                <div id="refused" class="notice" data-kind="error" role="alert" data-testid="drawn-refused">
                    <p>{reason}</p>
                    <p>{words.nothing_changed()}</p>
                </div>
            }
            .into_any(),
            Status::Failed => {
                let again = press(move || self.ask("", "", &Array::new()));
                view! {
                    <div class="notice" data-kind="error" role="alert" data-testid="drawn-failed">
                        <p>{words.module_failed()}</p>
                        <button type="button" on:click=again>{words.try_again()}</button>
                    </div>
                }
                .into_any()
            }
        }
    }

    /// Puts a page in the place of the one before. The focus stays on what has the same `id`, with
    /// what has been typed there meanwhile.
    fn put(self, html: &str) {
        let Some(place) = self.place.get_untracked() else {
            return;
        };
        let focused = document().active_element();
        let typed = focused.as_ref().and_then(typed);
        // Identifiers of drafts can come from a file.
        let address = self.editor.href_of_draft().replace('"', "%22");
        place.set_inner_html(&html.replace("href=\"~", &format!("href=\"{address}")));
        if let Some(id) = focused.map(|it| it.id()).filter(|id| !id.is_empty()) {
            session::focus(&id);
            if let Some((text, caret)) = typed {
                type_again(&id, &text, caret);
            }
        }
        // A status that comes with new HTML is not read out; the one of the page is.
        if let Ok(Some(status)) = place.query_selector("[role=status]") {
            self.session
                .announce(status.text_content().unwrap_or_default());
        }
    }

    fn copy(self, text: String) {
        let words = self.session.words_now();
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            self.session.announce(words.copied(copied).to_owned());
        });
    }
}

/// What stands in a text field, and where the caret is.
fn typed(element: &Element) -> Option<(String, Option<u32>)> {
    let field = element.dyn_ref::<HtmlInputElement>()?;
    // Other fields have no text that is typed.
    let is_text = matches!(field.type_().as_str(), "text" | "search");
    is_text.then(|| (field.value(), field.selection_start().ok().flatten()))
}

fn type_again(id: &str, text: &str, caret: Option<u32>) {
    let element = document().get_element_by_id(id);
    if let Some(field) = element.and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value(text);
        if let Some(caret) = caret {
            // Refused only by fields without a caret.
            let _ = field.set_selection_range(caret, caret);
        }
    }
}
