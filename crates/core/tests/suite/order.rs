//! That the files of a tablet do not tell which fragments were written together. How rows lie in
//! a file that was laid in order is proven below, in `onthaal-db`.

use onthaal_core::rows::fragment;
use onthaal_core::testing::{Tablet, question};
use onthaal_protocol::seal::OpenKey;
use std::path::Path;

fn busy(folder: &Path) -> Tablet {
    let mut tablet = Tablet::open(folder, 11).unwrap();
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    tablet.open_session().unwrap();
    for n in 0..60 {
        tablet.record(vec![question(n)]).unwrap();
    }
    assert!(journal(folder) > 0, "the journal tells them one by one");
    tablet
}

fn journal(folder: &Path) -> u64 {
    std::fs::metadata(folder.join("outbox.db-wal")).map_or(0, |found| found.len())
}

/// Whether laying the rows in order once more changes nothing but the counters of the header.
fn lies_in_order(tablet: &Tablet, folder: &Path) -> bool {
    let pages = || {
        std::fs::read(folder.join("outbox.db"))
            .unwrap()
            .split_off(100)
    };
    let before = pages();
    tablet.store.forget_order();
    before == pages()
}

fn pending(tablet: &Tablet) -> i64 {
    tablet.store.read_outbox(fragment::counts).unwrap().pending
}

#[test]
fn once_the_desk_is_closed_nothing_tells_what_was_written_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = busy(folder.path());
    tablet.close_session().unwrap();
    assert_eq!(journal(folder.path()), 0);
    assert!(lies_in_order(&tablet, folder.path()));
    assert_eq!(pending(&tablet), 180);
}

#[test]
fn a_tablet_that_stopped_in_the_middle_forgets_the_order_when_it_starts() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = busy(folder.path());
    tablet.restart().unwrap();
    assert_eq!(journal(folder.path()), 0);
    assert!(lies_in_order(&tablet, folder.path()));
    assert_eq!(pending(&tablet), 180);
}
