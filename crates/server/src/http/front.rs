use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::body::Body;
use axum::extract::MatchedPath;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use http_body_util::BodyExt;
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Request};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tower::ServiceExt;

use onthaal_model::random::Randomness;
use onthaal_protocol::{ErrorBody, ErrorCode};

use crate::http::error::HttpError;
use crate::http::limits::Limits;
use crate::http::listener::Line;

/// How much of a body that is refused anyway is still read, so that the peer gets to see why.
const COURTESY: usize = 1024 * 1024;

/// Files that are received or read at the same time.
const FILES_AT_ONCE: usize = 3;

/// The header with which a reply, and a line of the log, names a request.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'none'";

/// What every request passes before a route sees it: it is named, received whole within the limits,
/// answered, and its reply gets the headers that every reply has.
pub(crate) struct Front {
    router: Router,
    random: Arc<dyn Randomness>,
    limits: Limits,
    /// Files take memory; a few at a time are enough.
    files: Semaphore,
}

impl Front {
    pub(crate) fn new(router: Router, random: Arc<dyn Randomness>, limits: Limits) -> Self {
        Self {
            router,
            random,
            limits,
            files: Semaphore::new(FILES_AT_ONCE),
        }
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(crate) async fn answer(
        &self,
        line: &Arc<Line>,
        request: Request<Incoming>,
    ) -> Result<Response, Infallible> {
        let id = self.request_id();
        let method = request.method().clone();
        let brings_file = brings_file(&request);
        let turn = brings_file.then(|| self.files.try_acquire());
        let received = match turn {
            Some(Err(_)) => Err(HttpError::from(ErrorCode::Busy).retry_after(5)),
            Some(Ok(_)) => {
                self.receive(request, self.limits.file_bytes, self.limits.file)
                    .await
            }
            None => {
                self.receive(request, self.limits.body_bytes, self.limits.body)
                    .await
            }
        };
        let mut response = match received {
            Ok(request) => {
                let _working = Working::on(line);
                self.router
                    .clone()
                    .oneshot(request)
                    .await
                    .unwrap_or_else(|never| match never {})
            }
            Err(refusal) => refusal.into_response(),
        };
        let route = response.extensions_mut().remove::<MatchedPath>();
        response = explain(response, &id);
        dress(response.headers_mut(), &id);
        tracing::info!(
            request = %id,
            %method,
            route = route.as_ref().map_or("-", MatchedPath::as_str),
            status = response.status().as_u16(),
        );
        Ok(response)
    }

    /// Reads the whole body before any route runs, so that a slow or oversized one costs nothing but
    /// its own connection.
    async fn receive(
        &self,
        request: Request<Incoming>,
        most: usize,
        longest: Duration,
    ) -> Result<Request<Body>, HttpError> {
        let (head, body) = request.into_parts();
        let encoded = head
            .headers
            .get_all(header::CONTENT_ENCODING)
            .iter()
            .any(|value| value.as_bytes() != b"identity");
        let hopeless = head.headers.contains_key(header::EXPECT)
            && (encoded || announced(&head.headers) > most);
        let body = if hopeless {
            Err(ErrorCode::TooLarge.into())
        } else {
            timeout(longest, collect(body, most))
                .await
                .unwrap_or_else(|_| Err(ErrorCode::TooSlow.into()))
        };
        if encoded {
            return Err(ErrorCode::UnsupportedEncoding.into());
        }
        Ok(Request::from_parts(head, Body::from(body?)))
    }

    fn request_id(&self) -> String {
        let mut bytes = [0; 8];
        self.random.fill(&mut bytes);
        hex::encode(bytes)
    }
}

/// Whether a request brings a file, for which there is more room: somebody who shows a session
/// may do so. Whether it is a live one the route finds out.
fn brings_file(request: &Request<Incoming>) -> bool {
    request.method() == Method::POST
        && request.uri().path() == "/api/imports"
        && request.headers().contains_key(header::COOKIE)
        && request.headers().contains_key("x-onthaal")
}

fn announced(headers: &HeaderMap) -> usize {
    headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse().ok())
        .unwrap_or(0)
}

async fn collect(mut body: Incoming, limit: usize) -> Result<Bytes, HttpError> {
    let mut whole = Vec::new();
    let mut seen = 0;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else {
            return Err(ErrorCode::BadRequest.into());
        };
        let Some(data) = frame.data_ref() else {
            continue;
        };
        seen += data.len();
        if seen > limit.max(COURTESY) {
            break;
        }
        if seen <= limit {
            whole.extend_from_slice(data);
        }
    }
    if seen > limit {
        return Err(ErrorCode::TooLarge.into());
    }
    Ok(whole.into())
}

/// Gives a refusal its body. A refusal that no route worded, such as a path that axum could not
/// read, gets the code of its status.
fn explain(mut response: Response, id: &str) -> Response {
    let status = response.status();
    let Some(error) = response
        .extensions_mut()
        .remove::<HttpError>()
        .or_else(|| unworded(&response))
    else {
        return response;
    };
    let body = ErrorBody {
        code: error.code,
        request_id: id.to_owned(),
        field: error.field,
    };
    let mut reply = (status, Json(body)).into_response();
    for (name, value) in response.headers() {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            reply.headers_mut().append(name, value.clone());
        }
    }
    if let Some(seconds) = error.retry_after {
        reply
            .headers_mut()
            .insert(header::RETRY_AFTER, seconds.into());
    }
    reply
}

/// Whether a reply is a page already.
pub(crate) fn is_page(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn unworded(response: &Response) -> Option<HttpError> {
    if is_page(response.headers()) {
        return None;
    }
    let code = match response.status().as_u16() {
        404 => ErrorCode::NotFound,
        405 => ErrorCode::MethodNotAllowed,
        400..=499 => ErrorCode::BadRequest,
        500..=599 => ErrorCode::Internal,
        _ => return None,
    };
    Some(code.into())
}

fn dress(headers: &mut HeaderMap, id: &str) {
    let always = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ];
    for (name, value) in always {
        headers.insert(name, HeaderValue::from_static(value));
    }
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if let Ok(id) = HeaderValue::from_str(id) {
        headers.insert(REQUEST_ID, id);
    }
}

/// Marks a connection as busy for as long as it lives.
struct Working<'a>(&'a Line);

impl<'a> Working<'a> {
    fn on(line: &'a Line) -> Self {
        line.working.fetch_add(1, Ordering::AcqRel);
        Self(line)
    }
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.working.fetch_sub(1, Ordering::AcqRel);
    }
}
