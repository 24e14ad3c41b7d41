//! An event as iCalendar, in the family's language.

use super::known;
use super::one::shown;
use crate::directory::locale::Text;
use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::calendar::{CalendarEvent, calendar};
use onthaal_model::id::{EventId, HouseId};
use onthaal_model::time::Moment;

/// The event as the text of an `.ics` file, with its words in this locale. Errs as
/// [`super::event`] does.
pub fn event_calendar(
    s: &mut dyn Session,
    id: EventId,
    locale: &str,
    now: Moment,
    viewer: (Option<HouseId>, bool),
) -> Result<String> {
    let event = shown(s, id, viewer)?;
    let texts = known::translations(s, event.id)?;
    let said = |dutch: Option<&str>, field: &str| {
        Text::of(dutch, field, &texts, locale).map(|text| text.text)
    };
    let place = known::place(s, &event, locale)?;
    let words = [
        said(Some(&event.description), "description"),
        said(event.booking.as_deref(), "booking"),
        said(event.cost.as_deref(), "cost"),
        event.phone.clone(),
    ];
    let words: Vec<String> = words.into_iter().flatten().collect();
    let schedules = known::schedules(s, event.id)?;
    let one = CalendarEvent {
        name: said(Some(&event.name), "name").unwrap_or_else(|| event.name.clone()),
        description: words.join("\n"),
        place: place.line(),
        event: &event,
        schedules: &schedules,
    };
    Ok(calendar(&[one], None, now))
}
