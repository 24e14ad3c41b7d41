//! The tablet's own tables. SQL stands in these modules only.

pub mod change;
pub mod fragment;
pub mod note;
pub mod organisations;
pub mod seal_key;
pub mod service_index;
pub mod session;
pub mod setting;
pub mod stream;
pub mod suggestion;
pub mod ticket;
pub mod ticket_step;

pub(crate) mod epoch;
pub(crate) mod salvage;

/// What a row that this program never wrote is: damage.
pub(crate) fn corrupt(_: onthaal_model::validate::InvalidInput) -> onthaal_db::DbError {
    onthaal_db::DbError::Corrupt
}

/// A desk as a column keeps it; empty where the house has not named its desks.
pub(crate) fn desk_text(desk: Option<onthaal_model::id::DeskId>) -> String {
    desk.map(|desk| desk.to_string()).unwrap_or_default()
}
