//! What a house laid down for its desks, and what that makes of an intake.

use onthaal_core::desk::{Form, desk_form, own_house};
use onthaal_core::intake::{correct_intake, today_view};
use onthaal_core::replica::load_records;
use onthaal_core::rows::fragment;
use onthaal_core::testing::{Tablet, question};
use onthaal_core::{CoreError, desk};
use onthaal_directory::Record;
use onthaal_model::id::{HouseId, LocalAnswerId, LocalQuestionId};
use onthaal_model::intake::{Intake, LocalAnswer, Question};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::Outcome;
use onthaal_protocol::seal::OpenKey;
use serde_json::{Value, json};
use uuid::Uuid;

const HOUSE: Uuid = Uuid::from_u128(2);

fn record(kind: RecordKind, id: u128, mut body: Value) -> Record {
    body["house_id"] = json!(HOUSE);
    Record {
        kind,
        id: Uuid::from_u128(id),
        body: body.as_object().expect("an object").clone(),
    }
}

fn asked(id: u128, position: i64, active: bool) -> Record {
    let body = json!({"text": format!("Vraag {id}"), "position": position, "active": active});
    record(RecordKind::LocalQuestion, id, body)
}

fn answer(id: u128, question: u128, active: bool) -> Record {
    let body = json!({
        "local_question_id": Uuid::from_u128(question), "label": format!("Antwoord {id}"),
        "position": 1, "active": active,
    });
    record(RecordKind::LocalAnswer, id, body)
}

fn given(question: u128, answer: u128) -> LocalAnswer {
    LocalAnswer {
        question: LocalQuestionId(Uuid::from_u128(question)),
        answer: Some(LocalAnswerId(Uuid::from_u128(answer))),
    }
}

fn with(local: Vec<LocalAnswer>) -> Question {
    let mut question = question(0);
    question.local = local;
    question
}

/// A tablet of a house that asks two questions of its own, 20 and 10, and no longer asks 30.
fn tablet(seed: u64) -> (tempfile::TempDir, Tablet) {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), seed).unwrap();
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    let records = [
        asked(10, 2, true),
        answer(11, 10, true),
        answer(12, 10, false),
        asked(20, 1, true),
        answer(21, 20, true),
        asked(30, 3, false),
        answer(31, 30, true),
    ];
    load_records(&tablet.store, "house", &records).unwrap();
    (folder, tablet)
}

fn form(tablet: &Tablet) -> Form {
    desk_form(&tablet.store, own_house(&tablet.store).unwrap()).unwrap()
}

fn pending(tablet: &Tablet) -> i64 {
    tablet.store.read_outbox(fragment::counts).unwrap().pending
}

#[test]
fn a_house_that_laid_nothing_down_offers_every_outcome_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), 1).unwrap();
    for house in [None, Some(HouseId(HOUSE))] {
        let form = desk_form(&tablet.store, house).unwrap();
        let tallied = Outcome::all().filter(|outcome| outcome.is_tallied());
        assert_eq!(form.outcomes, tallied.collect::<Vec<_>>());
        assert_eq!((form.desks.len(), form.frequent.len()), (0, 0));
        assert!(form.own.is_empty() && !form.note);
    }
}

#[test]
fn what_a_house_laid_down_is_read_in_its_order_and_what_is_unknown_is_left_out() {
    let (_folder, tablet) = tablet(2);
    let desk = |id, name: &str, position, closed| {
        let body = json!({
            "site_id": Uuid::from_u128(3), "name": name, "channel": "phone",
            "position": position, "closed": closed,
        });
        record(RecordKind::Desk, id, body)
    };
    let body = json!({
        "outcomes": "listened answered", "frequent": "toy-library dental-care", "note": true,
    });
    let records = [
        Record {
            id: HOUSE,
            ..record(RecordKind::DeskForm, 0, body)
        },
        desk(40, "Achteraan", 2, false),
        desk(41, "Vooraan", 1, false),
        desk(42, "Weg", 0, true),
    ];
    load_records(&tablet.store, "desks", &records).unwrap();
    let form = form(&tablet);
    let codes: Vec<&str> = form.outcomes.iter().map(|outcome| outcome.code()).collect();
    assert_eq!(codes, ["answered", "listened"], "in the vocabulary's order");
    let frequent: Vec<&str> = form.frequent.iter().map(|theme| theme.code()).collect();
    assert_eq!(
        frequent,
        ["toy-library", "dental-care"],
        "in the house's order"
    );
    let desks: Vec<&str> = form.desks.iter().map(|desk| desk.name.as_str()).collect();
    assert_eq!(desks, ["Vooraan", "Achteraan"]);
    assert_eq!(
        form.desks[0].channel.map(|channel| channel.code()),
        Some("phone")
    );
    assert!(form.note);
    let own: Vec<&str> = form.own.iter().map(|asked| asked.text.as_str()).collect();
    assert_eq!(own, ["Vraag 20", "Vraag 10"]);
    assert_eq!(
        form.own[1].answers.len(),
        1,
        "a retired answer is not offered"
    );
}

