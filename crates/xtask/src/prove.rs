//! `cargo xtask prove`: the proofs of `cargo xtask test` at sizes that take minutes.

use crate::process::call;
use crate::project::{cargo, npm};
use crate::setup;
use anyhow::bail;
use std::path::Path;
use std::time::Instant;

struct Proof {
    name: &'static str,
    package: &'static str,
    suite: &'static str,
    /// Of the suite, the tests whose name contains this.
    tests: &'static str,
    /// What makes it larger, and how large.
    size: (&'static str, u32),
    /// What was looked at, of that size.
    what: &'static str,
}

/// The package of the screens, whose proofs a browser runs.
const SCREENS: &str = "ui";

const PROOFS: [Proof; 9] = [
    Proof {
        name: "disclosure",
        package: "onthaal-release",
        suite: "disclosure",
        tests: "",
        size: ("ONTHAAL_PROVE_SIZE", 2),
        what: "records more in every small database of every universe",
    },
    Proof {
        name: "sync",
        package: "onthaal-sync",
        suite: "suite",
        tests: "exactly_once::",
        size: ("ONTHAAL_TEST_SEEDS", 200),
        what: "seeds, each with and without a restored centre",
    },
    Proof {
        name: "kills",
        package: "onthaal-core",
        suite: "files",
        tests: "a_killed_app_keeps_every_intake_it_called_saved",
        size: ("ONTHAAL_TEST_KILLS", 200),
        what: "kills while intakes were being saved",
    },
    Proof {
        name: "power",
        package: "onthaal-core",
        suite: "power",
        tests: "nothing_that_was_called_saved_is_lost_when_the_power_goes",
        size: ("ONTHAAL_TEST_POWER_CUTS", 5_000),
        what: "power cuts on a disk that keeps only what was waited for",
    },
    Proof {
        name: "forensics",
        package: "onthaal-core",
        suite: "forensics",
        tests: "no_file_tells_what_was_asked_whenever_the_tablet_was_taken",
        size: ("ONTHAAL_TEST_THEFTS", 1_000),
        what: "tablets killed and searched byte by byte",
    },
    Proof {
        name: "tablet",
        package: "onthaal-core",
        suite: "ticket_kill",
        tests: "a_killed_tablet_loses_no_ticket_and_doubles_none",
        size: ("ONTHAAL_TEST_TICKET_KILLS", 500),
        what: "kills while tickets were made, heard of and exchanged",
    },
    Proof {
        name: "centre",
        package: "onthaal-server",
        suite: "suite",
        tests: "ticket_kill::a_killed_centre_loses_no_ticket_and_counts_each_once",
        size: ("ONTHAAL_TEST_TICKET_KILLS", 400),
        what: "kills while tickets came in, were answered, ended and left",
    },
    Proof {
        name: "guesses",
        package: "onthaal-tests",
        suite: "suite",
        tests: "guesses::",
        size: ("ONTHAAL_TEST_GUESSES", 1_000_000),
        what: "guesses at codes and links, from many addresses",
    },
    Proof {
        name: "kiosk",
        package: SCREENS,
        suite: "kiosk-day",
        tests: "",
        size: ("ONTHAAL_PROVE_VISITS", 96),
        what: "visits to the kiosk one after another, as in eight hours",
    },
];

/// What the tests of the whole system start.
const PROGRAMS: [&str; 4] = ["-p", "onthaal-server", "-p", "onthaal-devhost"];

/// Runs the proofs, or those whose name contains `only`, and prints a line for each. Goes on
/// after one that fails, and then errs. A size that is set in the environment is kept.
pub fn prove(only: Option<&str>, json: Option<&Path>) -> anyhow::Result<()> {
    let wanted = |proof: &&Proof| only.is_none_or(|only| proof.name.contains(only));
    let chosen: Vec<&Proof> = PROOFS.iter().filter(wanted).collect();
    if chosen.is_empty() {
        bail!(
            "no proof is named so; there are: {}",
            PROOFS.map(|proof| proof.name).join(", ")
        );
    }
    let (mut lines, mut records, mut failed) = (Vec::new(), Vec::new(), Vec::new());
    for proof in chosen {
        let (variable, size) = proof.size;
        let size = std::env::var(variable).unwrap_or_else(|_| size.to_string());
        let start = Instant::now();
        let holds = run(proof, &size).is_ok();
        let seconds = start.elapsed().as_secs();
        let word = if holds { "holds" } else { "FAILED" };
        lines.push(format!(
            "{word:<6} {:<10} {size} {} ({seconds} s)",
            proof.name, proof.what
        ));
        records.push(format!(
            "{{\"name\":\"{}\",\"holds\":{holds},\"size\":\"{}\",\"seconds\":{seconds}}}",
            proof.name,
            size.escape_default()
        ));
        if !holds {
            failed.push(proof.name);
        }
    }
    println!("\n{}", lines.join("\n"));
    if let Some(file) = json {
        std::fs::write(file, format!("[{}]\n", records.join(",\n")))?;
    }
    if !failed.is_empty() {
        bail!("not proven: {}", failed.join(", "));
    }
    Ok(())
}

fn run(proof: &Proof, size: &str) -> anyhow::Result<()> {
    if ["onthaal-tests", SCREENS].contains(&proof.package) {
        call(cargo(&["build", "--locked", "--quiet"]).args(PROGRAMS))?;
    }
    if proof.package == SCREENS {
        setup::screens()?;
        return call(npm(&["e2e", "--", proof.suite]).env(proof.size.0, size));
    }
    let mut command = cargo(&["test", "--locked", "--quiet"]);
    command.args(["-p", proof.package, "--test", proof.suite, "--"]);
    command.arg(proof.tests);
    call(command.env(proof.size.0, size))
}
