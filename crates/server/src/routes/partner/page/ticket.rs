//! The pages of a card: typing its code, answering it, wiping it.

use axum::response::Html;
use maud::{Markup, html};
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::GapReason;
use onthaal_ticket::code::CodeError;
use onthaal_ticket::life::{Answer, CORRECTION_DAYS, State};
use onthaal_ticket::sealed::Content;

use super::icons::icon;
use super::{dutch, notice, whole};
use crate::routes::partner::words::Words;

/// What somebody who receives the family can say.
pub(in super::super) const OFFERED: [ReferralResult; 4] = [
    ReferralResult::Arrived,
    ReferralResult::NotArrived,
    ReferralResult::NotRight,
    ReferralResult::Full,
];

/// A card that was opened, with the names of what it tells of.
pub(in super::super) struct Shown {
    pub(in super::super) state: State,
    pub(in super::super) content: Option<Content>,
    /// The service; nothing when it is no longer in the directory.
    pub(in super::super) service: Option<String>,
    pub(in super::super) organisation: Option<String>,
    pub(in super::super) house: Option<String>,
}

/// The last day on which an answer of this day can be put right.
pub(in super::super) fn correct_until(answered: Day) -> Day {
    Day(answered.0 + chrono::Duration::days(CORRECTION_DAYS))
}

/// The form to type a code in; `wrong` names what is wrong with what was typed.
pub(in super::super) fn type_code(
    words: &Words,
    typed: &str,
    wrong: Option<&str>,
    error: Option<CodeError>,
) -> Html<String> {
    let wrong = wrong.map(|wrong| match error {
        Some(CodeError::TooShort(count)) => {
            let count = i64::try_from(count).unwrap_or(0);
            words.with("partner-type-too-short", &[("count", count.into())])
        }
        _ => words.t(&format!("partner-type-{wrong}")),
    });
    let title = words.t("partner-type-title");
    let described = if wrong.is_some() {
        "wrong hint"
    } else {
        "hint"
    };
    let body = html! {
        h1 { (title) }
        div.sheet {
            p { (words.t("partner-type-text")) }
            form method="post" action=(words.to("/t", &[])) {
                label.field for="code" { (words.t("partner-type-label")) }
                @if let Some(wrong) = &wrong {
                    p.wrong #wrong { (icon("look")) span { (wrong) } }
                }
                p.hint #hint { (words.t("partner-type-hint")) }
                textarea #code name="code" rows="2" autocomplete="off" autocapitalize="characters"
                    autocorrect="off" spellcheck="false"
                    placeholder="XXXX XXXX XXXX XXXX XXXX XXXX XXXX"
                    aria-describedby=(described) aria-invalid=[wrong.is_some().then_some("true")] {
                    (typed)
                }
                button.button.main type="submit" { (words.t("partner-type-go")) }
            }
        }
    };
    whole(words, &title, &body)
}

/// The card: what it tells, what stands, and what can be said.
pub(in super::super) fn ticket(
    words: &Words,
    code: &str,
    shown: &Shown,
    today: Day,
) -> Html<String> {
    let title = words.t("partner-ticket-title");
    let stands = shown.state.answered;
    let path = format!("/t/{code}");
    let body = html! {
        @if words.asked("said") == Some("stale") {
            (notice("look", "look", &words.t("partner-stale"), None))
        }
        h1 { (title) }
        @match stands {
            Some((answer, day)) => { (standing(words, answer, day)) (told(words, shown, today)) },
            None => {
                (told(words, shown, today))
                @let due = words.day(shown.state.due);
                p.soft { (words.with("partner-open-until", &[("day", due.as_str().into())])) }
            },
        }
        div.answers { @for result in OFFERED { (choice(words, &path, shown, result)) } }
        (mine(words, &path))
    };
    whole(words, &title, &body)
}

/// What stands, and until when it can be put right.
fn standing(words: &Words, answer: Answer, day: Day) -> Markup {
    let until = words.day(correct_until(day));
    let title = match words.asked("said") {
        Some("thanks") => "partner-stands-thanks",
        _ => "partner-stands",
    };
    html! {
        section.stands role="status" {
            h2 { (words.t(title)) }
            p.big {
                (icon(answer.result().code()))
                span { (words.t(&format!("partner-answer-{}", answer.result().code()))) }
            }
            @if let Some(reason) = answer.reason() {
                p { (words.public(&format!("gap-reason-{}", reason.code()))) }
            }
            p { (words.with("partner-stands-until", &[("day", until.as_str().into())])) }
        }
    }
}

