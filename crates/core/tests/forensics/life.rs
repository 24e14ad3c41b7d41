//! A tablet at work: all that a desk does, over and over, until the process is killed.

use onthaal_core::directory::search::{Asked, Filters, search_services};
use onthaal_core::testing::{Tablet, question};
use onthaal_core::{CoreError, desk, intake, replica};
use onthaal_directory::Record;
use onthaal_model::id::{HouseId, LocalAnswerId, LocalQuestionId};
use onthaal_model::intake::{Intake, LocalAnswer, Question};
use onthaal_model::random::{Randomness, SeededRandomness};
use onthaal_model::record::RecordKind;
use onthaal_protocol::seal::OpenKey;
use serde_json::json;
use std::io::Write as _;
use std::path::Path;
use uuid::Uuid;

/// The house's own question and its answers: ids that stand nowhere else.
pub struct Own {
    pub question: Uuid,
    pub answers: Vec<Uuid>,
}

impl Own {
    pub fn new(random: &SeededRandomness) -> Own {
        let id = || {
            let mut bytes = [0; 16];
            random.fill(&mut bytes);
            uuid::Builder::from_random_bytes(bytes).into_uuid()
        };
        Own {
            question: id(),
            answers: (0..4).map(|_| id()).collect(),
        }
    }

    fn records(&self, house: HouseId) -> Vec<Record> {
        let record = |kind, id, body: serde_json::Value| Record {
            kind,
            id,
            body: body.as_object().unwrap().clone(),
        };
        let house = house.0;
        let text = json!({ "house_id": house, "text": "Kwam u al eerder?", "active": true });
        let answers = self.answers.iter().map(|answer| {
            let body = json!({
                "house_id": house, "local_question_id": self.question,
                "label": "Ja", "active": true
            });
            record(RecordKind::LocalAnswer, *answer, body)
        });
        std::iter::once(record(RecordKind::LocalQuestion, self.question, text))
            .chain(answers)
            .collect()
    }
}

/// Lays a tablet of a house with a question of its own into the empty folder.
pub fn prepare(folder: &Path, own: &Own) {
    let tablet = Tablet::open(folder, 1).unwrap();
    let enrolment = tablet.enrol().unwrap();
    tablet
        .learn_key(&OpenKey::generate(1, &tablet.random))
        .unwrap();
    let records = own.records(enrolment.house);
    replica::load_records(&tablet.store, "house", &records).unwrap();
}

/// The word that this life looks for.
pub fn typed(seed: u64) -> String {
    format!("kwispelstaart{seed:012}")
}

/// Lives until it is killed. Tells on its output what it knows: `handle <text>` for every intake
/// that was called saved.
pub fn live(folder: &Path, own: &Own, seed: u64, planted: Option<&str>) {
    say("up");
    let mut tablet = Tablet::open(folder, seed + 1_000).unwrap();
    let key = desk::seal_key(&tablet.context()).unwrap();
    let site = desk::enrolment(&tablet.store)
        .unwrap()
        .unwrap()
        .site
        .unwrap();
    let chance = SeededRandomness::new(seed ^ 0xA5A5);
    let next = |below: u8| {
        let mut byte = [0];
        chance.fill(&mut byte);
        byte[0] % below
    };
    let mut last = None;
    for n in seed as usize.. {
        tablet.open_session().unwrap();
        if let Some(planted) = planted {
            // What a careless program would do.
            desk::set_preference(&tablet.store, desk::Preference::Locale, Some(planted)).unwrap();
        }
        for _ in 0..next(8) {
            match (next(8), last) {
                (0, _) => match tablet.undo(None) {
                    Ok(_) | Err(CoreError::NothingToUndo) => last = None,
                    Err(error) => panic!("{error}"),
                },
                (1, Some(handle)) => {
                    let (ctx, today) = tablet.parts();
                    let corrected = Intake::new(vec![answered(n + 1, own)]).unwrap();
                    intake::correct_intake(&ctx, today, handle, corrected, &key).unwrap();
                }
                (2, _) => {
                    intake::note_concern(&tablet.context(), site, &key).unwrap();
                }
                (3, _) => look_for(&tablet, &typed(seed)),
                (_, _) => {
                    let count = 1 + usize::from(next(3));
                    let questions = (n..n + count).map(|n| answered(n, own)).collect();
                    let handle = tablet.record(questions).unwrap();
                    say(&format!("handle {handle}"));
                    last = Some(handle);
                }
            }
        }
        tablet.close_session().unwrap();
        last = None;
    }
}

fn answered(n: usize, own: &Own) -> Question {
    let mut asked = question(n);
    asked.local = vec![LocalAnswer {
        question: LocalQuestionId(own.question),
        answer: Some(LocalAnswerId(own.answers[n % own.answers.len()])),
    }];
    asked
}

fn look_for(tablet: &Tablet, text: &str) {
    let asked = Asked {
        text,
        locale: "nl-BE",
        filters: &Filters::default(),
        limit: 10,
        house: None,
        staff: true,
    };
    let now = onthaal_model::time::Clock::now(&tablet.clock);
    search_services(&tablet.store, &asked, now).unwrap();
}

fn say(line: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "told {line}").unwrap();
    out.flush().unwrap();
}
