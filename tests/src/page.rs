//! The pages of the centre as a plain browser sees them: no cookies are kept, no script is run, and
//! a redirect is followed by whoever reads.

use crate::program::client_that;
use anyhow::{Context, ensure};
use reqwest::blocking::Client;
use reqwest::header::{HeaderMap, LOCATION};

/// A browser without cookies and without JavaScript.
pub struct Browser {
    client: Client,
    centre: String,
}

/// A page as it came.
pub struct Page {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its text.
    pub body: String,
}

impl Browser {
    /// A browser that looks at the pages of this centre.
    pub fn at(centre: &str) -> anyhow::Result<Self> {
        Ok(Self {
            client: client_that(|builder| builder.redirect(reqwest::redirect::Policy::none()))?,
            centre: centre.to_owned(),
        })
    }

    /// Looks at a page.
    pub fn get(&self, path: &str) -> anyhow::Result<Page> {
        let asked = self.client.get(format!("{}{path}", self.centre));
        read(asked.header("Accept-Language", "nl").send()?)
    }

    /// Sends a form, and looks at the page that it leads to.
    pub fn send(&self, path: &str, form: &str) -> anyhow::Result<Page> {
        let page = self.send_only(path, form)?;
        ensure!(page.status == 303, "{}: {}", page.status, page.body);
        let to = page.headers.get(LOCATION).context("a way to a page")?;
        self.get(to.to_str()?)
    }

    /// Sends a form and follows nothing.
    pub fn send_only(&self, path: &str, form: &str) -> anyhow::Result<Page> {
        let asked = self.client.post(format!("{}{path}", self.centre));
        let asked = asked.header("Content-Type", "application/x-www-form-urlencoded");
        read(asked.body(form.to_owned()).send()?)
    }
}

impl Page {
    /// Errs when the page is not as every page of partners is: nothing keeps it, nothing tells
    /// where it was, no script, no cookie, and nothing from elsewhere.
    pub fn is_guarded(&self) -> anyhow::Result<()> {
        let header = |name: &str| {
            let value = self.headers.get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        ensure!(header("cache-control").contains("no-store"));
        ensure!(header("referrer-policy") == "no-referrer");
        ensure!(header("x-robots-tag").contains("noindex"));
        let policy = header("content-security-policy");
        for rule in [
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self' data:",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            ensure!(policy.contains(rule), "{policy}");
        }
        ensure!(!policy.contains("script-src"), "{policy}");
        ensure!(header("set-cookie").is_empty());
        ensure!(!self.body.contains("<script"));
        Ok(())
    }
}

fn read(answer: reqwest::blocking::Response) -> anyhow::Result<Page> {
    Ok(Page {
        status: answer.status().as_u16(),
        headers: answer.headers().clone(),
        body: answer.text()?,
    })
}
