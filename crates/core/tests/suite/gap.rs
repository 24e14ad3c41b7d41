//! A family tells at the kiosk that something is missing.

use onthaal_core::intake::note_gap;
use onthaal_core::rows::fragment;
use onthaal_core::testing::Tablet;
use onthaal_model::fragment::FragmentKind;
use onthaal_model::id::SiteId;
use onthaal_model::intake::Question;
use onthaal_model::time::Slot;
use onthaal_model::vocabulary::{AgeBand, Channel, Outcome, Theme};
use onthaal_protocol::seal::OpenKey;
use uuid::Uuid;

#[test]
fn a_gap_is_a_theme_and_nothing_else_sealed_like_every_question() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), 5).unwrap();
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    let site = SiteId(Uuid::from_u128(3));
    let theme = Theme::parse("sick-child-care").unwrap();
    let seal = onthaal_core::desk::seal_key(&tablet.context()).unwrap();
    note_gap(&tablet.context(), site, theme, &seal).unwrap();

    let mut asked = Question::new(
        theme,
        AgeBand::not_asked(),
        Outcome::parse("no-offer-found").unwrap(),
    );
    asked.channel = Channel::parse("kiosk").unwrap();
    let slot = Slot::of(onthaal_model::time::Clock::now(&tablet.clock));
    let wanted = asked.fragments(slot, site);
    let ids = tablet.store.read_outbox(fragment::pending_ids).unwrap();
    assert_eq!(ids.len(), 3);
    for id in ids {
        let row = tablet.store.read_outbox(|s| fragment::pending(s, id));
        let row = row.unwrap().unwrap();
        let kind = FragmentKind::parse(&row.kind).unwrap();
        assert!(wanted.contains(&key.open(&row.sealed, id, kind).unwrap()));
    }
    assert!(tablet.held().is_empty(), "it is on no list of today");
}
