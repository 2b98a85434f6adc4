//! From the place that a fault names to the node of the file, or the date, that has it.

use serde_json::Value;

/// The node or the date of a fault's place, as a JSON pointer; `None` for any other place. Faults of
/// shape name fields (`tree[1].children[2].weight`), the others nodes (`domain 1 › aspect 3`).
pub fn pointer_of(place: &str, file: &Value) -> Option<String> {
    if place.starts_with("tree[") || place.starts_with("calendar[") {
        return Some(of_field(place));
    }
    if let Some(name) = place.strip_prefix("calendar › ") {
        let steps = file["calendar"].as_array()?;
        let at = steps.iter().position(|step| step["name"]["id"] == name)?;
        return Some(format!("/calendar/{at}"));
    }
    let (mut pointer, mut list) = (String::new(), "/tree");
    for name in place.split(" › ") {
        let nodes = file.pointer(&format!("{pointer}{list}"))?.as_array()?;
        let called = |node: &Value| {
            let text = |key: &str| node[key].as_str().unwrap_or_default().to_owned();
            format!("{} {}", text("tier"), text("no")) == name
        };
        // Of nodes with one number the later one is at fault.
        let at = nodes.iter().rposition(called)?;
        pointer = format!("{pointer}{list}/{at}");
        list = "/children";
    }
    Some(pointer)
}

/// The innermost node that a field belongs to.
fn of_field(place: &str) -> String {
    let mut pointer = String::new();
    for part in place.split('.') {
        let step = part.strip_suffix(']').and_then(|part| part.split_once('['));
        let Some((list @ ("tree" | "children" | "calendar"), number)) = step else {
            break;
        };
        let at = number.parse::<usize>().unwrap_or(1).saturating_sub(1);
        pointer = format!("{pointer}/{list}/{at}");
    }
    pointer
}
