//! Runs specs: one browser per engine for all of them, a fresh site for each.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use libtest_mimic::Failed;
use tokio::runtime::{self, Runtime};
use xtask::project;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::profile::Profile;
use crate::site::Site;
use crate::tab::Tab;

/// A screen of the size that is common in Indonesian offices.
const SCREEN: (u32, u32) = (1366, 768);

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

/// The browsers that are running.
pub struct Stage {
    // Profiles end before the runtime that serves them.
    profiles: Mutex<BTreeMap<Engine, Arc<Profile>>>,
    runtime: Runtime,
}

impl Stage {
    /// Nothing runs yet: an engine is started for the first spec that needs it.
    pub fn new() -> Outcome<Self> {
        // A thread of its own serves the page while a spec waits for a command, and while a browser
        // ends, which takes its leave of the page first.
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        let profiles = Mutex::default();
        Ok(Self { profiles, runtime })
    }

    /// Runs a spec. A failure leaves a picture of the screen.
    pub fn run(&self, engine: Engine, spec: Spec) -> Result<(), Failed> {
        let tab = self.runtime.block_on(self.tab(engine))?;
        let run = async {
            (spec.run)(&tab).await?;
            quiet(&tab).await
        };
        // Only a failed assertion panics, and the screen it happened on is what is looked at next.
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| self.runtime.block_on(run)));
        let problem = match outcome {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(failure)) => failure.to_string(),
            Err(_) => "an assertion failed, see above".to_owned(),
        };
        let picture = self.runtime.block_on(picture(&tab, engine, spec));
        let picture = picture.unwrap_or_else(|failure| format!("no picture: {failure}"));
        Err(format!("{problem}\n{picture}").into())
    }

    async fn tab(&self, engine: Engine) -> Outcome<Tab> {
        let known = self.profiles().get(&engine).cloned();
        let profile = if let Some(profile) = known {
            profile
        } else {
            let profile = Profile::start(Arc::new(Driver::start(engine).await?)).await?;
            self.profiles().insert(engine, Arc::clone(&profile));
            profile
        };
        for file in fs::read_dir(profile.downloads())? {
            fs::remove_file(file?.path())?;
        }
        let tab = Tab::new(profile, Site::built().await?);
        tab.resize(SCREEN.0, SCREEN.1).await?;
        // What the last spec left behind is none of this one's.
        incidents(&tab).await?;
        Ok(tab)
    }

    fn profiles(&self) -> std::sync::MutexGuard<'_, BTreeMap<Engine, Arc<Profile>>> {
        self.profiles.lock().unwrap_or_else(PoisonError::into_inner)
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
        "data:",
        "about:",
    ];
    !here.iter().any(|start| address.starts_with(start))
}

async fn picture(tab: &Tab, engine: Engine, spec: Spec) -> Outcome<String> {
    let folder = project::root().join("target/browser-tests");
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{}-{}.png", engine.name(), spec.name));
    tab.profile().web().screenshot(&file).await?;
    Ok(format!("the screen: {}", file.display()))
}
