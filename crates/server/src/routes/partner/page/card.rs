//! The form for a card with pictures. Every picture is drawn once and used three times; beside each
//! stands its name, so that the form can be filled in without seeing any.

use axum::response::Html;
use maud::{Markup, PreEscaped, html};
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_ticket::pictures::Picture;

use super::icons::icon;
use super::ticket::{OFFERED, reasons};
use super::{dutch, notice, whole};
use crate::routes::partner::card::PLACES;
use crate::routes::partner::words::Words;

/// What was filled in.
#[derive(Default)]
pub(in super::super) struct Card {
    pub(in super::super) pictures: [Option<Picture>; 3],
    pub(in super::super) number: String,
    pub(in super::super) result: Option<ReferralResult>,
    pub(in super::super) reason: String,
}

/// What became of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum CardNotice {
    /// It was answered so, and can be put right up to this day.
    Done(ReferralResult, Day),
    /// Something was not filled in.
    Missing,
    /// Why it was not right was not filled in.
    WhyMissing,
    /// It opens nothing.
    Nothing,
    /// Too many cards were tried that open nothing.
    Wait,
}

/// The form, as it was filled in.
pub(in super::super) fn card(
    words: &Words,
    path: &str,
    partner: &str,
    card: &Card,
    became: Option<CardNotice>,
) -> Html<String> {
    let title = words.t("partner-card-title");
    let body = html! {
        (drawings())
        @if let Some(became) = became { (told(words, became)) }
        h1 {
            span.eyebrow { (dutch(words, partner)) }
            (title)
        }
        p { (words.t("partner-card-text")) }
        form.pictures method="post" action=(words.to(&format!("{path}/card"), &[])) {
            @for (place, name) in PLACES.iter().enumerate() {
                (group(words, place + 1, name, card.pictures[place]))
            }
            div.sheet {
                label.field for="number" { (words.t("partner-card-number")) }
                input.number #number name="number" type="text" inputmode="numeric"
                    pattern="[0-9][0-9]" maxlength="2" autocomplete="off" required
                    value=(card.number);
            }
            fieldset.sheet {
                legend { (words.t("partner-card-answer")) }
                @for result in OFFERED {
                    label.choice {
                        input type="radio" name="result" value=(result.code()) required
                            checked[card.result == Some(result)];
                        (icon(result.code()))
                        span { (words.t(&format!("partner-answer-{}", result.code()))) }
                    }
                }
                fieldset.why {
                    legend { (words.t("partner-card-why")) }
                    (reasons(words, Some(&card.reason), false))
                }
            }
            button.button.main type="submit" { (words.t("partner-answer-send")) }
        }
        p { a.button href=(words.to(path, &[])) { (words.t("partner-card-back")) } }
    };
    whole(words, &title, &body)
}

/// All pictures, to be used by their names; nothing of this is seen.
fn drawings() -> Markup {
    html! {
        svg.drawings width="0" height="0" aria-hidden="true" focusable="false" {
            @for picture in Picture::all() {
                symbol id={ "p-" (picture.name()) } viewBox="0 0 48 48" {
                    (PreEscaped(picture.svg()))
                }
            }
        }
    }
}

fn group(words: &Words, place: usize, name: &str, chosen: Option<Picture>) -> Markup {
    let place = i64::try_from(place).unwrap_or(0);
    html! {
        fieldset.sheet {
            legend { (words.with("partner-card-place", &[("place", place.into())])) }
            div.grid {
                @for picture in Picture::all() {
                    label.picture {
                        input type="radio" name=(name) value=(picture.name()) required
                            checked[chosen == Some(picture)];
                        span.face {
                            svg width="40" height="40" aria-hidden="true" focusable="false" {
                                use href={ "#p-" (picture.name()) } {}
                            }
                            span.name { (words.t(&format!("picture-{}", picture.name()))) }
                        }
                    }
                }
            }
        }
    }
}

fn told(words: &Words, became: CardNotice) -> Markup {
    match became {
        CardNotice::Done(result, until) => {
            let answer = words.t(&format!("partner-answer-{}", result.code()));
            let until = words.day(until);
            notice(
                "good",
                "good",
                &words.with("partner-card-done", &[("answer", answer.as_str().into())]),
                Some(&words.with("partner-card-done-until", &[("day", until.as_str().into())])),
            )
        }
        CardNotice::Missing => notice("look", "look", &words.t("partner-card-missing"), None),
        CardNotice::WhyMissing => {
            notice("look", "look", &words.t("partner-card-why-missing"), None)
        }
        CardNotice::Nothing => notice(
            "look",
            "look",
            &words.t("partner-card-nothing"),
            Some(&words.t("partner-card-nothing-text")),
        ),
        CardNotice::Wait => notice(
            "look",
            "look",
            &words.t("partner-card-wait"),
            Some(&words.t("partner-card-wait-text")),
        ),
    }
}
