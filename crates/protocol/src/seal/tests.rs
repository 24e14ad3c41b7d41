use super::*;
use onthaal_model::id::{LocalAnswerId, LocalQuestionId, SiteId};
use onthaal_model::intake::{LocalAnswer, Question};
use onthaal_model::kiosk::{PartOfWeek, Subject, WishKind};
use onthaal_model::random::SeededRandomness;
use onthaal_model::time::{Clock as _, FixedClock, Slot};
use onthaal_model::validate::Rule;
use onthaal_model::vocabulary::{
    AgeBand, Asker, Domain, DoorsBefore, GapReason, Outcome, Theme, Warmth,
};

fn question() -> Question {
    let mut question = Question::new(
        Theme::parse("child-abuse-concern").expect("known"),
        AgeBand::parse("age-12-18").expect("known"),
        Outcome::parse("no-offer-found").expect("known"),
    );
    question.gap_reason = GapReason::parse("too-far").ok();
    question
}

fn fragments() -> Vec<Fragment> {
    let clock = FixedClock::parse("2026-11-21T10:00:00Z").expect("valid");
    let random = SeededRandomness::new(9);
    let mut question = question();
    question.doors_before = DoorsBefore::parse("several-before").expect("known");
    question.local = [Some(LocalAnswerId::new(&random)), None]
        .map(|answer| LocalAnswer {
            question: LocalQuestionId::new(&random),
            answer,
        })
        .to_vec();
    let parts = question.fragments(Slot::of(clock.now()), SiteId::new(&random));
    assert_eq!(parts.len(), 5);
    parts
}

#[test]
fn what_is_sealed_opens_only_with_the_secret_key_under_its_own_id() {
    let random = SeededRandomness::new(1);
    let key = OpenKey::generate(4, &random);
    let public =
        SealKey::from_base64(4, &key.seal_key().expect("valid").to_base64()).expect("valid");
    let other = OpenKey::generate(5, &random);
    for fragment in fragments() {
        let id = FragmentId::new(&random);
        let sealed = public.seal(&fragment, id, &random).expect("seals");
        assert_eq!(sealed.len(), SEALED_BYTES);
        assert_eq!(key.open(&sealed, id, fragment.kind()), Ok(fragment.clone()));
        assert_eq!(
            key.open(&sealed, FragmentId::new(&random), fragment.kind()),
            Err(SealError::Unopenable)
        );
        assert_eq!(
            other.open(&sealed, id, fragment.kind()),
            Err(SealError::Unopenable)
        );
        assert_eq!(
            key.open(&sealed[1..], id, fragment.kind()),
            Err(SealError::Unopenable)
        );
        let mut changed = sealed.clone();
        changed[100] ^= 1;
        assert_eq!(
            key.open(&changed, id, fragment.kind()),
            Err(SealError::Unopenable)
        );
    }
}

#[test]
fn a_fragment_of_another_kind_is_refused() {
    let random = SeededRandomness::new(2);
    let key = OpenKey::generate(1, &random);
    let id = FragmentId::new(&random);
    let sealed = key
        .seal_key()
        .expect("valid")
        .seal(&fragments()[0], id, &random)
        .expect("seals");
    let refusal = key.open(&sealed, id, FragmentKind::When).unwrap_err();
    assert_eq!(
        refusal,
        SealError::Invalid(InvalidInput::new("kind", Rule::NotAllowed))
    );
}

#[test]
fn every_code_of_the_vocabulary_fits_the_padding() {
    let longest = |codes: Vec<&'static str>| {
        codes
            .into_iter()
            .max_by_key(|code| code.len())
            .expect("a list has codes")
    };
    let fragment = Fragment::About {
        theme: Theme::parse(longest(Theme::all().map(Theme::code).collect())).expect("known"),
        age_band: AgeBand::parse(longest(AgeBand::all().map(AgeBand::code).collect()))
            .expect("known"),
        asker: Asker::parse(longest(Asker::all().map(Asker::code).collect())).expect("known"),
        outcome: Outcome::parse(longest(Outcome::all().map(Outcome::code).collect()))
            .expect("known"),
        gap_reason: GapReason::parse(longest(GapReason::all().map(GapReason::code).collect())).ok(),
        warmth: Warmth::parse(longest(Warmth::all().map(Warmth::code).collect())).ok(),
        doors_before: DoorsBefore::parse("several-before").expect("known"),
    };
    assert_eq!(plain(&fragment).len(), PLAIN_BYTES);
}

#[test]
fn a_sealed_box_holds_no_code_of_what_was_asked() {
    let random = SeededRandomness::new(3);
    let key = OpenKey::generate(1, &random).seal_key().expect("valid");
    for fragment in fragments() {
        let sealed = key
            .seal(&fragment, FragmentId::new(&random), &random)
            .expect("seals");
        for code in ["child-abuse", "no-offer", "too-far", "not-asked", "morning"] {
            assert!(
                !sealed
                    .windows(code.len())
                    .any(|bytes| bytes == code.as_bytes()),
                "{code}"
            );
        }
    }
}

#[test]
fn what_the_kiosk_leaves_is_written_as_version_1_writes_it() {
    let check = |fragment: Fragment, written: &str| {
        let text = String::from_utf8(plain(&fragment)).expect("JSON is UTF-8");
        assert_eq!(text.trim_end(), written);
        assert_eq!(text.len(), PLAIN_BYTES);
        let read = read_plain(text.as_bytes(), fragment.kind());
        assert_eq!(read, Ok(fragment));
    };
    let about = |code: &str| Fragment::Interest {
        about: Subject::parse(code).expect("known"),
    };
    check(about("sport"), r#"{"kind":"interest","about":"sport"}"#);
    check(about("health"), r#"{"kind":"interest","about":"health"}"#);
    let mut wish = Fragment::Wish {
        wish: WishKind::Activity,
        domain: Domain::parse("health").ok(),
        age_band: AgeBand::parse("age-3-6").expect("known"),
        part_of_week: Some(PartOfWeek::Weekend),
    };
    check(
        wish,
        r#"{"kind":"wish","wish":"activity","domain":"health","age_band":"age-3-6","part_of_week":"weekend"}"#,
    );
    wish = Fragment::Wish {
        wish: WishKind::Missing,
        domain: None,
        age_band: AgeBand::not_asked(),
        part_of_week: None,
    };
    check(
        wish,
        r#"{"kind":"wish","wish":"missing","age_band":"not-asked"}"#,
    );
    let strange = br#"{"kind":"interest","about":"sport","visit":"7"}"#;
    assert!(read_plain(strange, FragmentKind::Interest).is_err());
}
