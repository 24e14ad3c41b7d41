use super::place::clock;
use std::fmt;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;

/// Stamps log lines with the hour: finer, and a line would tell when a desk sent what it noted.
pub(crate) struct ByTheHour;

impl FormatTime for ByTheHour {
    fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {
        match clock() {
            Ok(clock) => write!(w, "{}", clock.now().format("%Y-%m-%dT%HZ")),
            Err(_) => Ok(()),
        }
    }
}
