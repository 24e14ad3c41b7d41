//! The own page of a partner: its services, each with what can be said of it at a glance.

use axum::response::Html;
use maud::{Markup, html};
use onthaal_directory::capacity::Capacity;
use onthaal_model::suggestion::Wrong;

use super::icons::icon;
use super::{dutch, hours, notice, whole};
use crate::partner::{Partner, ServiceFacts};
use crate::routes::partner::words::Words;

/// What became of a form of this page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Notice {
    /// What was said, and of which service.
    Said(&'static str, String),
    /// Nothing was ticked at this service.
    Missing(String),
    /// The link was used for more than it can be within an hour.
    Wait,
}

impl Notice {
    /// What the address says; nothing when it says nothing that happens here.
    pub(in super::super) fn read(words: &Words) -> Option<Self> {
        let service = words.asked("service").unwrap_or_default().to_owned();
        match words.asked("said")? {
            "room" => Some(Self::Said("partner-said-room", service)),
            "right" => Some(Self::Said("partner-said-right", service)),
            "changed" => Some(Self::Said("partner-said-changed", service)),
            "missing" => Some(Self::Missing(service)),
            "wait" => Some(Self::Wait),
            _ => None,
        }
    }
}

/// The page.
pub(in super::super) fn own(
    words: &Words,
    path: &str,
    partner: &Partner,
    fiches: &[ServiceFacts],
    said: Option<Notice>,
) -> Html<String> {
    let body = html! {
        @if said == Some(Notice::Wait) {
            (notice("look", "look", &words.t("partner-said-wait"), None))
        }
        h1 {
            span.eyebrow { (words.t("partner-own-eyebrow")) }
            (dutch(words, &partner.name))
        }
        p.soft { (words.t("partner-own-text")) }
        a.button.card href=(words.to(&format!("{path}/card"), &[])) {
            (icon("card"))
            span { (words.t("partner-own-card")) }
        }
        @if fiches.is_empty() {
            div.sheet { p { (words.t("partner-own-none")) } }
        } @else if fiches.len() > 1 {
            details.jump {
                summary { (words.t("partner-own-services")) }
                nav aria-label=(words.t("partner-own-services")) {
                    @for fiche in fiches {
                        a href={ "#" (fiche.service) } { (dutch(words, &fiche.name)) }
                    }
                }
            }
        }
        @for fiche in fiches { (service(words, path, fiche, said.as_ref())) }
    };
    whole(words, &partner.name, &body)
}

fn service(words: &Words, path: &str, fiche: &ServiceFacts, said: Option<&Notice>) -> Markup {
    let id = fiche.service.to_string();
    let missing = said == Some(&Notice::Missing(id.clone()));
    let thanks = match said {
        Some(Notice::Said(what, of)) if *of == id => {
            Some(words.with(what, &[("name", fiche.name.as_str().into())]))
        }
        _ => None,
    };
    html! {
        section.sheet.service id=(id) aria-labelledby={ "name-" (id) } {
            h2 id={ "name-" (id) } { (dutch(words, &fiche.name)) }
            @if let Some(thanks) = thanks { (notice("good", "good", &thanks, None)) }
            (room(words, path, &id, fiche))
            (right(words, path, &id, fiche))
            (changed(words, path, &id, fiche, missing))
        }
    }
}

fn room(words: &Words, path: &str, id: &str, fiche: &ServiceFacts) -> Markup {
    let label = |capacity: Capacity| words.public(&format!("capacity-{}", capacity.code()));
    let now = fiche.capacity.map(|(capacity, _, _)| capacity);
    html! {
        h3 id={ "room-" (id) } { (words.t("partner-room")) }
        p.soft {
            @if let Some((capacity, said_on, until)) = fiche.capacity {
                @let (room, day, until) = (label(capacity), words.day(said_on), words.day(until));
                (words.with("partner-room-now", &[
                    ("room", room.as_str().into()),
                    ("day", day.as_str().into()),
                    ("until", until.as_str().into()),
                ]))
            } @else { (words.t("partner-room-unknown")) }
        }
        form.rooms method="post" action=(words.to(&format!("{path}/room"), &[]))
            aria-labelledby={ "room-" (id) " name-" (id) } {
            input type="hidden" name="service" value=(id);
            @for capacity in Capacity::ALL {
                button class={ "room " (capacity.code()) @if now == Some(capacity) { " is-now" } }
                    type="submit" name="room" value=(capacity.code()) {
                    (icon(drawing(capacity)))
                    span.words { (label(capacity)) }
                    @if now == Some(capacity) { span.now { (words.t("partner-answer-now")) } }
                }
            }
        }
    }
}

