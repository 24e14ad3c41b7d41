//! Rights that a family may ask for, at the kiosk and at the desk.

use crate::common::Tablet;
use onthaal_app::Access;
use onthaal_locales::{Locales, Messages, parse};
use onthaal_model::rights::{Giver, Question, Right, Situation};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn rights(tablet: &Tablet, mut body: Value) -> Value {
    body["locale"] = json!("nl-BE");
    tablet.app.call(Access::Visitor, "rights", &body).unwrap()
}

#[test]
fn every_situation_question_and_right_has_its_texts_in_every_whole_language() {
    let mut wanted = BTreeSet::new();
    wanted.extend(Situation::all().map(|it| format!("rights-situation-{}", it.code())));
    wanted.extend(Question::all().map(|it| format!("rights-question-{}", it.code())));
    wanted.extend(Right::all().map(|it| format!("right-{}", it.code)));
    wanted.extend(Right::all().map(|it| format!("right-{}.text", it.code)));
    wanted.extend(Giver::all().map(|it| format!("rights-giver-{}", it.code())));
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
                || id.starts_with("rights-giver-")
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
    for giver in Giver::all() {
        let id = format!("rights-giver-{}", giver.code());
        assert_eq!(texts.text(&id), giver.name());
    }
}

#[test]
fn a_few_questions_end_in_a_list_with_where_to_ask_and_where_it_is_written() {
    let tablet = Tablet::demo();
    let begin = rights(&tablet, json!({}));
    assert_eq!(begin["situations"].as_array().unwrap().len(), 8);
    let first = rights(&tablet, json!({"situations": ["apart"]}));
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
    let end = rights(
        &tablet,
        json!({"situations": ["apart"], "answers": answers}),
    );
    assert_eq!(end["question"], Value::Null);
    assert!(end["codes"][0]["size"].is_u64());
    let others = end["situations"].as_array().unwrap();
    assert_eq!(others.len(), 7, "what else may hold can be added");
    let list = end["rights"].as_array().unwrap();
    assert_eq!(list[0]["id"], "alimony");
    assert!(list.iter().all(|right| right["id"] != "home"));
    let growth = list.iter().find(|right| right["id"] == "growth").unwrap();
    assert_eq!(growth["giver_name"], "Uitbetaler van het Groeipakket");
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
    let end = rights(&tablet, json!({"situations": ["care"], "answers": answers}));
    let list = end["rights"].as_array().unwrap();
    assert!(!list.is_empty() && list.iter().all(|right| right["services"] == json!([])));
}

#[test]
fn an_answer_that_fits_nothing_is_refused_without_being_told() {
    let tablet = Tablet::empty();
    let refused = |mut body: Value| {
        body["locale"] = json!("nl-BE");
        let error = tablet
            .app
            .call(Access::Visitor, "rights", &body)
            .unwrap_err();
        (error.field.unwrap(), error.rule.unwrap())
    };
    let told = |field: &str, rule: &str| (field.to_owned(), rule.to_owned());
    let answer = |question: &str, answer: &str| json!([{"question": question, "answer": answer}]);
    assert_eq!(
        refused(json!({"situations": ["rich"]})),
        told("situations[0]", "unknown-code")
    );
    assert_eq!(
        refused(json!({"answers": answer("low", "yes")})),
        told("answers", "not-allowed")
    );
    let body = json!({"situations": ["new"], "answers": answer("married", "yes")});
    assert_eq!(refused(body), told("answers[0].question", "not-allowed"));
    let body = json!({"situations": ["new"], "answers": answer("dutch", "perhaps")});
    assert_eq!(refused(body), told("answers[0].answer", "unknown-code"));
}

