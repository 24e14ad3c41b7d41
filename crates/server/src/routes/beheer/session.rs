use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{HeaderMap, SET_COOKIE};
use serde::{Deserialize, Serialize};

use onthaal_locales::{LocaleBundle, Locales};
use onthaal_protocol::ErrorCode;

use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::{FromStaff, SESSION_COOKIE, session_token};
use crate::routes::blocking::off_thread;
use crate::routes::body::read_json;
use crate::staff::{self, SignIn};

#[derive(Deserialize)]
struct SignInRequest {
    name: String,
    password: String,
}

/// Who is signed in.
#[derive(Serialize)]
pub(crate) struct Me {
    name: String,
    role: &'static str,
}

pub(crate) async fn sign_in(
    State(desk): State<Desk>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, HttpError> {
    let request: SignInRequest = read_json(&headers, &body)?;
    let _turn = desk
        .password_checks
        .acquire()
        .await
        .map_err(|_| ErrorCode::Internal)?;
    let centre = desk.centre.clone();
    let outcome =
        off_thread(move || staff::sign_in(&centre, &request.name, &request.password)).await??;
    match outcome {
        SignIn::Welcome { token } => {
            let cookie = cookie(&token, &headers);
            Ok((StatusCode::NO_CONTENT, [(SET_COOKIE, cookie)]).into_response())
        }
        SignIn::Wrong => Err(ErrorCode::Unauthorised.into()),
        SignIn::Wait { seconds } => Err(HttpError::from(ErrorCode::TooMany).retry_after(seconds)),
    }
}

pub(crate) async fn sign_out(
    State(desk): State<Desk>,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    if let Some(token) = session_token(&headers) {
        off_thread(move || staff::sign_out(&desk.centre, &token)).await??;
    }
    let forget = format!("{}; Max-Age=0", cookie("", &headers));
    Ok((StatusCode::NO_CONTENT, [(SET_COOKIE, forget)]).into_response())
}

pub(crate) async fn me(FromStaff(staff): FromStaff) -> Json<Me> {
    Json(Me {
        role: staff.role.code(),
        name: staff.name,
    })
}

/// The texts of the screens; needed before anybody signs in.
pub(crate) async fn locale(Path(wanted): Path<String>) -> Result<Json<LocaleBundle>, HttpError> {
    off_thread(move || {
        let wanted: Vec<&str> = wanted.split(',').take(8).collect();
        Json(Locales::embedded().bundle(&wanted))
    })
    .await
}

/// The session ends with the browser. `Secure` is set when the person came over TLS, which a proxy
/// in front of us says; without a proxy the centre is reached on the machine itself.
fn cookie(token: &str, headers: &HeaderMap) -> String {
    let over_tls = headers
        .get("x-forwarded-proto")
        .is_some_and(|scheme| scheme == "https");
    let secure = if over_tls { "; Secure" } else { "" };
    format!("{SESSION_COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict{secure}")
}
