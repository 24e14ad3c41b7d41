//! A centre that is killed at any moment while tickets come in, are opened, answered, ended and
//! leave for the count, loses none of them and counts each once.

mod process;
mod tablet;

use onthaal_db::testing::PostgresSchema;
use onthaal_db::{Pool, SqliteOptions};
use onthaal_model::random::Randomness as _;
use onthaal_model::time::Day;
use process::{Lives, Serving, command, printed};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use tablet::Tablet;

const START: &str = "2026-11-24";
const CALM: Lives = Lives::FromItsStart(Duration::from_secs(600));
/// No life takes longer than some so many steps.
const STEPS: u32 = 60;
/// So many lives make a day.
const LIVES_A_DAY: u64 = 5;
/// So often it is asked whether what the centre does beside its answers is done.
const MOST_TRIES: usize = 1_000;

/// More kills on demand: `ONTHAAL_TEST_TICKET_KILLS=1000`.
fn kills() -> u64 {
    let wanted = std::env::var("ONTHAAL_TEST_TICKET_KILLS").ok();
    wanted.map_or(24, |text| text.parse().expect("it is a number"))
}

fn day(number: u64) -> Day {
    let start = Day::parse("day", START).unwrap();
    Day(start.0 + chrono::Days::new(number))
}

fn clock(day: Day) -> String {
    format!("{day}T10:00:00Z")
}

/// A centre on a folder, and its database when that is not in the folder.
struct Place<'a> {
    data: &'a Path,
    database: Option<&'a str>,
}

impl Place<'_> {
    fn serve(&self, today: Day, lives: Lives) -> Serving {
        let words = ["serve", "--listen", "127.0.0.1:0"];
        let command = command(&words, self.data, self.database, &clock(today));
        Serving::start(command, lives)
    }

    fn print(&self, words: &[&str], today: Day) -> String {
        printed(command(words, self.data, self.database, &clock(today)))
    }

    fn status(&self, today: Day) -> Value {
        serde_json::from_str(&self.print(&["status", "--json"], today)).unwrap()
    }

    fn enrol(&self) -> Tablet {
        let code = self.print(&["device", "code"], day(0));
        let centre = self.serve(day(0), CALM);
        let body = json!({"code": code.trim(), "name": "Balie",
            "install_id": "00000000-0000-4000-8000-000000000009"});
        let head = "POST /v1/enrol HTTP/1.1\r\nContent-Type: application/json";
        let answer = centre.ask(head, &body.to_string()).unwrap();
        let reply: Value = serde_json::from_str(&answer.body).unwrap();
        Tablet::new(reply["token"].as_str().unwrap().to_owned())
    }
}

fn tickets_live_through_kills(place: &Place<'_>, kills: u64) {
    place.print(&["demo"], day(0));
    let mut tablet = place.enrol();
    let before = place.status(day(0))["accepted"].as_i64().unwrap();
    let pace = Pace::of(place, &mut tablet);
    let mut asked = 0;
    for life in 0..kills {
        let today = day(life / LIVES_A_DAY);
        let moment = |within: Duration| {
            let within = within.as_micros().max(1) as u64;
            Duration::from_micros(tablet.chance.below(within))
        };
        // Some are killed while they start, and carry over what ended the day before.
        let lives = match life % 3 {
            0 => Lives::FromItsStart(moment(pace.start)),
            _ => Lives::FromListening(moment(pace.step * STEPS)),
        };
        let centre = place.serve(today, lives);
        while centre.address.is_some() && one_step(&mut tablet, &centre, today).is_some() {
            asked += 1;
        }
    }
    let last = kills / LIVES_A_DAY;
    let centre = place.serve(day(last), CALM);
    tablet.hello(&centre).unwrap();
    while tablet.tickets.iter().any(|made| !made.taken) && tablet.refused < 1_000 {
        tablet.exchange(&centre).unwrap();
    }
    drop(centre);

    let much_later = day(last + 70);
    let centre = place.serve(much_later, CALM);
    // A busy machine ends them a while after it answers.
    let mut tries = 0..MOST_TRIES;
    while tablet.tickets.iter().any(|made| !made.settled) && tries.next().is_some() {
        tablet.exchange(&centre).unwrap();
    }
    assert!(tablet.tickets.iter().all(|made| made.over.is_some()));
    drop(centre);
    let centre = place.serve(day(last + 71), CALM);
    let code = tablet.tickets[0].secret.code();
    let page = centre.ask(&format!("GET /t/{code} HTTP/1.1"), "").unwrap();
    assert_eq!(page.status, 404);
    wait_until_counted(place, day(last + 71), before + tablet.tickets.len() as i64);
    let mut tries = 0..MOST_TRIES;
    while rows_left(place) > 0 && tries.next().is_some() {
        std::thread::yield_now();
    }
    drop(centre);
    place.print(&["check"], day(last + 71));
    assert_eq!(rows_left(place), 0, "something of a ticket is left");
    let ended = tablet.tickets.len();
    println!("{kills} kills: {asked} steps, {ended} tickets, each ended and counted once");
    assert!(ended > 0, "no ticket came in");
}

