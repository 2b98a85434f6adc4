//! Watching from within the page, where the driver shows neither console nor network.
//!
//! Requests come from the browser's own list of what the page has loaded. Firefox puts on it what
//! failed as well; `WebKitGTK` does not, and sends requests to other hosts to `elsewhere` for that
//! reason. Errors are seen from the end of a load on: of those before, Firefox shows the files that
//! did not arrive, and `WebKitGTK` none. A second tab is watched from its own loads on.

use serde_json::from_value;
use thirtyfour::WebDriver;

use crate::failure::Outcome;
use crate::watch::Seen;

const WATCH: &str = "
    window.watched ??= (() => {
        const errors = [];
        addEventListener('error', it => errors.push(it.message ?? it.target.outerHTML), true);
        addEventListener('unhandledrejection', it => errors.push(String(it.reason)));
        addEventListener('securitypolicyviolation', it => errors.push(it.blockedURI), true);
        const print = console.error;
        console.error = (...words) => { errors.push(words.join(' ')); print(...words); };
        return () => {
            const loaded = performance.getEntriesByType('resource');
            performance.clearResourceTimings();
            const missing = loaded.filter(it => it.responseStatus >= 400);
            errors.push(...missing.map(it => `${it.name}: ${it.responseStatus}`));
            return { errors: errors.splice(0), requests: loaded.map(it => it.name) };
        };
    })();
    return window.watched();";

/// What was seen since this was last asked.
pub(super) async fn watch(web: &WebDriver) -> Outcome<Seen> {
    let seen = web.execute(WATCH, vec![]).await?;
    Ok(from_value(seen.json().clone())?)
}
