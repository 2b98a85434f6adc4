//! Whatever the storage does wrong, and whenever: once it works again, each draft opens as it was
//! last saved, or as a later save that was not confirmed; and damaged texts are still there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/faulty.rs"]
mod faulty;
#[path = "storages/memory.rs"]
mod memory;
#[path = "storages/numbered.rs"]
mod numbered;
#[path = "storages/schedules.rs"]
mod schedules;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::Write;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use spbe::drafts::{DraftId, Drafts, SaveError, Stamp, Storage};

use faulty::Faulty;
use numbered::{numbered, opens, try_to_save};
use schedules::any_schedule;

const SCHEDULES: u32 = 5_000;
const IDS: [&str; 3] = ["a", "b", "c"];

/// What happens next.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// A draft is saved, opened before if it has not been yet.
    Save(&'static str),
    /// The page is loaded anew.
    Reopen,
    /// Something else damages the text that a draft was last saved as.
    Damage(&'static str),
}

/// What must be there of a draft.
#[derive(Default)]
struct Expected {
    /// The number of the last confirmed save, or of what was left of it by damage.
    confirmed: Option<u32>,
    /// The numbers of unconfirmed saves since.
    attempted: Vec<u32>,
    /// Texts that were damaged after they had been confirmed.
    damaged: Vec<String>,
    /// The confirmed text and those before it.
    texts: Vec<String>,
}

/// A page that is open, and what must be in the storage.
struct Run {
    storage: Faulty,
    drafts: Drafts<Faulty>,
    /// The drafts that are open, with the state that they were opened or saved as.
    open: BTreeMap<&'static str, Option<Stamp>>,
    expected: BTreeMap<&'static str, Expected>,
    sessions: u32,
    saves: u32,
}

impl Run {
    fn new() -> Self {
        let storage = Faulty::default();
        Self {
            drafts: Drafts::new(storage.clone(), "tab 0"),
            storage,
            open: BTreeMap::new(),
            expected: BTreeMap::new(),
            sessions: 0,
            saves: 0,
        }
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Save(id) => self.save(id),
            Step::Reopen => self.reopen(),
            Step::Damage(id) => self.damage(id),
        }
    }

    fn reopen(&mut self) {
        self.sessions += 1;
        self.drafts = Drafts::new(self.storage.clone(), format!("tab {}", self.sessions));
        self.open.clear();
        // The list only shows; a page goes on without it.
        let _ = self.drafts.list();
    }

    fn save(&mut self, id: &'static str) {
        if !self.open.contains_key(id) {
            let Ok(opened) = self.drafts.open(&DraftId::new(id)) else {
                return;
            };
            // Over a text that cannot be read, a new draft is begun.
            let stamp = opened.and_then(Result::ok).map(|opened| opened.stamp);
            self.open.insert(id, stamp);
        }
        self.saves += 1;
        let last = self.open[id].as_ref();
        let saved = try_to_save(&self.drafts, id, last, self.saves);
        let expected = self.expected.entry(id).or_default();
        match saved {
            Ok(saved) => {
                expected.confirmed = Some(self.saves);
                expected.attempted.clear();
                expected.texts.push(saved.text);
                self.open.insert(id, Some(saved.stamp));
            }
            Err(SaveError::Storage(_)) => expected.attempted.push(self.saves),
            // What was opened was not the newest, having been read wrongly; a user opens it again.
            Err(SaveError::Conflict) => {
                self.open.remove(id);
            }
            Err(SaveError::Newer) => panic!("there is no newer version"),
        }
    }

    fn damage(&mut self, id: &'static str) {
        let expected = self.expected.entry(id).or_default();
        let Some(text) = expected.texts.last() else {
            return;
        };
        let texts = self.storage.memory.texts();
        if let Some((key, text)) = texts.iter().find(|(_, stored)| *stored == text) {
            let damaged = format!("{text}, damaged");
            self.storage.memory.set(key, &damaged).unwrap();
            expected.damaged.push(damaged);
            // What opens now must not be lost either.
            let looking = Drafts::new(self.storage.memory.clone(), "looking");
            let opened = looking.open(&DraftId::new(id)).unwrap();
            let opened = opened.and_then(Result::ok).map(|draft| draft.assessment);
            let is_opened = |number: &u32| Some(numbered(*number)) == opened;
            expected.confirmed = (1..=self.saves).find(is_opened);
        }
    }

    /// The storage works again, and the page is loaded anew.
    fn check(&mut self) {
        self.storage.follow([]);
        self.reopen();
        let listing = self.drafts.list().unwrap();
        for (id, expected) in &self.expected {
            let opened = self.drafts.open(&DraftId::new(*id)).unwrap();
            let opened = opened.and_then(Result::ok);
            let listed = listing.drafts.iter().find(|draft| draft.id.as_str() == *id);
            assert_eq!(opened.as_ref(), listed);
            let mut allowed = expected.confirmed.iter().chain(&expected.attempted);
            match opened {
                Some(draft) => assert!(allowed.any(|it| numbered(*it) == draft.assessment)),
                None => assert_eq!(expected.confirmed, None, "draft {id} is lost"),
            }
            for damaged in &expected.damaged {
                assert!(listing.unreadable.iter().any(|it| it.text == *damaged));
            }
        }
        for id in IDS {
            self.save(id);
            opens(&self.drafts, id, self.saves);
        }
    }
}

fn any_steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (0_u8..12, select(&IDS[..])).prop_map(|(kind, id)| match kind {
        0 => Step::Damage(id),
        1 | 2 => Step::Reopen,
        _ => Step::Save(id),
    });
    prop::collection::vec(step, 1..14)
}

#[test]
fn the_last_confirmed_save_is_readable_after_any_faults() {
    let faults = Cell::new(0);
    let mut runner = TestRunner::new(Config::with_cases(SCHEDULES));
    let outcome = runner.run(&(any_schedule(), any_steps()), |(schedule, steps)| {
        let mut run = Run::new();
        run.storage.follow(schedule);
        for step in steps {
            run.step(step);
        }
        run.check();
        faults.set(faults.get() + run.storage.injected());
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    // Past the test harness, which would keep it to itself.
    let told = writeln!(
        std::io::stderr(),
        "draft faults: {SCHEDULES} schedules, {} faults, last confirmed save readable in all",
        faults.get()
    );
    told.unwrap();
}
