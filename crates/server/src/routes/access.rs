//! Who asks: a tablet by its token, a member of staff by the session cookie.

use axum::extract::{FromRequestParts, Request};
use axum::middleware::Next;
use axum::response::Response;
use hyper::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName};
use hyper::http::request::Parts;
use onthaal_protocol::ErrorCode;

use crate::device::{self, Device};
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::blocking::off_thread;
use crate::staff::{self, Role, Staff};

/// The cookie of a signed-in member of staff.
pub(crate) const SESSION_COOKIE: &str = "onthaal_session";

/// A page of another site can make a browser send our cookie, but not this header.
const OWN_PAGE: HeaderName = HeaderName::from_static("x-onthaal");

/// A tablet that showed a valid token.
pub(crate) struct FromDevice(pub(crate) Device);

impl FromRequestParts<Desk> for FromDevice {
    type Rejection = HttpError;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, HttpError> {
        let token = bearer(&parts.headers).ok_or(ErrorCode::Unauthorised)?;
        let centre = desk.centre.clone();
        let device = off_thread(move || device::authenticate(&centre, &token)).await??;
        device
            .map(Self)
            .ok_or_else(|| ErrorCode::Unauthorised.into())
    }
}

/// A member of staff with a live session.
pub(crate) struct FromStaff(pub(crate) Staff);

impl FromRequestParts<Desk> for FromStaff {
    type Rejection = HttpError;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, HttpError> {
        let token = session_token(&parts.headers).ok_or(ErrorCode::Unauthorised)?;
        let centre = desk.centre.clone();
        let staff = off_thread(move || staff::who(&centre, &token)).await??;
        staff
            .map(Self)
            .ok_or_else(|| ErrorCode::Unauthorised.into())
    }
}

/// A member of staff who may change things.
pub(crate) struct FromCoordinator(pub(crate) Staff);

impl FromRequestParts<Desk> for FromCoordinator {
    type Rejection = HttpError;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, HttpError> {
        let FromStaff(staff) = FromStaff::from_request_parts(parts, desk).await?;
        match staff.role {
            Role::Coordinator => Ok(Self(staff)),
            Role::Reader => Err(ErrorCode::Denied.into()),
        }
    }
}

/// Refuses a request that may change something and does not come from our own page.
pub(crate) async fn own_page_only(request: Request, next: Next) -> Result<Response, HttpError> {
    let ours = request
        .headers()
        .get(OWN_PAGE)
        .is_some_and(|value| value == "1");
    if request.method().is_safe() || ours {
        Ok(next.run(request).await)
    } else {
        Err(ErrorCode::Denied.into())
    }
}

/// The session token a request carries, if it carries one.
pub(crate) fn session_token(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == SESSION_COOKIE)
        .map(|(_, token)| token.to_owned())
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::HeaderValue;

    #[test]
    fn the_session_is_found_among_other_cookies() {
        let check = |line: &'static str, expected: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(COOKIE, HeaderValue::from_static(line));
            assert_eq!(session_token(&headers).as_deref(), expected, "{line}");
        };
        check("onthaal_session=abc", Some("abc"));
        check("a=b; onthaal_session=abc; c=d", Some("abc"));
        check("not_onthaal_session=abc", None);
        check("onthaal_session", None);
        check("", None);
    }

    #[test]
    fn only_a_bearer_token_counts() {
        let check = |line: &'static str, expected: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, HeaderValue::from_static(line));
            assert_eq!(bearer(&headers).as_deref(), expected, "{line}");
        };
        check("Bearer abc", Some("abc"));
        check("bearer  abc ", Some("abc"));
        check("Basic abc", None);
        check("abc", None);
    }
}
