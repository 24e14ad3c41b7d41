//! What a family tells at the kiosk: that something is missing.

use onthaal_core::desk as core_desk;
use onthaal_core::intake::note_gap as core_note_gap;
use onthaal_model::validate::{InvalidInput, Rule};

use crate::access::{Access, Mode};
use crate::app::App;
use crate::command::house::default_site;
use crate::error::{ErrorCode, Fault};
use crate::events::Changed;
use crate::view::{GapView, NoteGapRequest};

/// Counts a theme once per visit. It is the only thing a visitor can record: the theme and that
/// nothing was found; everything else of the question is what was not asked.
pub(crate) fn note_gap(app: &App, _: Access, request: NoteGapRequest) -> Result<GapView, Fault> {
    if app.mode() != Mode::Kiosk {
        return Err(ErrorCode::Denied.into());
    }
    let theme = request.theme.0;
    let site = default_site(app)?
        .ok_or_else(|| Fault::from(InvalidInput::new("site_id", Rule::Required)))?;
    let mut visit = app.visit();
    if !visit.may_tell(theme) {
        return Ok(GapView { counted: false });
    }
    let key = core_desk::seal_key(&app.context())?;
    core_note_gap(&app.context(), site, theme, &key)?;
    visit.told(theme);
    drop(visit);
    app.tell(Changed::SYNC);
    Ok(GapView { counted: true })
}
