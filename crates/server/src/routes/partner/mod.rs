//! The pages of partners and families: opened with a code or a link, without an account, a cookie or
//! a script. Looking changes nothing; only a form that is sent does, and what it changed is answered
//! with the way to a page, so that nothing is said twice by loading a page again.

mod card;
mod guard;
mod link;
mod own;
mod page;
mod style;
mod ticket;
mod words;

use axum::Router;
use axum::middleware;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::routes::Desk;
use words::Words;

/// The paths themselves.
pub(crate) fn router() -> Router<Desk> {
    Router::new()
        .route("/partner.css", get(style::sheet))
        .route("/t", get(ticket::form).post(ticket::open_typed))
        .route("/t/{code}", get(ticket::page).post(ticket::answer))
        .route("/p/{token}", get(own::page))
        .route("/p/{token}/room", post(own::room))
        .route("/p/{token}/right", post(own::right))
        .route("/p/{token}/changed", post(own::changed))
        .route("/p/{token}/card", get(card::form).post(card::answer))
        .layer(middleware::from_fn(guard::own_pages_only))
        .layer(middleware::from_fn(guard::dress))
}

/// The way to a page, with what it should say.
fn see(words: &Words, path: &str, said: &[(&str, &str)]) -> Response {
    Redirect::to(&words.to(path, said)).into_response()
}

/// What a form says under a name.
fn said<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    form.iter()
        .find(|(known, _)| known == name)
        .map_or("", |(_, value)| value.as_str())
}