/// How fast this machine is now.
struct Pace {
    start: Duration,
    step: Duration,
}

impl Pace {
    fn of(place: &Place<'_>, tablet: &mut Tablet) -> Self {
        let begun = Instant::now();
        let centre = place.serve(day(0), CALM);
        let start = begun.elapsed();
        tablet.hello(&centre).unwrap();
        let begun = Instant::now();
        for _ in 0..4 {
            tablet.make(day(0));
            tablet.exchange(&centre).unwrap();
        }
        Self {
            start,
            step: begun.elapsed() / 4,
        }
    }
}

fn one_step(tablet: &mut Tablet, centre: &Serving, today: Day) -> Option<()> {
    tablet.hello(centre)?;
    match tablet.chance.below(8) {
        0 => tablet.make(today),
        1 => tablet.word(),
        2 => tablet.open(centre).or_else(|| alive(centre))?,
        3 | 4 => tablet.answer(centre).or_else(|| alive(centre))?,
        _ => tablet.exchange(centre)?,
    }
    Some(())
}

/// Nothing to open yet is no end.
fn alive(centre: &Serving) -> Option<()> {
    centre.ask("GET /healthz HTTP/1.1", "").map(|_| ())
}

/// The upkeep runs beside; it is done when the number is there, and then it stays.
fn wait_until_counted(place: &Place<'_>, today: Day, expected: i64) {
    let counted = || place.status(today)["accepted"].as_i64().unwrap();
    let mut tries = 0..MOST_TRIES;
    while counted() < expected && tries.next().is_some() {
        std::thread::yield_now();
    }
    assert_eq!(counted(), expected, "tickets and counts");
}

/// The rows of tickets, of how they ended and of what is to leave.
fn rows_left(place: &Place<'_>) -> i64 {
    let pool = match place.database {
        None => Pool::open_sqlite(&place.data.join("tickets.db"), &SqliteOptions::default()),
        Some(url) => Pool::open_postgres_beside(url, "tickets"),
    };
    let sql = "SELECT (SELECT count(*) FROM ticket) + (SELECT count(*) FROM ticket_end) \
               + (SELECT count(*) FROM leaving)";
    let rows = pool.unwrap().read(|s| s.query(sql, &[])).unwrap();
    rows[0].int(0).unwrap()
}

#[test]
fn a_killed_centre_loses_no_ticket_and_counts_each_once() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place {
        data: folder.path(),
        database: None,
    };
    tickets_live_through_kills(&place, kills());
}

#[test]
fn a_killed_centre_on_postgresql_loses_no_ticket_and_counts_each_once() {
    let Some(schema) = PostgresSchema::scratch() else {
        println!("skipped: ONTHAAL_TEST_POSTGRES is not set");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let place = Place {
        data: folder.path(),
        database: Some(schema.url()),
    };
    tickets_live_through_kills(&place, kills().min(40));
}
