//! The command line: arguments, what each command does, and how it ends.
//!
//! Exit codes: 0 done, 1 bad input, 2 usage (clap), 3 the environment failed.

mod arguments;
mod failure;
mod place;

mod admin;
mod exchange;
mod hour;
mod lock;
mod release;
mod serve;

pub(crate) use arguments::Arguments;
pub(crate) use failure::Failure;
pub(crate) use hour::ByTheHour;

use arguments::Command;

/// Runs one command to its end.
pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    match arguments.command {
        Command::Serve { place, listen } => serve::serve(&place, listen),
        Command::Demo { place } => admin::demo(&place),
        Command::Status { place, json } => admin::status(&place, json),
        Command::Staff { command } => admin::staff(command),
        Command::Device { command } => admin::device(command),
        Command::Release(release) => release::release(release),
        Command::Import {
            place,
            partial,
            changes,
            dry_run,
            source,
            files,
        } => {
            let how = exchange::How {
                partial,
                changes,
                dry_run,
                source,
            };
            exchange::import(&place, &how, &files)
        }
        Command::Export { place, format, out } => exchange::export(&place, format, &out),
        Command::Backup { place, out } => admin::backup(&place, &out),
        Command::Restore { place, file } => admin::restore(&place, &file),
        Command::Check { place } => admin::check(&place),
    }
}
