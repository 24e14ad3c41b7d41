//! How much is found of what should be, and of what should not: over sentences that are made here.
//!
//! No number, day or name belongs to anybody: numbers have right check digits on days of birth in
//! the future, names are put together at random.

mod made;

use made::chance::Chance;
use made::{benign, positive};
use onthaal_guard::{Kind, find};
use std::collections::BTreeMap;

/// Sentences of each corpus without anybody in them.
const SENTENCES: usize = 10_000;
/// Sentences with somebody in them, of each kind.
const EACH: usize = 1_000;

/// Which share of sentences has a find that it should not have.
struct Alarms {
    blocks: usize,
    warns: usize,
    shown: Vec<String>,
}

fn alarms(sentences: &[String]) -> Alarms {
    let mut alarms = Alarms {
        blocks: 0,
        warns: 0,
        shown: Vec::new(),
    };
    for sentence in sentences {
        let found = find(sentence);
        alarms.blocks += usize::from(found.iter().any(|span| span.kind.blocks()));
        alarms.warns += usize::from(found.iter().any(|span| !span.kind.blocks()));
        if !found.is_empty() {
            let pieces: Vec<String> = found
                .iter()
                .map(|span| {
                    format!(
                        "{}={} {}",
                        span.kind.code(),
                        &sentence[span.range.clone()],
                        span.score
                    )
                })
                .collect();
            alarms
                .shown
                .push(format!("{sentence}   [{}]", pieces.join("; ")));
        }
    }
    alarms
}

fn check_alarms(name: &str, sentences: &[String]) {
    let alarms = alarms(sentences);
    let percent = |count: usize| 100.0 * count as f64 / sentences.len() as f64;
    println!(
        "{name}: {} sentences, false alarms on what blocks {:.2} %, on what is asked about {:.2} %",
        sentences.len(),
        percent(alarms.blocks),
        percent(alarms.warns)
    );
    for line in alarms.shown.iter().take(60) {
        println!("    {line}");
    }
    assert!(
        percent(alarms.blocks) <= 0.5,
        "{name}: too many sentences would be refused"
    );
    assert!(
        percent(alarms.warns) <= 3.0,
        "{name}: too many sentences would be asked about"
    );
}

#[test]
fn sentences_about_nobody_are_left_alone() {
    check_alarms("benign", &benign::sentences(SENTENCES));
}

#[test]
fn sentences_about_nobody_that_nothing_was_tuned_on_are_left_alone() {
    check_alarms("benign, held out", &benign::held_out(SENTENCES));
}

fn check_recall(name: &str, gate: f64, kinds: &[Kind], names: positive::Names) {
    let mut chance = Chance::new(7);
    let mut figures = BTreeMap::new();
    let mut missed = Vec::new();
    for kind in kinds {
        let mut hits = 0;
        for _ in 0..EACH {
            let made = positive::sentence(*kind, names, &mut chance);
            // Another kind that covers the same letters protects as well.
            let covered = find(&made.text).iter().any(|span| {
                span.range.start < made.at.end
                    && made.at.start < span.range.end
                    && (span.kind.blocks() || !kind.blocks())
            });
            hits += usize::from(covered);
            if !covered {
                missed.push(format!("{}: {}", kind.code(), made.text));
            }
        }
        figures.insert(kind.code(), hits);
    }
    let total = (EACH * kinds.len()) as f64;
    let recall = 100.0 * figures.values().sum::<usize>() as f64 / total;
    println!("{name}: {recall:.2} % of {total} found; of {EACH} each {figures:?}");
    for line in missed.iter().take(60) {
        println!("    {line}");
    }
    assert!(recall >= gate, "{name}: too little is found");
}

const NUMBERS: [Kind; 8] = [
    Kind::NationalNumber,
    Kind::Iban,
    Kind::Phone,
    Kind::Email,
    Kind::Url,
    Kind::Handle,
    Kind::Plate,
    Kind::Document,
];

#[test]
fn numbers_and_addresses_of_mail_are_found() {
    check_recall("structured", 99.5, &NUMBERS, positive::Names::Listed);
}

#[test]
fn names_and_addresses_are_found() {
    let kinds = [Kind::Name, Kind::Address, Kind::BirthDate];
    check_recall("names and addresses", 90.0, &kinds, positive::Names::Listed);
}

#[test]
fn names_that_stand_in_no_list_are_found_by_the_words_around_them() {
    check_recall(
        "names of no list",
        60.0,
        &[Kind::Name],
        positive::Names::Unlisted,
    );
}
