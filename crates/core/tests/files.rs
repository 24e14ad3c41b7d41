//! Files survive what happens to files: a kill, a power cut, damage.

use onthaal_core::rows::fragment;
use onthaal_core::store::{DIRECTORY_FILE, FileState, OUTBOX_FILE};
use onthaal_core::testing::{Tablet, question};
use onthaal_core::{CoreError, Store, desk};
use onthaal_protocol::seal::OpenKey;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

const CHILD: &str = "ONTHAAL_TEST_RECORDS_IN";

fn ready(folder: &Path, seed: u64) -> Tablet {
    let tablet = Tablet::open(folder, seed).unwrap();
    tablet.enrol().unwrap();
    tablet
        .learn_key(&OpenKey::generate(1, &tablet.random))
        .unwrap();
    tablet
}

fn pending(store: &Store) -> i64 {
    store.read_outbox(fragment::counts).unwrap().pending
}

#[test]
fn a_commit_waits_for_the_disk_in_both_files() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), 1).unwrap();
    let setting = |name: &str| {
        let sql = format!("PRAGMA {name}");
        let ask = |s: &mut dyn onthaal_db::Session| {
            let rows = s.query(&sql, &[])?;
            Ok::<_, onthaal_db::DbError>(rows[0].cells()[0].clone())
        };
        [
            tablet.store.write_outbox(ask).unwrap(),
            tablet.store.write_directory(ask).unwrap(),
        ]
    };
    use onthaal_db::Cell::{Int, Text};
    assert!(setting("synchronous") == [Int(2), Int(2)], "FULL");
    assert!(setting("secure_delete") == [Int(1), Int(1)]);
    assert!(setting("journal_mode") == [Text("wal".into()), Text("wal".into())]);
}

/// More kills on demand: `ONTHAAL_TEST_KILLS=200`.
fn kills() -> u64 {
    let wanted = std::env::var("ONTHAAL_TEST_KILLS").ok();
    wanted.map_or(12, |text| text.parse().expect("it is a number"))
}

#[test]
fn a_killed_app_keeps_every_intake_it_called_saved() {
    let folder = tempfile::tempdir().unwrap();
    drop(ready(folder.path(), 2));
    let mut saved = 0;
    let cycles = kills();
    for cycle in 0..cycles {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "records_until_it_is_killed",
                "--ignored",
                "--nocapture",
            ])
            .env(CHILD, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let enough = 1 + cycle as usize % 5;
        saved += lines
            .map_while(Result::ok)
            .filter(|line| line.contains("saved"))
            .take(enough)
            .count() as i64;
        child.kill().unwrap();
        child.wait().unwrap();
        let (store, report) =
            Store::open(folder.path(), &onthaal_model::time::SystemClock).unwrap();
        assert_eq!(report.outbox, FileState::Ok);
        let found = pending(&store);
        assert!(found >= saved * 6, "{found} fragments of {saved} intakes");
        assert_eq!(found % 6, 0, "an intake is there as a whole or not at all");
        saved = found / 6;
    }
    assert!(saved >= cycles as i64);
}

