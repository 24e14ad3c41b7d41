//! The schema of the files, in the order in which it was made.

use crate::rows::{change, fragment, note, seal_key, session, setting, stream, suggestion};
use crate::rows::{ticket, ticket_step};
use onthaal_db::Step;

pub(crate) fn outbox() -> Vec<Step> {
    [
        fragment::STEPS,
        setting::STEPS,
        session::STEPS,
        seal_key::STEPS,
        session::LATER_STEPS,
        suggestion::STEPS,
        note::STEPS,
    ]
    .concat()
}

pub(crate) fn directory() -> Vec<Step> {
    let mut steps = onthaal_directory::steps();
    steps.extend_from_slice(stream::STEPS);
    steps.extend(crate::rows::service_index::steps());
    steps.extend_from_slice(stream::LATER_STEPS);
    steps.extend_from_slice(change::STEPS);
    steps
}

pub(crate) fn tickets() -> Vec<Step> {
    [ticket::STEPS, ticket_step::STEPS].concat()
}
