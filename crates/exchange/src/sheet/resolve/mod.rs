//! Rows beside what is known: which records they mean, what changes in those, and what there is to
//! say of the cells.

mod page;

mod names;
mod towns;

mod desk;

mod hanging;

mod organisation;
mod place;
mod service;

mod row;

use super::shelf::Shelf;
use crate::known::Known;
use crate::read::Reading;
use desk::Desk;

/// Makes records of the rows of sheets, beside what is known.
pub(crate) fn resolve(reading: &mut Reading, known: &Known) {
    let rows = std::mem::take(&mut reading.rows);
    if rows.is_empty() {
        return;
    }
    let shelf = Shelf::of(known.shared.iter().map(|(key, body)| (*key, body)));
    let mut desk = Desk::new(&shelf, &rows);
    for row in &rows {
        desk.take(row);
    }
    desk.join_parents();
    desk.deliver(reading);
}
