//! The fiche: everything a family or the desk can know of one service.

use onthaal_core::directory::fiche::{
    ContactLine, Cost as CoreCost, PhoneLine, PlaceView, WeekNote, WeekView,
};
use onthaal_core::directory::{self as core, Text as CoreText};
use onthaal_directory::opening::Block;
use onthaal_model::time::Weekday;

use crate::access::Access;
use crate::app::App;
use crate::command::locale::known_locale;
use crate::command::pack::next_open;
use crate::error::Fault;
use crate::view::{
    AgeRange, ContactPersonView, Cost, Fiche, FicheOrganisation, FicheRequest, FicheTexts,
    OpeningBlock, OpeningDay, Phone, Place, ScheduleNote, ScheduleView, Text, Wait,
};

/// Visitors get no names of people; nor does staff while families use the tablet.
pub(crate) fn fiche(app: &App, caller: Access, request: FicheRequest) -> Result<Fiche, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let now = app.clock().now();
    let found = app
        .store()
        .read_directory(|s| core::fiche(s, request.service_id.0, &locale, now))?;
    let contact_people = match caller.min(app.mode().access()) {
        Access::Visitor => Vec::new(),
        Access::Staff => found
            .contact_people
            .into_iter()
            .map(contact_person)
            .collect(),
    };
    let texts = found.texts;
    Ok(Fiche {
        service_id: found.service_id.to_string(),
        texts: FicheTexts {
            name: texts.name.map(text),
            summary: texts.summary.map(text),
            description: texts.description.map(text),
            eligibility: texts.eligibility.map(text),
            application: texts.application.map(text),
            fees: texts.fees.map(text),
            alert: texts.alert.map(text),
            is_not: texts.is_not.map(text),
        },
        organisation: found.organisation.map(|organisation| FicheOrganisation {
            organisation_id: organisation.organisation_id.to_string(),
            name: organisation.name,
            website: organisation.website,
            actor_type: organisation.actor_type,
        }),
        themes: found.themes,
        age: found.ages.map(|(min_months, max_months)| AgeRange {
            min_months,
            max_months,
        }),
        intake_modes: found.intake_modes,
        languages: found.languages,
        interpretation: found.interpretation.map(text),
        free: found.free,
        costs: found.costs.into_iter().map(cost).collect(),
        documents: found.documents.into_iter().map(text).collect(),
        wait: found.wait.map(|(said, day)| Wait {
            text: text(said),
            date: day.map(|day| day.to_string()),
        }),
        assured_date: found.assured_date.map(|day| day.to_string()),
        stale: found.stale,
        status: found.status,
        areas: found.areas,
        places: found.places.into_iter().map(place).collect(),
        phones: found.phones.into_iter().map(phone).collect(),
        email: found.email,
        website: found.website,
        contact_people,
    })
}

fn text(said: CoreText) -> Text {
    Text {
        text: said.text,
        locale: said.locale,
        translated: said.translated,
    }
}

fn cost(cost: CoreCost) -> Cost {
    Cost {
        option: cost.option.map(text),
        amount: cost.amount,
        currency: cost.currency,
        description: cost.description.map(text),
    }
}

fn phone(line: PhoneLine) -> Phone {
    Phone {
        number: line.number,
        description: line.description,
        international: line.international,
    }
}

fn contact_person(person: ContactLine) -> ContactPersonView {
    ContactPersonView {
        name: person.name,
        title: person.title,
        phone: person.phone,
    }
}

fn place(place: PlaceView) -> Place {
    Place {
        location_id: place.location_id.to_string(),
        secret: place.secret,
        name: place.name,
        description: place.description.map(text),
        lines: place.lines,
        postal_code: place.postal_code,
        city: place.city,
        municipality: place.municipality,
        transportation: place.transportation.map(text),
        accessibility: place.accessibility.into_iter().map(text).collect(),
        phones: place.phones.into_iter().map(phone).collect(),
        schedules: place.weeks.into_iter().map(schedule).collect(),
        open_now: place.openness.open_now,
        next_open: place.openness.next_open.map(next_open),
    }
}

fn schedule(week: WeekView) -> ScheduleView {
    let days = week.days.into_iter().map(|day| OpeningDay {
        weekday: day.weekday.code().to_owned(),
        blocks: day
            .blocks
            .into_iter()
            .map(|block| {
                let (opens, closes) = times(block);
                OpeningBlock { opens, closes }
            })
            .collect(),
    });
    ScheduleView {
        days: days.collect(),
        notes: week.notes.into_iter().map(note).collect(),
        valid_from: week.valid_from.map(|day| day.to_string()),
        valid_to: week.valid_to.map(|day| day.to_string()),
    }
}

fn times(block: Block) -> (String, String) {
    (block.opens.to_string(), block.closes.to_string())
}

fn note(note: WeekNote) -> ScheduleNote {
    let code = |weekday: Weekday| weekday.code().to_owned();
    match note {
        WeekNote::Nth {
            nth,
            weekday,
            block,
        } => {
            let (opens, closes) = times(block);
            ScheduleNote::Nth {
                nth,
                weekday: code(weekday),
                opens,
                closes,
            }
        }
        WeekNote::Weeks {
            every,
            weekdays,
            block,
            next,
        } => {
            let (opens, closes) = times(block);
            ScheduleNote::Weeks {
                every,
                weekdays: weekdays.into_iter().map(code).collect(),
                opens,
                closes,
                next: next.map(|day| day.to_string()),
            }
        }
        WeekNote::MonthDays { days, block } => {
            let (opens, closes) = times(block);
            ScheduleNote::MonthDays {
                days,
                opens,
                closes,
            }
        }
        WeekNote::Dates { days, block } => {
            let (opens, closes) = times(block);
            let days = days.into_iter().map(|day| day.to_string()).collect();
            ScheduleNote::Dates {
                days,
                opens,
                closes,
            }
        }
        WeekNote::Closed {
            from,
            to,
            text: why,
        } => ScheduleNote::Closed {
            from: from.to_string(),
            to: to.to_string(),
            text: why.map(text),
        },
        WeekNote::Text(said) => ScheduleNote::Text { text: text(said) },
    }
}
