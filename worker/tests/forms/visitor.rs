//! A user on one page: does something, and sees what comes of it.

use spbe::assessment::{Assessment, Change};
use spbe::exchange;
use spbe_worker::desk::{Desk, Reply, Request};

/// A user with a draft on a page.
pub(crate) struct Visitor {
    pub(crate) draft: Assessment,
    pub(crate) role: &'static str,
    pub(crate) today: &'static str,
    pub(crate) lang: &'static str,
    page: &'static str,
    desk: Desk,
}

impl Visitor {
    pub(crate) fn on(page: &'static str, draft: Assessment) -> Self {
        Self {
            draft,
            role: "",
            today: "2024-06-10",
            lang: "id",
            page,
            desk: Desk::default(),
        }
    }

    pub(crate) fn act(&mut self, action: &str, value: &str) -> Reply {
        let instrument = self.draft.instrument().unwrap();
        let request = Request {
            page: self.page.into(),
            action: action.into(),
            value: value.into(),
            draft: exchange::write(&self.draft, instrument).unwrap(),
            lang: self.lang.into(),
            today: self.today.into(),
            role: self.role.into(),
            ..Request::default()
        };
        self.desk
            .act(&request, &mut std::iter::empty(), &mut |_, _| ())
    }

    /// The page after an action that changes no draft.
    #[track_caller]
    pub(crate) fn sees(&mut self, action: &str, value: &str) -> String {
        match self.act(action, value) {
            Reply::Page(html) => html,
            other => panic!("not a page: {other:?}"),
        }
    }

    /// The draft changes; what is said about it.
    #[track_caller]
    pub(crate) fn changes(&mut self, action: &str, value: &str) -> String {
        match self.act(action, value) {
            Reply::Draft { text, done } => {
                self.draft = exchange::read(&text).unwrap().assessment;
                done
            }
            other => panic!("no change: {other:?}"),
        }
    }

    /// The action is refused; why.
    #[track_caller]
    pub(crate) fn is_refused(&mut self, action: &str, value: &str) -> String {
        match self.act(action, value) {
            Reply::Refused(reason) => reason,
            other => panic!("not refused: {other:?}"),
        }
    }

    /// Something is entered on another page.
    #[track_caller]
    pub(crate) fn enters(&mut self, change: Change) {
        let instrument = self.draft.instrument().unwrap();
        self.draft.apply(change, instrument).unwrap();
    }
}
