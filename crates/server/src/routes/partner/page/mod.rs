//! The pages themselves, as HTML. What they say stands in `partner.ftl`; how they look in
//! `style.css`. Each can be read without a stylesheet.

mod card;
mod hours;
mod icons;
mod own;
mod ticket;

pub(super) use card::{Card, CardNotice, card};
pub(super) use own::{Notice, own};
pub(super) use ticket::{OFFERED, Shown, correct_until, ticket, type_code, withdraw, withdrawn};

use axum::response::{Html, IntoResponse, Response};
use hyper::StatusCode;
use maud::{DOCTYPE, Markup, html};

use crate::routes::partner::style;
use crate::routes::partner::words::{Tongue, Words};

/// The one page for every code and link that opens nothing, whatever the reason.
pub(super) fn dead(words: &Words) -> Response {
    let body = html! {
        h1 { (words.t("partner-dead-title")) }
        div.sheet {
            p { (words.t("partner-dead-text")) }
            p { a.button href=(words.to("/t", &[])) { (words.t("partner-dead-again")) } }
            p { (words.t("partner-dead-call")) }
            p.soft { (words.t("partner-dead-link")) }
        }
    };
    let title = words.t("partner-dead-title");
    (StatusCode::NOT_FOUND, whole(words, &title, &body)).into_response()
}

/// The page for what could not be done; `id` says why.
pub(super) fn refusal(words: &Words, id: &str) -> Html<String> {
    let title = words.t("partner-error-title");
    let body = html! {
        h1 { (title) }
        div.sheet { p { (words.t(id)) } }
    };
    whole(words, &title, &body)
}

/// A page of this title.
fn whole(words: &Words, title: &str, body: &Markup) -> Html<String> {
    let page = html! {
        (DOCTYPE)
        html lang=(words.tongue.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light";
                meta name="format-detection" content="telephone=no";
                title { (title) " – Onthaal" }
                link rel="stylesheet" href=(style::address());
                link rel="icon" href="/icon.svg" type="image/svg+xml";
            }
            body {
                a.skip href="#main" { (words.t("partner-skip")) }
                header.bar {
                    span.brand {
                        img src="/icon.svg" width="36" height="36" alt="";
                        span { "Onthaal" }
                    }
                    nav aria-label=(words.t("partner-languages")) {
                        @for tongue in Tongue::ALL {
                            a href={ "?lang=" (tongue.short()) } lang=(tongue.short())
                                hreflang=(tongue.short()) title=(tongue.name())
                                aria-current=[(tongue == words.tongue).then_some("true")] {
                                span.short aria-hidden="true" { (tongue.short()) }
                                span.whole { (tongue.name()) }
                            }
                        }
                    }
                }
                main #main tabindex="-1" { (body) }
                footer { p { (words.t("partner-foot")) } }
            }
        }
    };
    Html(page.into_string())
}

/// Something that just happened, told at the top of a page.
fn notice(look: &str, icon: &str, title: &str, text: Option<&str>) -> Markup {
    html! {
        div class={ "notice " (look) } role="status" {
            (icons::icon(icon))
            div {
                p.told { (title) }
                @if let Some(text) = text { p { (text) } }
            }
        }
    }
}

/// A word in Dutch on a page of another language, such as the name of a service.
fn dutch(words: &Words, text: &str) -> Markup {
    html! {
        @if words.tongue == Tongue::Dutch { (text) }
        @else { span lang="nl-BE" { (text) } }
    }
}
