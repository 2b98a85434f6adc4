//! Every sentence that people read, in Indonesian and English: one method per sentence.
//!
//! The compiler sees to it that both languages exist and that the arguments fit. Texts of the
//! instrument are data and stand in the edition files; here they are only chosen by language.

mod care;
mod differences;
mod drawn;
mod editions;
pub mod english;
mod errors;
mod evaluation;
mod files;
mod form;
mod kept;
mod numbers;
mod plan;
mod result;
mod share;
mod single;
mod start;
mod storage;
mod support;
mod tabs;
mod values;
mod verify;

use crate::instrument::format::{Band, Name, Text};
use crate::instrument::{Instrument, Node, NodeKind};

/// A language of the interface.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lang {
    /// Indonesian.
    #[default]
    Id,
    /// English.
    En,
}

impl Lang {
    /// Code for `lang` attributes and settings.
    pub fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    /// The language of a code or locale such as `en`, `id_ID.UTF-8`; `None` for any other.
    pub fn of(locale: &str) -> Option<Self> {
        match locale.get(..2) {
            Some("id") => Some(Self::Id),
            Some("en") => Some(Self::En),
            _ => None,
        }
    }
}

/// The sentences in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(pub Lang);

/// Writes one method per sentence that takes no argument.
macro_rules! sentences {
    ($($(#[$doc:meta])* $name:ident: $id:literal, $en:literal;)*) => {
        impl $crate::words::Words {
            $(
                $(#[$doc])*
                pub fn $name(self) -> &'static str {
                    match self.0 {
                        $crate::words::Lang::Id => $id,
                        $crate::words::Lang::En => $en,
                    }
                }
            )*
        }
    };
}
pub(crate) use sentences;

impl Words {
    /// A name of the instrument.
    pub fn name(self, name: &Name) -> &str {
        match self.0 {
            Lang::Id => &name.id,
            Lang::En => &name.en,
        }
    }

    /// What a node is called; the root is the index.
    pub fn node(self, node: &Node) -> &str {
        self.name(&node.name)
    }

    /// What the index of an edition is called.
    pub fn index_of(self, instrument: &Instrument) -> &str {
        self.name(&instrument.edition().index)
    }

    /// What people call a part by its number: "Aspek 3".
    pub fn numbered(self, instrument: &Instrument, node: &Node) -> String {
        let tiers = &instrument.edition().tiers;
        let tier = tiers.iter().find(|tier| tier.id == node.tier);
        match (&node.kind, tier) {
            (NodeKind::Index, _) => self.index_of(instrument).into(),
            (_, Some(tier)) => format!("{} {}", self.name(&tier.name), node.no),
            // Services are no tier of the edition; their name says which indicator they belong to.
            (_, None) => self.name(&node.name).into(),
        }
    }

    /// The name of a node in a list: without the words that the names of all indicators of the
    /// edition begin with.
    pub fn short_name(self, instrument: &Instrument, node: &Node) -> String {
        let name = self.name(&node.name);
        let prefix = instrument.edition().name_prefix.as_ref();
        let rest = prefix.and_then(|prefix| name.strip_prefix(self.name(prefix)));
        let mut rest = rest.unwrap_or(name).to_owned();
        if let Some(first) = rest.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        rest
    }

    /// A text of the instrument and the language it is in: English only where it exists.
    pub fn text(self, text: &Text) -> (&str, Lang) {
        let english = || text.en.as_deref().or_else(|| english::of(&text.id));
        match self.0 {
            Lang::Id => (&text.id, Lang::Id),
            Lang::En => english().map_or((&text.id, Lang::Id), |text| (text, Lang::En)),
        }
    }

    /// A predicate: the official word, in English with its meaning behind it.
    pub fn predicate(self, band: &Band) -> String {
        match self.0 {
            Lang::Id => band.name.id.clone(),
            Lang::En => format!("{} ({})", band.name.id, band.name.en),
        }
    }

    /// Name of an edition for lists.
    pub fn edition(self, instrument: &'static Instrument) -> &'static str {
        self.name(&instrument.edition().short_name)
    }
}
