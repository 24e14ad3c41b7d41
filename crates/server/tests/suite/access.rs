//! Who may send and who may look.

use crate::scene::{SITE, on_each_database};
use onthaal_model::id::{DeviceId, SiteId};
use onthaal_protocol::enrol::EnrolRequest;
use onthaal_server::staff::{self, Role, SignIn};
use onthaal_server::{Centre, CentreError, device, enrol};
use uuid::Uuid;

fn ask_in(centre: &Centre, code: &str) -> Result<String, CentreError> {
    let request = EnrolRequest {
        code: code.to_owned(),
        install_id: Uuid::from_u128(5),
        name: "Tablet".to_owned(),
    };
    enrol::enrol(centre, &request).map(|reply| reply.token)
}

#[test]
fn a_code_lets_one_tablet_in_and_only_for_half_an_hour() {
    on_each_database(|scene| {
        let code = enrol::make_code(&scene.centre, Some(SiteId(SITE)), None).unwrap();
        let token = ask_in(&scene.centre, &code.to_lowercase()).unwrap();
        assert!(
            device::authenticate(&scene.centre, &token)
                .unwrap()
                .is_some()
        );
        assert!(matches!(
            ask_in(&scene.centre, &code),
            Err(CentreError::BadCode)
        ));
        let late = enrol::make_code(&scene.centre, None, Some("Keuken")).unwrap();
        scene.at("2026-11-21T10:30:00Z");
        assert!(matches!(
            ask_in(&scene.centre, &late),
            Err(CentreError::BadCode)
        ));
        assert!(matches!(
            ask_in(&scene.centre, "00000-00000"),
            Err(CentreError::BadCode)
        ));
    });
}

#[test]
fn a_code_for_a_site_that_nobody_knows_is_not_made() {
    on_each_database(|scene| {
        let made = enrol::make_code(&scene.centre, Some(SiteId(Uuid::from_u128(1))), None);
        assert!(matches!(made, Err(CentreError::NotFound("site"))));
    });
}

#[test]
fn a_revoked_tablet_is_let_in_no_more() {
    on_each_database(|scene| {
        let code = enrol::make_code(&scene.centre, None, Some("Keuken")).unwrap();
        let token = ask_in(&scene.centre, &code).unwrap();
        let known = device::authenticate(&scene.centre, &token)
            .unwrap()
            .unwrap();
        assert_eq!(known.name, "Keuken");
        device::revoke(&scene.centre, known.id).unwrap();
        assert!(
            device::authenticate(&scene.centre, &token)
                .unwrap()
                .is_none()
        );
        assert!(
            device::authenticate(&scene.centre, "nonsense")
                .unwrap()
                .is_none()
        );
        let again = device::revoke(&scene.centre, known.id);
        assert!(matches!(again, Err(CentreError::NotFound("device"))));
        let strange = device::revoke(&scene.centre, DeviceId(Uuid::from_u128(1)));
        assert!(strange.is_err());
        let list = device::list(&scene.centre).unwrap();
        assert_eq!(list.iter().filter(|line| line.revoked).count(), 1);
        assert_eq!(scene.status().devices, 1);
    });
}

#[test]
fn somebody_signs_in_is_known_and_signs_out() {
    on_each_database(|scene| {
        let centre = &scene.centre;
        staff::add(centre, "Fatima", "een lang woord", Role::Coordinator).unwrap();
        assert!(staff::add(centre, " fatima ", "een lang woord", Role::Reader).is_err());
        assert!(staff::add(centre, "Jan", "kort", Role::Reader).is_err());
        let SignIn::Welcome { token } = staff::sign_in(centre, "FATIMA", "een lang woord").unwrap()
        else {
            panic!("the password is right")
        };
        let who = staff::who(centre, &token).unwrap().unwrap();
        assert_eq!((who.name.as_str(), who.role), ("Fatima", Role::Coordinator));
        staff::sign_out(centre, &token).unwrap();
        assert!(staff::who(centre, &token).unwrap().is_none());
    });
}

#[test]
fn a_session_ends_by_itself() {
    on_each_database(|scene| {
        let centre = &scene.centre;
        staff::add(centre, "Fatima", "een lang woord", Role::Coordinator).unwrap();
        let SignIn::Welcome { token } = staff::sign_in(centre, "Fatima", "een lang woord").unwrap()
        else {
            panic!("the password is right")
        };
        scene.at("2026-11-21T21:59:59Z");
        assert!(staff::who(centre, &token).unwrap().is_some());
        scene.at("2026-11-21T22:00:00Z");
        assert!(staff::who(centre, &token).unwrap().is_none());
    });
}

#[test]
fn after_five_wrong_passwords_a_name_waits_whether_somebody_has_it_or_not() {
    on_each_database(|scene| {
        let centre = &scene.centre;
        staff::add(centre, "Fatima", "een lang woord", Role::Coordinator).unwrap();
        for name in ["Fatima", "Niemand"] {
            for _ in 0..5 {
                let tried = staff::sign_in(centre, name, "fout").unwrap();
                assert!(matches!(tried, SignIn::Wrong));
            }
            let wait = staff::sign_in(centre, name, "een lang woord").unwrap();
            assert!(matches!(wait, SignIn::Wait { seconds: 15 }), "{name}");
        }
        scene.at("2026-11-21T10:00:15Z");
        let welcome = staff::sign_in(centre, "Fatima", "een lang woord").unwrap();
        assert!(matches!(welcome, SignIn::Welcome { .. }));
    });
}

#[test]
fn no_secret_stands_in_the_database_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let scene = crate::scene::Scene::open(folder.path().to_owned(), None);
    staff::add(&scene.centre, "Fatima", "een lang woord", Role::Coordinator).unwrap();
    let SignIn::Welcome { token } =
        staff::sign_in(&scene.centre, "Fatima", "een lang woord").unwrap()
    else {
        panic!("the password is right")
    };
    let code = enrol::make_code(&scene.centre, None, None).unwrap();
    let device_token = ask_in(&scene.centre, &code).unwrap();
    let mut bytes = std::fs::read(folder.path().join("centre.db")).unwrap();
    bytes.extend(std::fs::read(folder.path().join("centre.db-wal")).unwrap());
    for secret in [
        "een lang woord",
        &token,
        &device_token,
        &code,
        &code.replace('-', ""),
    ] {
        let found = bytes
            .windows(secret.len())
            .any(|window| window == secret.as_bytes());
        assert!(!found, "a secret of {} bytes", secret.len());
    }
}
