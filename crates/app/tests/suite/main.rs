//! The app's commands, on real files.

mod access;
mod any_body;
mod booklet;
mod centre;
mod changes;
mod choosing;
mod common;
mod desk;
mod directory;
mod doorbell;
mod events;
mod form;
mod help;
mod kiosk;
mod kiosk_check;
mod lock;
mod notes;
mod practice;
mod recovery;
mod rights;
mod session;
mod settings;
mod take_home;
mod texts;
mod tickets;
mod visit;
