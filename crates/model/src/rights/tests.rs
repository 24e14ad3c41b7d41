use super::source::read;
use super::{Answer, Question, Right, Situation, Step, after};
use crate::validate::InvalidInput;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const ANSWERS: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unsure];

fn alone(situation: Situation, answers: &[(Question, Answer)]) -> Result<Step, InvalidInput> {
    after(&[situation], answers)
}

/// Every way through a situation that somebody can go by answering what is asked.
fn ways(situation: Situation) -> Vec<Vec<(Question, Answer)>> {
    let mut done = Vec::new();
    let mut open = vec![Vec::new()];
    while let Some(way) = open.pop() {
        match alone(situation, &way).unwrap().question {
            None => done.push(way),
            Some(next) => open.extend(ANSWERS.map(|answer| {
                let mut longer = way.clone();
                longer.push((next, answer));
                longer
            })),
        }
    }
    done
}

#[test]
fn every_way_through_a_situation_ends_in_a_list_that_fits_on_a_sheet() {
    for situation in Situation::all() {
        for way in ways(situation) {
            let count = alone(situation, &way).unwrap().rights.len();
            assert!((1..=10).contains(&count), "{}: {count}", situation.code());
        }
    }
}

#[test]
fn nobody_is_shown_a_right_that_an_answer_rules_out() {
    for situation in Situation::all() {
        for way in ways(situation) {
            let step = alone(situation, &way).unwrap();
            for right in step.rights.iter().map(|open| open.right) {
                for (question, answer) in &way {
                    let no = *answer == Answer::No && right.needs.contains(question);
                    let yes = *answer == Answer::Yes && right.unless.contains(question);
                    assert!(!no && !yes, "{} in {}", right.code, situation.code());
                }
            }
        }
    }
}

#[test]
fn who_does_not_know_is_shown_everything_that_might_be() {
    for situation in Situation::all() {
        let unsure: Vec<_> = situation
            .questions()
            .iter()
            .map(|question| (*question, Answer::Unsure))
            .collect();
        let all = Right::all().filter(|right| right.situations.contains(&situation));
        assert_eq!(alone(situation, &unsure).unwrap().rights.len(), all.count());
    }
}

#[test]
fn every_question_is_asked_on_some_way_and_every_right_shown_at_the_end_of_one() {
    let mut asked = BTreeSet::new();
    let mut shown = BTreeSet::new();
    for situation in Situation::all() {
        assert!((2..=4).contains(&situation.questions().len()));
        for way in ways(situation) {
            asked.extend(way.iter().map(|(question, _)| question.code()));
            let step = alone(situation, &way).unwrap();
            shown.extend(step.rights.iter().map(|open| open.right.code));
        }
    }
    assert_eq!(asked.len(), Question::all().len());
    assert_eq!(shown.len(), Right::all().len());
}

#[test]
fn what_can_change_nothing_any_more_is_not_asked() {
    let school = Situation::parse("school").unwrap();
    let primary = Question::parse("primary").unwrap();
    let step = alone(school, &[(primary, Answer::No)]).unwrap();
    assert!(step.question == Some(Question::parse("low").unwrap()));
}

#[test]
fn what_money_is_owed_to_who_is_apart_comes_first() {
    let apart = Situation::parse("apart").unwrap();
    let unpaid = Question::parse("unpaid").unwrap();
    let step = alone(apart, &[(unpaid, Answer::Yes)]).unwrap();
    assert_eq!(step.rights.first().unwrap().right.code, "alimony");
}

#[test]
fn what_rests_on_something_not_known_comes_last_and_is_marked() {
    let school = Situation::parse("school").unwrap();
    let said = |code: &str, answer| (Question::parse(code).unwrap(), answer);
    let answers = [
        said("primary", Answer::Yes),
        said("work", Answer::Unsure),
        said("low", Answer::Yes),
    ];
    let step = alone(school, &answers).unwrap();
    let last = step.rights.last().unwrap();
    assert!(last.maybe && last.right.code == "parental-leave");
    assert_eq!(step.rights.iter().filter(|open| open.maybe).count(), 1);
    for situation in Situation::all() {
        for way in ways(situation) {
            let rights = alone(situation, &way).unwrap().rights;
            assert!(rights.is_sorted_by_key(|open| open.maybe));
        }
    }
}

