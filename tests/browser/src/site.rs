//! The built page on a port of its own. A new port is a new origin: browsers keep nothing for it
//! yet, so every spec starts from an empty storage without clearing any. The single file is opened from
//! the disk instead, where some browsers have one storage for all files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fs, io};

use tempfile::TempDir;
use tokio::sync::Mutex as AsyncMutex;
use xtask::server::Server;
use xtask::{offline, project, single};

use crate::failure::{Failure, Outcome};

const PAGE: &str = "index.html";

/// The origins so far: among a hundred ports that the system gives there is often one that it has
/// given before.
static GIVEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The page as it was built.
pub struct Site {
    url: String,
    /// Nothing when it has been stopped, or was never needed.
    server: AsyncMutex<Option<Server>>,
    /// Where the single file lies.
    _folder: Option<TempDir>,
}

impl Site {
    /// Serves `dist/`.
    pub async fn built() -> Outcome<Self> {
        let folder = project::dist();
        if !folder.join(PAGE).exists() {
            return Err(Failure::NoPage);
        }
        Self::of(&folder).await
    }

    async fn of(folder: &Path) -> Outcome<Self> {
        loop {
            let server = Server::start(folder, 0).await?;
            let mut given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
            if given.insert(server.url()) {
                return Ok(Self {
                    url: format!("{}/", server.url()),
                    server: AsyncMutex::new(Some(server)),
                    _folder: None,
                });
            }
        }
    }

    /// The single file alone in a folder, as somebody has carried it there.
    pub fn carried() -> Outcome<Self> {
        let folder = tempfile::Builder::new()
            .prefix("browser-tests-carried ")
            .tempdir()?;
        let file = folder.path().join(single::NAME);
        fs::copy(project::dist().join(single::NAME), &file).map_err(|_| Failure::NoFile)?;
        Ok(Self {
            url: format!("file://{}", file.display()).replace(' ', "%20"),
            server: AsyncMutex::new(None),
            _folder: Some(folder),
        })
    }

    /// The address of the page.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Ends the server. Whatever is asked of it from now on gets no answer.
    pub async fn stop(&self) -> Outcome {
        match self.server.lock().await.take() {
            Some(server) => Ok(server.stop().await?),
            None => Ok(()),
        }
    }
}

/// A copy of the page that a spec changes to see what the page does then.
pub struct Copy {
    folder: TempDir,
}

impl Copy {
    /// Copies `dist/`.
    pub fn new() -> Outcome<Self> {
        let folder = tempfile::Builder::new()
            .prefix("browser-tests-site-")
            .tempdir()?;
        copy(&project::dist(), folder.path()).map_err(|_| Failure::NoPage)?;
        Ok(Self { folder })
    }

    /// A copy that runs a script before anything else.
    pub fn with_script(script: &str) -> Outcome<Self> {
        let copy = Self::new()?;
        copy.run_first(script)?;
        Ok(copy)
    }

    /// Serves the copy. What is changed later shows at the next load.
    pub async fn serve(&self) -> Outcome<Site> {
        Site::of(self.folder.path()).await
    }

    /// Runs a script before anything else on the page.
    pub fn run_first(&self, script: &str) -> Outcome {
        let page = self.folder.path().join(PAGE);
        let html = fs::read_to_string(&page)?;
        let html = html.replacen("<head>", "<head><script src=\"first.js\"></script>", 1);
        fs::write(page, html)?;
        Ok(fs::write(self.folder.path().join("first.js"), script)?)
    }

    /// Lists the files anew for the service worker: what they are now is a version of the program.
    pub fn release(&self) -> Outcome {
        Ok(offline::write(self.folder.path()).map_err(io::Error::other)?)
    }

    /// Has browsers keep nothing of the program, so that every load shows what the files are then.
    pub fn keep_nothing(&self) -> Outcome {
        self.take_away("sw.js")
    }

    /// Takes a file of the page away.
    pub fn take_away(&self, name: &str) -> Outcome {
        Ok(fs::remove_file(self.folder.path().join(name))?)
    }

    /// Brings a file of the page back.
    pub fn bring_back(&self, name: &str) -> Outcome {
        fs::copy(project::dist().join(name), self.folder.path().join(name))?;
        Ok(())
    }

    /// Removes the compiled program.
    pub fn remove_program(&self) -> Outcome {
        Ok(fs::remove_dir_all(self.program()?)?)
    }

    /// The part of the program that arrives after the first page.
    pub fn later_part(&self) -> Outcome<String> {
        let folder = self.program()?;
        let folder = folder.file_name().unwrap_or_default().to_string_lossy();
        Ok(format!("{folder}/split_pages.wasm"))
    }

    /// The folder of the program, which is named after its content.
    fn program(&self) -> Outcome<PathBuf> {
        let is_program = |path: &PathBuf| path.join("spbe.js").exists();
        let mut folders = files(self.folder.path())?.into_iter();
        folders.find(is_program).ok_or(Failure::NoPage)
    }
}

fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    Ok(files)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    for file in files(from)? {
        let to = to.join(file.file_name().unwrap_or_default());
        if file.is_dir() {
            fs::create_dir(&to)?;
            copy(&file, &to)?;
        } else {
            fs::copy(file, to)?;
        }
    }
    Ok(())
}