fn told(words: &Words, shown: &Shown, today: Day) -> Markup {
    let house = shown.house.as_deref();
    let opened = shown.content.as_ref().map(|content| content.opened);
    let day = opened.map(|day| match (day.0 - today.0).num_days().abs() {
        0..=300 => words.day(day),
        _ => words.day_of_year(day),
    });
    let from = match (&day, house) {
        (Some(day), Some(house)) => Some(words.with(
            "partner-ticket-from",
            &[("day", day.as_str().into()), ("house", house.into())],
        )),
        (None, Some(house)) => {
            Some(words.with("partner-ticket-from-house", &[("house", house.into())]))
        }
        (_, None) => day.clone(),
    };
    html! {
        section.sheet.told {
            h2 {
                span.eyebrow { (words.t("partner-ticket-for")) }
                @match &shown.service {
                    Some(service) => { (dutch(words, service)) },
                    None => { (words.t("partner-ticket-gone")) },
                }
            }
            @if let Some(organisation) = &shown.organisation {
                @if shown.service.as_ref() != Some(organisation) { p { (dutch(words, organisation)) } }
            }
            @if let Some(from) = from { p.soft { (from) } }
            @if let Some(content) = &shown.content {
                p.soft { (words.t(&format!("warmth-{}", content.warmth.code()))) }
                (needs(words, content))
            }
        }
    }
}

fn needs(words: &Words, content: &Content) -> Markup {
    let language = content
        .language
        .map(|language| words.public(&format!("language-{}", language.code())));
    html! {
        @if !content.needs.is_empty() {
            h3 { (words.t("partner-ticket-needs")) }
            ul.needs {
                @for need in &content.needs {
                    li {
                        (icon(need.code()))
                        span {
                            @match &language {
                                Some(language) if need.code() == "interpreter" => {
                                    (words.with(
                                        "partner-ticket-interpreter",
                                        &[("language", language.as_str().into())],
                                    ))
                                },
                                _ => { (words.t(&format!("support-need-{}", need.code()))) },
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One of the answers: a button, or for what is not right a part that opens with the reasons.
fn choice(words: &Words, path: &str, shown: &Shown, result: ReferralResult) -> Markup {
    let now = shown.state.answered.map(|(answer, _)| answer);
    let is_now = now.is_some_and(|answer| answer.result() == result);
    let label = html! {
        (icon(result.code()))
        span.words { (words.t(&format!("partner-answer-{}", result.code()))) }
        @if is_now { span.now { (words.t("partner-answer-now")) } }
    };
    let seen = now.map_or("", |answer| answer.result().code());
    let action = words.to(path, &[]);
    if result == ReferralResult::NotRight {
        let missing = words.asked("step") == Some("why");
        let given = now.and_then(|answer| answer.reason());
        return html! {
            details.answer #why open[missing] {
                summary class=[is_now.then_some("is-now")] { (label) }
                form method="post" action=(action) {
                    input type="hidden" name="seen" value=(seen);
                    fieldset {
                        legend { (words.t("partner-answer-why")) }
                        @if missing {
                            p.wrong { (icon("look")) span { (words.t("partner-answer-why-missing")) } }
                        }
                        (reasons(words, given.map(GapReason::code), true))
                    }
                    button.button.main type="submit" name="result" value=(result.code()) {
                        (words.t("partner-answer-send"))
                    }
                }
            }
        };
    }
    html! {
        form.answer method="post" action=(action) {
            input type="hidden" name="seen" value=(seen);
            button class=[is_now.then_some("is-now")] type="submit" name="result" value=(result.code()) {
                (label)
            }
        }
    }
}

/// The reasons for sending somebody back, one to be chosen.
pub(super) fn reasons(words: &Words, given: Option<&str>, required: bool) -> Markup {
    html! {
        @for reason in GapReason::for_returning() {
            label.choice {
                input type="radio" name="reason" value=(reason.code()) required[required]
                    checked[given == Some(reason.code())];
                span { (words.public(&format!("gap-reason-{}", reason.code()))) }
            }
        }
    }
}

fn mine(words: &Words, path: &str) -> Markup {
    html! {
        details.mine {
            summary { (words.t("partner-mine")) }
            p { (words.t("partner-mine-text")) }
            p {
                a.button href=(words.to(path, &[("step", "withdraw")])) {
                    (words.t("partner-mine-go"))
                }
            }
        }
    }
}

/// Asks once more before a card is wiped.
pub(in super::super) fn withdraw(words: &Words, code: &str) -> Html<String> {
    let path = words.to(&format!("/t/{code}"), &[]);
    let title = words.t("partner-withdraw-title");
    let body = html! {
        h1 { (title) }
        div.sheet {
            p { (words.t("partner-withdraw-text")) }
            form method="post" action=(path) {
                input type="hidden" name="sure" value="yes";
                button.button.danger type="submit" name="result"
                    value=(ReferralResult::Withdrawn.code()) { (words.t("partner-withdraw-yes")) }
            }
            p { a.button href=(path) { (words.t("partner-withdraw-no")) } }
        }
    };
    whole(words, &title, &body)
}

/// Says that a card was wiped.
pub(in super::super) fn withdrawn(words: &Words) -> Html<String> {
    let title = words.t("partner-withdrawn-title");
    let body = html! {
        (notice("good", "good", &title, None))
        h1 { (title) }
        div.sheet { p { (words.t("partner-withdrawn-text")) } }
    };
    whole(words, &title, &body)
}
