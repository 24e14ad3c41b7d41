//! The commands: each handler unpacks a request, calls the floors below, and packs the answer.

pub(crate) mod macros;

mod hours;
mod pack;

mod booklet;
mod changes;
mod choosing;
mod desk;
mod diagnostics;
mod directory;
mod doorbell;
mod events;
mod fiche;
mod form;
mod gap;
mod help;
mod house;
mod kiosk_check;
mod locale;
mod lock;
mod note;
mod organisations;
mod paper;
mod practice;
mod recovery;
mod rights;
mod session;
mod settings;
mod speech;
mod suggestion;
mod sync;
mod take_home;
mod ticket;
mod today;
mod visit;

pub(crate) mod table;

use serde_json::Value;

use crate::access::Access;
use crate::app::App;
use crate::error::{CommandError, ErrorCode, Fault};

/// The names of all commands, in the order of the table.
pub fn command_names() -> impl Iterator<Item = &'static str> {
    table::TABLE.iter().map(|line| line.name)
}

impl App {
    /// Carries out a command. Errs with a code for the screen: when there is no such command, when
    /// the caller has not the rights, when the body breaks a rule, or when the command fails. A
    /// body that is wrong in any way changes nothing.
    pub fn call(&self, access: Access, name: &str, body: &Value) -> Result<Value, CommandError> {
        let line = table::TABLE.iter().find(|line| line.name == name);
        if note::REMINDERS.contains(&name) {
            note::remember_to_forget(self);
        }
        let outcome = match line {
            None => Err(Fault::from(ErrorCode::UnknownCommand)),
            Some(line) if access < line.access => Err(ErrorCode::Denied.into()),
            Some(line) => match self.practice() {
                Some(_) if practice::NOT_IN_PRACTICE.contains(&line.name) => {
                    Err(ErrorCode::Denied.into())
                }
                Some(other) if !practice::OF_THE_TABLET.contains(&line.name) => {
                    (line.run)(&other, access, body)
                }
                Some(_) | None => (line.run)(self, access, body),
            },
        };
        outcome.map_err(|fault| {
            let fault = fault.named("body");
            let error = fault.refer(self.random());
            tracing::info!(
                command = line.map_or("?", |line| line.name),
                code = error.code.as_str(),
                field = error.field.as_deref().unwrap_or(""),
                rule = error.rule.as_deref().unwrap_or(""),
                reference = error.reference,
                "refused"
            );
            error
        })
    }

    /// The answer of a host whose own thread broke down while it carried out a command.
    pub fn broken(&self) -> CommandError {
        Fault::from(ErrorCode::Internal).refer(self.random())
    }
}
