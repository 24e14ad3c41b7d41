use axum::extract::Path;
use axum::response::{Html, IntoResponse, Response};
use hyper::StatusCode;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE};
use onthaal_protocol::ErrorCode;
use rust_embed::RustEmbed;

use crate::http::HttpError;

/// The built screens. Empty when the server was compiled before the screens were built.
#[derive(RustEmbed)]
#[folder = "../../ui/dist/beheer"]
#[allow_missing = true]
struct Screens;

/// Vite puts a hash of the content in the name of everything under `assets/`.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

const NOT_BUILT: &str = include_str!("not_built.html");

pub(crate) async fn start() -> Response {
    match file("index.html", ASK_AGAIN) {
        Ok(page) => page,
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, Html(NOT_BUILT)).into_response(),
    }
}

pub(crate) async fn asset(Path(path): Path<String>) -> Result<Response, HttpError> {
    file(&format!("assets/{path}"), FOR_EVER)
}

pub(crate) async fn icon() -> Result<Response, HttpError> {
    file("icon.svg", ASK_AGAIN)
}

fn file(path: &str, caching: &'static str) -> Result<Response, HttpError> {
    let file = Screens::get(path).ok_or(ErrorCode::NotFound)?;
    let headers = [(CONTENT_TYPE, kind(path)), (CACHE_CONTROL, caching)];
    Ok((headers, file.data).into_response())
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "png" => "image/png",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}
