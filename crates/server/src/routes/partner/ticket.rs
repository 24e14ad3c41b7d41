//! `/t`: a card that a family brings, opened with its code.

use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use hyper::StatusCode;
use onthaal_directory::{self as directory, House, Organisation, Service};
use onthaal_model::referral::ReferralResult;
use onthaal_model::vocabulary::GapReason;
use onthaal_protocol::ErrorCode;
use onthaal_ticket::code::{CODE_CHARACTERS, Secret};
use onthaal_ticket::life::Answer;

use crate::Centre;
use crate::error::Result as CentreResult;
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::blocking::off_thread;
use crate::routes::partner::page::{self, Shown};
use crate::routes::partner::words::Words;
use crate::routes::partner::{said, see};
use crate::tickets::{self, Answered, Opened};

/// More than this of what was typed is not repeated.
const TYPED: usize = 3 * CODE_CHARACTERS;

pub(super) type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

/// The form to type a code in, or that a card was wiped.
pub(super) async fn form(words: Words) -> Response {
    match words.asked("said") {
        Some("withdrawn") => page::withdrawn(&words).into_response(),
        Some("empty") => page::type_code(&words, "", Some("empty"), None).into_response(),
        _ => page::type_code(&words, "", None, None).into_response(),
    }
}

/// The way to the page of the code that was typed.
pub(super) async fn open_typed(words: Words, form: Sent) -> Result<Response, HttpError> {
    let Form(form) = form.map_err(|_| ErrorCode::BadRequest)?;
    let typed = said(&form, "code");
    if let Ok(secret) = Secret::parse(typed) {
        return Ok(see(&words, &format!("/t/{}", secret.code()), &[]));
    }
    let last = typed.trim().trim_end_matches('/').rsplit('/').next();
    let kept: String = last.unwrap_or_default().chars().take(TYPED).collect();
    Ok(match kept.trim() {
        "" | "." | ".." => see(&words, "/t", &[("said", "empty")]),
        kept => {
            let kept: String = form_urlencoded::byte_serialize(kept.as_bytes()).collect();
            see(&words, &format!("/t/{}", kept.replace('+', "%20")), &[])
        }
    })
}

/// The page of a card.
pub(super) async fn page(
    State(desk): State<Desk>,
    words: Words,
    Path(typed): Path<String>,
) -> Result<Response, HttpError> {
    let secret = match Secret::parse(&typed) {
        Ok(secret) => secret,
        Err(wrong) => {
            let typed: String = typed.chars().take(TYPED).collect();
            let form = page::type_code(&words, &typed, Some(wrong.code()), Some(wrong));
            return Ok((StatusCode::NOT_FOUND, form).into_response());
        }
    };
    let code = secret.code();
    let today = desk.centre.today();
    let found = off_thread(move || shown(&desk.centre, &secret)).await??;
    Ok(match found {
        None => page::dead(&words),
        Some(_) if words.asked("step") == Some("withdraw") => {
            page::withdraw(&words, &code).into_response()
        }
        Some(shown) => page::ticket(&words, &code, &shown, today).into_response(),
    })
}

/// Takes an answer to a card.
pub(super) async fn answer(
    State(desk): State<Desk>,
    words: Words,
    Path(typed): Path<String>,
    form: Sent,
) -> Result<Response, HttpError> {
    let Form(form) = form.map_err(|_| ErrorCode::BadRequest)?;
    let Ok(secret) = Secret::parse(&typed) else {
        return Ok(page::dead(&words));
    };
    let path = format!("/t/{}", secret.code());
    let result = ReferralResult::parse(said(&form, "result")).map_err(|_| ErrorCode::BadRequest)?;
    let answer = match given(result, said(&form, "reason"))? {
        Given::Answer(Answer::Withdrawn) if said(&form, "sure") != "yes" => {
            return Ok(see(&words, &path, &[("step", "withdraw")]));
        }
        Given::Answer(answer) => answer,
        Given::ReasonMissing => return Ok(see(&words, &path, &[("step", "why")])),
    };
    let seen = match said(&form, "seen") {
        "" => None,
        code => Some(ReferralResult::parse(code).map_err(|_| ErrorCode::BadRequest)?),
    };
    let answered =
        off_thread(move || tickets::answer(&desk.centre, &secret, answer, seen)).await??;
    Ok(match answered {
        Answered::Taken(_) => see(&words, &path, &[("said", "thanks")]),
        Answered::Stale(_) => see(&words, &path, &[("said", "stale")]),
        Answered::Ended => see(&words, "/t", &[("said", "withdrawn")]),
        Answered::Closed => see(&words, &path, &[]),
    })
}

/// What a form with an answer holds.
pub(super) enum Given {
    Answer(Answer),
    /// It was not right, and nobody said why.
    ReasonMissing,
}

/// The answer of these codes. Errs when they are none that somebody can give.
pub(super) fn given(result: ReferralResult, reason: &str) -> Result<Given, HttpError> {
    let reason = match (result, reason) {
        (ReferralResult::NotRight, "") => return Ok(Given::ReasonMissing),
        (ReferralResult::NotRight, code) => {
            Some(GapReason::parse(code).map_err(|_| ErrorCode::BadRequest)?)
        }
        // A reason that was chosen and then left belongs to no other answer.
        _ => None,
    };
    let answer = Answer::of(result, reason).ok_or(ErrorCode::BadRequest)?;
    Ok(Given::Answer(answer))
}

/// The card with the names of what it tells of.
fn shown(centre: &Centre, secret: &Secret) -> CentreResult<Option<Shown>> {
    let Some(Opened {
        state,
        content,
        house,
    }) = tickets::open(centre, secret)?
    else {
        return Ok(None);
    };
    centre.pool.read(|s| {
        let service = match &content {
            Some(content) => directory::by_id::<Service>(s, content.service.0)?,
            None => None,
        };
        let organisation = match &service {
            Some(service) => directory::by_id::<Organisation>(s, service.organisation_id)?,
            None => None,
        };
        Ok(Some(Shown {
            state,
            content,
            service: service.map(|service| service.name),
            organisation: organisation.map(|organisation| organisation.name),
            house: directory::by_id::<House>(s, house.0)?.map(|house| house.name),
        }))
    })
}
