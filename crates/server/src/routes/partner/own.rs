//! `/p/{token}`: the own page of a partner.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use onthaal_directory::capacity::Capacity;
use onthaal_model::id::ServiceId;
use onthaal_model::suggestion::Wrong;
use onthaal_protocol::ErrorCode;
use onthaal_ticket::code::Secret;

use crate::Centre;
use crate::error::Result as CentreResult;
use crate::http::HttpError;
use crate::partner::{self, Partner, Said};
use crate::routes::Desk;
use crate::routes::blocking::off_thread;
use crate::routes::partner::page::{self, Notice};
use crate::routes::partner::ticket::Sent;
use crate::routes::partner::words::Words;
use crate::routes::partner::{said, see};

/// The page with the services of the partner.
pub(super) async fn page(
    State(desk): State<Desk>,
    words: Words,
    Path(token): Path<String>,
) -> Result<Response, HttpError> {
    let Ok(secret) = Secret::parse(&token) else {
        return Ok(page::dead(&words));
    };
    let code = secret.code();
    let found = off_thread(move || -> CentreResult<_> {
        let Some(partner) = partner::by_token(&desk.centre, &secret)? else {
            return Ok(None);
        };
        let fiches = partner::fiches(&desk.centre, &partner)?;
        Ok(Some((partner, fiches)))
    })
    .await??;
    Ok(match found {
        None => page::dead(&words),
        Some((partner, fiches)) => {
            let notice = Notice::read(&words);
            page::own(&words, &code, &partner, &fiches, notice).into_response()
        }
    })
}

/// Whether there is room.
pub(super) async fn room(
    State(desk): State<Desk>,
    words: Words,
    Path(token): Path<String>,
    form: Sent,
) -> Result<Response, HttpError> {
    let Form(form) = form.map_err(|_| ErrorCode::BadRequest)?;
    let capacity = Capacity::parse(said(&form, "room")).ok_or(ErrorCode::BadRequest)?;
    let said = ("room", Said::Capacity(capacity));
    take(desk, words, &token, &form, said).await
}

/// That the fiche still holds.
pub(super) async fn right(
    State(desk): State<Desk>,
    words: Words,
    Path(token): Path<String>,
    form: Sent,
) -> Result<Response, HttpError> {
    let Form(form) = form.map_err(|_| ErrorCode::BadRequest)?;
    take(desk, words, &token, &form, ("right", Said::StillRight)).await
}

/// Which parts of the fiche do not hold any more.
pub(super) async fn changed(
    State(desk): State<Desk>,
    words: Words,
    Path(token): Path<String>,
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
    take(
        desk,
        words,
        &token,
        &form,
        ("changed", Said::Changed(parts)),
    )
    .await
}

async fn take(
    desk: Desk,
    words: Words,
    token: &str,
    form: &[(String, String)],
    (told, what): (&'static str, Said),
) -> Result<Response, HttpError> {
    let Ok(secret) = Secret::parse(token) else {
        return Ok(page::dead(&words));
    };
    let service =
        ServiceId::parse("service", said(form, "service")).map_err(|_| ErrorCode::BadRequest)?;
    let path = format!("/p/{}", secret.code());
    let nothing = what == Said::Changed(Vec::new());
    let taken = off_thread(move || -> CentreResult<_> {
        let Some(partner) = known(&desk.centre, &secret)? else {
            return Ok(None);
        };
        match nothing {
            true => Ok(Some(false)),
            false => partner::say(&desk.centre, &partner, service, &what).map(Some),
        }
    })
    .await??;
    let service = service.to_string();
    let to = |told: &str| {
        let way = words.to(&path, &[("said", told), ("service", &service)]);
        axum::response::Redirect::to(&format!("{way}#{service}")).into_response()
    };
    Ok(match taken {
        None => page::dead(&words),
        Some(true) => to(told),
        Some(false) if nothing => to("missing"),
        Some(false) => see(&words, &path, &[("said", "wait")]),
    })
}

fn known(centre: &Centre, token: &Secret) -> CentreResult<Option<Partner>> {
    partner::by_token(centre, token)
}
