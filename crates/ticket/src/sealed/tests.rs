use super::*;
use onthaal_model::random::SeededRandomness;

fn fullest() -> Content {
    Content {
        service: ServiceId::new(&SeededRandomness::new(1)),
        needs: SupportNeed::all().collect(),
        language: Some(longest(Language::all(), Language::code)),
        warmth: longest(Warmth::all(), Warmth::code),
        opened: Day::parse("opened", "2026-11-24").expect("a day"),
    }
}

fn longest<T: Copy>(all: impl Iterator<Item = T>, code: fn(T) -> &'static str) -> T {
    all.max_by_key(|one| code(*one).len())
        .expect("the vocabulary has codes")
}

fn ticket(seed: u64) -> TicketId {
    TicketId::new(&SeededRandomness::new(seed))
}

#[test]
fn the_fullest_content_fits_and_comes_back() {
    let secret = Secret::new(&SeededRandomness::new(2));
    let sealed = fullest()
        .seal(&secret, ticket(1))
        .expect("it can be sealed");
    assert_eq!(sealed.len(), SEALED_CONTENT_BYTES);
    assert_eq!(Content::open(&sealed, &secret, ticket(1)), Ok(fullest()));
}

#[test]
fn neither_another_code_nor_another_ticket_opens_it() {
    let secret = Secret::new(&SeededRandomness::new(2));
    let other = Secret::new(&SeededRandomness::new(3));
    let mut sealed = fullest()
        .seal(&secret, ticket(1))
        .expect("it can be sealed");
    assert_eq!(
        Content::open(&sealed, &other, ticket(1)),
        Err(SealError::Unopenable)
    );
    assert_eq!(
        Content::open(&sealed, &secret, ticket(2)),
        Err(SealError::Unopenable)
    );
    sealed[9] ^= 1;
    assert_eq!(
        Content::open(&sealed, &secret, ticket(1)),
        Err(SealError::Unopenable)
    );
}

#[test]
fn every_content_has_one_length() {
    let secret = Secret::new(&SeededRandomness::new(2));
    let bare = Content {
        needs: vec![],
        language: None,
        ..fullest()
    };
    let sealed = bare.seal(&secret, ticket(1)).expect("it can be sealed");
    assert_eq!(sealed.len(), SEALED_CONTENT_BYTES);
}

#[test]
fn a_need_stands_once_and_a_language_only_with_an_interpreter() {
    let secret = Secret::new(&SeededRandomness::new(2));
    let need = |code| SupportNeed::parse(code).expect("the need is known");
    let twice = Content {
        needs: vec![need("transport"), need("transport")],
        language: None,
        ..fullest()
    };
    let refused = |content: &Content| content.seal(&secret, ticket(1)).unwrap_err().field;
    assert_eq!(refused(&twice), "needs");
    let alone = Content {
        needs: vec![need("transport")],
        ..fullest()
    };
    assert_eq!(refused(&alone), "language");
}

#[test]
fn the_centre_opens_its_account_and_the_desk_its_follow_up() {
    let random = SeededRandomness::new(5);
    let key = OpenKey::generate(1, &random);
    let seal = key.seal_key().expect("a key has a public half");
    let account = Account {
        domain: Some(longest(Domain::all(), Domain::code)),
        warmth: longest(Warmth::all(), Warmth::code),
        organisation: Some(OrganisationId::new(&random)),
        pictures: PictureCode::parse("butterfly-umbrella-scissors-99").expect("the longest code"),
    };
    let sealed = account.seal(&seal, ticket(1), &random).expect("sealed");
    assert_eq!(sealed.len(), SEALED_ACCOUNT_BYTES);
    assert_eq!(Account::open(&sealed, &key, ticket(1)), Ok(account));
    assert!(Account::open(&sealed, &key, ticket(2)).is_err());
    assert!(FollowUp::open(&sealed, &key, ticket(1)).is_err());

    let follow_up = FollowUp {
        service: ServiceId::new(&random),
        opened: Day::parse("opened", "2026-11-24").expect("a day"),
    };
    let sealed = follow_up.seal(&seal, ticket(1), &random).expect("sealed");
    assert_eq!(sealed.len(), SEALED_FOLLOW_UP_BYTES);
    assert_eq!(FollowUp::open(&sealed, &key, ticket(1)), Ok(follow_up));
}

#[test]
fn a_spoken_code_opens_for_its_own_word_only() {
    let random = SeededRandomness::new(6);
    let key = OpenKey::generate(1, &random);
    let seal = key.seal_key().expect("a key has a public half");
    let (code, word) = (PictureCode::new(&random), TicketStepId::new(&random));
    let sealed = seal_spoken(&code, &seal, word, &random).expect("sealed");
    assert_eq!(open_spoken(&sealed, &key, word), Ok(code));
    assert!(open_spoken(&sealed, &key, TicketStepId::new(&random)).is_err());
}

#[test]
fn nothing_of_it_is_told_by_debug() {
    assert_eq!(format!("{:?}", fullest()), "Content(…)");
}

#[test]
fn the_order_in_which_needs_were_tapped_does_not_go_along() {
    let secret = Secret::new(&SeededRandomness::new(2));
    let tapped = Content {
        needs: fullest().needs.into_iter().rev().collect(),
        ..fullest()
    };
    let sealed = tapped.seal(&secret, ticket(1)).expect("it can be sealed");
    assert_eq!(Content::open(&sealed, &secret, ticket(1)), Ok(fullest()));
}

#[test]
fn a_box_of_another_length_is_no_box() {
    let random = SeededRandomness::new(8);
    let key = OpenKey::generate(1, &random);
    let seal = key.seal_key().expect("a key has a public half");
    let id = ticket(1).0;
    let longer = |info, bytes| {
        let plain = vec![b' '; bytes];
        seal.seal_bytes(info, id.as_bytes(), &plain, &random)
            .expect("sealed")
    };
    let refused = Err(SealError::Unopenable);
    let account = longer(ACCOUNT_INFO, ACCOUNT_BYTES + 1);
    assert_eq!(
        Account::open(&account, &key, ticket(1)).map(|_| ()),
        refused
    );
    let follow_up = longer(FOLLOW_UP_INFO, FOLLOW_UP_BYTES + 1);
    assert_eq!(
        FollowUp::open(&follow_up, &key, ticket(1)).map(|_| ()),
        refused
    );
    let spoken = longer(SPOKEN_INFO, SPOKEN_BYTES + 1);
    let opened = open_spoken(&spoken, &key, TicketStepId(id));
    assert_eq!(opened.map(|_| ()), refused);
}
