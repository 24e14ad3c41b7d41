//! Where the text files come from: the ones inside the binary, or a folder while translating.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use serde::Serialize;
use ts_rs::TS;

use crate::known::{REFERENCE, rank};
use crate::status::{LocaleStatus, Scope, Status};

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Embedded;

/// One text file of a locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceFile {
    /// The file's name without its folder, such as `kiosk.ftl`.
    pub file: String,
    /// The Fluent text.
    pub text: String,
}

#[derive(Debug, Clone)]
enum Place {
    Embedded,
    Folder(PathBuf),
}

/// The texts of all locales. Files are read when they are asked for, so that a translator who
/// works in a folder sees a change at the next reload of the screen.
#[derive(Debug, Clone)]
pub struct Locales {
    place: Place,
}

impl Locales {
    /// The texts this program was built with.
    pub fn embedded() -> Locales {
        Locales {
            place: Place::Embedded,
        }
    }

    /// The texts of a folder laid out as `locales/` is. A folder that cannot be read has no locales.
    pub fn folder(path: &Path) -> Locales {
        Locales {
            place: Place::Folder(path.to_path_buf()),
        }
    }

    /// The tags of all locales, in the order visitors are offered them.
    pub fn tags(&self) -> Vec<String> {
        let mut tags: Vec<String> = self
            .paths()
            .into_iter()
            .filter(|path| path.ends_with(".ftl"))
            .filter_map(|path| path.split_once('/').map(|(tag, _)| tag.to_owned()))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        tags.sort_by_key(|tag| rank(tag));
        tags
    }

    /// The text files of a locale by name; empty when there is no such locale.
    pub fn sources(&self, locale: &str) -> Vec<SourceFile> {
        self.paths()
            .into_iter()
            .filter_map(|path| {
                let (tag, file) = path.split_once('/')?;
                if tag != locale || !file.ends_with(".ftl") {
                    return None;
                }
                Some(SourceFile {
                    file: file.to_owned(),
                    text: self.read(&path)?,
                })
            })
            .collect()
    }

    /// The tags of the locales that speak everything, in the same order.
    pub fn full_tags(&self) -> Vec<String> {
        let mut tags = self.tags();
        tags.retain(|tag| self.scope(tag) == Scope::Everything);
        tags
    }

    /// How much of Onthaal a locale speaks; everything when its `status.toml` does not say.
    pub fn scope(&self, locale: &str) -> Scope {
        self.entry(locale)
            .map_or(Scope::Everything, |entry| entry.scope)
    }

    /// Who has looked at a locale, as its `status.toml` says; without one it is a draft.
    pub fn status(&self, locale: &str) -> LocaleStatus {
        if locale == REFERENCE {
            return LocaleStatus::Reference;
        }
        self.entry(locale)
            .map_or(LocaleStatus::Draft, |entry| entry.status)
    }

    /// What `status.toml` says; nothing when it is not there or not as it has to be.
    pub(crate) fn entry(&self, locale: &str) -> Option<Status> {
        Status::read(&self.read(&format!("{locale}/status.toml"))?)
    }

    /// All paths of the form `locale/file`, sorted.
    fn paths(&self) -> BTreeSet<String> {
        match &self.place {
            Place::Embedded => Embedded::iter()
                .map(|path| path.replace('\\', "/"))
                .collect(),
            Place::Folder(root) => list(root),
        }
    }

    fn read(&self, path: &str) -> Option<String> {
        let bytes = match &self.place {
            Place::Embedded => Embedded::get(path)?.data.into_owned(),
            Place::Folder(root) => std::fs::read(root.join(path)).ok()?,
        };
        String::from_utf8(bytes).ok()
    }
}

fn list(root: &Path) -> BTreeSet<String> {
    let names = |path: &Path| -> Vec<String> {
        std::fs::read_dir(path)
            .map(|entries| {
                entries
                    .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                    .collect()
            })
            .unwrap_or_default()
    };
    names(root)
        .into_iter()
        .flat_map(|tag| {
            names(&root.join(&tag))
                .into_iter()
                .map(move |file| format!("{tag}/{file}"))
        })
        .collect()
}