#[test]
#[ignore = "run by the test above as the app that is killed"]
fn records_until_it_is_killed() {
    let Some(folder) = std::env::var_os(CHILD) else {
        return;
    };
    let folder = Path::new(&folder);
    let seed = std::process::id().into();
    let mut tablet = Tablet::open(folder, seed).unwrap();
    tablet.open_session().unwrap();
    for n in 0.. {
        tablet.record(vec![question(n), question(n + 1)]).unwrap();
        let mut out = std::io::stdout();
        writeln!(out, "saved {n}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn a_new_tablet_says_that_its_files_are_new() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = Tablet::open(folder.path(), 3).unwrap();
    assert_eq!(tablet.report.directory, FileState::New);
    assert_eq!(tablet.report.outbox, FileState::New);
    tablet.restart().unwrap();
    assert_eq!(tablet.report.directory, FileState::Ok);
    assert_eq!(tablet.report.outbox, FileState::Ok);
}

#[test]
fn a_broken_file_is_moved_aside_byte_for_byte_and_a_new_one_made() {
    for damage in [
        &b"this is no database, it only has the name of one"[..],
        b"",
    ] {
        for name in [DIRECTORY_FILE, OUTBOX_FILE] {
            let folder = tempfile::tempdir().unwrap();
            drop(ready(folder.path(), 4));
            std::fs::write(folder.path().join(name), damage).unwrap();
            let tablet = Tablet::open(folder.path(), 4).unwrap();
            let (broken, sound) = match name == OUTBOX_FILE {
                true => (tablet.report.outbox, tablet.report.directory),
                false => (tablet.report.directory, tablet.report.outbox),
            };
            assert_eq!((broken, sound), (FileState::MovedAside, FileState::Ok));
            let aside = folder.path().join(format!("{name}.broken-1"));
            assert_eq!(std::fs::read(aside).unwrap(), damage);
            assert_eq!(
                desk::enrolment(&tablet.store).unwrap().is_some(),
                name == DIRECTORY_FILE
            );
        }
    }
}

#[test]
fn a_directory_made_anew_is_read_from_its_beginning() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = ready(folder.path(), 5);
    onthaal_core::replica::follow_streams(&tablet.store, &["shared".into()]).unwrap();
    let page = onthaal_protocol::pull::PullPage {
        records: vec![],
        next: "e:shared:7".into(),
        more: false,
        digest: None,
    };
    onthaal_core::replica::apply_page(&tablet.store, "shared", &page).unwrap();
    drop(tablet);
    std::fs::write(folder.path().join(DIRECTORY_FILE), [7; 9000]).unwrap();
    let tablet = Tablet::open(folder.path(), 5).unwrap();
    assert_eq!(tablet.report.directory, FileState::MovedAside);
    onthaal_core::replica::follow_streams(&tablet.store, &["shared".into()]).unwrap();
    let plan = onthaal_core::replica::plan(&tablet.store).unwrap();
    assert_eq!(plan[0].cursor, None);
}

#[test]
fn of_a_damaged_outbox_what_can_be_read_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = ready(folder.path(), 6);
    tablet.open_session().unwrap();
    for n in 0..60 {
        tablet.record(vec![question(n)]).unwrap();
    }
    drop(tablet);
    let path = folder.path().join(OUTBOX_FILE);
    let whole = std::fs::read(&path).unwrap();
    let pages = whole.len() / 4096;
    let (mut moved, mut most) = (0, 0);
    for page in (1..pages).step_by(3) {
        let mut bytes = whole.clone();
        bytes[page * 4096..page * 4096 + 200].fill(0xA5);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(OUTBOX_FILE), &bytes).unwrap();
        let tablet = Tablet::open(folder.path(), 6).unwrap();
        if tablet.report.outbox == FileState::Ok {
            continue;
        }
        moved += 1;
        let aside = tablet.report.outbox_aside.clone().unwrap();
        assert_eq!(
            std::fs::read(&aside).unwrap(),
            bytes,
            "left as it was found"
        );
        let left = pending(&tablet.store);
        assert!(left <= 180);
        most = most.max(left);
        assert!(tablet.report.outbox_salvaged >= left as u64);
        let beside = std::fs::read_dir(folder.path()).unwrap().count();
        assert!(beside <= 10, "the copy that was read is gone");
    }
    assert!(moved > 3, "{moved} of {pages} pages");
    assert!(most >= 120, "{most} of 180 fragments");
}

#[test]
fn a_newer_outbox_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = ready(folder.path(), 7);
    tablet
        .store
        .write_outbox(|s| s.execute("UPDATE schema_compatibility SET number = 99", &[]))
        .unwrap();
    drop(tablet);
    let refusal = Tablet::open(folder.path(), 7).map(|_| ()).unwrap_err();
    assert!(matches!(
        refusal,
        CoreError::Db(onthaal_db::DbError::TooNew { found: 99, .. })
    ));
    assert!(!folder.path().join("outbox.db.broken-1").exists());
}

#[test]
fn of_a_file_that_lost_its_end_the_beginning_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = ready(folder.path(), 9);
    tablet.open_session().unwrap();
    for n in 0..40 {
        tablet.record(vec![question(n)]).unwrap();
    }
    let install = desk::install_id(&tablet.context()).unwrap();
    tablet.close_session().unwrap();
    tablet.store = Store::in_memory().unwrap();
    let path = folder.path().join(OUTBOX_FILE);
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    let length = file.metadata().unwrap().len();
    file.set_len(length - 4096).unwrap();
    drop(file);
    tablet.restart().unwrap();
    assert_eq!(tablet.report.outbox, FileState::MovedAside);
    assert!(tablet.report.outbox_salvaged > 60, "{:?}", tablet.report);
    assert_eq!(desk::install_id(&tablet.context()).unwrap(), install);
}

#[test]
fn a_journal_whose_file_is_gone_is_kept_for_the_help_desk_and_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = ready(folder.path(), 10);
    tablet.open_session().unwrap();
    tablet.record(vec![question(0)]).unwrap();
    let journal = folder.path().join("outbox.db-wal");
    let bytes = std::fs::read(&journal).unwrap();
    tablet.store = Store::in_memory().unwrap();
    std::fs::remove_file(folder.path().join(OUTBOX_FILE)).unwrap();
    std::fs::write(&journal, &bytes).unwrap();
    tablet.restart().unwrap();
    assert_eq!(tablet.report.outbox, FileState::MovedAside);
    let kept = folder.path().join("outbox.db.broken-1-wal");
    assert_eq!(std::fs::read(kept).unwrap(), bytes);
}
