//! The part of the page's address behind `#`.

/// The address behind `#`, without it.
pub fn hash() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The address of the page, without what is behind `#`.
pub fn page() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// Goes to an address; the browser's "back" returns from it.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        // Only an address that is not a URL at all is refused, and ours start with `#`.
        let _ = window.location().set_hash(hash);
    }
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A page may always load itself.
        let _ = window.location().reload();
    }
}

/// Goes to an address in place of the present one.
pub fn replace(hash: &str) {
    if let Some(window) = web_sys::window() {
        // As above.
        let _ = window.location().replace(hash);
    }
}
