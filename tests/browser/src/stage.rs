//! Runs specs in an engine: one browser for all of them, a fresh site for each.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use libtest_mimic::{Completion, Failed};
use tokio::runtime::{self, Runtime};
use tokio::sync::Mutex as AsyncMutex;
use xtask::project;

use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::profile::Profile;
use crate::report::{Notes, Skipped};
use crate::site::Site;
use crate::tab::Tab;

/// A screen of the size that is common in Indonesian offices.
const SCREEN: (u32, u32) = (1366, 768);

/// The address and the beginning of the page, for somebody who has only the log.
const WORDS: &str = "return `at ${location.href}: ${document.body.innerText.slice(0, 1500)}`";

/// What a user wants to do and must be able to.
#[derive(Clone, Copy)]
pub struct Spec {
    /// Names the intent.
    pub name: &'static str,
    /// Does it.
    pub run: for<'a> fn(&'a Tab) -> Pin<Box<dyn Future<Output = Outcome> + 'a>>,
}

/// The async functions of a module as specs.
#[macro_export]
macro_rules! specs {
    ($($name:ident,)*) => {
        /// The specs of this module.
        pub(crate) const SPECS: &[$crate::stage::Spec] = &[$(
            $crate::stage::Spec { name: stringify!($name), run: |tab| Box::pin($name(tab)) },
        )*];
    };
}

/// An engine, its browser, and what was noted about the specs in it.
pub struct Stage {
    engine: Engine,
    notes: Mutex<Notes>,
    // The browser ends before the runtime that serves it.
    profile: AsyncMutex<Option<Arc<Profile>>>,
    runtime: Runtime,
}

impl Stage {
    /// Nothing runs yet: the browser is started for the first spec.
    pub fn of(engine: Engine) -> Outcome<Self> {
        // A thread of its own serves the page while a spec waits for a command, and while a browser
        // ends, which takes its leave of the page first.
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        Ok(Self {
            engine,
            notes: Mutex::default(),
            profile: AsyncMutex::default(),
            runtime,
        })
    }

    /// Runs a spec. A failure leaves a picture of the screen. Whether the calculator failed or the
    /// browser did is not in the failure, so a new browser is asked once more; a spec that only passes
    /// then is unsteady, and the report says so.
    pub fn run(&self, spec: Spec) -> Result<Completion, Failed> {
        let failed = match self.try_once(spec) {
            Ok(completion) => return Ok(completion),
            Err(failed) => failed,
        };
        let problem = failed.message().unwrap_or_default().to_owned();
        println!("{} failed, a new browser is asked: {problem}", spec.name);
        *self.profile.blocking_lock() = None;
        let completion = self.try_once(spec)?;
        self.notes().unsteady.push(spec.name);
        Ok(completion)
    }

    fn try_once(&self, spec: Spec) -> Result<Completion, Failed> {
        let tab = self.runtime.block_on(self.tab())?;
        let run = async {
            (spec.run)(&tab).await?;
            quiet(&tab).await
        };
        // Only a failed assertion panics, and the screen it happened on is what is looked at next.
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| self.runtime.block_on(run)));
        let problem = match outcome {
            Ok(Ok(())) => return Ok(Completion::Completed),
            Ok(Err(Failure::Unable { reason })) => return Ok(self.skip(spec, reason)),
            Ok(Err(failure)) => failure.to_string(),
            Err(_) => "an assertion failed, see above".to_owned(),
        };
        let screen = self.runtime.block_on(screen(&tab, spec));
        Err(format!("{problem}\n{screen}").into())
    }

    /// What was noted beside the outcomes.
    pub fn noted(&self) -> Notes {
        self.notes().clone()
    }

    fn skip(&self, spec: Spec, reason: &'static str) -> Completion {
        let spec = spec.name;
        self.notes().skipped.push(Skipped { spec, reason });
        Completion::ignored_with(reason)
    }

    async fn tab(&self) -> Outcome<Tab> {
        let mut running = self.profile.lock().await;
        let profile = match &*running {
            Some(profile) => Arc::clone(profile),
            None => Profile::start(self.engine).await?,
        };
        *running = Some(Arc::clone(&profile));
        drop(running);
        for file in fs::read_dir(profile.downloads())? {
            fs::remove_file(file?.path())?;
        }
        profile.renew_window().await?;
        let tab = Tab::new(profile, Site::built().await?);
        tab.resize(SCREEN.0, SCREEN.1).await?;
        // What the last spec left behind is none of this one's.
        incidents(&tab).await?;
        Ok(tab)
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whatever a spec is about: the console holds no error and nothing went anywhere else.
async fn quiet(tab: &Tab) -> Outcome {
    let incidents = incidents(tab).await?;
    if incidents.is_empty() {
        Ok(())
    } else {
        Err(Failure::NotQuiet { incidents })
    }
}

async fn incidents(tab: &Tab) -> Outcome<Vec<String>> {
    let mut incidents = tab.profile().console_errors().await?;
    let requests = tab.profile().requests().await?;
    incidents.extend(requests.into_iter().filter(|address| is_elsewhere(address)));
    Ok(incidents)
}

/// Is an address neither on this machine nor in the page itself?
pub fn is_elsewhere(address: &str) -> bool {
    let here = [
        "http://localhost:",
        "blob:http://localhost:",
        "file:///",
        "blob:null/",
        "data:",
        "about:",
    ];
    !here.iter().any(|start| address.starts_with(start))
}

/// What was on the screen, in words for the log and as a picture.
async fn screen(tab: &Tab, spec: Spec) -> String {
    let words = tab.script::<String>(WORDS, vec![]).await;
    let words = words.unwrap_or_else(|failure| format!("no words: {failure}"));
    let picture = picture(tab, spec).await;
    let picture = picture.unwrap_or_else(|failure| format!("no picture: {failure}"));
    format!("{words}\n{picture}")
}

async fn picture(tab: &Tab, spec: Spec) -> Outcome<String> {
    tab.profile().engine().takes_pictures()?;
    let folder = project::root().join("target/browser-tests");
    fs::create_dir_all(&folder)?;
    let engine = tab.profile().engine().name();
    let file = folder.join(format!("{engine}-{}.png", spec.name));
    tab.profile().web().screenshot(&file).await?;
    Ok(format!("the screen: {}", file.display()))
}
