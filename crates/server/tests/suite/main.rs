//! The centre, on SQLite and on PostgreSQL.

mod access;
mod cli;
mod coverage;
mod desk;
mod desk_week;
mod every_field;
mod exchange;
mod fiches;
mod http;
mod import_kill;
mod import_meanwhile;
mod imports;
mod ingest;
mod kiosk;
mod live;
mod own_questions;
mod partner;
mod program;
mod publish;
mod release;
mod scene;
mod suggestions;
mod ticket_kill;
mod tickets;
mod upkeep;
