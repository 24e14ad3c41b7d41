//! Activities with dates.

use onthaal_core::directory::events as core;
use onthaal_directory::calendar::Appointment;
use onthaal_model::id::HouseId;

use crate::access::Access;
use crate::app::App;
use crate::command::house::own_house;
use crate::command::locale::known_locale;
use crate::command::pack::{phone, text};
use crate::error::Fault;
use crate::qr::{self, Qr};
use crate::view::{
    AgeRange, EventCalendar, EventDate, EventDay, EventItem, EventPlace, EventRequest, EventView,
    EventsRequest, EventsView,
};

const MINUTES_A_DAY: u16 = 24 * 60;

/// Whoever looks: the house, and whether it is staff with the tablet to themselves.
fn viewer(app: &App, caller: Access) -> Result<(Option<HouseId>, bool), Fault> {
    let for_staff = caller.min(app.rights()) >= Access::Staff;
    Ok((own_house(app)?, for_staff))
}

pub(crate) fn events(
    app: &App,
    caller: Access,
    request: EventsRequest,
) -> Result<EventsView, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let (house, for_staff) = viewer(app, caller)?;
    let wanted = core::Wanted {
        from: request.from.0,
        days: u16::try_from(request.days.0).unwrap_or(1),
        themes: request.theme.map(|group| group.0.0).unwrap_or_default(),
        age_band: request.age_band.map(|code| code.0),
        municipality: request.municipality.map(|line| line.0),
        house,
        for_staff,
    };
    let found = app
        .store()
        .read_directory(|s| core::events(s, &wanted, &locale))?;
    let days = found.days.into_iter().map(|day| EventDay {
        day: day.day.to_string(),
        items: day.items.into_iter().map(item).collect(),
    });
    Ok(EventsView {
        days: days.collect(),
        municipalities: found.municipalities.into_iter().collect(),
    })
}

pub(crate) fn event(app: &App, caller: Access, request: EventRequest) -> Result<EventView, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let viewer = viewer(app, caller)?;
    let (id, now) = (request.event_id.0, app.clock().now());
    let found = app
        .store()
        .read_directory(|s| core::event(s, id, &locale, now, viewer))?;
    let calendar_qr = next_date(&found);
    let place = found.place;
    Ok(EventView {
        event_id: found.event_id.to_string(),
        name: text(found.name),
        description: found.description.map(text),
        status: found.status,
        themes: codes(&found.themes),
        age: age(found.months),
        audience: audience(found.audience),
        languages: found.languages,
        free: found.free,
        cost: found.cost.map(text),
        booking: found.booking.map(text),
        phone: found.phone.map(phone),
        email: found.email,
        url: found.url,
        organisation: found.organisation.map(|(_, name)| name),
        service_id: found.service_id.map(|id| id.to_string()),
        place: EventPlace {
            name: place.name.map(text),
            lines: place.lines,
            postal_code: place.postal_code,
            city: place.city,
            municipality: place.municipality,
            transportation: place.transportation.map(text),
        },
        dates: found
            .dates
            .into_iter()
            .map(|date| EventDate {
                day: date.day.to_string(),
                starts: date.block.opens.to_string(),
                ends: date.block.closes.to_string(),
            })
            .collect(),
        more_dates: found.more_dates,
        calendar_qr,
    })
}

/// The next date as a telephone keeps it; nobody has to come to what is off.
fn next_date(event: &core::EventDetails) -> Option<Qr> {
    let date = event.dates.first()?;
    if matches!(event.status.as_str(), "cancelled" | "postponed") {
        return None;
    }
    let (starts, ends) = (date.block.opens.minutes(), date.block.closes.minutes());
    let minutes = match ends > starts {
        true => ends - starts,
        false => ends + MINUTES_A_DAY - starts,
    };
    let place = &event.place;
    let town = [&place.postal_code, &place.city].map(|part| part.as_deref().unwrap_or_default());
    let parts = place.name.iter().map(|name| name.text.clone());
    let parts = parts.chain(place.lines.iter().cloned());
    let parts = parts.chain([town.join(" ").trim().to_owned()]);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    let appointment = Appointment {
        name: event.name.text.clone(),
        description: String::new(),
        place: Some(parts.join(", ")).filter(|line| !line.is_empty()),
        day: date.day,
        starts: date.block.opens,
        minutes,
    };
    qr::of(&appointment.short())
}

pub(crate) fn event_calendar(
    app: &App,
    caller: Access,
    request: EventRequest,
) -> Result<EventCalendar, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let viewer = viewer(app, caller)?;
    let (id, now) = (request.event_id.0, app.clock().now());
    let ics = app
        .store()
        .read_directory(|s| core::event_calendar(s, id, &locale, now, viewer))?;
    Ok(EventCalendar { ics })
}

fn item(found: core::EventItem) -> EventItem {
    EventItem {
        event_id: found.event_id.to_string(),
        name: found.name.text,
        text_locale: found.name.locale,
        starts: found.block.opens.to_string(),
        ends: found.block.closes.to_string(),
        place: found.place.map(|place| place.text),
        municipality: found.municipality,
        free: found.free,
        status: found.status,
        themes: codes(&found.themes),
        age: age(found.months),
        audience: audience(found.audience),
        same_time: found.same_time,
    }
}

fn audience(told: Option<core::Audience>) -> Option<String> {
    told.map(|one| one.code().to_owned())
}

fn codes(themes: &[onthaal_model::vocabulary::Theme]) -> Vec<String> {
    themes.iter().map(|theme| theme.code().to_owned()).collect()
}

fn age((min_months, max_months): (Option<i64>, Option<i64>)) -> Option<AgeRange> {
    (min_months.is_some() || max_months.is_some()).then_some(AgeRange {
        min_months,
        max_months,
    })
}
