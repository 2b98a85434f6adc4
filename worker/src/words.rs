//! The sentences of this module live beside its pages, so that the first module does not carry them.

/// Writes one function per sentence that takes no argument but the language.
macro_rules! sentences {
    ($($(#[$doc:meta])* $name:ident: $id:literal, $en:literal;)*) => {
        $(
            $(#[$doc])*
            pub(super) fn $name(words: ::spbe::words::Words) -> &'static str {
                match words.0 {
                    ::spbe::words::Lang::Id => $id,
                    ::spbe::words::Lang::En => $en,
                }
            }
        )*
    };
}
pub(crate) use sentences;
