//! A storage that follows a schedule of faults.

#![allow(dead_code, reason = "not every test has all kinds of faults")]

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use spbe::drafts::{Storage, StorageError};

use super::memory::Memory;

/// What a call does wrong.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// It fails before it has done anything.
    Fails(StorageError),
    /// It does what it should, and fails all the same.
    FailsAfterwards(StorageError),
    /// It says that all is well; but a write has kept, or a read has given, only the front of the
    /// text, in 256ths.
    Cuts(u8),
    /// A write has kept the front of the text, and fails.
    CutsAndFails(u8, StorageError),
}

/// Calls take their faults from the front of the schedule, `None` being a call without; behind the
/// end there are none.
#[derive(Debug, Default, Clone)]
pub(crate) struct Faulty {
    pub(crate) memory: Memory,
    schedule: Rc<RefCell<VecDeque<Option<Fault>>>>,
    injected: Rc<Cell<usize>>,
}

impl Faulty {
    /// A storage over the texts of another.
    pub(crate) fn over(memory: &Memory) -> Self {
        Self {
            memory: memory.clone(),
            ..Self::default()
        }
    }

    /// From now on follows a schedule.
    pub(crate) fn follow(&self, schedule: impl IntoIterator<Item = Option<Fault>>) {
        *self.schedule.borrow_mut() = schedule.into_iter().collect();
    }

    /// How many faults there have been.
    pub(crate) fn injected(&self) -> usize {
        self.injected.get()
    }

    fn next(&self) -> Option<Fault> {
        self.schedule.borrow_mut().pop_front().flatten()
    }

    fn count(&self) {
        self.injected.set(self.injected.get() + 1);
    }

    fn fail_with<T>(&self, fault: Fault) -> Result<T, StorageError> {
        self.count();
        Err(match fault {
            Fault::Fails(error) | Fault::FailsAfterwards(error) | Fault::CutsAndFails(_, error) => {
                error
            }
            Fault::Cuts(_) => StorageError::Other("cut".into()),
        })
    }
}

/// The front of a text, in 256ths.
fn front(text: &str, part: u8) -> &str {
    let length = text.len() * usize::from(part) / 256;
    let ends = text.char_indices().map(|(at, _)| at);
    &text[..ends.take_while(|&at| at <= length).last().unwrap_or(0)]
}

impl Storage for Faulty {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        match self.next() {
            Some(fault) => self.fail_with(fault),
            None => self.memory.keys(),
        }
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        let text = self.memory.get(key)?;
        match (self.next(), text) {
            (Some(Fault::Cuts(part)), Some(text)) => {
                self.count();
                // No two faults give the same.
                Ok(Some(format!("{}\0{}", front(&text, part), self.injected())))
            }
            (Some(fault), _) => self.fail_with(fault),
            (None, text) => Ok(text),
        }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let fault = self.next();
        match &fault {
            Some(Fault::Fails(_)) => {}
            Some(Fault::Cuts(part) | Fault::CutsAndFails(part, _)) => {
                self.memory.set(key, front(text, *part))?;
            }
            Some(Fault::FailsAfterwards(_)) | None => self.memory.set(key, text)?,
        }
        match fault {
            Some(Fault::Cuts(_)) => {
                self.count();
                Ok(())
            }
            Some(fault) => self.fail_with(fault),
            None => Ok(()),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        let fault = self.next();
        if matches!(fault, Some(Fault::FailsAfterwards(_)) | None) {
            self.memory.remove(key)?;
        }
        fault.map_or(Ok(()), |fault| self.fail_with(fault))
    }
}
