//! The end of a ticket: nothing of it is left but how it ended, and that counts once.

use super::tablet::{ORGANISATION, asked, exchange, sent, tallied, today};
use crate::scene::{Scene, on_each_database};
use onthaal_model::referral::ReferralResult;
use onthaal_server::tickets;
use onthaal_server::{overview, upkeep};
use onthaal_ticket::life::Answer;
use serde_json::json;

fn left(scene: &Scene) -> (i64, i64, i64) {
    let status = overview::status(&scene.centre).unwrap();
    (status.tickets, status.tickets_leaving, status.accepted)
}

#[test]
fn an_answered_ticket_ends_after_the_day_for_putting_right_and_counts_a_day_later() {
    on_each_database(|scene| {
        let slip = sent(scene);
        tickets::answer(&scene.centre, &slip.secret, Answer::Arrived, None).unwrap();
        scene.at("2026-11-22T22:00:00Z");
        assert_eq!(tickets::end_due(&scene.centre).unwrap(), 0);
        scene.at("2026-11-23T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert_eq!(left(scene), (0, 1, 0));
        // On the day of the end nothing reaches the other database.
        assert_eq!(tickets::leave(&scene.centre).unwrap(), 0);
        scene.at("2026-11-24T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert_eq!(left(scene), (0, 0, 1));
        for _ in 0..3 {
            upkeep::tend(&scene.centre).unwrap();
        }
        assert_eq!(left(scene), (0, 0, 1));
        upkeep::check(&scene.centre).unwrap();
    });
}

#[test]
fn a_ticket_that_nobody_answers_is_counted_as_not_known() {
    on_each_database(|scene| {
        let slips: Vec<_> = (0..6).map(|_| sent(scene)).collect();
        scene.at("2027-01-02T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert_eq!(left(scene).0, 6);
        scene.at("2027-01-03T09:00:00Z");
        let state = asked(scene, &slips[0]).unwrap();
        assert_eq!(
            (state.over, state.result.as_deref()),
            (true, Some("unknown"))
        );
        scene.at("2027-01-04T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert_eq!(left(scene), (0, 0, 6));
        let counts = tallied(scene);
        assert_eq!(counts[0], ("referral/unknown".to_owned(), 6));
        assert_eq!(counts.len(), 3);
    });
}

#[test]
fn a_code_whose_time_is_over_is_refused_as_any_other_and_looking_ends_nothing() {
    on_each_database(|scene| {
        let slip = sent(scene);
        scene.at("2027-01-03T09:00:00Z");
        assert_eq!(tickets::open(&scene.centre, &slip.secret).unwrap(), None);
        let said = tickets::answer(&scene.centre, &slip.secret, Answer::Withdrawn, None).unwrap();
        assert_eq!(said, tickets::Answered::Closed);
        let said =
            tickets::answer_spoken(&scene.centre, ORGANISATION, &slip.pictures, Answer::Full);
        assert!(!said.unwrap());
        assert_eq!(left(scene), (1, 0, 0));
        let pool = &scene.centre.tickets.pool;
        let written = pool.read(|s| s.query("SELECT refused FROM opening", &[]));
        assert!(written.unwrap().is_empty());
        assert_eq!(tickets::end_due(&scene.centre).unwrap(), 1);
        assert_eq!(left(scene), (0, 1, 0));
    });
}

#[test]
fn consent_taken_back_ends_a_ticket_at_once_and_leaves_nothing_of_it() {
    on_each_database(|scene| {
        let slip = sent(scene);
        tickets::answer(&scene.centre, &slip.secret, Answer::Withdrawn, None).unwrap();
        assert_eq!(tickets::open(&scene.centre, &slip.secret).unwrap(), None);
        assert_eq!(left(scene), (0, 1, 0));
        let state = asked(scene, &slip).unwrap();
        assert_eq!(
            (state.over, state.result.as_deref()),
            (true, Some("withdrawn"))
        );
        if scene.database_url.is_none() {
            let content = sealed_content(&slip.item);
            for file in ["tickets.db", "tickets.db-wal"] {
                let bytes = std::fs::read(scene.folder.join(file)).unwrap_or_default();
                let found = bytes.windows(48).any(|part| part == &content[..48]);
                assert!(!found, "{file}");
            }
        }
    });
}

pub fn sealed_content(item: &serde_json::Value) -> Vec<u8> {
    use base64::Engine as _;
    let text = item["content"].as_str().unwrap();
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap()
}

#[test]
fn how_it_ended_stays_for_the_tablet_until_it_has_kept_it() {
    on_each_database(|scene| {
        let slip = sent(scene);
        tickets::answer(&scene.centre, &slip.secret, Answer::Full, None).unwrap();
        scene.at("2026-11-23T09:00:00Z");
        assert!(asked(scene, &slip).unwrap().over);
        exchange(scene, json!({"settled": [slip.id.0]}));
        assert!(asked(scene, &slip).is_none());

        let forgotten = sent(scene);
        tickets::answer(&scene.centre, &forgotten.secret, Answer::Withdrawn, None).unwrap();
        scene.at("2027-01-22T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert!(asked(scene, &forgotten).is_some());
        scene.at("2027-01-23T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert!(asked(scene, &forgotten).is_none());
    });
}

#[test]
fn a_ticket_that_ended_does_not_begin_again_when_it_is_sent_again() {
    on_each_database(|scene| {
        let slip = sent(scene);
        tickets::answer(&scene.centre, &slip.secret, Answer::Withdrawn, None).unwrap();
        let reply = super::tablet::send(scene, &[&slip]);
        assert_eq!(
            reply.verdicts[0].status,
            onthaal_protocol::push::VerdictStatus::Duplicate
        );
        assert_eq!(tickets::open(&scene.centre, &slip.secret).unwrap(), None);
        assert_eq!(left(scene), (0, 1, 0));
    });
}

#[test]
fn a_count_that_was_taken_in_and_not_yet_removed_is_taken_once() {
    on_each_database(|scene| {
        for _ in 0..5 {
            let slip = sent(scene);
            tickets::answer(&scene.centre, &slip.secret, Answer::Withdrawn, None).unwrap();
        }
        let leaving = |scene: &Scene| {
            let pool = &scene.centre.tickets.pool;
            pool.read(|s| s.query("SELECT id, house, day, sealed FROM leaving", &[]))
                .unwrap()
        };
        let before = leaving(scene);
        scene.at("2026-11-22T09:00:00Z");
        assert_eq!(tickets::leave(&scene.centre).unwrap(), 5);
        assert!(leaving(scene).is_empty());
        // As after a kill between the two databases.
        scene
            .centre
            .tickets
            .pool
            .write(|s| {
                for row in &before {
                    let row: Vec<_> = row.cells().iter().map(|cell| cell.as_param()).collect();
                    s.execute(
                        "INSERT INTO leaving (id, house, day, sealed) VALUES ($1, $2, $3, $4)",
                        &row,
                    )?;
                }
                Ok::<_, onthaal_db::DbError>(())
            })
            .unwrap();
        scene.reopen();
        assert_eq!(tickets::leave(&scene.centre).unwrap(), 0);
        assert!(leaving(scene).is_empty());
        assert_eq!(left(scene), (0, 0, 5));
        assert_eq!(tallied(scene)[0], ("referral/withdrawn".to_owned(), 5));
        upkeep::check(&scene.centre).unwrap();
    });
}

#[test]
fn a_count_stands_in_the_period_of_the_end_even_when_that_was_released_meanwhile() {
    on_each_database(|scene| {
        let slip = sent(scene);
        tickets::answer(&scene.centre, &slip.secret, Answer::Withdrawn, None).unwrap();
        let periods = |scene: &Scene| {
            scene
                .centre
                .pool
                .read(|s| s.query("SELECT period FROM staging", &[]))
                .unwrap()
                .iter()
                .map(|row| row.text(0).unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        scene.at("2027-01-03T09:00:00Z");
        tickets::leave(&scene.centre).unwrap();
        assert_eq!(periods(scene), ["2026-Q4"]);
        let late = sent(scene);
        tickets::answer(&scene.centre, &late.secret, Answer::Withdrawn, None).unwrap();
        scene.at("2027-04-20T09:00:00Z");
        tickets::leave(&scene.centre).unwrap();
        assert_eq!(periods(scene), ["2026-Q4", "2027-Q2"]);
    });
}

#[test]
fn what_ends_is_released_as_any_count_and_small_numbers_are_not() {
    on_each_database(|scene| {
        let end = |scene: &Scene, answer: Answer, number: usize| {
            for _ in 0..number {
                let slip = sent(scene);
                tickets::answer(&scene.centre, &slip.secret, answer, None).unwrap();
            }
        };
        end(scene, Answer::Arrived, 9);
        end(scene, Answer::NotArrived, 6);
        end(scene, Answer::Full, 2);
        scene.at("2027-01-15T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        scene.at("2027-01-16T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        scene.at("2027-04-15T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        let releases = onthaal_server::reports::releases_of(&scene.centre, None).unwrap();
        let body = &releases[0].body;
        assert_eq!(body["period"], "2027-Q1");
        let table = body["tables"]
            .as_array()
            .unwrap()
            .iter()
            .find(|table| table["kind"] == "referral")
            .unwrap();
        let lines: Vec<_> = table["lines"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| (line["category"].as_str().unwrap(), line["count"].as_i64()))
            .collect();
        assert_eq!(table["total"], 17);
        assert!(lines.contains(&("arrived", Some(9))), "{lines:?}");
        assert!(lines.iter().all(|(category, _)| *category != "full"));
        let printed = onthaal_server::reports::Printer::new("nl-BE")
            .unwrap()
            .text(body);
        assert!(printed.contains("9"), "{printed}");
        assert_eq!(
            ReferralResult::parse("arrived").unwrap(),
            ReferralResult::Arrived
        );
        assert!(today(scene) > onthaal_model::time::Day::parse("day", "2027-04-14").unwrap());
    });
}
