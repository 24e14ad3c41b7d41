//! Making a ticket: who may have one, and what is in it for whom.

use super::{Bench, DOOR, GATE, SERVICE, bench, day, stranger, wish};
use onthaal_core::CoreError;
use onthaal_core::rows::ticket;
use onthaal_core::tickets::{self, Wish};
use onthaal_db::Session;
use onthaal_model::id::{OrganisationId, ServiceId};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{Domain, SupportNeed, Theme, Warmth};
use uuid::Uuid;

fn refused(bench: &Bench, wish: &Wish) -> CoreError {
    let refusal = tickets::make(&bench.tablet.context(), wish).unwrap_err();
    assert_eq!(bench.rows(), 0, "what is refused leaves no row");
    refusal
}

fn invalid(field: &str, rule: Rule) -> CoreError {
    InvalidInput::new(field, rule).into()
}

#[test]
fn without_a_yes_there_is_no_ticket() {
    let bench = bench();
    let silent = Wish {
        consent: false,
        ..wish()
    };
    assert_eq!(refused(&bench, &silent), invalid("consent", Rule::Required));
}

#[test]
fn only_a_referral_in_which_somebody_is_spoken_to_has_a_ticket() {
    let bench = bench();
    for warmth in Warmth::all() {
        let wanted = Wish { warmth, ..wish() };
        match warmth.rank() {
            0..3 => assert_eq!(
                refused(&bench, &wanted),
                invalid("warmth", Rule::NotAllowed)
            ),
            _ => {
                tickets::make(&bench.tablet.context(), &wanted).unwrap();
                let all = |s: &mut dyn Session| ticket::drop_due_before(s, day("2100-01-01"));
                bench.tablet.store.write_tickets(all).unwrap();
            }
        }
    }
}

#[test]
fn a_service_with_a_door_of_its_own_or_behind_the_gate_has_none() {
    let bench = bench();
    for service in [DOOR, GATE] {
        let wanted = Wish { service, ..wish() };
        assert_eq!(
            refused(&bench, &wanted),
            invalid("service_id", Rule::NotAllowed)
        );
    }
    let unknown = Wish {
        service: ServiceId(Uuid::from_u128(404)),
        ..wish()
    };
    assert_eq!(refused(&bench, &unknown), CoreError::NotFound("service"));
}

#[test]
fn a_minor_has_none_by_itself() {
    let wanted = Wish {
        minor: true,
        ..wish()
    };
    assert_eq!(
        refused(&bench(), &wanted),
        invalid("minor", Rule::NotAllowed)
    );
}

#[test]
fn needs_that_do_not_fit_one_another_are_refused() {
    let bench = bench();
    let need = |code: &str| SupportNeed::parse(code).unwrap();
    let no_interpreter = Wish {
        needs: vec![need("step-free-access")],
        ..wish()
    };
    assert_eq!(
        refused(&bench, &no_interpreter),
        invalid("language", Rule::NotAllowed)
    );
    let twice = Wish {
        needs: vec![need("interpreter"), need("interpreter")],
        ..wish()
    };
    assert_eq!(refused(&bench, &twice), invalid("needs", Rule::NotAllowed));
}

#[test]
fn each_reader_finds_its_own_part_and_nothing_else() {
    let bench = bench();
    let made = bench.make();
    assert_eq!(
        (made.opened, made.due),
        (day("2026-11-21"), day("2027-01-02"))
    );
    bench.exchange();
    let content = bench.centre.read(&made.secret).unwrap();
    assert_eq!(content.service, SERVICE);
    assert_eq!(content.opened, made.opened);
    let needs: Vec<&str> = content.needs.iter().map(|need| need.code()).collect();
    assert_eq!(needs.len(), 2);
    assert_eq!(content.language.unwrap().code(), "ti");
    let account = bench.centre.account(made.id).unwrap();
    assert_eq!(account.domain, wish().theme.map(Theme::domain));
    assert_eq!(
        account.organisation,
        Some(OrganisationId(super::ORGANISATION))
    );
    assert_eq!(account.pictures, made.pictures);
    let follow_up = bench.one().follow_up.unwrap();
    assert_eq!(
        (follow_up.service, follow_up.opened),
        (SERVICE, made.opened)
    );
}

#[test]
fn a_theme_that_is_not_clear_counts_under_no_domain() {
    let bench = bench();
    let unclear = Wish {
        theme: Some(Theme::unclear()),
        ..wish()
    };
    let made = tickets::make(&bench.tablet.context(), &unclear).unwrap();
    bench.exchange();
    assert_eq!(
        bench.centre.account(made.id).unwrap().domain,
        None::<Domain>
    );
}

#[test]
fn a_tablet_that_only_practises_makes_tickets_that_are_gone_with_it() {
    let mut bench = stranger();
    bench.make();
    assert!(!bench.one().sent);
    bench.tablet.restart().unwrap();
    assert_eq!(bench.rows(), 0);
    bench.make();
    bench.centre.welcome(&bench.tablet).unwrap();
    assert_eq!(bench.rows(), 0, "what was practised does not become real");
}

#[test]
fn between_the_enrolment_and_the_first_word_of_the_centre_there_is_no_key() {
    let bench = stranger();
    bench.tablet.enrol().unwrap();
    assert_eq!(refused(&bench, &wish()), CoreError::NotEnrolled);
}

#[test]
fn a_clock_that_fell_back_makes_no_ticket_that_is_over_at_once() {
    let bench = bench();
    bench.tablet.set_clock("2000-01-01T10:00:00Z").unwrap();
    let made = bench.make();
    assert_eq!(made.due, day("2027-01-02"));
    let listed = bench.outgoing();
    assert_eq!(listed.tickets[0].due, "2027-01-02");
}

#[test]
fn neither_a_wish_nor_what_was_made_of_it_tells_anything() {
    let made = bench().make();
    assert_eq!(format!("{:?} {made:?}", wish()), "Wish(…) Made(…)");
}
