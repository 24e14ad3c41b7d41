//! The statements on the links of partners.

use super::check;
use crate::rows::partner_link::{self, Spent};

#[test]
fn a_link_leads_to_its_organisation_until_it_is_renewed_or_taken_away() {
    check(|s| {
        partner_link::put(s, "o", &[1; 32], "2026-11-21")?;
        partner_link::put(s, "p", &[2; 32], "2026-11-22")?;
        assert_eq!(
            partner_link::organisation_of(s, &[1; 32])?.as_deref(),
            Some("o")
        );
        partner_link::put(s, "o", &[3; 32], "2026-11-23")?;
        assert_eq!(partner_link::organisation_of(s, &[1; 32])?, None);
        assert!(partner_link::revoke(s, "o")? && !partner_link::revoke(s, "o")?);
        assert_eq!(partner_link::organisation_of(s, &[3; 32])?, None);
        assert!(partner_link::of(s, "o")?.is_some_and(|link| link.revoked));
        assert!(partner_link::of(s, "q")?.is_none());
        let all: Vec<String> = partner_link::all(s)?
            .into_iter()
            .map(|link| link.made_day)
            .collect();
        assert_eq!(all, ["2026-11-23", "2026-11-22"]);
        Ok(())
    });
}

#[test]
fn what_is_spent_comes_back_with_time_and_each_kind_is_counted_apart() {
    check(|s| {
        partner_link::put(s, "o", &[1; 32], "2026-11-21")?;
        for _ in 0..2 {
            assert!(partner_link::spend(s, "o", Spent::Tries, 100, 2)?);
        }
        assert!(!partner_link::spend(s, "o", Spent::Tries, 100, 2)?);
        assert!(partner_link::spend(s, "o", Spent::Changes, 100, 2)?);
        partner_link::give_back(s, "o", 100)?;
        assert!(partner_link::spend(s, "o", Spent::Tries, 100, 2)?);
        assert!(partner_link::spend(s, "o", Spent::Tries, 101, 2)?);
        assert!(!partner_link::spend(s, "o", Spent::Tries, 101, 2)?);
        partner_link::revoke(s, "o")?;
        assert!(!partner_link::spend(s, "o", Spent::Tries, 500, 2)?);
        assert!(!partner_link::spend(s, "q", Spent::Tries, 500, 2)?);
        Ok(())
    });
}

#[test]
fn a_try_that_was_given_back_leaves_no_moment() {
    check(|s| {
        let until = |s: &mut dyn onthaal_db::Session| {
            s.query("SELECT tries_until FROM partner_link", &[])?[0].int(0)
        };
        partner_link::put(s, "o", &[1; 32], "2026-11-21")?;
        partner_link::spend(s, "o", Spent::Tries, 100, 10)?;
        partner_link::give_back(s, "o", 100)?;
        assert_eq!(until(s)?, 0);
        // A wrong one is owed until its time has come back.
        partner_link::spend(s, "o", Spent::Tries, 100, 10)?;
        partner_link::spend(s, "o", Spent::Tries, 100, 10)?;
        partner_link::give_back(s, "o", 100)?;
        assert_eq!(until(s)?, 101);
        partner_link::spend(s, "o", Spent::Tries, 107, 10)?;
        partner_link::give_back(s, "o", 107)?;
        assert_eq!(until(s)?, 0);
        Ok(())
    });
}
