//! Telling the centre that a fiche is wrong: which service and what, and nothing else.

use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::suggestion;
use onthaal_directory::{Service, by_id};
use onthaal_model::id::{ServiceId, SuggestionId};
use onthaal_model::suggestion::{Suggestion, Wrong};

/// Keeps a word for the centre that something of this fiche is wrong; what waits already is not
/// said twice. Errs when this tablet has no such service.
pub fn suggest(ctx: &Context<'_>, service: ServiceId, wrong: Wrong) -> Result<()> {
    let known = ctx
        .store
        .read_directory(|s| by_id::<Service>(s, service.0))?;
    if known.is_none() {
        return Err(CoreError::NotFound("service"));
    }
    let said = Suggestion {
        id: SuggestionId::new(ctx.random),
        service,
        wrong,
    };
    ctx.store.write_outbox(|s| suggestion::insert(s, &said))?;
    Ok(())
}
