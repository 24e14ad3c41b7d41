//! What families say with their spoken code at this tablet.

use super::{Bench, bench, holds, stranger};
use onthaal_core::rows::ticket_step;
use onthaal_core::tickets::{self, Said};
use onthaal_ticket::pictures::PictureCode;

fn code() -> PictureCode {
    PictureCode::parse("butterfly-umbrella-scissors-47").unwrap()
}

fn say(bench: &Bench, said: Said) {
    tickets::word(&bench.tablet.context(), &code(), said).unwrap();
}

fn waiting(bench: &Bench) -> i64 {
    bench
        .tablet
        .store
        .read_tickets(ticket_step::count_words)
        .unwrap()
}

#[test]
fn a_word_goes_to_the_centre_and_nothing_of_it_stays() {
    let bench = bench();
    say(&bench, Said::Arrived);
    say(&bench, Said::Withdrawn);
    for name in ["butterfly", "umbrella", "scissors"] {
        assert!(!holds(&bench.bytes(), name.as_bytes()), "{name}");
    }
    let sealed: Vec<String> = bench
        .outgoing()
        .words
        .into_iter()
        .map(|w| w.sealed)
        .collect();
    bench.exchange_cut();
    bench.exchange();
    let said: Vec<(String, String)> = bench.centre.books().words.values().cloned().collect();
    assert_eq!(said.len(), 2, "twice on the way is said once");
    assert!(said.iter().all(|(spoken, _)| *spoken == code().canonical()));
    assert_eq!(waiting(&bench), 0);
    assert_eq!(sealed.len(), 2);
    assert!(!holds(&bench.bytes(), b"withdrawn"));
}

#[test]
fn twenty_words_a_day_are_kept_and_the_rest_passed_over_in_silence() {
    let bench = bench();
    for _ in 0..30 {
        say(&bench, Said::Arrived);
    }
    assert_eq!(waiting(&bench), 20);
    while waiting(&bench) > 0 {
        bench.exchange();
    }
    say(&bench, Said::Arrived);
    assert_eq!(waiting(&bench), 0, "what was sent still counts for today");
    bench.tablet.set_clock("2026-11-22T09:00:00Z").unwrap();
    say(&bench, Said::Arrived);
    assert_eq!(waiting(&bench), 1);
}

#[test]
fn no_more_than_a_hundred_wait_however_long_the_centre_is_away() {
    let bench = bench();
    for day in 22..30 {
        bench
            .tablet
            .set_clock(&format!("2026-11-{day}T09:00:00Z"))
            .unwrap();
        for _ in 0..20 {
            say(&bench, Said::Arrived);
        }
    }
    assert_eq!(waiting(&bench), 100);
}

#[test]
fn a_word_that_cannot_be_sealed_is_passed_over_too() {
    let bench = stranger();
    bench.tablet.enrol().unwrap();
    say(&bench, Said::Arrived);
    assert_eq!(waiting(&bench), 0);
}

#[test]
fn a_word_waits_for_the_centre_sixty_days_at_most() {
    let bench = bench();
    say(&bench, Said::Withdrawn);
    let at = |text: &str| {
        bench.tablet.set_clock(text).unwrap();
        tickets::forget_old(&bench.tablet.context()).unwrap()
    };
    assert!(!at("2027-01-20T09:00:00Z"));
    assert!(at("2027-01-21T09:00:00Z"));
    assert_eq!(waiting(&bench), 0);
}
