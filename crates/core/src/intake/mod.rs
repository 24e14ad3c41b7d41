//! Intakes: recorded, undone while the half-day is open, and looked at in memory. And the gaps
//! that families tell of at the kiosk.

mod sealing;

mod gap;
mod record;
mod undo;
mod view;

pub use crate::today::{IntakeHandle, Today};
pub use gap::note_gap;
pub use record::{Recorded, record_intake};
pub use undo::undo_intake;
pub use view::{IntakeLine, TodayView, today_view};
