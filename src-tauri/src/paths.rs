//! Where the tablet's files live.

use std::path::PathBuf;

use anyhow::Context as _;
use tauri::{AppHandle, Manager as _};

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
