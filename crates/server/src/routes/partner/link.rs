//! Who asks: a partner by its link.

use axum::extract::{FromRequestParts, Path};
use axum::response::{IntoResponse, Response};
use hyper::http::request::Parts;
use onthaal_ticket::code::Secret;

use crate::partner::{self, Partner};
use crate::routes::Desk;
use crate::routes::blocking::off_thread;
use crate::routes::partner::page;
use crate::routes::partner::words::Words;

/// A partner that came by a link that works. Any other gets the page for what opens nothing.
pub(super) struct FromPartner {
    pub(super) partner: Partner,
    /// The path of its own page.
    pub(super) path: String,
}

impl FromRequestParts<Desk> for FromPartner {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Response> {
        let words = Words::of(parts.uri.query(), &parts.headers);
        let Path(token) = Path::<String>::from_request_parts(parts, desk)
            .await
            .map_err(IntoResponse::into_response)?;
        let secret = Secret::parse(&token).map_err(|_| page::dead(&words))?;
        let path = format!("/p/{}", secret.code());
        let centre = desk.centre.clone();
        let found = off_thread(move || partner::by_token(&centre, &secret))
            .await
            .and_then(|found| Ok(found?));
        match found {
            Ok(Some(partner)) => Ok(Self { partner, path }),
            Ok(None) => Err(page::dead(&words)),
            Err(error) => Err(error.into_response()),
        }
    }
}
