//! When the power goes, at any moment and on a disk that had only written what it was made to
//! write, everything that was called saved is there, and nothing is there in part.

mod disk;
mod trace;

use disk::{Disk, Honesty, next};
use onthaal_core::testing::{Tablet, question};
use onthaal_db::{DbError, Pool, SqliteOptions};
use onthaal_model::random::SeededRandomness;
use onthaal_protocol::seal::OpenKey;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use trace::{File, Step, steps_of};

const CHILD: &str = "ONTHAAL_TEST_WORKS_IN";

/// Enough for the journal to be carried over into the file beside the saving.
const INTAKES: usize = 300;
const FRAGMENTS: i64 = 6;

/// More power cuts on demand: `ONTHAAL_TEST_POWER_CUTS=5000`.
fn cuts() -> usize {
    let wanted = std::env::var("ONTHAAL_TEST_POWER_CUTS").ok();
    wanted.map_or(80, |text| text.parse().expect("it is a number"))
}

/// Everything a desk does to its outbox, as it came to the disk; nothing where it cannot be seen.
fn a_day() -> Option<Vec<Step>> {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "works_for_a_day", "--ignored", "--nocapture"])
        .env(CHILD, &data);
    let steps = steps_of(&command, folder.path());
    if steps.is_none() {
        println!("left out: Debian's strace is not installed");
    }
    steps
}

#[test]
#[ignore = "run by the tests below as the app whose disk is watched"]
fn works_for_a_day() {
    let Some(folder) = std::env::var_os(CHILD) else {
        return;
    };
    let mut tablet = Tablet::open(Path::new(&folder), 1).unwrap();
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    tell(0);
    let mut fragments = 0;
    tablet.open_session().unwrap();
    for n in 0..INTAKES {
        tablet.record(vec![question(n), question(n + 1)]).unwrap();
        fragments += FRAGMENTS;
        tell(fragments);
        if n % 20 == 7 {
            tablet.undo(None).unwrap();
            fragments -= FRAGMENTS;
            tell(fragments);
        }
        if n % 270 == 269 {
            tablet.close_session().unwrap();
            tablet.open_session().unwrap();
        }
    }
    // As an app that is gone: nothing is closed and nothing put in order.
    std::process::exit(0);
}

fn tell(fragments: i64) {
    let mut out = std::io::stdout();
    out.write_all(format!("fragments {fragments}\n").as_bytes())
        .unwrap();
    out.flush().unwrap();
}

/// What the power cuts did.
#[derive(Default)]
struct Found {
    lost: usize,
    damaged: usize,
    torn: usize,
}

/// Cuts the power at random steps, and opens what is left.
fn cut(steps: &[Step], honesty: Honesty, cuts: usize) -> Found {
    let chance = SeededRandomness::new(7);
    let first = steps.iter().position(|step| matches!(step, Step::Told(_)));
    let first = first.expect("it told when it was ready") + 1;
    let mut moments: Vec<usize> = (0..cuts)
        .map(|_| first + next(&chance, (steps.len() - first) as u64) as usize)
        .collect();
    moments.sort_unstable();
    let mut told: Vec<i64> = steps.iter().filter_map(told_of).collect();
    told.push(*told.last().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let (mut disk, mut taken, mut heard) = (Disk::new(honesty), 0, 0);
    let mut found = Found::default();
    for moment in moments {
        for step in &steps[taken..=moment] {
            disk.take(step);
            heard += usize::from(told_of(step).is_some());
        }
        taken = moment + 1;
        disk.image(folder.path(), &chance);
        // The last that was told, or what was being done when the power went.
        let allowed = [told[heard - 1], told[heard]];
        match fragments_in(&folder.path().join("outbox.db")) {
            Ok(there) if allowed.contains(&there) => {}
            Ok(there) if there % FRAGMENTS != 0 => found.torn += 1,
            Ok(_) => found.lost += 1,
            Err(_) => found.damaged += 1,
        }
    }
    found
}

fn told_of(step: &Step) -> Option<i64> {
    match step {
        Step::Told(fragments) => Some(*fragments),
        _ => None,
    }
}

fn fragments_in(path: &Path) -> Result<i64, DbError> {
    let pool = Pool::open_sqlite(path, &SqliteOptions::default())?;
    pool.read(|s| s.query("SELECT count(*) FROM fragment", &[]))?[0].int(0)
}

#[test]
fn nothing_that_was_called_saved_is_lost_when_the_power_goes() {
    let Some(steps) = a_day() else { return };
    carried_over_beside_the_saving(&steps);
    let found = cut(&steps, Honesty::Keeps, cuts());
    println!("{} power cuts in {} steps", cuts(), steps.len());
    assert_eq!((found.lost, found.torn, found.damaged), (0, 0, 0));
}

/// The proof is of a journal that was carried over while the desk went on: another thread than the
/// saving one waited for it too.
fn carried_over_beside_the_saving(steps: &[Step]) {
    let waited: BTreeSet<u32> = steps
        .iter()
        .filter_map(|step| match step {
            Step::WaitBegins { file, thread } if *file == File::Journal => Some(*thread),
            _ => None,
        })
        .collect();
    assert_eq!(waited.len(), 2, "the saving thread and the one beside it");
}

#[test]
fn the_same_finds_what_is_lost_when_a_commit_does_not_wait_for_the_disk() {
    let Some(steps) = a_day() else { return };
    let found = cut(&steps, Honesty::ForgetsTheJournal, cuts());
    println!(
        "{} of {} power cuts lost something",
        found.lost + found.torn,
        cuts()
    );
    assert!(found.lost > cuts() / 10, "{}", found.lost);
}
