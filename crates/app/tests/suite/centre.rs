//! What the command line says of the centre, on tablets that have one and tablets that do not.

use std::path::Path;
use std::sync::Arc;

use onthaal_app::{App, AppConfig, CentreWish, OpenError};
use onthaal_core::Store;
use onthaal_core::desk::{Enrolment, Token, enrolment, keep_enrolment};
use onthaal_model::id::{DeviceId, HouseId};
use onthaal_model::random::SeededRandomness;
use onthaal_model::time::FixedClock;

const FIRST: &str = "http://127.0.0.1:1";
const LATER: &str = "http://127.0.0.1:2";

fn clock() -> FixedClock {
    FixedClock::parse(crate::common::NOW).expect("an instant")
}

fn open(folder: &Path, server: &str, code: Option<&str>) -> Result<App, OpenError> {
    App::open(AppConfig {
        data_dir: folder.to_path_buf(),
        clock: Arc::new(clock()),
        random: Arc::new(SeededRandomness::new(7)),
        centre: CentreWish::of(Some(server.to_owned()), code.map(str::to_owned)),
        demo: false,
        locales_dir: None,
        doorbell: "127.0.0.1:0".parse().expect("loopback"),
        mode: None,
    })
}

fn known(folder: &Path) -> Option<Enrolment> {
    let (store, _) = Store::open(folder, &clock()).expect("the files open");
    enrolment(&store).expect("readable")
}

fn enrolled(folder: &Path) -> Enrolment {
    let random = SeededRandomness::new(1);
    let who = Enrolment {
        server: FIRST.to_owned(),
        token: Token("word".to_owned()),
        device: DeviceId::new(&random),
        house: HouseId::new(&random),
        site: None,
    };
    let (store, _) = Store::open(folder, &clock()).expect("the files open");
    keep_enrolment(&store, &who).expect("kept");
    who
}

#[test]
fn an_enrolled_tablet_follows_its_centre_to_another_address() {
    let folder = tempfile::tempdir().expect("a folder");
    let who = enrolled(folder.path());
    drop(open(folder.path(), LATER, None).expect("it opens"));
    let server = LATER.to_owned();
    assert_eq!(known(folder.path()), Some(Enrolment { server, ..who }));
}

#[test]
fn a_tablet_that_is_enrolled_stays_so_when_the_same_command_is_given_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let who = enrolled(folder.path());
    drop(open(folder.path(), LATER, Some("USED-CODE")).expect("it opens"));
    assert_eq!(known(folder.path()), Some(who));
}

#[test]
fn an_address_that_cannot_be_followed_is_bad_input_and_changes_nothing() {
    let check = |folder: &Path, server: &str, wanted: &str| {
        let error = open(folder, server, None).err().expect("refused");
        assert!(error.is_bad_input(), "{error}");
        assert_eq!(error.to_string(), wanted);
    };
    let folder = tempfile::tempdir().expect("a folder");
    check(
        folder.path(),
        LATER,
        "--server: the tablet is not enrolled yet; give --code too",
    );
    let who = enrolled(folder.path());
    check(
        folder.path(),
        "http://centrum.example",
        "--server: an address that is not on this machine needs https",
    );
    check(
        folder.path(),
        "ftp://centrum.example",
        "--server: not the address of a centre",
    );
    assert_eq!(known(folder.path()), Some(who));
}
