//! The statements on suggestions.

use super::check;
use crate::rows::suggestion;
use onthaal_model::id::{HouseId, ServiceId, SuggestionId};
use onthaal_model::suggestion::{Suggestion, Wrong};
use uuid::Uuid;

#[test]
fn a_suggestion_is_kept_once_and_put_away_with_all_that_is_alike() {
    check(|s| {
        let house = HouseId(Uuid::from_u128(1));
        let said = |id, service, wrong| Suggestion {
            id: SuggestionId(Uuid::from_u128(id)),
            service: ServiceId(Uuid::from_u128(service)),
            wrong,
        };
        assert!(suggestion::put(s, house, &said(1, 7, Wrong::Phone), 100)?);
        assert!(!suggestion::put(s, house, &said(1, 7, Wrong::Phone), 101)?);
        assert!(suggestion::put(s, house, &said(2, 7, Wrong::Phone), 101)?);
        assert!(suggestion::put(s, house, &said(3, 7, Wrong::Hours), 100)?);
        assert!(suggestion::contains(s, said(1, 7, Wrong::Phone).id)?);
        assert!(!suggestion::contains(s, said(4, 7, Wrong::Phone).id)?);
        assert_eq!(suggestion::count_open(s)?, 2);
        let waiting = suggestion::said(s, false, 9)?;
        let told: Vec<_> = waiting.iter().map(|one| (one.times, one.month)).collect();
        assert_eq!(told, [(2, 101), (1, 100)]);
        assert_eq!(suggestion::said(s, false, 1)?.len(), 1);
        assert!(suggestion::set_done(s, &waiting[0].id, true)?);
        assert!(!suggestion::set_done(s, "nobody", true)?);
        assert_eq!(suggestion::count_open(s)?, 1);
        let done = suggestion::said(s, true, 9)?;
        assert_eq!((done.len(), done[0].times), (1, 2));
        assert!(done[0].done && !suggestion::said(s, false, 9)?[0].done);
        assert_eq!(suggestion::purge_before(s, 101)?, 2);
        assert_eq!(suggestion::count_open(s)?, 0);
        Ok(())
    });
}