#[test]
fn situations_together_give_what_each_gives_and_keep_the_answers() {
    let [school, apart] = ["school", "apart"].map(|code| Situation::parse(code).unwrap());
    let said = |code: &str| (Question::parse(code).unwrap(), Answer::No);
    let answers = ["primary", "work", "low"].map(said);
    assert!(alone(school, &answers).unwrap().question.is_none());
    let step = after(&[school, apart], &answers).unwrap();
    let next = step.question.unwrap();
    assert_eq!(next.code(), "unpaid", "only what is new is asked");
    let more = [&answers[..], &["unpaid", "rent"].map(said)].concat();
    let step = after(&[school, apart], &more).unwrap();
    assert!(step.question.is_none());
    let codes: BTreeSet<_> = step.rights.iter().map(|open| open.right.code).collect();
    assert_eq!(codes, BTreeSet::from(["growth", "legal", "school-bill"]));
    assert_eq!(step.rights.len(), codes.len(), "each stands there once");
    let twice = after(&[school, school], &[]).err().unwrap().to_string();
    assert_eq!(twice, "situations[1]: not-allowed");
}

#[test]
fn an_answer_to_what_is_not_asked_is_refused() {
    let new = Situation::parse("new").unwrap();
    let strange = (Question::parse("married").unwrap(), Answer::Yes);
    let own = (Question::parse("dutch").unwrap(), Answer::Yes);
    let refused = |answers: &[_]| alone(new, answers).err().unwrap().to_string();
    assert_eq!(refused(&[own, strange]), "answers[1].question: not-allowed");
    assert_eq!(refused(&[own, own]), "answers[1].question: not-allowed");
}

fn good() -> Value {
    json!({
        "situations": [{"id": "a", "questions": ["q"]}],
        "givers": [{"id": "ocmw", "name": "OCMW"}],
        "rights": [
            {"id": "x", "name": "X", "giver": "ocmw", "doors": [{"themes": ["housing"]}], "checked": "2026-11-22",
             "sources": [{"name": "Site", "address": "https://a.be"}], "situations": ["a"]},
            {"id": "y", "name": "Y", "giver": "ocmw", "doors": [{"themes": ["housing"]}], "checked": "2026-11-22",
             "sources": [{"name": "Site", "address": "https://a.be"}], "situations": ["a"],
             "needs": ["q"]},
        ],
    })
}

fn check(change: impl Fn(&mut Value), expected: &str) {
    let mut file = good();
    change(&mut file);
    let refused = read(&file.to_string()).err().map(|it| it.to_string());
    assert_eq!(refused.as_deref(), Some(expected));
}

#[test]
fn a_file_that_lacks_something_is_refused_with_the_place() {
    assert!(read(&good().to_string()).is_ok());
    check(|it| it["other"] = json!(1), "rights: wrong-type");
    check(
        |it| it["rights"][0]["amount"] = json!(1),
        "rights: wrong-type",
    );
    check(
        |it| it["rights"][0]["doors"][0]["themes"] = json!([]),
        "x.themes: required",
    );
    check(
        |it| it["rights"][0]["doors"][0]["themes"] = json!(["money"]),
        "x.theme: unknown-code",
    );
    check(
        |it| it["rights"][0]["sources"] = json!([]),
        "x.sources: required",
    );
    let plain = json!([{"name": "Site", "address": "http://a.be"}]);
    check(
        |it| it["rights"][0]["sources"] = plain.clone(),
        "x.address: wrong-type",
    );
    check(
        |it| it["rights"][0]["checked"] = json!("2026"),
        "x.checked: wrong-type",
    );
    check(
        |it| it["rights"][0]["doors"][0]["by"] = json!(["bank"]),
        "x.actor_type: unknown-code",
    );
    check(
        |it| it["rights"][0]["giver"] = json!("bank"),
        "x.giver: unknown-code",
    );
    check(|it| it["givers"][0]["name"] = json!(" "), "name: required");
    check(
        |it| it["rights"][0]["situations"] = json!(["b"]),
        "x.situations: unknown-code",
    );
    check(
        |it| it["rights"][1]["needs"] = json!(["p"]),
        "y.questions: unknown-code",
    );
    check(|it| it["rights"][1]["id"] = json!("x"), "x: not-allowed");
    check(|it| it["rights"][1]["needs"] = json!([]), "a: required");
    check(|it| it["rights"][0]["needs"] = json!(["q"]), "a: required");
}
