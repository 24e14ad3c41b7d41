//! The organisation of a row, and which organisation is a part of which.

use super::desk::Desk;
use super::page::Page;
use crate::flat::Field;
use crate::sheet::form::{self, Ids};
use crate::sheet::judge::is_plain;
use crate::sheet::words::folded;
use crate::verdict::Reason;
use onthaal_model::record::RecordKind as Kind;
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

const FIELDS: &[Field] = &[
    Field::OrganisationName,
    Field::OrganisationText,
    Field::Kbo,
    Field::OrganisationWebsite,
    Field::OrganisationPhone,
    Field::OrganisationEmail,
    Field::OrganisationParent,
];

impl Desk<'_> {
    /// Takes what the row says of its organisation, which has this name.
    pub(super) fn organisation(&mut self, page: &mut Page<'_>, ids: &Ids, name: &str, by_id: bool) {
        let Some(id) = ids.organisation else { return };
        let key = (Kind::Organisation, id);
        if self.touch(page, key) {
            self.set(key, "name", name.into());
            // The standard asks for a text; the name is what is known.
            self.set(key, "description", name.into());
        }
        for field in FIELDS {
            let Some(value) = self.state(page, key, *field, ids, by_id) else {
                continue;
            };
            match field {
                Field::OrganisationName | Field::OrganisationText if value.is_null() => {}
                Field::OrganisationPhone => self.lay_phones(page, "organisation_id", id, &value),
                Field::OrganisationParent => {
                    let parent = value.as_str().unwrap_or_default().to_owned();
                    self.parents.push((id, parent, page.row.clone()));
                }
                other if is_plain(*other) => {
                    if let Some(column) = form::column(*other) {
                        self.set(key, column, value);
                    }
                }
                _ => {}
            }
        }
    }

    /// Joins organisations to what they are a part of, once all names are known.
    pub(super) fn join_parents(&mut self) {
        let parents = std::mem::take(&mut self.parents);
        for (child, name, row) in parents {
            let key = (Kind::Organisation, child);
            if name.is_empty() {
                self.set(key, "parent_organisation_id", Value::Null);
                continue;
            }
            let parent = self.organisation_named(&name);
            let mut page = Page::new(&row);
            let Some(cell) = row.cell(Field::OrganisationParent) else {
                continue;
            };
            let reason = match parent {
                None => Some(Reason::Unknown),
                Some(parent) if self.is_above(child, parent) => Some(Reason::CircularParent),
                Some(_) => None,
            };
            match (reason, parent) {
                (Some(reason), _) => {
                    let finding = cell.finding(Field::OrganisationParent, reason);
                    page.say(Field::OrganisationParent, finding);
                    self.verdicts.push(page.verdict);
                }
                (None, Some(parent)) => {
                    let parent = parent.hyphenated().to_string();
                    self.set(key, "parent_organisation_id", parent.into());
                }
                (None, None) => {}
            }
        }
    }

    /// The one organisation that is called so once the sheet is taken.
    fn organisation_named(&self, name: &str) -> Option<Uuid> {
        let wanted = folded(name);
        let is_read = |id: &Uuid| self.touched.contains_key(&(Kind::Organisation, *id));
        let known = self.names.organisations_called(&wanted).iter().copied();
        let mut called: BTreeSet<Uuid> = known.filter(|id| !is_read(id)).collect();
        for (kind, id) in self.touched.keys() {
            let named = self.value((*kind, *id), "name");
            if *kind == Kind::Organisation && named.as_str().is_some_and(|it| folded(it) == wanted)
            {
                called.insert(*id);
            }
        }
        let one = called.first().copied();
        one.filter(|_| called.len() == 1)
    }

    /// Whether `child` is `parent` or stands somewhere above it.
    fn is_above(&self, child: Uuid, parent: Uuid) -> bool {
        let mut at = Some(parent);
        let mut passed = BTreeSet::new();
        while let Some(id) = at {
            if id == child {
                return true;
            }
            if !passed.insert(id) {
                return false;
            }
            let above = self.value((Kind::Organisation, id), "parent_organisation_id");
            at = above.as_str().and_then(|id| Uuid::try_parse(id).ok());
        }
        false
    }
}