/// The services of every right in the demo town; nothing where no service of it gives that right, and
/// the screen then says to ask here.
const DOORS: [(&str, &[&str]); 27] = [
    (
        "start",
        &[
            "Zitdag Groeipakket",
            "Startbedrag en kindergeld aanvragen, samen online",
        ],
    ),
    ("growth", &["Zitdag Groeipakket"]),
    (
        "care",
        &[
            "Zitdag Groeipakket",
            "Zorgtoeslag en hulpmiddelen aanvragen",
        ],
    ),
    (
        "support",
        &[
            "Thuisbegeleiding bij een handicap",
            "Samen een ondersteuningsplan maken",
            "Dagopvang en verblijf in MFC De Wissel",
        ],
    ),
    (
        "disability",
        &[
            "Zorgtoeslag en hulpmiddelen aanvragen",
            "Maatschappelijk werk van het ziekenfonds",
        ],
    ),
    (
        "place",
        &[
            "Aanmelden en inschrijven in een basisschool",
            "Welke school past bij mijn kind?",
        ],
    ),
    ("fund", &["Maatschappelijk werk van het ziekenfonds"]),
    (
        "urgent",
        &[
            "Rechtenverkenner: waar heb je recht op?",
            "Sociale dienst Oud-Hove",
        ],
    ),
    (
        "dutch",
        &[
            "Nederlands leren: kies je les in het Taalhuis",
            "Praattafel: Nederlands oefenen met je kind erbij",
            "Inburgeringstraject",
        ],
    ),
    ("alimony", &["Gratis eerste raad van een advocaat"]),
    (
        "grant",
        &["School- en studietoelage: nakijken en aanvragen"],
    ),
    ("birth-leave", &["Maatschappelijk werk van het ziekenfonds"]),
    ("recognition", &[]),
    ("parental-leave", &[]),
    (
        "maternity-help",
        &[
            "Kraamhulp thuis",
            "Kraamhulp of kraamzorg? Kom het vragen",
            "Kraamzorg aan huis",
        ],
    ),
    ("clinic", &["Consultatiebureau: meten, wegen en je vragen"]),
    (
        "childcare",
        &[
            "Lager opvangtarief aanvragen",
            "Hulp bij het inkomensattest voor de opvang",
            "Opvang zoeken met het Lokaal Loket",
        ],
    ),
    (
        "ocmw",
        &[
            "Budget- en schuldhulp",
            "Leefloon en dringende steun",
            "Rechtenverkenner: waar heb je recht op?",
            "Sociale dienst Oud-Hove",
        ],
    ),
    ("social", &["Zitdag Groeipakket"]),
    (
        "school",
        &[
            "Zitdag Groeipakket",
            "School- en studietoelage: nakijken en aanvragen",
        ],
    ),
    ("maximum", &["Steun voor schoolkosten"]),
    ("school-bill", &["Steun voor schoolkosten"]),
    ("refund", &["Maatschappelijk werk van het ziekenfonds"]),
    (
        "tariff",
        &[
            "Energie: sociaal tarief en lagere rekening",
            "Rechtenverkenner: waar heb je recht op?",
        ],
    ),
    (
        "home",
        &[
            "Een sociale woning aanvragen",
            "Woonwinkel: huren, premies en slechte woningen",
        ],
    ),
    (
        "leisure",
        &["Kansenpas: meedoen voor een vijfde van de prijs"],
    ),
    ("legal", &["Gratis eerste raad van een advocaat"]),
];

#[test]
fn a_right_leads_to_services_that_fit_it_or_to_asking_here() {
    let tablet = Tablet::demo();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for situation in Situation::all() {
        let mut answers = Vec::new();
        let end = loop {
            let body = json!({"situations": [situation.code()], "answers": answers});
            let step = rights(&tablet, body);
            match step["question"].as_str() {
                Some(question) => answers.push(json!({"question": question, "answer": "unsure"})),
                None => break step,
            }
        };
        for right in end["rights"].as_array().unwrap() {
            let services = right["services"].as_array().unwrap().iter();
            let names = services.map(|hit| hit["name"].as_str().unwrap().to_owned());
            let id = right["id"].as_str().unwrap().to_owned();
            found.insert(id, names.collect());
        }
    }
    let wanted: BTreeMap<String, BTreeSet<String>> = DOORS
        .iter()
        .map(|(id, names)| {
            let names = names.iter().map(|name| (*name).to_owned());
            ((*id).to_owned(), names.collect())
        })
        .collect();
    assert_eq!(found, wanted);
}
