//! A tablet that is killed at any moment while it makes tickets, hears of them and exchanges them
//! loses none, sends none in two forms, and at the end has nothing of any left.

mod life;
mod paper;

use life::{live, prepare, settle, shown};
use onthaal_core::rows::{ticket, ticket_step};
use onthaal_core::store::FileState;
use onthaal_core::testing::Tablet;
use onthaal_core::tickets;
use onthaal_model::id::TicketId;
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_protocol::seal::OpenKey;
use onthaal_protocol::tickets::TicketsRequest;
use onthaal_ticket::code::Secret;
use onthaal_ticket::sealed::Content;
use paper::Paper;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use uuid::Uuid;

const FOLDER: &str = "ONTHAAL_TEST_LIVES_IN";
const SEED: &str = "ONTHAAL_TEST_LIFE";
/// Most lives are killed while a file is written; no life is longer.
const LONGEST_MS: u64 = 500;

/// More kills on demand: `ONTHAAL_TEST_TICKET_KILLS=500`.
fn kills() -> u64 {
    let wanted = std::env::var("ONTHAAL_TEST_TICKET_KILLS").ok();
    wanted.map_or(24, |text| text.parse().expect("it is a number"))
}

/// What the lives said of themselves.
#[derive(Default)]
struct Told {
    /// The code of every ticket that was called made.
    made: BTreeMap<Uuid, String>,
    /// What the desk said of a ticket last, and whether that was called kept.
    answered: BTreeMap<Uuid, (String, bool)>,
    withdrawn: BTreeSet<Uuid>,
    words: usize,
    settled: BTreeSet<Uuid>,
    booked: usize,
}

impl Told {
    fn take(&mut self, line: &str) {
        let parts: Vec<&str> = line.split(' ').collect();
        let id = |at: usize| Uuid::try_parse(parts[at]).unwrap();
        match parts[0] {
            "made" => {
                self.made.insert(id(1), parts[2].to_owned());
            }
            said @ ("tries" | "answered") => {
                let kept = said == "answered";
                self.answered.insert(id(1), (parts[2].to_owned(), kept));
                if parts[2] == "withdrawn" {
                    self.withdrawn.insert(id(1));
                }
            }
            "word" => self.words += 1,
            "settled" => {
                self.settled.insert(id(1));
            }
            "booked" => self.booked += 1,
            other => panic!("the tablet said {other}"),
        }
    }
}

fn start(folder: &Path, life: u64) -> (Child, Receiver<String>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "lives_until_it_is_killed", "--ignored"])
        .arg("--nocapture")
        .env(FOLDER, folder)
        .env(SEED, life.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (tell, told) = channel();
    std::thread::spawn(move || {
        lines
            .map_while(Result::ok)
            // The last line of a killed tablet may be half.
            .filter_map(|line| Some(line.split_once("told ")?.1.strip_suffix(" .")?.to_owned()))
            .try_for_each(|line| tell.send(line))
    });
    (child, told)
}

