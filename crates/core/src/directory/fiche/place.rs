//! A place of a fiche: how to get there and when. A place that must stay secret is told down to
//! the house and no further: no name, no address, no way to it, only its numbers and hours.

use super::phone::{self, PhoneLine};
use crate::directory::locale::Text;
use crate::directory::openness::Openness;
use crate::error::Result;
use crate::rows::service_index::graph::{PlaceGraph, ServiceGraph};
use onthaal_db::Session;
use onthaal_directory::opening::{self, Block, DayHours, Note, ScheduleText};
use onthaal_directory::{Accessibility, Phone, Schedule, Translation, linked};
use onthaal_model::id::LocationId;
use onthaal_model::time::{Day, Moment, Weekday};

/// A place where a service is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceView {
    /// The location.
    pub location_id: LocationId,
    /// Its name.
    pub name: Option<String>,
    /// What is said of the service in this place.
    pub description: Option<Text>,
    /// Street and number.
    pub lines: Vec<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Municipality.
    pub municipality: Option<String>,
    /// How to get there.
    pub transportation: Option<Text>,
    /// How everyone gets in.
    pub accessibility: Vec<Text>,
    /// The numbers of the place.
    pub phones: Vec<PhoneLine>,
    /// When it is open, per stretch of validity.
    pub weeks: Vec<WeekView>,
    /// Open now, or when next.
    pub openness: Openness,
    /// Whether the place must stay secret.
    pub secret: bool,
}

/// A week and its departures, with texts in the language asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekView {
    /// The days that are open every week, Monday first.
    pub days: Vec<DayHours>,
    /// Everything that does not fit a plain week.
    pub notes: Vec<WeekNote>,
    /// From this day, where it is bounded.
    pub valid_from: Option<Day>,
    /// Up to this day.
    pub valid_to: Option<Day>,
}

/// A departure from the plain week; as `opening::Note`, with its words in the right language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WeekNote {
    /// Certain weekdays of the month; negative counts from its end.
    Nth {
        /// Which of the month.
        nth: Vec<i16>,
        /// The weekday.
        weekday: Weekday,
        /// From when to when.
        block: Block,
    },
    /// Once in so many weeks.
    Weeks {
        /// Two means every other week.
        every: i64,
        /// The weekdays.
        weekdays: Vec<Weekday>,
        /// From when to when.
        block: Block,
        /// The next time.
        next: Option<Day>,
    },
    /// Certain days of the month; negative counts from its end.
    MonthDays {
        /// 1 to 31.
        days: Vec<i16>,
        /// From when to when.
        block: Block,
    },
    /// Certain dates.
    Dates {
        /// The days to come.
        days: Vec<Day>,
        /// From when to when.
        block: Block,
    },
    /// Closed from one day to another.
    Closed {
        /// The first day.
        from: Day,
        /// The last day.
        to: Day,
        /// Why.
        text: Option<Text>,
    },
    /// Said in words only.
    Text(Text),
}

/// Shows the place in this locale.
pub(super) fn view(
    s: &mut dyn Session,
    place: &PlaceGraph,
    locale: &str,
    now: Moment,
) -> Result<PlaceView> {
    let secret = place.is_secret();
    let address = place.address.as_ref().filter(|_| !secret);
    let location = &place.location;
    let mut phones: Vec<Phone> = linked(s, "service_at_location_id", place.link.id)?;
    phones.extend(linked::<Phone>(s, "location_id", location.id)?);
    let of_link: Vec<Translation> = linked(s, "record_id", place.link.id)?;
    let of_location: Vec<Translation> = linked(s, "record_id", location.id)?;
    let description = place.link.description.as_deref().filter(|_| !secret);
    let way = location.transportation.as_deref().filter(|_| !secret);
    let lines = address.map(|address| {
        let first = Some(address.address_1.clone());
        [first, address.address_2.clone()]
            .into_iter()
            .flatten()
            .collect()
    });
    Ok(PlaceView {
        location_id: LocationId(location.id),
        name: place.name().and_then(|name| {
            Text::of(Some(name), "name", &of_location, locale).map(|name| name.text)
        }),
        description: description
            .and_then(|text| Text::of(Some(text), "description", &of_link, locale)),
        lines: lines.unwrap_or_default(),
        postal_code: address.map(|address| address.postal_code.clone()),
        city: address.map(|address| address.city.clone()),
        municipality: place.municipality().map(str::to_owned),
        transportation: way
            .and_then(|text| Text::of(Some(text), "transportation", &of_location, locale)),
        accessibility: accessibility(s, place, locale)?,
        phones: phone::lines(&phones),
        weeks: weeks(s, &place.schedules, locale, now)?,
        openness: Openness::of(&place.schedules, now),
        secret,
    })
}

/// Shows the hours of a service that has hours and no place, such as a helpline, under the
/// service's own id.
pub(super) fn without_location(
    s: &mut dyn Session,
    graph: &ServiceGraph,
    locale: &str,
    now: Moment,
) -> Result<PlaceView> {
    Ok(PlaceView {
        location_id: LocationId(graph.service.id),
        name: None,
        description: None,
        lines: Vec::new(),
        postal_code: None,
        city: None,
        municipality: None,
        transportation: None,
        accessibility: Vec::new(),
        phones: Vec::new(),
        weeks: weeks(s, &graph.schedules, locale, now)?,
        openness: Openness::of(&graph.schedules, now),
        secret: false,
    })
}

fn accessibility(s: &mut dyn Session, place: &PlaceGraph, locale: &str) -> Result<Vec<Text>> {
    let mut texts = Vec::new();
    if place.is_secret() {
        return Ok(texts);
    }
    for row in linked::<Accessibility>(s, "location_id", place.location.id)? {
        let translations: Vec<Translation> = linked(s, "record_id", row.id)?;
        for (text, field) in [(&row.description, "description"), (&row.details, "details")] {
            texts.extend(Text::of(text.as_deref(), field, &translations, locale));
        }
    }
    Ok(texts)
}

fn weeks(
    s: &mut dyn Session,
    schedules: &[Schedule],
    locale: &str,
    now: Moment,
) -> Result<Vec<WeekView>> {
    let mut weeks = Vec::new();
    for week in opening::weeks(schedules, Day::of(now)) {
        let mut notes = Vec::new();
        for note in week.notes {
            notes.push(said(s, note, locale)?);
        }
        weeks.push(WeekView {
            days: week.days,
            notes,
            valid_from: week.valid_from,
            valid_to: week.valid_to,
        });
    }
    Ok(weeks)
}

fn said(s: &mut dyn Session, note: Note, locale: &str) -> Result<WeekNote> {
    let mut in_locale = |said: ScheduleText| -> Result<Text> {
        let translations: Vec<Translation> = linked(s, "record_id", said.schedule)?;
        let text = Text::of(Some(&said.text), "description", &translations, locale);
        Ok(text.unwrap_or_else(|| Text::dutch(&said.text, locale)))
    };
    Ok(match note {
        Note::Nth {
            nth,
            weekday,
            block,
        } => WeekNote::Nth {
            nth,
            weekday,
            block,
        },
        Note::Weeks {
            every,
            weekdays,
            block,
            next,
        } => WeekNote::Weeks {
            every,
            weekdays,
            block,
            next,
        },
        Note::MonthDays { days, block } => WeekNote::MonthDays { days, block },
        Note::Dates { days, block } => WeekNote::Dates { days, block },
        Note::Closed { from, to, text } => WeekNote::Closed {
            from,
            to,
            text: text.map(in_locale).transpose()?,
        },
        Note::Text(text) => WeekNote::Text(in_locale(text)?),
    })
}
