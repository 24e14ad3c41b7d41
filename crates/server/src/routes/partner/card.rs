//! `/p/{token}/card`: a partner answers a card that a family shows or says.

use axum::Form;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use hyper::StatusCode;
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_protocol::ErrorCode;
use onthaal_ticket::life::CORRECTION_DAYS;
use onthaal_ticket::pictures::{Picture, PictureCode};

use crate::http::HttpError;
use crate::partner::{self, Spoken};
use crate::routes::Desk;
use crate::routes::blocking::off_thread;
use crate::routes::partner::link::FromPartner;
use crate::routes::partner::page::{self, Card, CardNotice};
use crate::routes::partner::ticket::{Given, Sent, given};
use crate::routes::partner::words::Words;
use crate::routes::partner::{said, see};

/// The names of the three groups of pictures in the form.
pub(super) const PLACES: [&str; 3] = ["first", "second", "third"];

/// The form, or what became of the card that was filled in before.
pub(super) async fn form(
    State(desk): State<Desk>,
    words: Words,
    FromPartner { partner, path }: FromPartner,
) -> Html<String> {
    let notice = done(&words, desk.centre.today());
    page::card(&words, &path, &partner.name, &Card::default(), notice)
}

/// What the address says of a card that was taken; an address that somebody made up says nothing.
fn done(words: &Words, today: Day) -> Option<CardNotice> {
    let result = ReferralResult::parse(words.asked("said")?).ok()?;
    let until = Day::parse("until", words.asked("until")?).ok()?;
    let ahead = (until.0 - today.0).num_days();
    let told = (0..=CORRECTION_DAYS).contains(&ahead);
    told.then_some(CardNotice::Done(result, until))
}

/// Takes an answer. A card that opens nothing, whatever the reason, gets the form back as it was
/// filled in.
pub(super) async fn answer(
    State(desk): State<Desk>,
    words: Words,
    FromPartner { partner, path }: FromPartner,
    form: Sent,
) -> Result<Response, HttpError> {
    let Form(form) = form.map_err(|_| ErrorCode::BadRequest)?;
    let card = Card {
        pictures: PLACES.map(|place| Picture::parse(said(&form, place)).ok()),
        number: said(&form, "number").chars().take(4).collect(),
        result: ReferralResult::parse(said(&form, "result")).ok(),
        reason: said(&form, "reason").to_owned(),
    };
    let name = partner.name.clone();
    let again = |status: StatusCode, notice| {
        let form = page::card(&words, &path, &name, &card, Some(notice));
        Ok((status, form).into_response())
    };
    let names = PLACES.map(|place| said(&form, place));
    let (Ok(spoken), Some(result)) = (PictureCode::read(&names, &card.number), card.result) else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, CardNotice::Missing);
    };
    let answer = match given(result, &card.reason)? {
        Given::Answer(answer) if page::OFFERED.contains(&result) => answer,
        Given::Answer(_) => return Err(ErrorCode::BadRequest.into()),
        Given::ReasonMissing => {
            return again(StatusCode::UNPROCESSABLE_ENTITY, CardNotice::WhyMissing);
        }
    };
    let became =
        off_thread(move || partner::answer_card(&desk.centre, &partner, &spoken, answer)).await??;
    match became {
        Spoken::Taken(state) => {
            let first = state.answered.map(|(_, day)| page::correct_until(day));
            let until = first.unwrap_or(state.due).to_string();
            let said = [("said", result.code()), ("until", until.as_str())];
            Ok(see(&words, &format!("{path}/card"), &said))
        }
        Spoken::Nothing => again(StatusCode::NOT_FOUND, CardNotice::Nothing),
        Spoken::Wait => again(StatusCode::TOO_MANY_REQUESTS, CardNotice::Wait),
    }
}
