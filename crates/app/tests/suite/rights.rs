//! Rights that a family may ask for, at the kiosk and at the desk.

use crate::common::Tablet;
use onthaal_app::Access;
use onthaal_locales::{Locales, Messages, parse};
use onthaal_model::rights::{Question, Right, Situation};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn rights(tablet: &Tablet, body: Value) -> Value {
    tablet.app.call(Access::Visitor, "rights", &body).unwrap()
}

#[test]
fn every_situation_question_and_right_has_its_texts_in_every_whole_language() {
    let mut wanted = BTreeSet::new();
    wanted.extend(Situation::all().map(|it| format!("rights-situation-{}", it.code())));
    wanted.extend(Question::all().map(|it| format!("rights-question-{}", it.code())));
    wanted.extend(Right::all().map(|it| format!("right-{}", it.code)));
    wanted.extend(Right::all().map(|it| format!("right-{}.text", it.code)));
    let texts = Locales::embedded();
    for locale in texts.full_tags() {
        let sources = texts.sources(&locale);
        let source = sources.iter().find(|it| it.file == "rights.ftl").unwrap();
        let has: BTreeSet<String> = parse(&source.text)
            .messages
            .into_iter()
            .flat_map(|(id, message)| {
                let parts: Vec<String> = message
                    .attributes
                    .keys()
                    .map(|it| format!("{id}.{it}"))
                    .collect();
                parts.into_iter().chain([id])
            })
            .collect();
        let missing: Vec<_> = wanted.difference(&has).collect();
        assert!(missing.is_empty(), "{locale}: {missing:?}");
        let other = has.iter().filter(|id| {
            id.starts_with("right-")
                || id.starts_with("rights-situation-")
                || id.starts_with("rights-question-")
        });
        let strange: Vec<_> = other.filter(|id| !wanted.contains(*id)).collect();
        assert!(strange.is_empty(), "{locale}: {strange:?}");
    }
}

#[test]
fn the_dutch_name_is_that_of_the_reference() {
    let texts = Messages::load(&Locales::embedded(), "nl-BE").unwrap();
    for right in Right::all() {
        assert_eq!(texts.text(&format!("right-{}", right.code)), right.name);
    }
}

#[test]
fn a_few_questions_end_in_a_list_with_where_to_ask_and_where_it_is_written() {
    let tablet = Tablet::demo();
    let begin = rights(&tablet, json!({}));
    assert_eq!(begin["situations"].as_array().unwrap().len(), 8);
    let first = rights(&tablet, json!({"situation": "apart"}));
    assert_eq!(first["question"], "unpaid");
    assert_eq!(
        first["rights"],
        json!([]),
        "nothing is shown before the end"
    );
    let answers = json!([
        {"question": "unpaid", "answer": "yes"},
        {"question": "low", "answer": "unsure"},
        {"question": "rent", "answer": "no"},
    ]);
    let end = rights(&tablet, json!({"situation": "apart", "answers": answers}));
    assert_eq!(end["question"], Value::Null);
    assert!(end["vcard_qr"]["size"].is_u64());
    let list = end["rights"].as_array().unwrap();
    assert_eq!(list[0]["id"], "alimony");
    assert!(list.iter().all(|right| right["id"] != "home"));
    let growth = list.iter().find(|right| right["id"] == "growth").unwrap();
    assert_eq!(
        growth["theme"], "growth-package",
        "the town has a service for it"
    );
    assert_eq!(
        growth["sources"][0]["address"],
        "https://www.groeipakket.be"
    );
}

#[test]
fn a_town_without_services_has_rights_and_points_nowhere() {
    let tablet = Tablet::empty();
    let answers =
        json!([{"question": "work", "answer": "no"}, {"question": "low", "answer": "no"}]);
    let end = rights(&tablet, json!({"situation": "care", "answers": answers}));
    let list = end["rights"].as_array().unwrap();
    assert!(!list.is_empty() && list.iter().all(|right| right["theme"].is_null()));
}

#[test]
fn an_answer_that_fits_nothing_is_refused_without_being_told() {
    let tablet = Tablet::empty();
    let refused = |body: Value| {
        let error = tablet
            .app
            .call(Access::Visitor, "rights", &body)
            .unwrap_err();
        (error.field.unwrap(), error.rule.unwrap())
    };
    let told = |field: &str, rule: &str| (field.to_owned(), rule.to_owned());
    let answer = |question: &str, answer: &str| json!([{"question": question, "answer": answer}]);
    assert_eq!(
        refused(json!({"situation": "rich"})),
        told("situation", "unknown-code")
    );
    assert_eq!(
        refused(json!({"answers": answer("low", "yes")})),
        told("answers", "not-allowed")
    );
    let body = json!({"situation": "new", "answers": answer("married", "yes")});
    assert_eq!(refused(body), told("answers[0].question", "not-allowed"));
    let body = json!({"situation": "new", "answers": answer("dutch", "perhaps")});
    assert_eq!(refused(body), told("answers[0].answer", "unknown-code"));
}
