//! Files damaged at random: a stretch of a file is replaced by something else, some times over.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::hostile;

/// Where a stretch ends.
#[derive(Debug, Clone, Copy)]
enum Stretch {
    /// Where it begins: something is put in.
    Nothing,
    /// After one byte.
    Byte,
    /// Before the next sign of structure: mostly a value.
    Value,
    /// Anywhere.
    Rest(usize),
}

/// The replacement of a stretch.
#[derive(Debug, Clone)]
struct Damage {
    at: Index,
    stretch: Stretch,
    by: Vec<u8>,
}

impl Damage {
    fn apply(&self, file: &mut Vec<u8>) {
        let from = self.at.index(file.len() + 1);
        let rest = &file[from..];
        let length = match self.stretch {
            Stretch::Nothing => 0,
            Stretch::Byte => 1,
            Stretch::Value => {
                let end = |byte: &u8| b",:[]{}".contains(byte);
                rest.iter().position(end).unwrap_or(rest.len())
            }
            Stretch::Rest(length) => length,
        };
        let to = from + length.min(rest.len());
        file.splice(from..to, self.by.iter().copied());
    }
}

fn any_damage(files: &'static [String]) -> impl Strategy<Value = Damage> {
    let stretch = prop_oneof![
        Just(Stretch::Nothing),
        Just(Stretch::Byte),
        Just(Stretch::Value),
        (0_usize..5000).prop_map(Stretch::Rest),
    ];
    let piece = (select(files), any::<Index>(), 1_usize..500).prop_map(|(file, at, length)| {
        let bytes = file.as_bytes();
        let at = at.index(bytes.len());
        bytes[at..bytes.len().min(at + length)].to_vec()
    });
    let by = prop_oneof![
        Just(Vec::new()),
        any::<u8>().prop_map(|byte| vec![byte]),
        select(b"\"\\,:[]{}0-.eE \n".to_vec()).prop_map(|byte| vec![byte]),
        select(hostile::values()).prop_map(String::into_bytes),
        piece,
    ];
    (any::<Index>(), stretch, by).prop_map(|(at, stretch, by)| Damage { at, stretch, by })
}

/// One of the files, damaged.
pub(crate) fn any_damaged(files: &'static [String]) -> impl Strategy<Value = String> {
    let damages = prop::collection::vec(any_damage(files), 1..4);
    (select(files), damages).prop_map(|(file, damages)| {
        let mut bytes = file.clone().into_bytes();
        for damage in damages {
            damage.apply(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
