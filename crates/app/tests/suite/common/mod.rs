//! A tablet with real files, at a fixed time, with chance from a seed.

#![allow(dead_code, reason = "each suite uses its own part of this")]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use onthaal_app::{Access, App, AppConfig, CommandError};
use onthaal_model::random::SeededRandomness;
use onthaal_model::time::FixedClock;
use serde_json::Value;

/// A Tuesday morning.
pub const NOW: &str = "2026-11-24T09:00:00Z";

/// How many apps were opened: chance goes on after a restart, or an id would be drawn twice.
static OPENED: AtomicU64 = AtomicU64::new(7);

pub struct Tablet {
    pub app: App,
    pub clock: Arc<FixedClock>,
    pub folder: tempfile::TempDir,
}

pub fn open(folder: &Path, clock: Arc<FixedClock>, demo: bool) -> App {
    App::open(AppConfig {
        data_dir: folder.to_path_buf(),
        clock,
        random: Arc::new(SeededRandomness::new(
            OPENED.fetch_add(1, Ordering::Relaxed),
        )),
        centre: None,
        demo,
        locales_dir: None,
        doorbell: "127.0.0.1:0".parse().expect("loopback"),
        mode: None,
    })
    .expect("the tablet opens")
}

impl Tablet {
    pub fn demo() -> Tablet {
        Tablet::new(true)
    }

    pub fn empty() -> Tablet {
        Tablet::new(false)
    }

    fn new(demo: bool) -> Tablet {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(FixedClock::parse(NOW).expect("an instant"));
        let app = open(folder.path(), Arc::clone(&clock), demo);
        Tablet { app, clock, folder }
    }

    pub fn set_time(&self, text: &str) {
        let other = FixedClock::parse(text).expect("an instant");
        self.clock.set(onthaal_model::time::Clock::now(&other));
    }

    /// Carries out a command as staff; it must go well.
    pub fn staff(&self, name: &str, body: Value) -> Value {
        self.app
            .call(Access::Staff, name, &body)
            .unwrap_or_else(|error| panic!("{name} {body}: {error:?}"))
    }

    /// Carries out a command with the rights of whoever stands before the tablet.
    pub fn here(&self, name: &str, body: Value) -> Result<Value, CommandError> {
        self.app.call(self.app.rights(), name, &body)
    }

    /// Starts the app of this tablet again; its clock then has run for as long as it did before.
    pub fn restarted(self) -> Tablet {
        let Tablet { app, clock, folder } = self;
        drop(app);
        let app = open(folder.path(), Arc::clone(&clock), false);
        Tablet { app, clock, folder }
    }

    /// Carries out a command as staff; it must be refused.
    pub fn refused(&self, name: &str, body: Value) -> CommandError {
        match self.app.call(Access::Staff, name, &body) {
            Ok(answer) => panic!("{name} {body} answered {answer}"),
            Err(error) => error,
        }
    }
}
