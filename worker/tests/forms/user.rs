//! A user of a page about all drafts: in a browser with some of them, who gives it files.

use spbe::assessment::Assessment;
use spbe_worker::desk::{Desk, GivenFile, Reply, Request};

use crate::parts::file;

/// A user at a page, the draft that was saved last first.
pub(crate) struct User {
    page: &'static str,
    desk: Desk,
    pub(crate) drafts: Vec<GivenFile>,
    pub(crate) lang: &'static str,
}

impl User {
    pub(crate) fn on(page: &'static str, drafts: &[&Assessment]) -> Self {
        let numbered = drafts.iter().enumerate();
        let drafts = numbered.map(|(at, draft)| file(&format!("draf-{at}"), draft));
        Self {
            page,
            desk: Desk::default(),
            drafts: drafts.collect(),
            lang: "id",
        }
    }

    pub(crate) fn act(&mut self, action: &str, value: &str, given: &[GivenFile]) -> Reply {
        let request = Request {
            page: self.page.into(),
            action: action.into(),
            value: value.into(),
            own: self.drafts.len().to_string(),
            lang: self.lang.into(),
            ..Request::default()
        };
        let files = [&self.drafts, given].concat();
        self.desk
            .act(&request, &mut files.into_iter(), &mut |_, _| {})
    }

    #[track_caller]
    pub(crate) fn page(&mut self, action: &str, value: &str) -> String {
        self.given(action, value, &[])
    }

    #[track_caller]
    pub(crate) fn given(&mut self, action: &str, value: &str, given: &[GivenFile]) -> String {
        match self.act(action, value, given) {
            Reply::Page(html) => html,
            other => panic!("{other:?}"),
        }
    }

    /// Asks for a file; its name, media type and text.
    #[track_caller]
    pub(crate) fn downloads(
        &mut self,
        action: &str,
        value: &str,
    ) -> (String, &'static str, String) {
        match self.act(action, value, &[]) {
            Reply::File { name, media, bytes } => (name, media, String::from_utf8(bytes).unwrap()),
            other => panic!("{other:?}"),
        }
    }
}
