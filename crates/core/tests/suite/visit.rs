//! What a visit at the kiosk leaves behind.

use onthaal_core::desk::seal_key;
use onthaal_core::intake::{MOST_LOOKED_AT, Wish, note_interest, note_wish};
use onthaal_core::rows::fragment;
use onthaal_core::testing::Tablet;
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::kiosk::{PartOfWeek, Subject, WishKind};
use onthaal_model::vocabulary::{AgeBand, Domain, Theme};
use onthaal_protocol::seal::{OpenKey, SEALED_BYTES};
use std::collections::BTreeSet;
use tempfile::TempDir;

struct Kiosk {
    tablet: Tablet,
    key: OpenKey,
    _folder: TempDir,
}

impl Kiosk {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tablet = Tablet::open(folder.path(), seed).unwrap();
        tablet.enrol().unwrap();
        let key = OpenKey::generate(1, &tablet.random);
        tablet.learn_key(&key).unwrap();
        Self {
            tablet,
            key,
            _folder: folder,
        }
    }

    fn look_at(&self, codes: &[&str]) -> usize {
        let subjects: Vec<Subject> = codes.iter().map(|c| Subject::parse(c).unwrap()).collect();
        let ctx = self.tablet.context();
        note_interest(&ctx, &subjects, &seal_key(&ctx).unwrap()).unwrap()
    }

    fn rows(&self) -> Vec<fragment::SealedFragment> {
        let ids = self
            .tablet
            .store
            .read_outbox(fragment::pending_ids)
            .unwrap();
        let row = |id| self.tablet.store.read_outbox(|s| fragment::pending(s, id));
        ids.into_iter()
            .map(|id| row(id).unwrap().unwrap())
            .collect()
    }

    fn opened(&self) -> Vec<Fragment> {
        let open = |row: fragment::SealedFragment| {
            let kind = FragmentKind::parse(&row.kind).unwrap();
            self.key.open(&row.sealed, row.id, kind).unwrap()
        };
        self.rows().into_iter().map(open).collect()
    }

    fn codes(&self) -> BTreeSet<&'static str> {
        let opened = self.opened().into_iter();
        let about = opened.map(|fragment| match fragment {
            Fragment::Interest { about } => about.code(),
            _ => panic!("a visit that looked leaves nothing else"),
        });
        about.collect()
    }
}

#[test]
fn a_visit_counts_once_in_each_domain_that_it_looked_at() {
    let kiosk = Kiosk::new(3);
    let counted = kiosk.look_at(&[
        "sick-child-care",
        "baby-toddler-care",
        "childcare",
        "sport",
        "sport",
        "health",
    ]);
    assert_eq!(counted, 3);
    let codes = kiosk.codes();
    assert_eq!(codes.len(), 3);
    assert!(codes.contains("sport") && codes.contains("health"));
    assert!(
        !codes.contains("childcare"),
        "a theme says more than its domain"
    );
}

#[test]
fn of_several_themes_of_one_domain_chance_picks_one() {
    let picked: BTreeSet<&str> = (0..24)
        .map(|seed| {
            let kiosk = Kiosk::new(seed);
            assert_eq!(kiosk.look_at(&["sick-child-care", "baby-toddler-care"]), 1);
            *kiosk.codes().first().unwrap()
        })
        .collect();
    assert_eq!(picked.len(), 2);
}

#[test]
fn a_visit_counts_in_a_few_domains_and_no_more() {
    let kiosk = Kiosk::new(5);
    let every: Vec<&str> = Domain::all().map(Domain::code).collect();
    assert_eq!(kiosk.look_at(&every), MOST_LOOKED_AT);
    assert_eq!(kiosk.rows().len(), MOST_LOOKED_AT);
    assert_eq!(kiosk.look_at(&[]), 0, "a visit that looked at nothing");
}

#[test]
fn what_a_visit_leaves_has_no_time_but_its_period_and_no_length_that_tells() {
    let kiosk = Kiosk::new(6);
    kiosk.look_at(&["sport", "health", "child-abuse-concern"]);
    let rows = kiosk.rows();
    let same = |of: &dyn Fn(&fragment::SealedFragment) -> String| {
        rows.iter().map(of).collect::<BTreeSet<_>>().len() == 1
    };
    assert!(same(&|row| row.kind.clone()) && same(&|row| row.period.clone()));
    assert!(rows.iter().all(|row| row.sealed.len() == SEALED_BYTES));
    assert!(
        rows.is_sorted_by_key(|row| row.id),
        "in the order of random ids"
    );
    assert!(kiosk.tablet.held().is_empty(), "it is on no list of today");
}

#[test]
fn a_wish_is_four_codes_and_keeps_the_domain_alone() {
    let kiosk = Kiosk::new(7);
    let wish = Wish {
        kind: WishKind::Activity,
        about: Some(Subject::parse("sport").unwrap()),
        age_band: AgeBand::parse("age-6-12").unwrap(),
        part_of_week: Some(PartOfWeek::Weekend),
    };
    let ctx = kiosk.tablet.context();
    note_wish(&ctx, wish, &seal_key(&ctx).unwrap()).unwrap();
    let wanted = Fragment::Wish {
        wish: WishKind::Activity,
        domain: Some(Theme::parse("sport").unwrap().domain()),
        age_band: wish.age_band,
        part_of_week: Some(PartOfWeek::Weekend),
    };
    assert_eq!(kiosk.opened(), [wanted]);
    assert_eq!(format!("{wish:?}"), "Wish(…)");
}
