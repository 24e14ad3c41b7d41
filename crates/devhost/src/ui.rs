//! The files of the built UI: from a folder, or those that were built beside the program.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use anyhow::ensure;
use axum::Router;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use rust_embed::RustEmbed;
use tower_http::services::ServeDir;

/// A debug build reads these from the folder at every request; a release build carries them.
#[derive(RustEmbed)]
#[folder = "../../ui/dist/desk"]
#[allow_missing = true]
struct Built;

const NOT_BUILT: &str = "The UI is not built yet. Run `npm ci` and `npm run build` in ui/, or give \
                         --ui a folder that holds it.\n";

/// Where the UI is read from.
pub(crate) enum Files {
    /// A folder that was named on the command line.
    Folder(PathBuf),
    /// The one built beside the program.
    Built,
}

impl Files {
    /// Takes the folder that was named, if any. Errs when there is no UI in it.
    pub(crate) fn at(folder: Option<&Path>) -> anyhow::Result<Files> {
        let Some(folder) = folder else {
            return Ok(Files::Built);
        };
        ensure!(
            folder.join("index.html").is_file(),
            "--ui {}: there is no index.html in this folder",
            folder.display()
        );
        Ok(Files::Folder(folder.to_path_buf()))
    }

    /// Answers every path that no other route does.
    pub(crate) fn serve<S: Clone + Send + Sync + 'static>(self, router: Router<S>) -> Router<S> {
        match self {
            Files::Folder(folder) => router.fallback_service(ServeDir::new(folder)),
            Files::Built => router.fallback(built),
        }
    }
}

async fn built(uri: Uri) -> Response {
    let path = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    let Some(file) = Built::get(path) else {
        let why = if path == "index.html" {
            NOT_BUILT
        } else {
            "not found\n"
        };
        return (StatusCode::NOT_FOUND, why).into_response();
    };
    let kind = file.metadata.mimetype().to_owned();
    let bytes = match file.data {
        Cow::Borrowed(bytes) => bytes.to_vec(),
        Cow::Owned(bytes) => bytes,
    };
    ([(header::CONTENT_TYPE, kind)], bytes).into_response()
}
