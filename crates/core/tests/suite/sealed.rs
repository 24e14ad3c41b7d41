//! Nothing that was recorded can be read off the tablet's files.

use onthaal_core::rows::fragment::SealedFragment;
use onthaal_core::testing::{Tablet, question};
use onthaal_db::Cell;
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, Domain, GapReason, Language, Outcome, Theme, Warmth,
};
use onthaal_protocol::seal::{OpenKey, SEALED_BYTES};
use std::path::Path;

/// Shorter codes turn up in random bytes; those are looked for between quotes, as text would
/// hold them, and cell by cell.
const TELLING: usize = 6;

fn codes() -> Vec<&'static str> {
    let mut codes: Vec<&'static str> = Theme::all().map(Theme::code).collect();
    codes.extend(Domain::all().map(Domain::code));
    codes.extend(AgeBand::all().map(AgeBand::code));
    codes.extend(Asker::all().map(Asker::code));
    codes.extend(Outcome::all().map(Outcome::code));
    codes.extend(Channel::all().map(Channel::code));
    codes.extend(GapReason::all().map(GapReason::code));
    codes.extend(Warmth::all().map(Warmth::code));
    codes.extend(Language::all().map(Language::code));
    codes
}

/// What of the bytes could be a code or a quoted one: runs of the letters that codes are made of.
fn searchable(bytes: &[u8]) -> String {
    let telling = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_\"".contains(byte);
    bytes
        .split(|byte| !telling(byte))
        .filter(|run| run.len() >= 4)
        .map(|run| String::from_utf8_lossy(run) + "\n")
        .collect()
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    ["outbox.db", "outbox.db-wal", "outbox.db-shm"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), std::fs::read(folder.join(name)).ok()?)))
        .collect()
}

/// Records every theme, outcome and language, undoes some, and leaves the files as a thief
/// would find them while the app runs.
fn busy_tablet(folder: &Path) -> Tablet {
    let mut tablet = Tablet::open(folder, 1).unwrap();
    tablet.enrol().unwrap();
    tablet
        .learn_key(&OpenKey::generate(1, &tablet.random))
        .unwrap();
    tablet.open_session().unwrap();
    for n in (0..Theme::all().len()).step_by(9) {
        tablet.record((n..n + 9).map(question).collect()).unwrap();
    }
    tablet.undo(None).unwrap();
    tablet
}

#[test]
fn no_code_of_what_was_recorded_stands_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = busy_tablet(folder.path());
    let found = files(folder.path());
    assert_eq!(found.len(), 3, "the journal is there while the app runs");
    let seen = found
        .iter()
        .filter(|(_, bytes)| searchable(bytes).contains("language"));
    assert!(seen.count() > 0, "the search finds a word that is there");
    for (name, bytes) in &found {
        let text = searchable(bytes);
        for code in codes() {
            let quoted = format!("\"{code}\"");
            assert!(!text.contains(&quoted), "{quoted} in {name}");
            assert!(
                code.len() < TELLING || is_of_the_schema(code) || !text.contains(code),
                "{code} in {name}"
            );
        }
    }
    drop(tablet);
    for (name, bytes) in files(folder.path()) {
        let text = searchable(&bytes);
        for code in codes() {
            assert!(!text.contains(&format!("\"{code}\"")), "{code} in {name}");
        }
    }
}

/// Words of the tables themselves.
fn is_of_the_schema(code: &str) -> bool {
    ["language"].contains(&code)
}

#[test]
fn a_row_holds_a_kind_a_week_a_period_and_nothing_else_in_clear() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = busy_tablet(folder.path());
    let rows = tablet
        .store
        .read_outbox(|s| s.query("SELECT * FROM fragment", &[]))
        .unwrap();
    assert!(rows.len() > 300);
    for row in &rows {
        for cell in row.cells() {
            match cell {
                Cell::Text(text) => assert!(
                    [
                        "about", "when", "language", "2026-W47", "2026-Q4", "pending", ""
                    ]
                    .contains(&text.as_str())
                ),
                Cell::Blob(bytes) => assert!([16, SEALED_BYTES].contains(&bytes.len())),
                Cell::Int(number) => assert!([0, 1].contains(number)),
                Cell::Null => panic!("no cell is empty"),
            }
        }
    }
}

#[test]
fn an_undone_intake_leaves_no_bytes_in_the_table() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = busy_tablet(folder.path());
    let before = ids(&tablet);
    tablet.record(vec![question(5)]).unwrap();
    let sealed: Vec<SealedFragment> = ids(&tablet)
        .into_iter()
        .filter(|id| !before.contains(id))
        .filter_map(|id| {
            tablet
                .store
                .read_outbox(|s| onthaal_core::rows::fragment::pending(s, id))
                .unwrap()
        })
        .collect();
    assert_eq!(sealed.len(), 3);
    tablet.undo(None).unwrap();
    drop(tablet);
    for (name, bytes) in files(folder.path()) {
        for fragment in &sealed {
            let found = bytes
                .windows(SEALED_BYTES)
                .any(|part| part == fragment.sealed);
            assert!(!found, "{name}");
        }
    }
}

fn ids(tablet: &Tablet) -> Vec<onthaal_model::id::FragmentId> {
    tablet
        .store
        .read_outbox(onthaal_core::rows::fragment::pending_ids)
        .unwrap()
}

#[test]
fn a_fragment_opens_with_the_key_of_the_centre_and_counts_for_its_slot() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = Tablet::open(folder.path(), 2).unwrap();
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    let session = tablet.open_session().unwrap();
    let asked = question(17);
    tablet.record(vec![asked.clone()]).unwrap();
    let wanted = asked.fragments(session.slot, session.site);
    let mut found = 0;
    for id in ids(&tablet) {
        let row = tablet
            .store
            .read_outbox(|s| onthaal_core::rows::fragment::pending(s, id))
            .unwrap()
            .unwrap();
        let kind = onthaal_model::fragment::FragmentKind::parse(&row.kind).unwrap();
        let opened = key.open(&row.sealed, id, kind).unwrap();
        found += usize::from(wanted.contains(&opened));
    }
    assert_eq!(found, 3);
}
