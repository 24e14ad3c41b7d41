//! What travels to and from the screens. Names of fields are the same in Rust, JSON and
//! TypeScript. Requests are read strictly (`read`); views are only ever written.

mod booklet;
mod changes;
mod choosing;
mod desk;
mod doorbell;
mod events;
mod fiche;
mod form;
mod help;
mod hours;
mod house;
mod kiosk_lock;
mod note;
mod organisations;
mod paper;
mod referral;
mod rights;
mod search;
mod settings;
mod session;
mod speech;
mod suggestion;
mod sync;
mod take_home;
mod ticket;
mod vocabulary;
mod visit;

pub use booklet::*;
pub use changes::*;
pub use choosing::*;
pub use desk::*;
pub use doorbell::*;
pub use events::*;
pub use fiche::*;
pub use form::*;
pub use help::*;
pub use hours::*;
pub use house::*;
pub use kiosk_lock::*;
pub use note::*;
pub use organisations::*;
pub use paper::*;
pub use referral::*;
pub use rights::*;
pub use search::*;
pub use session::*;
pub use settings::*;
pub use speech::*;
pub use suggestion::*;
pub use sync::*;
pub use take_home::*;
pub use ticket::*;
pub use visit::*;
pub use vocabulary::*;

use onthaal_model::validate::InvalidInput;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::read::{Fields, Read};

/// Nothing to say, or nothing to answer but that it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

impl Read for Nothing {
    fn read(value: &Value) -> Result<Nothing, InvalidInput> {
        Fields::of(value)?.finish()?;
        Ok(Nothing {})
    }
}
