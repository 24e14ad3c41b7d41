//! Every statement of the centre outside the directory, one module a table. What reads the tally
//! is not here but inside `reports`, so that nothing else can.

pub(crate) mod accepted;
pub(crate) mod audit;
pub(crate) mod centre_key;
pub(crate) mod centre_state;
pub(crate) mod copy;
pub(crate) mod desk;
pub(crate) mod desk_card;
pub(crate) mod desk_session;
pub(crate) mod device;
pub(crate) mod enrol_code;
pub(crate) mod import_draft;
pub(crate) mod partner_link;
pub(crate) mod publication;
pub(crate) mod release;
pub(crate) mod sign_in_failure;
pub(crate) mod staff;
pub(crate) mod staff_session;
pub(crate) mod staging;
pub(crate) mod suggestion;
pub(crate) mod ticket;
pub(crate) mod ticket_count;
pub(crate) mod ticket_end;
pub(crate) mod ticket_store;

#[cfg(test)]
mod contract;
