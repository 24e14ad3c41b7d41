//! Directories and calendars of others, in their own shapes: the Sociale Kaart and UiTdatabank.
//!
//! Each record keeps the id it has there: ours is made from the source and that id, so taking in
//! the same twice changes nothing, and what is newer changes only what it says. Themes are given
//! only where the words there leave no doubt; otherwise the verdict says that one must be chosen.
//! What has no place here is kept as unknown fields. Both shapes were read from public code and
//! documentation, not from the services themselves.

mod item;
mod themes;

mod moments;

pub(crate) mod sociale_kaart;
pub(crate) mod uitdatabank;
