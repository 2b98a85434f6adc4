//! The page, with every tag that loads a file replaced by what it loads.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use super::SingleError;
use super::{policy, script};
use crate::site::{self, PAGE};

/// `id` of the tag that starts the program.
pub(super) const BOOT: &str = "boot";

/// The page while it is being put together.
pub(super) struct Page {
    html: String,
    /// What takes the place of which bytes, in order.
    replaced: Vec<(Range<usize>, String)>,
    /// The attributes of the tag that starts the program.
    boot: BTreeMap<String, String>,
    /// The tag that the policy follows: nothing that it is to bind stands before.
    policy_at: Option<usize>,
    body_end: Option<usize>,
    /// What is added at the end of the body, and the scripts in it.
    end: Vec<String>,
    scripts: Vec<String>,
}

impl Page {
    /// Reads the page of a site, and the files that its tags load.
    pub(super) fn of(site: &Path) -> Result<Self, SingleError> {
        let mut page = Self {
            html: text(site, PAGE)?,
            replaced: Vec::new(),
            boot: BTreeMap::new(),
            policy_at: None,
            body_end: None,
            end: Vec::new(),
            scripts: Vec::new(),
        };
        let html = page.html.clone();
        let mut emitter = DefaultEmitter::new_with_span();
        // The text of a script or a style is not searched for tags.
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(&html, emitter) {
            match token {
                Ok(Token::StartTag(tag)) => page.take(site, &tag)?,
                Ok(Token::EndTag(tag)) if *tag.name == b"body" => {
                    page.body_end = Some(tag.span.start);
                }
                Ok(Token::EndTag(tag)) if *tag.name == b"script" => {
                    page.close(tag.span.start..tag.span.end);
                }
                _ => {}
            }
        }
        Ok(page)
    }

    /// An attribute of the tag that starts the program.
    pub(super) fn boot(&self, attribute: &str) -> Option<&str> {
        self.boot.get(attribute).map(String::as_str)
    }

    /// Adds HTML without scripts at the end of the body.
    pub(super) fn add(&mut self, html: Vec<String>) {
        self.end.extend(html);
    }

    /// Adds a script at the end of the body, where all that it looks for is there.
    pub(super) fn add_script(&mut self, attributes: &str, script: &str) {
        let script = script::inline(script);
        self.end
            .push(format!("<script{attributes}>{script}</script>\n"));
        self.scripts.push(script);
    }

    /// The page.
    pub(super) fn finished(mut self) -> Result<String, SingleError> {
        let at = |place: Option<usize>, what| place.ok_or(SingleError::NoPlace { what });
        let first = at(self.policy_at, "<meta charset>")?;
        let last = at(self.body_end, "</body>")?;
        let policy = policy::tag(self.scripts.iter().map(String::as_str));
        self.replaced.push((first..first, policy));
        self.replaced.push((last..last, self.end.concat()));
        self.replaced.sort_by_key(|(range, _)| range.start);
        let mut page = self.html;
        // From the end, so that the places before stay where they are.
        for (range, text) in self.replaced.into_iter().rev() {
            page.replace_range(range, &text);
        }
        Ok(page)
    }

    /// The end of a script goes with its beginning.
    fn close(&mut self, end: Range<usize>) {
        if let Some((script, _)) = self.replaced.last_mut()
            && script.end == end.start
        {
            script.end = end.end;
        }
    }

    fn take(&mut self, site: &Path, tag: &StartTag<usize>) -> Result<(), SingleError> {
        let range = tag.span.start..tag.span.end;
        let value = |name: &str| {
            let value = tag.attributes.get(name.as_bytes())?;
            Some(String::from_utf8_lossy(value).into_owned())
        };
        let (rel, href, src) = (value("rel"), value("href"), value("src"));
        match (tag.name.as_slice(), rel.as_deref(), href, src) {
            (b"meta", ..) if value("charset").is_some() => self.policy_at = Some(range.end),
            (b"link", Some("icon"), Some(icon), _) => {
                let icon = STANDARD.encode(site::read(site, &icon)?);
                let link = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">");
                self.replaced.push((range, link));
            }
            // What is told in advance, and what installs a page from a server.
            (b"link", Some("modulepreload" | "preload" | "manifest"), ..) => {
                self.replaced.push((range, String::new()));
            }
            (b"script", .., Some(_)) if value("id").as_deref() == Some(BOOT) => {
                let attributes = tag.attributes.keys().filter_map(|name| {
                    let name = String::from_utf8_lossy(name).into_owned();
                    Some((name.clone(), value(&name)?))
                });
                self.boot = attributes.collect();
                self.replaced.push((range, String::new()));
            }
            // Those that wait for the page stand at its end.
            (b"script", .., Some(src)) if value("defer").is_some() => {
                self.replaced.push((range, String::new()));
                self.add_script("", &text(site, &src)?);
            }
            (b"link" | b"script" | b"img" | b"iframe", ..) => {
                let tag = self.html[range].to_owned();
                return Err(SingleError::UnknownTag { tag });
            }
            _ => {}
        }
        Ok(())
    }
}

/// A file of the site as text.
pub(super) fn text(site: &Path, name: &str) -> Result<String, SingleError> {
    String::from_utf8(site::read(site, name)?).map_err(|_| SingleError::NotText {
        name: name.to_owned(),
    })
}
