//! Intakes: recorded, corrected and undone while the half-day is open, and looked at in memory; and
//! totals from paper. And what is counted bare: what families look at and tell at the kiosk, and
//! serious concerns.

mod sealing;

mod concern;
mod correct;
mod gap;
mod record;
mod totals;
mod undo;
mod view;
mod visit;

pub use crate::today::{IntakeHandle, Today};
pub use concern::note_concern;
pub use correct::correct_intake;
pub use gap::note_gap;
pub use record::{Recorded, record_intake};
pub use totals::{
    MOST_IN_A_LINE, MOST_ON_A_SHEET, OLDEST_SHEET_DAYS, RecordedTotals, Sheet, Tally, record_totals,
};
pub use undo::undo_intake;
pub use view::{IntakeLine, TodayView, today_view};
pub use visit::{MOST_LOOKED_AT, Wish, note_interest, note_wish};
