//! The schema of the centre: the directory's tables and its own; and that of the ticket store.

use onthaal_db::Step;

const OWN: &[Step] = &[
    Step::new("server-0001", include_str!("rows/sql/0001.sql")),
    Step::new("server-0002", include_str!("rows/sql/0002.sql")),
    Step::new("server-0003", include_str!("rows/sql/0003.sql")),
    Step::new("server-0004", include_str!("rows/sql/0004.sql")),
    Step::new("server-0005", include_str!("rows/sql/0005.sql")),
    Step::new("server-0006", include_str!("rows/sql/0006.sql")),
];

/// Every step, in order.
pub(crate) fn steps() -> Vec<Step> {
    let mut steps = onthaal_directory::steps();
    steps.extend_from_slice(OWN);
    steps
}

const TICKETS: &[Step] = &[Step::new(
    "tickets-0001",
    include_str!("rows/sql/tickets-0001.sql"),
)];

/// Every step of the ticket store, in order.
pub(crate) fn ticket_steps() -> Vec<Step> {
    TICKETS.to_vec()
}
