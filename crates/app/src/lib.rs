//! Everything a screen can ask of the tablet, for every host alike.
//!
//! A host opens an [`App`] and passes it the name of a command, a JSON body and the rights of the
//! caller; what each command is, takes, answers and asks for stands in one table
//! (`command/table.rs`). Deliberately absent: anything of Tauri or HTTP, and any text.

mod error;
mod read;

mod field;

mod clock;

mod access;
mod escape;
mod events;
mod look;
mod pin;

mod spoken;

mod gate;

pub mod qr;

mod view;

mod short_hours;

mod doorbell;

mod visit;

mod opening;

mod app;

mod declare;

mod command;

pub mod typescript;

pub use access::{Access, Mode, PinKind};
pub use app::App;
pub use clock::{CLOCK_VARIABLE, clock_of_environment};
pub use command::command_names;
pub use error::{CommandError, ErrorCode};
pub use escape::{Advice, ESCAPES, Escape, EscapeState, HostFacts, HostSystem};
pub use events::Changed;
pub use field::*;
pub use look::Palette;
pub use opening::{AppConfig, CentreWish, OpenError};
pub use view::*;

/// What a page of the app may load and do: its own files and pictures made in the page, nothing
/// from elsewhere and nothing inline.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; img-src 'self' data:; \
    object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
