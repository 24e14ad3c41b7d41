//! The people to turn to: for staff only, whoever shows them to visitors leaves them out.

use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{ContactPerson, Phone, linked};

/// A person to turn to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactLine {
    /// The name.
    pub name: Option<String>,
    /// What they do.
    pub title: Option<String>,
    /// Their own number.
    pub phone: Option<String>,
    /// Their own address for messages.
    pub email: Option<String>,
}

/// These people with their own numbers, by name.
pub(super) fn lines(s: &mut dyn Session, people: Vec<ContactPerson>) -> Result<Vec<ContactLine>> {
    let mut lines = Vec::new();
    for person in people {
        let phones: Vec<Phone> = linked(s, "contact_person_id", person.id)?;
        lines.push(ContactLine {
            phone: phones.into_iter().next().map(|phone| phone.number),
            name: person.name,
            title: person.title.or(person.department),
            email: person.email,
        });
    }
    lines.sort_by(|a, b| (&a.name, &a.title).cmp(&(&b.name, &b.title)));
    Ok(lines)
}
