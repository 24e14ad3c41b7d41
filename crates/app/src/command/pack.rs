//! Parts of answers that several commands share.

use onthaal_core::directory::standing::Taking;
use onthaal_core::directory::{ContactLine, PhoneLine, Text as CoreText};
use onthaal_directory::opening::Opening;
use onthaal_model::time::Moment;

use crate::app::App;
use crate::view::{ContactPersonView, InvolvementView, NextOpen, Phone, Text};

/// The next opening, as the screen takes it.
pub(crate) fn next_open(opening: Opening) -> NextOpen {
    NextOpen {
        day: opening.day.to_string(),
        opens: opening.opens.to_string(),
        closes: opening.closes.to_string(),
    }
}

/// A number of things, as the screen takes it.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// How many seconds it takes until then; none when it is past.
pub(crate) fn seconds_until(app: &App, then: Moment) -> u32 {
    let left = (then - app.clock().now()).num_seconds();
    u32::try_from(left.max(0)).unwrap_or(u32::MAX)
}

/// A telephone number, as the screen takes it.
pub(crate) fn phone(line: PhoneLine) -> Phone {
    Phone {
        number: line.number,
        description: line.description,
        international: line.international,
    }
}

/// A person to turn to, as the screens of staff take it.
pub(crate) fn contact_person(person: ContactLine) -> ContactPersonView {
    ContactPersonView {
        name: person.name,
        title: person.title,
        phone: person.phone,
        email: person.email,
    }
}

/// How far an organisation takes part, as the screens of staff take it.
pub(crate) fn involvement(taking: Taking) -> InvolvementView {
    InvolvementView {
        level: taking.level,
        since: taking.since.map(|day| day.to_string()),
    }
}

/// A text, as the screen takes it.
pub(crate) fn text(said: CoreText) -> Text {
    Text {
        text: said.text,
        locale: said.locale,
        translated: said.translated,
    }
}
