//! The cards of a house.

use super::{published, refusal, somebody};
use crate::scene::{HOUSE, SITE, on_each_database};
use onthaal_model::record::RecordKind;
use onthaal_server::CentreError;
use onthaal_server::desk::{CardEdit, add_card, plan, remove_card, save_card, versions};
use serde_json::json;

fn card(title: &str) -> CardEdit {
    CardEdit {
        card_type: "procedure".to_owned(),
        title: title.to_owned(),
        text: "- Luister.\r\n- Bel.".to_owned(),
        source: None,
        owner: "coördinator".to_owned(),
        expires: "2027-11-01".to_owned(),
        themes: vec!["housing".to_owned()],
        service_id: None,
        version: None,
    }
}

#[test]
fn every_change_of_a_card_is_a_version_and_the_older_ones_can_be_read() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let id = add_card(&scene.centre, &staff, HOUSE, &card("Dringend")).unwrap();
        let seen = |version| CardEdit {
            version: Some(version),
            text: "Bel meteen.".to_owned(),
            ..card("Heel dringend")
        };
        save_card(&scene.centre, &staff, HOUSE, id, &seen(1)).unwrap();
        let late = save_card(&scene.centre, &staff, HOUSE, id, &seen(1));
        assert!(matches!(late, Err(CentreError::ChangedMeanwhile)));
        scene.at("2026-11-22T10:00:00Z");
        save_card(&scene.centre, &staff, HOUSE, id, &seen(2)).unwrap();
        let now = plan(&scene.centre, HOUSE).unwrap().cards.remove(0);
        assert_eq!((now.version, now.title.as_str()), (3, "Heel dringend"));
        let older = versions(&scene.centre, HOUSE, id).unwrap();
        let told: Vec<_> = older
            .iter()
            .map(|one| (one.version, one.until.as_str(), one.text.as_str()))
            .collect();
        let expected = [
            (2, "2026-11-22", "Bel meteen."),
            (1, "2026-11-21", "- Luister.\n- Bel."),
        ];
        assert_eq!(told, expected);
        assert_eq!(
            published(scene, RecordKind::DeskCard)[0].body["version"],
            json!(3)
        );
        remove_card(&scene.centre, &staff, HOUSE, id).unwrap();
        assert!(plan(&scene.centre, HOUSE).unwrap().cards.is_empty());
        let gone = versions(&scene.centre, HOUSE, id);
        assert!(matches!(gone, Err(CentreError::NotFound("card"))));
    });
}

#[test]
fn a_card_says_who_keeps_it_right_and_until_when() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let check = |edit: &dyn Fn(&mut CardEdit), said: &str| {
            let mut wrong = card("Kaart");
            edit(&mut wrong);
            assert_eq!(
                refusal(add_card(&scene.centre, &staff, HOUSE, &wrong)),
                said
            );
        };
        check(&|card| card.title.clear(), "title: required");
        check(&|card| card.text = "\n \n".to_owned(), "text: required");
        check(&|card| card.text = "a".repeat(1_501), "text: too-long");
        check(&|card| card.owner.clear(), "owner: required");
        check(&|card| card.expires.clear(), "expires: required");
        check(
            &|card| card.expires = "2026-11-21".to_owned(),
            "expires: out-of-range",
        );
        check(
            &|card| card.card_type = "poem".to_owned(),
            "card_type: unknown-code",
        );
        check(
            &|card| card.service_id = Some(SITE),
            "service_id: unknown-code",
        );
    });
}
