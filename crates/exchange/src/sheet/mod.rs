//! The flat form: a spreadsheet with a row for each service at each place.

use crate::known::Known;
use crate::read::Reading;

pub use crate::flat::{Field, FieldInfo, Group, fields};

/// Lays the rows of sheets beside what is known, and makes records of what they say.
pub(crate) fn resolve(reading: &mut Reading, _known: &Known) {
    reading.rows.clear();
}
