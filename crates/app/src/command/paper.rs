//! Totals from a tally sheet on paper.

use onthaal_core::desk as core_desk;
use onthaal_core::intake::{self as core_intake, Sheet, Tally};
use onthaal_model::time::Slot;

use crate::access::Access;
use crate::app::App;
use crate::command::house::default_site;
use crate::command::pack::count;
use crate::error::Fault;
use crate::events::Changed;
use crate::view::{RecordTotalsRequest, RecordedTotalsView};

pub(crate) fn record_totals(
    app: &App,
    _: Access,
    request: RecordTotalsRequest,
) -> Result<RecordedTotalsView, Fault> {
    let desk_id = request.desk_id.map(|id| id.0);
    let site = match (request.site_id, desk_id) {
        (None, None) => default_site(app)?,
        (site, _) => site.map(|id| id.0),
    };
    let sheet = Sheet {
        slot: Slot {
            day: request.day.0,
            half_day: request.half_day.0,
        },
        site,
        desk: desk_id,
        channel: request.channel.map(|channel| channel.0),
        lines: request
            .lines
            .into_iter()
            .map(|line| Tally {
                theme: line.theme.0,
                outcome: line.outcome.0,
                count: u32::try_from(line.count.0).unwrap_or(u32::MAX),
            })
            .collect(),
    };
    let mut desk = app.desk();
    let key = core_desk::seal_key(&app.context())?;
    let recorded = core_intake::record_totals(&app.context(), &mut desk.today, &sheet, &key)?;
    drop(desk);
    app.tell(Changed::TODAY);
    Ok(RecordedTotalsView {
        questions: count(recorded.questions),
        handle: recorded.handle.to_string(),
    })
}
