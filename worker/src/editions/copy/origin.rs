//! A copy under an identifier of its own names the edition that it began from: each of its indicators
//! asks what the one of that edition asks, so that explanations and evidence can be carried over.

use serde_json::{Value, json};
use spbe::instrument::EditionId;

use super::references;

/// Pairs every indicator with itself.
pub(super) fn pair(file: &mut Value, origin: &EditionId) {
    let source = format!("Salinan dari {origin}");
    let pair = |number: &str| {
        // One source: the edition itself, as it was when the copy began.
        json!({ "from": number, "to": number, "confidence": "medium", "sources": [source] })
    };
    let numbers = references::numbers(file);
    let pairs: Vec<Value> = numbers.into_iter().map(pair).collect();
    let crosswalk = json!({
        "edition": origin.as_str(),
        // What is changed in the copy changes its index; nobody has said that both may be compared.
        "comparable": false,
        "note": {
            "id": format!(
                "Edisi ini dimulai sebagai salinan dari {origin}, dan setiap indikator dipasangkan dengan asalnya. Pertanyaannya mungkin telah diubah sejak itu; tingkat tidak pernah dibawa."
            ),
            "en": format!(
                "This edition began as a copy of {origin}, and each indicator is paired with the one that it began from. Its question may have been changed since; levels are never carried over."
            ),
        },
        "pairs": pairs,
    });
    let list = file.as_object_mut();
    let list = list.map(|file| file.entry("crosswalk").or_insert_with(|| json!([])));
    if let Some(list) = list.and_then(Value::as_array_mut) {
        list.push(crosswalk);
    }
}

/// The file without pairs with itself: under the identifier that it began with, a copy is a revision.
pub(super) fn without_own_pairs(file: &Value) -> Value {
    let mut file = file.clone();
    let id = file["id"].clone();
    if let Some(list) = file.get_mut("crosswalk").and_then(Value::as_array_mut) {
        list.retain(|crosswalk| crosswalk["edition"] != id);
        if list.is_empty()
            && let Some(fields) = file.as_object_mut()
        {
            fields.remove("crosswalk");
        }
    }
    file
}
