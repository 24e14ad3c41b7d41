//! Whoever takes the tablet away and reads its files byte by byte learns nothing of what was
//! asked: not of a running app, nor of one that was killed at any moment whatever.

mod life;
mod markers;

use life::{Own, live, prepare, typed};
use markers::{Markers, Place};
use onthaal_core::Store;
use onthaal_core::store::FileState;
use onthaal_model::random::{Randomness, SeededRandomness};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

const FOLDER: &str = "ONTHAAL_TEST_LIVES_IN";
const SEED: &str = "ONTHAAL_TEST_LIFE";
const PLANTED: &str = "ONTHAAL_TEST_PLANTED";

/// Lives in one folder; then the next begins with an empty one, so that files stay small.
const LIVES: u64 = 25;
/// No life is longer; most are killed while they open their files or while they save.
const LONGEST_MS: u64 = 160;

/// More kills on demand: `ONTHAAL_TEST_THEFTS=1000`.
fn kills() -> u64 {
    let wanted = std::env::var("ONTHAAL_TEST_THEFTS").ok();
    wanted.map_or(100, |text| text.parse().expect("it is a number"))
}

/// Where everything comes from, so that a failure repeats itself but for the moment of the kill.
fn own_of(folder: u64) -> Own {
    Own::new(&SeededRandomness::new(9_000 + folder))
}

fn start(folder: &Path, life: u64, planted: Option<&str>) -> (Child, Receiver<String>) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "lives_until_it_is_killed", "--ignored"])
        .arg("--nocapture")
        .env(FOLDER, folder)
        .env(SEED, life.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if let Some(planted) = planted {
        command.env(PLANTED, planted);
    }
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (tell, told) = channel();
    std::thread::spawn(move || {
        lines
            .map_while(Result::ok)
            .filter_map(|line| Some(line.split_once("told ")?.1.to_owned()))
            .try_for_each(|line| tell.send(line))
    });
    (child, told)
}

/// Lets a life go on until `moment` after it came up, and kills it; gives what it told. With
/// `at_least` it goes on until it told so much.
fn kill_at(
    child: &mut Child,
    told: &Receiver<String>,
    moment: Duration,
    at_least: usize,
) -> Vec<String> {
    let patience = Duration::from_secs(60);
    assert_eq!(told.recv_timeout(patience).as_deref(), Ok("up"));
    let (start, mut lines) = (Instant::now(), Vec::new());
    loop {
        let left = match lines.len() < at_least {
            true => patience,
            false => moment.saturating_sub(start.elapsed()),
        };
        match told.recv_timeout(left) {
            Ok(line) => lines.push(line),
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => panic!("the tablet stopped by itself"),
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    lines.extend(told.iter());
    lines
}

fn random_moment(chance: &SeededRandomness) -> Duration {
    let mut bytes = [0; 8];
    chance.fill(&mut bytes);
    Duration::from_micros(u64::from_le_bytes(bytes) % (LONGEST_MS * 1_000))
}

fn markers_of(folder: u64, life: u64, handles: &[String]) -> Markers {
    let mut markers = Markers::of_every_question();
    let own = own_of(folder);
    markers.id("an own question", own.question, Place::Outbox);
    for answer in own.answers {
        markers.id("an own answer", answer, Place::Outbox);
    }
    markers.text("what was looked for", &typed(life), Place::Anywhere);
    for handle in handles {
        let raw = u64::from_str_radix(handle, 16).unwrap().to_be_bytes();
        markers.bytes("what names an intake", &raw, Place::Anywhere);
    }
    markers
}

fn handles(lines: &[String]) -> Vec<String> {
    let named = lines.iter().filter_map(|line| line.strip_prefix("handle "));
    named.map(str::to_owned).collect()
}

#[test]
fn no_file_tells_what_was_asked_whenever_the_tablet_was_taken() {
    let chance = SeededRandomness::new(20_261_122);
    let (mut saved, mut searched, mut looked_for) = (0, 0, 0);
    let all = kills();
    for first in (0..all).step_by(LIVES as usize) {
        let folder = tempfile::tempdir().unwrap();
        prepare(folder.path(), &own_of(first));
        let mut handed = Vec::new();
        for life in first..all.min(first + LIVES) {
            let (mut child, told) = start(folder.path(), life, None);
            let lines = kill_at(&mut child, &told, random_moment(&chance), 0);
            handed.extend(handles(&lines));
            let markers = markers_of(first, life, &handed);
            let (found, bytes) = markers.found_in(folder.path());
            assert_eq!(found, Vec::<String>::new(), "after kill {life}");
            searched += bytes;
            looked_for = looked_for.max(markers.len());
        }
        saved += handed.len();
        is_whole(folder.path());
    }
    println!(
        "{all} kills, {saved} intakes called saved, {} MB searched for {looked_for} forms of \
         markers: none",
        searched / 1_000_000
    );
    assert!(saved as u64 > all / 4, "{saved} intakes in {all} lives");
}

/// The files are sound, and every question is there with all its fragments.
fn is_whole(folder: &Path) {
    let clock = onthaal_model::time::SystemClock;
    let (store, report) = Store::open(folder, &clock).unwrap();
    assert_eq!(report.outbox, FileState::Ok);
    assert_eq!(report.directory, FileState::Ok);
    let of_kind = |kind: &str| {
        let rows = store.read_outbox(|s| {
            s.query(
                "SELECT count(*) FROM fragment WHERE kind = $1",
                &[kind.into()],
            )
        });
        rows.unwrap()[0].int(0).unwrap()
    };
    let [about, when, language, answer] = ["about", "when", "language", "answer"].map(of_kind);
    let others = [when, language, answer];
    assert_eq!([about; 3], others, "no question is there in part");
}

#[test]
fn the_search_finds_a_marker_that_is_written_in_clear_on_purpose() {
    let folder = tempfile::tempdir().unwrap();
    let own = own_of(0);
    prepare(folder.path(), &own);
    let forms = [
        own.answers[0].hyphenated().to_string(),
        own.answers[1].simple().to_string(),
        typed(1),
        "vaccination".to_owned(),
        "{\"kind\":\"about\",\"theme\":\"vaccination\"}".to_owned(),
    ];
    for (life, planted) in (1..).zip(forms) {
        let (mut child, told) = start(folder.path(), life, Some(&planted));
        let lines = kill_at(&mut child, &told, Duration::ZERO, 3);
        let (found, _) = markers_of(0, 1, &handles(&lines)).found_in(folder.path());
        assert!(!found.is_empty(), "{planted} is not found");
    }
    let file = folder.path().join("outbox.db-left");
    let wide: Vec<u8> = typed(2).encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [&wide, &own.answers[2].as_bytes().to_vec()] {
        std::fs::write(&file, [&[7; 5_000], &bytes[..], &[7; 5_000]].concat()).unwrap();
        let (found, _) = markers_of(0, 2, &[]).found_in(folder.path());
        assert!(found.iter().any(|found| found.ends_with("outbox.db-left")));
    }
}

#[test]
#[ignore = "run by the tests above as the tablet that is taken away"]
fn lives_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let seed: u64 = std::env::var(SEED).unwrap().parse().unwrap();
    let planted = std::env::var(PLANTED).ok();
    let own = own_of(seed - seed % LIVES);
    live(Path::new(&folder), &own, seed, planted.as_deref());
}
