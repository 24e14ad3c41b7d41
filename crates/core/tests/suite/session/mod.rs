//! The half-days of a desk: opened, closed, left open, outside the hours, on a wrong clock.

mod days;
mod desk_rules;

use onthaal_core::desk::{self, Opening, ShiftEnd};
use onthaal_core::intake::{TodayView, today_view};
use onthaal_core::replica::load_records;
use onthaal_core::rows::session;
use onthaal_core::testing::Tablet;
use onthaal_directory::Record;
use onthaal_model::id::{DeskId, SiteId};
use onthaal_model::record::RecordKind;
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::time::HalfDay;
use onthaal_protocol::seal::OpenKey;
use serde_json::json;
use uuid::Uuid;

pub(crate) const HALL: DeskId = DeskId(Uuid::from_u128(41));
pub(crate) const CLINIC: DeskId = DeskId(Uuid::from_u128(42));
pub(crate) const ELSEWHERE: SiteId = SiteId(Uuid::from_u128(77));

/// A tablet of a house with two desks at its own site.
pub(crate) fn tablet(seed: u64) -> (tempfile::TempDir, Tablet) {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), seed).unwrap();
    let enrolment = tablet.enrol().unwrap();
    tablet
        .learn_key(&OpenKey::generate(1, &tablet.random))
        .unwrap();
    let site = enrolment.site.unwrap();
    let desk = |id: DeskId, name: &str, channel: &str| Record {
        kind: RecordKind::Desk,
        id: id.0,
        body: serde_json::from_value(json!({
            "house_id": enrolment.house.to_string(), "site_id": site.to_string(),
            "name": name, "channel": channel,
        }))
        .unwrap(),
    };
    let records = [
        desk(HALL, "Inkom", "desk-walk-in"),
        desk(CLINIC, "Consultatiebureau", "clinic-contact"),
    ];
    load_records(&tablet.store, "shared", &records).unwrap();
    (folder, tablet)
}

pub(crate) fn open(tablet: &mut Tablet, opening: Opening) -> DeskSession {
    let (ctx, today) = tablet.parts();
    desk::open_session(&ctx, today, opening).unwrap()
}

pub(crate) fn at(desk: DeskId) -> Opening {
    Opening {
        desk: Some(desk),
        ..Opening::default()
    }
}

pub(crate) fn outside() -> Opening {
    Opening {
        outside: true,
        ..Opening::default()
    }
}

pub(crate) fn close(tablet: &mut Tablet, tallied: bool) -> ShiftEnd {
    let (ctx, today) = tablet.parts();
    desk::close_session(&ctx, today, tallied).unwrap()
}

pub(crate) fn seen(tablet: &mut Tablet) -> TodayView {
    let (ctx, today) = tablet.parts();
    today_view(&ctx, today).unwrap()
}

/// Every session of the tablet as the centre will hear of it, by day, half-day and state.
pub(crate) fn facts(tablet: &Tablet) -> Vec<(String, HalfDay, SessionState)> {
    let pending = tablet.store.read_outbox(|s| session::pending(s, 99));
    let mut facts: Vec<_> = pending
        .unwrap()
        .into_iter()
        .map(|one| (one.slot.day.to_string(), one.slot.half_day, one.state))
        .collect();
    facts.sort();
    facts
}

pub(crate) fn states(tablet: &Tablet) -> Vec<SessionState> {
    facts(tablet).into_iter().map(|fact| fact.2).collect()
}