#[test]
fn every_question_answers_each_of_the_houses_own_also_when_it_was_not_asked() {
    let (_folder, mut tablet) = tablet(3);
    tablet.open_session().unwrap();
    tablet
        .record(vec![with(vec![given(10, 11)]), with(vec![])])
        .unwrap();
    assert_eq!(
        pending(&tablet),
        10,
        "three and two, for each of two questions"
    );
    let (ctx, today) = tablet.parts();
    let seen = today_view(&ctx, today).unwrap();
    let local = &seen.intakes[0].questions[0].local;
    assert_eq!((local[0].answer, local[1]), (None, given(10, 11)));
}

#[test]
fn an_answer_that_is_not_offered_now_is_refused_with_its_place_and_writes_nothing() {
    let (_folder, mut tablet) = tablet(4);
    tablet.open_session().unwrap();
    let mut check = |local: LocalAnswer, part: &str| {
        let refused = tablet
            .record(vec![question(0), with(vec![local])])
            .unwrap_err();
        let field = format!("questions[1].local[0].{part}");
        let expected = CoreError::Invalid(InvalidInput::new(field, Rule::UnknownCode));
        assert_eq!(refused, expected);
    };
    check(given(30, 31), "question_id");
    check(given(99, 11), "question_id");
    check(given(10, 12), "answer_id");
    check(given(10, 21), "answer_id");
    assert_eq!(pending(&tablet), 0);
}

#[test]
fn a_correction_takes_the_place_of_the_intake_and_leaves_nothing_of_it() {
    let (_folder, mut tablet) = tablet(5);
    tablet.open_session().unwrap();
    let first = tablet.record(vec![question(1)]).unwrap();
    tablet.record(vec![question(2)]).unwrap();
    let before = tablet.held();
    let key = desk::seal_key(&tablet.context()).unwrap();
    let (ctx, today) = tablet.parts();
    let after = Intake::new(vec![question(3), question(4)]).unwrap();
    correct_intake(&ctx, today, first, after.clone(), &key).unwrap();
    let seen = today_view(&ctx, today).unwrap();
    assert_eq!(seen.intakes[0].handle, first);
    assert_eq!(
        seen.intakes[0].questions[1].theme,
        after.questions()[1].theme
    );
    assert_eq!(
        (seen.intakes.len(), seen.question_count, seen.pending),
        (2, 3, 15)
    );
    let now = tablet.held();
    assert_eq!(now.len(), 15, "all of it can still be undone");
    assert_eq!(
        now.intersection(&before).count(),
        5,
        "only the other intake's are left"
    );
    tablet.undo(Some(first)).unwrap();
    assert_eq!(pending(&tablet), 5);
}

#[test]
fn what_can_no_longer_be_undone_cannot_be_corrected() {
    let (_folder, mut tablet) = tablet(6);
    tablet.open_session().unwrap();
    let handle = tablet.record(vec![question(1)]).unwrap();
    let key = desk::seal_key(&tablet.context()).unwrap();
    let correct = |tablet: &mut Tablet| {
        let (ctx, today) = tablet.parts();
        let intake = Intake::new(vec![question(5)]).unwrap();
        correct_intake(&ctx, today, handle, intake, &key)
    };
    tablet.close_session().unwrap();
    assert_eq!(correct(&mut tablet), Err(CoreError::UndoClosed));
    tablet.open_session().unwrap();
    assert_eq!(correct(&mut tablet), Err(CoreError::UndoClosed));
    assert_eq!(pending(&tablet), 5, "what was kept stays as it was");
}

#[test]
fn a_correction_that_is_refused_leaves_the_intake_as_it_was() {
    let (_folder, mut tablet) = tablet(7);
    tablet.open_session().unwrap();
    let handle = tablet.record(vec![question(1)]).unwrap();
    let held = tablet.held();
    let key = desk::seal_key(&tablet.context()).unwrap();
    let (ctx, today) = tablet.parts();
    let wrong = Intake::new(vec![with(vec![given(30, 31)])]).unwrap();
    assert!(correct_intake(&ctx, today, handle, wrong, &key).is_err());
    assert_eq!(tablet.held(), held);
    tablet.undo(Some(handle)).unwrap();
    assert_eq!(pending(&tablet), 0);
}
