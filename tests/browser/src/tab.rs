//! What a user sees and does in a browser.
//!
//! Everything is tried until it works: the page may still be painting what the user is to see.

use std::path::Path;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::{By, Key, WebElement};

use crate::failure::Outcome;
use crate::patience::insist;
use crate::profile::Profile;
use crate::site::Site;
use crate::user_file::UserFile;

/// A browser and the site it looks at.
#[derive(Clone)]
pub struct Tab {
    profile: Arc<Profile>,
    site: Arc<Site>,
}

impl Tab {
    /// Looks at a site; nothing is loaded yet.
    pub fn new(profile: Arc<Profile>, site: Site) -> Self {
        let site = Arc::new(site);
        Self { profile, site }
    }

    /// The same browser on another site.
    #[must_use]
    pub fn on(&self, site: Site) -> Self {
        Self::new(Arc::clone(&self.profile), site)
    }

    /// Another browser, which was never used, on the same site.
    pub async fn in_empty_profile(&self) -> Outcome<Self> {
        Ok(Self {
            profile: self.profile.another().await?,
            site: Arc::clone(&self.site),
        })
    }

    /// The browser.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Loads an address of the page, such as `#/new`, from the start.
    pub async fn load(&self, hash: &str) -> Outcome {
        let web = self.profile.web();
        // From another document, or only the part behind `#` would change.
        web.goto("about:blank").await?;
        Ok(web.goto(format!("{}{hash}", self.site.url())).await?)
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Outcome {
        Ok(self.profile.web().refresh().await?)
    }

    /// The address behind `#`.
    pub async fn hash(&self) -> Outcome<String> {
        let address = self.profile.web().current_url().await?;
        Ok(address.fragment().unwrap_or_default().to_owned())
    }

    /// An element, when it is there.
    pub async fn find(&self, by: By) -> Outcome<WebElement> {
        insist(async || Ok(self.profile.web().find(by.clone()).await?)).await
    }

    /// How many elements there are now that a user sees.
    pub async fn count(&self, by: By) -> Outcome<usize> {
        let mut count = 0;
        for element in self.profile.web().find_all(by).await? {
            count += usize::from(element.is_displayed().await?);
        }
        Ok(count)
    }

    /// The text of an element as a user sees it.
    pub async fn text(&self, by: By) -> Outcome<String> {
        let text = async || Ok(self.profile.web().find(by.clone()).await?.text().await?);
        insist(text).await
    }

    /// The texts that a user sees now in the elements.
    pub async fn texts(&self, by: By) -> Outcome<Vec<String>> {
        let mut texts = Vec::new();
        for element in self.profile.web().find_all(by).await? {
            let text = element.text().await?;
            if !text.is_empty() {
                texts.push(text);
            }
        }
        Ok(texts)
    }

    /// What stands in a field.
    pub async fn value(&self, by: By) -> Outcome<String> {
        let value = async || Ok(self.profile.web().find(by.clone()).await?.value().await?);
        Ok(insist(value).await?.unwrap_or_default())
    }

    /// Clicks on an element, in the middle of the screen: a notice may stand at its top.
    pub async fn click(&self, by: By) -> Outcome {
        let click = async || {
            let element = self.profile.web().find(by.clone()).await?;
            let middle = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})";
            self.profile
                .web()
                .execute(middle, vec![element.to_json()?])
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

    /// Presses keys, wherever the focus is.
    pub async fn press(&self, keys: impl AsRef<str>) -> Outcome {
        let keyboard = self.profile.web().action_chain();
        Ok(keyboard.send_keys(keys.as_ref()).perform().await?)
    }

    /// Presses a key while Ctrl is held.
    pub async fn press_with_control(&self, key: char) -> Outcome {
        let keyboard = self.profile.web().action_chain().key_down(Key::Control);
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
        let result = self.profile.web().execute(script, arguments).await?;
        Ok(serde_json::from_value(result.json().clone())?)
    }

    /// Gives the window a size in pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        let window = self.profile.web().set_window_rect(0, 0, width, height);
        Ok(window.await?)
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
