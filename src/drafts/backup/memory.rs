//! What reading a backup takes. Packed, its texts look a thousand times shorter than they are, and a
//! page without memory is gone with all that was typed in it.

use litemap::LiteMap;

use super::super::{DraftId, state};
use crate::document::ImportError;

/// Most bytes for the texts as they stand, what is kept of them, and the one that is being read. A
/// storage that is full of long drafts takes 50 million.
const MOST: usize = 96 * 1024 * 1024;
/// What an answer or a piece of evidence takes beside its texts.
const OBJECT: usize = 160;

/// Refuses what would take too much at any moment while it is read, draft by draft.
pub(super) fn check(stored: &LiteMap<String, String>) -> Result<(), ImportError> {
    let standing: usize = stored.values().map(String::len).sum();
    // What is kept of the drafts before, and of the texts of this one, which stand side by side.
    let (mut kept, mut of_draft, mut draft) = (0, 0, None);
    for (key, text) in stored {
        // Every other text stands by itself.
        let id = DraftId::of_key(key).unwrap_or_else(|| DraftId::new(key));
        if draft.as_ref() != Some(&id) {
            kept += of_draft;
            (draft, of_draft) = (Some(id), 0);
        }
        let content = state::content(text).unwrap_or_default();
        let objects = content.bytes().filter(|byte| *byte == b'{').count();
        let reading = content.len() + state::demand(text, &content);
        let given = standing + kept + of_draft + reading;
        if given > MOST {
            return Err(ImportError::TooMuchMemory { given, most: MOST });
        }
        of_draft = of_draft.max(content.len() + OBJECT * objects);
    }
    Ok(())
}
