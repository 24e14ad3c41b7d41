//! Telling the centre that a fiche is wrong.

use onthaal_core::suggestion::suggest as core_suggest;

use crate::access::Access;
use crate::app::App;
use crate::error::Fault;
use crate::events::Changed;
use crate::view::{Nothing, SuggestRequest};

pub(crate) fn suggest(app: &App, _: Access, request: SuggestRequest) -> Result<Nothing, Fault> {
    core_suggest(&app.context(), request.service_id.0, request.wrong.0)?;
    app.tell(Changed::SYNC);
    Ok(Nothing {})
}
