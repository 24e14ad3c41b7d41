//! What comes in sealed, from a tablet that nobody can vouch for.

use onthaal_model::id::{OrganisationId, ServiceId, TicketId, TicketStepId};
use onthaal_model::random::{Randomness, SeededRandomness};
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{Domain, SupportNeed, Warmth};
use onthaal_protocol::seal::OpenKey;
use onthaal_ticket::code::Secret;
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::{
    Account, Content, FollowUp, SEALED_ACCOUNT_BYTES, SEALED_CONTENT_BYTES, SEALED_FOLLOW_UP_BYTES,
    SEALED_SPOKEN_BYTES, open_spoken, seal_spoken,
};
use proptest::prelude::*;

struct Scene {
    secret: Secret,
    ticket: TicketId,
    key: OpenKey,
    content: Vec<u8>,
    account: Vec<u8>,
    follow_up: Vec<u8>,
    spoken: Vec<u8>,
}

fn scene(seed: u64) -> Scene {
    let random = SeededRandomness::new(seed);
    let (secret, ticket) = (Secret::new(&random), TicketId::new(&random));
    let key = OpenKey::generate(1, &random);
    let public = key.seal_key().expect("a key has a public half");
    let service = ServiceId::new(&random);
    let opened = Day::parse("opened", "2026-11-24").expect("a day");
    let warmth = Warmth::all().last().expect("there are degrees");
    let pictures = PictureCode::new(&random);
    let content = Content {
        service,
        needs: SupportNeed::all().take(3).collect(),
        language: None,
        warmth,
        opened,
    };
    let account = Account {
        domain: Domain::all().next(),
        warmth,
        organisation: Some(OrganisationId::new(&random)),
        pictures,
    };
    let follow_up = FollowUp { service, opened };
    let word = TicketStepId(ticket.0);
    Scene {
        content: content.seal(&secret, ticket).expect("sealed"),
        account: account.seal(&public, ticket, &random).expect("sealed"),
        follow_up: follow_up.seal(&public, ticket, &random).expect("sealed"),
        spoken: seal_spoken(&pictures, &public, word, &random).expect("sealed"),
        secret,
        ticket,
        key,
    }
}

impl Scene {
    /// Whether each of the four opens, as each kind of box.
    fn opens(&self, sealed: &[u8]) -> [bool; 4] {
        [
            Content::open(sealed, &self.secret, self.ticket).is_ok(),
            Account::open(sealed, &self.key, self.ticket).is_ok(),
            FollowUp::open(sealed, &self.key, self.ticket).is_ok(),
            open_spoken(sealed, &self.key, TicketStepId(self.ticket.0)).is_ok(),
        ]
    }
}

#[test]
fn each_box_opens_as_what_it_is_and_as_nothing_else() {
    let scene = scene(1);
    assert_eq!(scene.opens(&scene.content), [true, false, false, false]);
    assert_eq!(scene.opens(&scene.account), [false, true, false, false]);
    assert_eq!(scene.opens(&scene.follow_up), [false, false, true, false]);
    assert_eq!(scene.opens(&scene.spoken), [false, false, false, true]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn one_changed_bit_closes_every_box(seed in any::<u64>(), at in any::<usize>(), bit in 0..8) {
        let scene = scene(seed);
        for sealed in [&scene.content, &scene.account, &scene.follow_up, &scene.spoken] {
            let mut changed = sealed.clone();
            let at = at % changed.len();
            changed[at] ^= 1_u8 << bit;
            prop_assert_eq!(scene.opens(&changed), [false; 4]);
        }
    }

    #[test]
    fn no_bytes_stop_the_opening(seed in any::<u64>(), length in 0..900_usize) {
        let scene = scene(1);
        let random = SeededRandomness::new(seed);
        let sizes = [
            SEALED_CONTENT_BYTES,
            SEALED_ACCOUNT_BYTES,
            SEALED_FOLLOW_UP_BYTES,
            SEALED_SPOKEN_BYTES,
            length,
        ];
        for size in sizes {
            let mut sealed = vec![0; size];
            random.fill(&mut sealed);
            prop_assert_eq!(scene.opens(&sealed), [false; 4]);
        }
    }
}

#[test]
fn two_tickets_of_one_referral_have_nothing_in_common() {
    let (one, other) = (scene(5), scene(6));
    let parts = |scene: &Scene| [&scene.content, &scene.account, &scene.follow_up].map(Vec::clone);
    for one in parts(&one) {
        for other in parts(&other) {
            let shared = one
                .windows(8)
                .any(|part| other.windows(8).any(|same| same == part));
            assert!(!shared);
        }
    }
}
