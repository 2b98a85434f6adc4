//! What a user sees and does in a browser.
//!
//! Everything is tried until it works: the page may still be painting what the user is to see.

use std::path::Path;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::{By, Key, WebDriver, WebElement, WindowHandle};

use crate::failure::Outcome;
use crate::heard::Heard;
use crate::patience::{eventually, insist};
use crate::processes::PageProcess;
use crate::profile::Profile;
use crate::site::Site;
use crate::user_file::UserFile;

/// Scrolls, and ends when the element stays where it is: a click on what is about to move misses it.
const TO_THE_MIDDLE: &str = "
    const [element, done] = arguments;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const look = last => {
        const { top } = element.getBoundingClientRect();
        if (top === last) done(); else setTimeout(() => look(top), 20);
    };
    look();";

/// A window of a browser and the site it looks at.
#[derive(Clone)]
pub struct Tab {
    profile: Arc<Profile>,
    window: WindowHandle,
    site: Arc<Site>,
}

/// A tab whose page is about to lose its process.
#[must_use]
pub struct Doomed {
    process: PageProcess,
    /// A tab that was opened before, where the driver needs one to go on with.
    survivor: Option<Tab>,
    tab: Tab,
}

impl Doomed {
    /// Ends the process as the system does when memory is short. Returns another tab of the same
    /// browser, with nothing loaded in it yet.
    pub async fn kill(self) -> Outcome<Tab> {
        self.process.kill()?;
        match self.survivor {
            Some(survivor) => Ok(survivor),
            None => Ok(Tab::in_front(
                self.tab.profile.found_again().await?,
                self.tab.site,
            )),
        }
    }
}

impl Tab {
    /// Looks at a site in the window in front; nothing is loaded yet.
    pub fn new(profile: Arc<Profile>, site: Site) -> Self {
        Self::in_front(profile, Arc::new(site))
    }

    fn in_front(profile: Arc<Profile>, site: Arc<Site>) -> Self {
        let window = profile.window();
        Self {
            profile,
            window,
            site,
        }
    }

    /// The same window on another site.
    #[must_use]
    pub fn on(&self, site: Site) -> Self {
        Self {
            site: Arc::new(site),
            ..self.clone()
        }
    }

    /// A second tab of the same browser on the same site; nothing is loaded in it yet.
    pub async fn second(&self) -> Outcome<Self> {
        Ok(Self {
            window: self.web().await?.new_tab().await?,
            ..self.clone()
        })
    }

    /// The site that it looks at.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Closes this tab. Another tab of the browser has to stay.
    pub async fn close(self) -> Outcome {
        Ok(self.web().await?.close_window().await?)
    }

    /// Another browser, which was never used, on the same site.
    pub async fn in_empty_profile(&self) -> Outcome<Self> {
        let profile = self.profile.another().await?;
        Ok(Self::in_front(profile, Arc::clone(&self.site)))
    }

    /// Makes ready to kill the process of the page, so that it takes no time then.
    pub async fn doomed(&self) -> Outcome<Doomed> {
        self.web().await?;
        let process = self.profile.page_process().await?;
        let survivor = if self.profile.engine().session_outlives_a_page() {
            Some(self.second().await?)
        } else {
            None
        };
        Ok(Doomed {
            process,
            survivor,
            tab: self.clone(),
        })
    }

    /// Kills the whole browser and starts it again on what it has left on the disk. It must not be
    /// the one that the other specs share.
    pub async fn kill_browser(&self) -> Outcome<Self> {
        let profile = self.profile.killed_and_started_again().await?;
        Ok(Self::in_front(profile, Arc::clone(&self.site)))
    }

    /// The browser, with this tab in front.
    pub async fn web(&self) -> Outcome<&WebDriver> {
        self.profile.show(&self.window).await
    }

