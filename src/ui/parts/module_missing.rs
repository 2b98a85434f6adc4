//! What is said where the second module does not come.

use crate::browser::offline;
use crate::words::Words;

pub(crate) fn module_missing(words: Words) -> &'static str {
    if offline::is_in_file() {
        words.not_in_file()
    } else {
        words.module_failed()
    }
}
