//! A plan is carried out on the directory it was made for, or not at all.

use crate::scene::on_each_database;
use onthaal_exchange::Reading;
use onthaal_server::{CentreError, exchange};
use serde_json::json;

fn reading(name: &str, email: &str) -> Reading {
    let organisation = json!({
        "id": "6b8a4a30-0000-4000-8000-000000000001", "name": name, "description": "De stad.",
        "email": email,
    });
    let mut reading = Reading::default();
    reading
        .add_file("o.json", organisation.to_string().as_bytes())
        .unwrap();
    reading
}

#[test]
fn a_record_that_changed_since_the_plan_was_made_keeps_all_of_it_out() {
    on_each_database(|scene| {
        let plan = |name: &str, email: &str| exchange::plan(&scene.centre, reading(name, email));
        let new = plan("Stad", "a@example.org").unwrap();
        let same = plan("Stad", "a@example.org").unwrap();
        assert_eq!(exchange::carry_out(&scene.centre, new).unwrap(), 1);
        let error = exchange::carry_out(&scene.centre, same).unwrap_err();
        assert!(matches!(error, CentreError::ChangedMeanwhile), "{error}");

        let renamed = plan("De stad", "a@example.org").unwrap();
        let mailed = plan("Stad", "b@example.org").unwrap();
        assert_eq!(exchange::carry_out(&scene.centre, renamed).unwrap(), 1);
        let error = exchange::carry_out(&scene.centre, mailed).unwrap_err();
        assert!(matches!(error, CentreError::ChangedMeanwhile), "{error}");
        let kept = exchange::shared(&scene.centre).unwrap();
        let kept = kept.iter().find(|one| one.body.get("email").is_some());
        assert_eq!(kept.unwrap().body["email"], "a@example.org");
    });
}
