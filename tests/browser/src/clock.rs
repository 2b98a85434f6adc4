//! The clock of the device, set forward by a spec that has no days to wait.

use serde_json::json;

use crate::failure::Outcome;
use crate::site::Copy;
use crate::tab::Tab;

const SHIFTED: &str = "
    window.shift = 0;
    const Real = Date;
    window.Date = class extends Real {
        constructor(...parts) {
            if (parts.length > 0) super(...parts);
            else super(Real.now() + window.shift);
        }
        static now() {
            return Real.now() + window.shift;
        }
    };";

/// A copy of the page whose clock can be set forward, until the page is loaded again.
pub fn copy_with_clock() -> Outcome<Copy> {
    Copy::with_script(SHIFTED)
}

/// Sets the clock of the page so many minutes forward.
pub async fn set_forward(tab: &Tab, minutes: u32) -> Outcome {
    let shift = "window.shift += arguments[0] * 60000";
    tab.script(shift, vec![json!(minutes)]).await
}