/// Lets a life go on for so long, answering it as its centre, and kills it.
fn kill_after(folder: &Path, life: u64, long: Duration, paper: &mut Paper, told: &mut Told) {
    let (mut child, lines) = start(folder, life);
    let up = lines.recv_timeout(Duration::from_secs(60));
    assert_eq!(up.as_deref(), Ok("up"));
    let start = Instant::now();
    loop {
        match lines.recv_timeout(long.saturating_sub(start.elapsed())) {
            Ok(line) => hear(&line, paper, told, Some(&mut child)),
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => panic!("the tablet stopped by itself"),
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    for line in lines.iter() {
        hear(&line, paper, told, None);
    }
}

fn hear(line: &str, paper: &mut Paper, told: &mut Told, child: Option<&mut Child>) {
    let Some(request) = line.strip_prefix("ask ") else {
        return told.take(line);
    };
    let request: TicketsRequest = serde_json::from_str(request).unwrap();
    let arrives = !paper.happens(5);
    let reply = arrives.then(|| paper.exchange(&request));
    let reply = reply.filter(|_| !paper.happens(5));
    let Some(child) = child else {
        return;
    };
    let text = reply.map_or("lost".to_owned(), |reply| {
        serde_json::to_string(&reply).unwrap()
    });
    let to = child.stdin.as_mut().unwrap();
    // It may have been killed by its own hand of the clock: then nobody reads.
    let _ = writeln!(to, "{text}").and_then(|()| to.flush());
}

fn keys() -> (OpenKey, OpenKey) {
    let random = SeededRandomness::new(3);
    let key = OpenKey::generate(1, &random);
    (key, OpenKey::generate(0, &random))
}

#[test]
fn a_killed_tablet_loses_no_ticket_and_doubles_none() {
    let folder = tempfile::tempdir().unwrap();
    let (key, follow_up) = keys();
    prepare(folder.path(), &key, &follow_up);
    let mut paper = Paper::new(key, follow_up);
    let mut told = Told::default();
    let chance = SeededRandomness::new(20_261_122);
    let all = kills();
    for life in 0..all {
        let long = Duration::from_micros(chance.below(LONGEST_MS * 1_000));
        kill_after(folder.path(), life, long, &mut paper, &mut told);
        for (what, found) in codes_in(folder.path(), &told) {
            assert!(!found, "the code of {what} stands in a file");
        }
    }
    let tablet = Tablet::open(folder.path(), all).unwrap();
    assert_eq!(tablet.report.outbox, FileState::Ok);
    drain(&tablet, &mut paper);
    everything_arrived_once(&paper, &told, all);

    paper.closing = true;
    for _ in 0..2 {
        drain(&tablet, &mut paper);
        settle(&tablet);
    }
    drain(&tablet, &mut paper);
    nothing_is_left(folder.path(), &tablet, &paper);
    println!(
        "{all} kills: {} tickets, {} answers and {} words in {} exchanges, {} booked",
        paper.tickets.len(),
        paper.answers.len(),
        paper.words.len(),
        paper.exchanges,
        told.booked
    );
    assert!(
        paper.tickets.len() as u64 > all / 4,
        "hardly a ticket was made"
    );
}

/// Exchanges without loss until every ticket was asked for several times.
fn drain(tablet: &Tablet, paper: &mut Paper) {
    let rounds = 12 + paper.tickets.len() / 10;
    for _ in 0..rounds {
        let request = tickets::outgoing(&tablet.context()).unwrap();
        let reply = paper.exchange(&request);
        tickets::incoming(&tablet.context(), &request, &reply).unwrap();
    }
}

fn everything_arrived_once(paper: &Paper, told: &Told, kills: u64) {
    for (id, code) in &told.made {
        let secret = Secret::parse(code).unwrap();
        let Some(standing) = paper.tickets.get(id) else {
            assert!(told.withdrawn.contains(id), "a ticket was lost");
            continue;
        };
        let locator: String = secret
            .locator()
            .0
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(standing.item.locator, locator);
        let content = life::bytes(&standing.item.content);
        assert!(Content::open(&content, &secret, TicketId(*id)).is_ok());
        let Some((said, kept)) = told.answered.get(id) else {
            continue;
        };
        let result = standing.result.as_deref();
        let heard = result == Some(said) || standing.over || !kept;
        assert!(heard, "the desk said {said}, the centre has {result:?}");
    }
    // Of what a life did last it may not have come to tell.
    let untold = paper
        .tickets
        .keys()
        .filter(|id| !told.made.contains_key(id));
    assert!(untold.count() as u64 <= kills);
    let words = told.words..=told.words + kills as usize;
    assert!(words.contains(&paper.words.len()));
}

fn nothing_is_left(folder: &Path, tablet: &Tablet, paper: &Paper) {
    assert_eq!(shown(tablet), vec![]);
    let rows = tablet.store.read_tickets(|s| {
        let steps = ticket_step::answers(s)?.len() + ticket_step::words(s)?.len();
        Ok::<_, onthaal_db::DbError>((ticket::count(s)?, steps))
    });
    assert_eq!(rows.unwrap(), (0, 0));
    for (id, standing) in &paper.tickets {
        assert!(standing.over && standing.settled);
        let content = life::bytes(&standing.item.content);
        let marks: [&[u8]; 4] = [
            id.as_bytes(),
            &id.hyphenated().to_string().into_bytes(),
            standing.item.locator.as_bytes(),
            &content[..24],
        ];
        for mark in marks {
            assert!(!holds(folder, mark), "something of a ticket is left");
        }
    }
}

/// Whether any of the codes so far stands in a file of the tablet, written or raw.
fn codes_in(folder: &Path, told: &Told) -> Vec<(Uuid, bool)> {
    let written = told.made.iter().rev().take(10);
    written
        .map(|(id, code)| (*id, holds(folder, code.as_bytes())))
        .collect()
}

fn holds(folder: &Path, mark: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let content = std::fs::read(path).unwrap_or_default();
        name.starts_with("tickets.db") && content.windows(mark.len()).any(|part| part == mark)
    })
}

fn said_twice(change: impl FnOnce(&mut TicketsRequest)) {
    let folder = tempfile::tempdir().unwrap();
    let (key, follow_up) = keys();
    prepare(folder.path(), &key, &follow_up);
    let tablet = Tablet::open(folder.path(), 5).unwrap();
    life::make(&tablet);
    let mut paper = Paper::new(key, follow_up);
    let mut request = tickets::outgoing(&tablet.context()).unwrap();
    paper.exchange(&request);
    paper.exchange(&request);
    change(&mut request);
    request.pad();
    paper.exchange(&request);
}

#[test]
#[should_panic = "a ticket came again in another form"]
fn a_ticket_that_changed_on_the_way_would_be_found() {
    said_twice(|request| request.tickets[0].due = "2027-01-06".to_owned());
}

#[test]
#[should_panic = "one code, two tickets"]
fn a_ticket_that_was_doubled_would_be_found() {
    said_twice(|request| request.tickets[0].id = Uuid::from_u128(9));
}

#[test]
#[ignore = "run by the first test as the tablet that is killed"]
fn lives_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let seed: u64 = std::env::var(SEED).unwrap().parse().unwrap();
    live(Path::new(&folder), seed);
}
