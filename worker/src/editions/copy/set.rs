//! Setting one field of a copy from what was typed.

use serde_json::{Value, json};

use super::references;
use super::{Copy, CopyError, no_place};

impl Copy {
    pub(super) fn set(&mut self, place: &str, text: &str) -> Result<(), CopyError> {
        let (above, key) = place.rsplit_once('/').ok_or_else(|| no_place(place))?;
        let text = text.trim();
        let renumbered = self.renumbered(above, key, text)?;
        let fields = self.file.pointer_mut(above).and_then(Value::as_object_mut);
        let may_be_absent = matches!(key, "last" | "en");
        let fields = fields.filter(|fields| may_be_absent || fields.contains_key(key));
        let fields = fields.ok_or_else(|| no_place(place))?;
        // An absent last year means that the edition is in force, an absent English that there is none.
        if text.is_empty() && may_be_absent && !is_name(above) {
            fields.remove(key);
        } else {
            fields.insert(key.to_owned(), value(key, text));
        }
        if let Some(old) = renumbered {
            references::rename(&mut self.file, &old, text);
        }
        Ok(())
    }

    /// The number that an indicator loses when this field gets this text.
    fn renumbered(&self, above: &str, key: &str, new: &str) -> Result<Option<String>, CopyError> {
        let node = self.file.pointer(above).filter(|_| key == "no");
        let Some(old) = node.and_then(references::number) else {
            return Ok(None);
        };
        if old == new {
            return Ok(None);
        }
        if references::numbers(&self.file).contains(&new) {
            let number = new.to_owned();
            return Err(CopyError::NumberTaken { number });
        }
        Ok(Some(old.to_owned()))
    }
}

/// What a field of this name holds when this is typed.
fn value(key: &str, text: &str) -> Value {
    match key {
        "first" | "last" | "year" => text.parse::<u64>().map_or(json!(text), Value::from),
        "weight" | "from" | "to" => text.replace(',', ".").into(),
        "sources" => {
            let lines = text.lines().map(str::trim);
            lines.filter(|line| !line.is_empty()).collect()
        }
        _ => text.into(),
    }
}

/// Names have both languages, other texts may lack English.
fn is_name(place: &str) -> bool {
    ["name", "short_name", "name_prefix", "index"]
        .iter()
        .any(|name| place.ends_with(&format!("/{name}")))
}
