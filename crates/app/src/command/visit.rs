//! What a visit at the kiosk leaves behind: what it looked at, counted when it is over, and what a
//! family tells that it would like.

use onthaal_core::desk as core_desk;
use onthaal_core::intake::{Wish, note_interest, note_wish};
use onthaal_model::kiosk::Subject;
use onthaal_model::vocabulary::AgeBand;

use crate::access::{Access, Mode};
use crate::app::App;
use crate::error::{ErrorCode, Fault};
use crate::events::Changed;
use crate::view::{InterestRequest, Nothing, WishRequest, WishView};

/// Counts what a visit looked at, once, as it ends; a second time changes nothing until
/// `kiosk_reset` begins the next visit.
pub(crate) fn interest(app: &App, _: Access, request: InterestRequest) -> Result<Nothing, Fault> {
    need_kiosk(app)?;
    let subjects: Vec<Subject> = request.themes.into_iter().map(|code| code.0).collect();
    let mut visit = app.visit();
    if visit.is_over() || subjects.is_empty() {
        return Ok(Nothing {});
    }
    let key = core_desk::seal_key(&app.context())?;
    note_interest(&app.context(), &subjects, &key)?;
    visit.end();
    drop(visit);
    app.tell(Changed::SYNC);
    Ok(Nothing {})
}

/// Counts a wish, one of each kind in a visit: codes that the family chose, and no text.
pub(crate) fn wish(app: &App, _: Access, request: WishRequest) -> Result<WishView, Fault> {
    need_kiosk(app)?;
    let kind = request.kind.0;
    let mut visit = app.visit();
    if !visit.may_wish(kind) {
        return Ok(WishView { counted: false });
    }
    let wish = Wish {
        kind,
        about: request.theme.map(|code| code.0),
        age_band: request
            .age_band
            .map_or_else(AgeBand::not_asked, |code| code.0),
        part_of_week: request.part_of_week.map(|code| code.0),
    };
    let key = core_desk::seal_key(&app.context())?;
    note_wish(&app.context(), wish, &key)?;
    visit.wished(kind);
    drop(visit);
    app.tell(Changed::SYNC);
    Ok(WishView { counted: true })
}

fn need_kiosk(app: &App) -> Result<(), Fault> {
    match app.mode() {
        Mode::Kiosk => Ok(()),
        Mode::Desk => Err(ErrorCode::Denied.into()),
    }
}
