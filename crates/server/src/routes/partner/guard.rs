//! What every page of partners passes: who may send a form, and which headers a page has.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hyper::StatusCode;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use onthaal_protocol::ErrorCode;

use crate::http::{HttpError, is_page};
use crate::routes::partner::page;
use crate::routes::partner::words::Words;

/// No script, nothing from elsewhere, and forms to this centre only.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Refuses a form that another site sent. Whoever has the address of a page may do what it offers,
/// so this only keeps other pages from making a browser say something. Pages that tell nobody where
/// they came from, as ours do, give the origin `null`; browsers that know of `Sec-Fetch-Site` say it
/// all the same.
pub(super) async fn own_pages_only(request: Request, next: Next) -> Result<Response, HttpError> {
    if request.method().is_safe() || is_own(request.headers()) {
        Ok(next.run(request).await)
    } else {
        Err(ErrorCode::Denied.into())
    }
}

fn is_own(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN) else {
        return true;
    };
    let place = origin
        .to_str()
        .ok()
        .and_then(|origin| origin.split_once("://"))
        .map(|(_, place)| place.as_bytes());
    let ours = [header::HOST, HeaderName::from_static("x-forwarded-host")]
        .into_iter()
        .filter_map(|name| headers.get(name))
        .any(|host| Some(host.as_bytes()) == place);
    ours || origin == "null"
}

/// Gives a page its headers, and a refusal its page.
pub(super) async fn dress(request: Request, next: Next) -> Response {
    let words = Words::of(request.uri().query(), request.headers());
    let mut response = next.run(request).await;
    if is_unworded(&response) {
        response = refusal(&words, response);
    }
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

fn is_unworded(response: &Response) -> bool {
    let refused = response.status().is_client_error() || response.status().is_server_error();
    refused && !is_page(response.headers())
}

/// The page for a refusal that no handler gave one: a form that cannot be read, another site, a
/// centre that is busy.
fn refusal(words: &Words, mut refused: Response) -> Response {
    let error = refused.extensions_mut().remove::<HttpError>();
    let status = refused.status();
    let id = match status {
        StatusCode::FORBIDDEN => "partner-error-denied",
        status if status.is_server_error() => "partner-error-busy",
        _ => "partner-error-bad",
    };
    let mut response = (status, page::refusal(words, id)).into_response();
    if let Some(seconds) = error.and_then(|error| error.retry_after) {
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_another_site_is_told_from_our_own() {
        let check = |said: &[(&'static str, &'static str)], expected: bool| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("centrum.example"));
            for (name, value) in said {
                headers.insert(*name, HeaderValue::from_static(value));
            }
            assert_eq!(is_own(&headers), expected, "{said:?}");
        };
        check(
            &[("sec-fetch-site", "same-origin"), ("origin", "null")],
            true,
        );
        check(&[("sec-fetch-site", "none")], true);
        check(
            &[("sec-fetch-site", "cross-site"), ("origin", "null")],
            false,
        );
        check(&[("sec-fetch-site", "same-site")], false);
        check(&[("origin", "https://centrum.example")], true);
        check(&[("origin", "https://elsewhere.example")], false);
        check(&[("origin", "https://centrum.example.evil")], false);
        check(&[("origin", "centrum.example")], false);
        check(
            &[("origin", "https://front"), ("x-forwarded-host", "front")],
            true,
        );
        check(&[("origin", "null")], true);
        check(&[], true);
    }
}
