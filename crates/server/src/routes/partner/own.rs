//! `/p/{token}`: the own page of a partner.

use axum::Form;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Redirect, Response};
use onthaal_directory::capacity::Capacity;
use onthaal_model::id::ServiceId;
use onthaal_model::suggestion::Wrong;
use onthaal_protocol::ErrorCode;

use crate::http::HttpError;
use crate::partner::{self, Said};
use crate::routes::Desk;
use crate::routes::blocking::off_thread;
use crate::routes::partner::link::FromPartner;
use crate::routes::partner::page::{self, Notice};
use crate::routes::partner::ticket::Sent;
use crate::routes::partner::words::Words;
use crate::routes::partner::{said, see};

/// The page with the services of the partner.
pub(super) async fn page(
    State(desk): State<Desk>,
    words: Words,
    FromPartner { partner, path }: FromPartner,
) -> Result<Html<String>, HttpError> {
    let whose = partner.clone();
    let fiches = off_thread(move || partner::fiches(&desk.centre, &whose)).await??;
    let notice = Notice::read(&words);
    Ok(page::own(&words, &path, &partner, &fiches, notice))
}

/// Whether there is room.
pub(super) async fn room(
    State(desk): State<Desk>,
    words: Words,
    from: FromPartner,
    form: Sent,
) -> Result<Response, HttpError> {
    let Form(form) = form.map_err(|_| ErrorCode::BadRequest)?;
    let capacity = Capacity::parse(said(&form, "room")).ok_or(ErrorCode::BadRequest)?;
    take(desk, words, from, &form, ("room", Said::Capacity(capacity))).await
}

/// That the fiche still holds.
pub(super) async fn right(
    State(desk): State<Desk>,
    words: Words,
    from: FromPartner,
    form: Sent,
) -> Result<Response, HttpError> {
    let Form(form) = form.map_err(|_| ErrorCode::BadRequest)?;
    take(desk, words, from, &form, ("right", Said::StillRight)).await
}

/// Which parts of the fiche do not hold any more.
pub(super) async fn changed(
    State(desk): State<Desk>,
    words: Words,
    from: FromPartner,
    form: Sent,
) -> Result<Response, HttpError> {
    let Form(form) = form.map_err(|_| ErrorCode::BadRequest)?;
    let mut parts = Vec::new();
    for (_, code) in form.iter().filter(|(name, _)| name == "wrong") {
        let wrong = Wrong::parse(code).map_err(|_| ErrorCode::BadRequest)?;
        if !parts.contains(&wrong) {
            parts.push(wrong);
        }
    }
    take(desk, words, from, &form, ("changed", Said::Changed(parts))).await
}

async fn take(
    desk: Desk,
    words: Words,
    FromPartner { partner, path }: FromPartner,
    form: &[(String, String)],
    (told, what): (&'static str, Said),
) -> Result<Response, HttpError> {
    let service =
        ServiceId::parse("service", said(form, "service")).map_err(|_| ErrorCode::BadRequest)?;
    let to = |told: &str| {
        let way = words.to(&path, &[("said", told), ("service", &service.to_string())]);
        Redirect::to(&format!("{way}#{service}")).into_response()
    };
    if what == Said::Changed(Vec::new()) {
        return Ok(to("missing"));
    }
    let taken = off_thread(move || partner::say(&desk.centre, &partner, service, &what)).await??;
    Ok(match taken {
        true => to(told),
        false => see(&words, &path, &[("said", "wait")]),
    })
}