    /// The browser, whichever tab is in front.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Loads an address of the page, such as `#/new`, from the start.
    pub async fn load(&self, hash: &str) -> Outcome {
        let web = self.web().await?;
        self.profile.watch().await?;
        // From another document, or only the part behind `#` would change.
        web.goto("about:blank").await?;
        web.goto(format!("{}{hash}", self.site.url())).await?;
        self.profile.watch().await
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Outcome {
        let web = self.web().await?;
        self.profile.watch().await?;
        web.refresh().await?;
        self.profile.watch().await
    }

    /// The address behind `#`.
    pub async fn hash(&self) -> Outcome<String> {
        let address = self.web().await?.current_url().await?;
        Ok(address.fragment().unwrap_or_default().to_owned())
    }

    /// An element, when it is there.
    pub async fn find(&self, by: By) -> Outcome<WebElement> {
        insist(async || Ok(self.web().await?.find(by.clone()).await?)).await
    }

    /// How many elements there are now that a user sees.
    pub async fn count(&self, by: By) -> Outcome<usize> {
        let mut count = 0;
        for element in self.web().await?.find_all(by).await? {
            count += usize::from(element.is_displayed().await?);
        }
        Ok(count)
    }

    /// The text of an element as a user sees it.
    pub async fn text(&self, by: By) -> Outcome<String> {
        let text = async || Ok(self.web().await?.find(by.clone()).await?.text().await?);
        insist(text).await
    }

    /// The texts that a user sees now in the elements.
    pub async fn texts(&self, by: By) -> Outcome<Vec<String>> {
        let mut texts = Vec::new();
        for element in self.web().await?.find_all(by).await? {
            let text = element.text().await?;
            if !text.is_empty() {
                texts.push(text);
            }
        }
        Ok(texts)
    }

    /// What stands in a field.
    pub async fn value(&self, by: By) -> Outcome<String> {
        let value = async || Ok(self.web().await?.find(by.clone()).await?.value().await?);
        Ok(insist(value).await?.unwrap_or_default())
    }

    /// Clicks on an element, in the middle of the screen: a notice may stand at its top.
    pub async fn click(&self, by: By) -> Outcome {
        let click = async || {
            let web = self.web().await?;
            let element = web.find(by.clone()).await?;
            web.execute_async(TO_THE_MIDDLE, vec![element.to_json()?])
                .await?;
            Ok(element.click().await?)
        };
        insist(click).await
    }

    /// Clicks into a field and types.
    pub async fn type_into(&self, by: By, text: &str) -> Outcome {
        self.click(by).await?;
        self.press(text).await
    }

    /// Replaces what stands in a field.
    pub async fn fill(&self, by: By, text: &str) -> Outcome {
        let field = self.find(by).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Types over what stands in a field, as a person does: it is not empty in between.
    pub async fn type_over(&self, by: By, text: &str) -> Outcome {
        self.click(by).await?;
        self.press_with_control('a').await?;
        self.press(text).await
    }

    /// Presses keys, wherever the focus is.
    pub async fn press(&self, keys: impl AsRef<str>) -> Outcome {
        let keyboard = self.web().await?.action_chain();
        Ok(keyboard.send_keys(keys.as_ref()).perform().await?)
    }

    /// Presses a key while Ctrl is held.
    pub async fn press_with_control(&self, key: char) -> Outcome {
        let keyboard = self.web().await?.action_chain().key_down(Key::Control);
        Ok(keyboard
            .send_keys(key)
            .key_up(Key::Control)
            .perform()
            .await?)
    }

    /// Chooses a file in a file field.
    pub async fn choose_file(&self, by: By, file: &Path) -> Outcome {
        let field = self.find(by).await?;
        Ok(field.send_keys(file.to_string_lossy()).await?)
    }

    /// The file that the page has handed out.
    pub async fn downloaded(&self) -> Outcome<UserFile> {
        insist(async || UserFile::arrived_in(&self.profile.downloads())).await
    }

    /// Runs a script in the page and gives its result, for what only the page itself can tell.
    pub async fn script<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Outcome<T> {
        let result = self.web().await?.execute(script, arguments).await?;
        Ok(serde_json::from_value(result.json().clone())?)
    }

    /// Makes the page believe that its user likes dark screens, or light ones.
    pub async fn darken(&self, dark: bool) -> Outcome {
        self.profile.engine().darken(self.web().await?, dark).await
    }

    /// Forces a few strong colours upon the page, or stops.
    pub async fn force_colours(&self, forced: bool) -> Outcome {
        let engine = self.profile.engine();
        engine.force_colours(self.web().await?, forced).await
    }

    /// What a screen reader is told of the page.
    pub async fn heard(&self) -> Outcome<Vec<Heard>> {
        self.profile.engine().heard(self.web().await?).await
    }

    /// Gives the window a size in pixels, of which the browser's own bars take some of the height.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        let web = self.web().await?;
        web.set_window_rect(0, 0, width, height).await?;
        let inner = async || self.script::<u32>("return window.innerWidth", vec![]).await;
        eventually(inner, width).await
    }
}

/// What the views mark for tests because no visible text names it.
pub fn marked(id: &str) -> By {
    By::Css(format!("[data-testid='{id}']"))
}

/// A button by the text on it.
pub fn button(text: &str) -> By {
    by_text("button", text)
}

/// A link by its text.
pub fn link(text: &str) -> By {
    by_text("a", text)
}

fn by_text(tag: &str, text: &str) -> By {
    By::XPath(format!("//{tag}[contains(normalize-space(), \"{text}\")]"))
}
