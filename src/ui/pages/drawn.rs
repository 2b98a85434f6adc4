//! A page that the second module draws: submission, report, merging, roll-up.
//!
//! That module gives the page as HTML and says in `data-` attributes what can be done on it; what the
//! user does is sent back, and the answer is a new page, a file, or a new state of the open draft.
//! The module escapes every text of the user's, and the page allows no scripts in its HTML.

mod editing;
mod gestures;
mod own_files;
mod picture;
mod pointer;
mod redrawn;
mod requests;
mod slider;
mod typed;

use js_sys::Array;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

use pointer::Pointer;

use crate::browser::{clipboard, offline};
use crate::ui::editor::Editor;
use crate::ui::live::{maybe, press, say, show};
use crate::ui::page::Drawn;
use crate::ui::parts::module_missing::module_missing;
use crate::ui::session::{self, Session};
use crate::ui::shelf::Shelf;

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
    shelf: &'static Shelf,
    status: RwSignal<Status>,
    place: NodeRef<Div>,
    pointer: Pointer,
    /// Whether the page shows something that is nowhere else yet.
    editing: StoredValue<bool>,
}

#[component]
pub(crate) fn DrawnPage(page: Drawn) -> impl IntoView {
    let canvas = Canvas {
        page,
        session: Session::get(),
        editor: Editor::get(),
        shelf: Shelf::get(),
        status: RwSignal::new(Status::Working),
        place: NodeRef::new(),
        pointer: Pointer::new(),
        editing: StoredValue::new(false),
    };
    canvas.follow_the_pointer();
    canvas.ask_before_leaving();
    // Drawn anew in the other language or role, and when the draft changes, as undoing does.
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            // Of two such pages in a row the second takes the elements of the first over.
            canvas.put(String::new());
        }
        canvas.session.words();
        canvas.session.role();
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
                on:pointerdown=move |_| canvas.pointer.press()
                on:click=move |event| canvas.pressed(&event)
                on:input=|event| slider::moved(&event)
                on:change=move |event| canvas.changed(&event)
                on:focusout=move |event| canvas.left(&event)
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
                let again = (!offline::is_in_file()).then(|| {
                    let again = press(move || self.ask("", "", &Array::new()));
                    view! { <button type="button" on:click=again>{words.try_again()}</button> }
                });
                view! {
                    <div class="notice" data-kind="error" role="alert" data-testid="drawn-failed">
                        <p>{module_missing(words)}</p>
                        {again}
                    </div>
                }
                .into_any()
            }
        }
    }

    /// Puts a page in the place of the one before. The focus stays on what has the same `id`, and what
    /// has been typed stays too.
    fn put(self, html: String) {
        let Some(place) = self.place.get_untracked() else {
            return;
        };
        let Some(html) = self.pointer.hold(html) else {
            return;
        };
        let focused = document().active_element().map(|it| it.id());
        let typed = typed::on(&place);
        // Identifiers of drafts can come from a file.
        let address = self.editor.href_of_draft().replace('"', "%22");
        place.set_inner_html(&html.replace("href=\"~", &format!("href=\"{address}")));
        if let Some(id) = focused.filter(|id| !id.is_empty()) {
            session::focus(&id);
        }
        typed::again(typed);
        // A status that comes with new HTML is not read out; the one of the page is.
        if let Ok(Some(status)) = place.query_selector("[role=status]") {
            self.session
                .read_out(status.text_content().unwrap_or_default());
        }
    }

    fn copy(self, text: String) {
        let words = self.session.words_now();
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            self.session.announce(words.copied(copied).to_owned());
        });
    }

    /// Hands a drawing of the page out as a picture.
    fn hand_out_picture(self, drawing: String, name: Option<String>) {
        let words = self.session.words_now();
        spawn_local(async move {
            let name = name.unwrap_or_else(|| format!("{drawing}.png"));
            let said = match picture::hand_out(&drawing, &name).await {
                Ok(()) => words.picture_downloaded(&name),
                Err(_) => words.no_picture().to_owned(),
            };
            self.session.announce(said);
        });
    }
}
