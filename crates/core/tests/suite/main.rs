//! The core, on databases in memory and on real files. Suites that start themselves again as
//! another process stand beside this one.

mod any_text;
mod changes;
mod desk;
mod directory_in;
mod events;
mod facts;
mod fiche;
mod form;
mod gap;
mod help;
mod meaning;
mod newsroom;
mod notes;
mod nothing;
mod order;
mod organisations;
mod referral;
mod sealed;
mod search;
mod sentences;
mod session;
mod suggestions;
mod tickets;
mod totals;
mod typing;
mod village;
mod visit;
