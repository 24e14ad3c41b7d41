//! An import that is killed leaves the directory as it was before, or as it is after; nothing in
//! between.

use crate::program::program;
use onthaal_db::testing::PostgresSchema;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn command(arguments: &[&str], database: Option<&str>) -> Command {
    let mut command = program(arguments);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    if let Some(url) = database {
        command.env("ONTHAAL_DATABASE_URL", url);
    }
    command
}

/// The whole directory as it goes out.
fn export(data: &Path, database: Option<&str>) -> Vec<u8> {
    let out = data.with_extension("ndjson");
    let data = data.to_str().unwrap();
    let to = out.to_str().unwrap();
    let arguments = ["export", "--data", data, "--format", "ndjson", to];
    assert!(command(&arguments, database).status().unwrap().success());
    std::fs::read(&out).unwrap()
}

/// A directory of so many services, each with a telephone; `name` stands in each of them.
fn directory(count: u32, name: &str) -> String {
    let id = |kind: u32, number: u32| format!("6b8a4a30-0000-4000-8{kind:03}-{number:012}");
    let mut lines = String::new();
    for number in 0..count {
        let service = serde_json::json!({
            "id": id(1, number), "name": format!("{name} {number}"), "status": "active",
            "description": "Spelen.",
            "phones": [{ "id": id(2, number), "number": "09 000 00 00" }],
            "organization": { "id": id(3, number % 7), "name": name, "description": name },
        });
        lines += &format!("{service}\n");
    }
    lines
}

struct Killed(Child);

impl Killed {
    /// Kills it after so long, and says whether it had ended by itself.
    fn after(mut self, wait: Duration) -> bool {
        let start = Instant::now();
        while start.elapsed() < wait {
            if self.0.try_wait().unwrap().is_some() {
                return true;
            }
            std::thread::yield_now();
        }
        let ended = self.0.try_wait().unwrap().is_some();
        // It may end in this very moment.
        let _ = self.0.kill();
        self.0.wait().unwrap();
        ended
    }
}

/// Kills imports of two directories in turn, at moments spread over a whole import.
fn kill_at_many_moments(folder: &Path, database: Option<&str>, moments: u32) {
    let data = folder.join("centre");
    let files = ["Een", "Twee"].map(|name| {
        let file = folder.join(format!("{name}.ndjson"));
        std::fs::write(&file, directory(300, name)).unwrap();
        file
    });
    let import = |file: &Path| {
        let arguments = [
            "import",
            "--data",
            data.to_str().unwrap(),
            file.to_str().unwrap(),
        ];
        command(&arguments, database)
    };
    let mut whole = Duration::ZERO;
    let states = files.each_ref().map(|file| {
        let start = Instant::now();
        assert!(import(file).status().unwrap().success());
        whole = start.elapsed();
        export(&data, database)
    });
    assert_ne!(states[0], states[1]);
    let mut now = 1;
    let (mut before, mut after) = (0, 0);
    for moment in 0..moments {
        let next = 1 - now;
        let running = Killed(import(&files[next]).spawn().unwrap());
        // Most of the writing is in the last part.
        let share = 1.2 * f64::from(moment + 1) / f64::from(moments);
        let ended = running.after(whole.mul_f64(share));
        let found = export(&data, database);
        if found == states[next] {
            now = next;
            after += 1;
        } else {
            assert!(!ended, "an import that ended is whole");
            assert!(
                found == states[now],
                "killed at {share:.2}: neither before nor after"
            );
            before += 1;
        }
    }
    println!("{moments} kills: {before} before, {after} after");
    assert!(before > 0, "no import was killed in time");
}

#[test]
fn a_killed_import_leaves_the_directory_before_or_after() {
    let folder = tempfile::tempdir().unwrap();
    kill_at_many_moments(folder.path(), None, 16);
}

#[test]
fn a_killed_import_into_postgresql_leaves_the_directory_before_or_after() {
    let Some(schema) = PostgresSchema::scratch() else {
        println!("skipped: ONTHAAL_TEST_POSTGRES is not set");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    kill_at_many_moments(folder.path(), Some(schema.url()), 16);
}