fn drawing(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Full => "full-now",
        Capacity::HasCapacity | Capacity::WaitingList | Capacity::AskFirst => capacity.code(),
    }
}

fn right(words: &Words, path: &str, id: &str, fiche: &ServiceFacts) -> Markup {
    let checked = match fiche.assured {
        Some(day) => {
            let day = words.day_of_year(day);
            words.with("partner-right-last", &[("day", day.as_str().into())])
        }
        None => words.t("partner-right-never"),
    };
    let named = [("name", fiche.name.as_str().into())];
    html! {
        h3 { (words.t("partner-right")) }
        (facts(words, fiche))
        p.soft { (checked) }
        form method="post" action=(words.to(&format!("{path}/right"), &[])) {
            input type="hidden" name="service" value=(id);
            button.button.main type="submit" aria-label=(words.with("partner-right-yes-named", &named)) {
                (icon("good"))
                span { (words.t("partner-right-yes")) }
            }
        }
    }
}

fn facts(words: &Words, fiche: &ServiceFacts) -> Markup {
    let nothing = html! { dd.soft { (words.t("partner-right-nothing")) } };
    let has_where = fiche.places.iter().any(|place| !place.lines.is_empty());
    let has_when = fiche.places.iter().any(|place| !place.weeks.is_empty());
    let mut phones: Vec<&String> = Vec::new();
    let of_places = fiche.places.iter().flat_map(|place| &place.phones);
    for phone in fiche.phones.iter().chain(of_places) {
        if !phones.contains(&phone) {
            phones.push(phone);
        }
    }
    html! {
        dl {
            dt { (words.t("partner-right-where")) }
            @for place in fiche.places.iter().filter(|place| !place.lines.is_empty()) {
                dd { (dutch(words, &place.lines.join(", "))) }
            }
            @if !has_where { (nothing) }
            dt { (words.t("partner-right-when")) }
            @for place in fiche.places.iter().filter(|place| !place.weeks.is_empty()) {
                dd {
                    @if fiche.places.len() > 1 {
                        @if let Some(name) = place.lines.first() { p.at { (dutch(words, name)) } }
                    }
                    ul { @for week in &place.weeks {
                        @for line in hours::lines(week, words) { li { (line) } }
                    } }
                }
            }
            @if !has_when { (nothing) }
            dt { (words.t("partner-right-phone")) }
            @for phone in &phones { dd { (phone) } }
            @if phones.is_empty() { (nothing) }
        }
    }
}

fn changed(words: &Words, path: &str, id: &str, fiche: &ServiceFacts, missing: bool) -> Markup {
    let named = [("name", fiche.name.as_str().into())];
    html! {
        details.changed open[missing] {
            summary aria-label=(words.with("partner-changed-named", &named)) {
                (words.t("partner-changed"))
            }
            form method="post" action=(words.to(&format!("{path}/changed"), &[])) {
                input type="hidden" name="service" value=(id);
                fieldset {
                    legend { (words.t("partner-changed-what")) }
                    @if missing {
                        p.wrong { (icon("look")) span { (words.t("partner-changed-missing")) } }
                    }
                    @for wrong in Wrong::ALL {
                        label.choice {
                            input type="checkbox" name="wrong" value=(wrong.code());
                            span { (words.t(&format!("suggest-wrong-{}", wrong.code()))) }
                        }
                    }
                }
                p.soft { (words.t("partner-changed-text")) }
                button.button.main type="submit" { (words.t("partner-answer-send")) }
            }
        }
    }
}
