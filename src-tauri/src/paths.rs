//! Where the tablet's files live.

use std::path::PathBuf;

use anyhow::Context as _;
use tauri::{AppHandle, Context as Program, Manager as _};

/// The folder that was named, or the one that the system keeps for this program.
pub(crate) fn data_dir(handle: &AppHandle, named: Option<PathBuf>) -> anyhow::Result<PathBuf> {
    match named {
        Some(folder) => Ok(folder),
        None => handle
            .path()
            .app_data_dir()
            .context("the system names no folder for data"),
    }
}

/// The same before there is a window, where the system is known to name that folder.
pub(crate) fn known_before(program: &Program, named: Option<&PathBuf>) -> Option<PathBuf> {
    if let Some(folder) = named {
        return Some(folder.clone());
    }
    #[cfg(target_os = "linux")]
    return Some(gtk::glib::user_data_dir().join(&program.config().identifier));
    #[cfg(not(target_os = "linux"))]
    None
}
