//! What travels: fragments and sessions up, the directory down. Without a network in sight.

mod centre;
mod incoming;
mod outgoing;
mod status;
mod streams;
mod verdicts;

pub use centre::{Met, has_regressed, meet_centre};
pub use incoming::{Applied, apply_page, load_records, replace_stream};
pub use outgoing::{Haste, MIN_BATCH, Outgoing, collect_outgoing};
pub use status::{OutboxStatus, note_good_round, outbox_status};
pub use streams::{StreamPlan, digest_differs, follow_streams, note_reread, plan};
pub use verdicts::{Settled, settle};
