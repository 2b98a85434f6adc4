//! Whether the browser keeps the program for use without the network, and whether it has a newer one.
//! `public/offline.js` has it do so and leaves word on the page, as does the single file, which needs
//! neither (`xtask/src/single`).

use web_sys::{Event, EventInit};

use super::address;

/// The event that tells of other word.
pub const TOLD: &str = "spbe-offline";
/// The event that asks for the version that waits. It is cancelled when there is one.
const RENEW: &str = "spbe-renew";
/// Where the word is left, on the root of the document.
const WORD: &str = "data-offline";

/// What the browser keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The version that runs here.
    This,
    /// A newer one as well, which waits until the user agrees.
    Newer,
    /// A newer one alone: another tab has agreed.
    NewerOnly,
    /// Nothing, and nothing is needed: the page is one file with the program inside.
    InFile,
}

/// What the browser keeps; `None` as long as it does not, and for ever where it cannot.
pub fn kept() -> Option<Kept> {
    let root = web_sys::window()?.document()?.document_element()?;
    match root.get_attribute(WORD)?.as_str() {
        "kept" => Some(Kept::This),
        "waiting" => Some(Kept::Newer),
        "replaced" => Some(Kept::NewerOnly),
        "file" => Some(Kept::InFile),
        _ => None,
    }
}

/// Whether the page is one file with the program inside. The second module is not in it.
pub fn is_in_file() -> bool {
    kept() == Some(Kept::InFile)
}

/// Loads the page again, in the newest version that has arrived.
pub fn reload() {
    let options = EventInit::new();
    options.set_cancelable(true);
    let renew = Event::new_with_event_init_dict(RENEW, &options);
    let is_left_to_us = |window: &web_sys::Window| window.dispatch_event(&renew.ok()?).ok();
    // Otherwise the page is loaded again as soon as the newer version has taken over.
    if web_sys::window().as_ref().and_then(is_left_to_us) != Some(false) {
        address::reload();
    }
}
