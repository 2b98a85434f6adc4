//! What of this browser a page is about: drafts, or editions that were loaded.

use js_sys::Array;

use super::Canvas;
use crate::browser::files;
use crate::exchange;
use crate::ui::page::Drawn;
use crate::ui::shelf::edition_files;

impl Canvas {
    /// The files that go along with a request.
    pub(super) fn own_files(self) -> Array {
        match self.page {
            Drawn::Years | Drawn::Compare | Drawn::National => self.drafts(),
            Drawn::Editions | Drawn::Revision | Drawn::Carry => edition_files(),
            _ => Array::new(),
        }
    }

    fn drafts(self) -> Array {
        // What was entered a moment ago belongs to them.
        self.editor.flush();
        self.shelf.refresh();
        let own = Array::new();
        let drafts = self.shelf.with_stock(|stock| stock.listing.drafts.clone());
        for draft in drafts.into_iter().flatten() {
            let instrument = draft.assessment.instrument();
            let text = instrument.map(|it| exchange::write(&draft.assessment, it));
            let Some(Ok(text)) = text else { continue };
            // A browser that cannot make files shows the page without them.
            if let Ok(file) = files::made(&format!("{}.json", draft.id.as_str()), &text) {
                own.push(&file);
            }
        }
        own
    }
}
