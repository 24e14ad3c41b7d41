//! The wall clock of the houses, as iCalendar describes a zone. It is text of our own, because
//! the kept library writes into each part what a zone may not have.

/// The name of the zone.
pub(super) const NAME: &str = "Europe/Brussels";

const ZONE: &str = "BEGIN:VTIMEZONE\r\n\
TZID:Europe/Brussels\r\n\
BEGIN:DAYLIGHT\r\n\
TZNAME:CEST\r\n\
TZOFFSETFROM:+0100\r\n\
TZOFFSETTO:+0200\r\n\
DTSTART:19960331T020000\r\n\
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
END:DAYLIGHT\r\n\
BEGIN:STANDARD\r\n\
TZNAME:CET\r\n\
TZOFFSETFROM:+0200\r\n\
TZOFFSETTO:+0100\r\n\
DTSTART:19961027T030000\r\n\
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
END:STANDARD\r\n\
END:VTIMEZONE\r\n";

/// The calendar with its zone before its first entry.
pub(super) fn insert(calendar: &str) -> String {
    let entries = ["BEGIN:VEVENT\r\n", "END:VCALENDAR\r\n"];
    let place = entries.iter().find_map(|mark| calendar.find(mark));
    let (head, entries) = calendar.split_at(place.unwrap_or(calendar.len()));
    format!("{head}{ZONE}{entries}")
}
