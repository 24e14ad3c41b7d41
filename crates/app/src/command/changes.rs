//! What changed in the directory since a desk last looked.

use onthaal_core::changes::{self as core, Item, Subject};

use crate::access::Access;
use crate::app::App;
use crate::command::house::own_house;
use crate::command::pack::count;
use crate::error::Fault;
use crate::view::{NewsLine, Nothing, WhatsNewRequest, WhatsNewSeenRequest, WhatsNewView};

/// It names whom to call, so it is not told while families use the tablet.
pub(crate) fn whats_new(
    app: &App,
    _: Access,
    request: WhatsNewRequest,
) -> Result<WhatsNewView, Fault> {
    app.need_staff()?;
    let house = own_house(app)?;
    let desk = request.desk_id.map(|desk| desk.0);
    let news = core::whats_new(app.store(), house, desk, app.clock().now())?;
    Ok(WhatsNewView {
        lines: news.items.into_iter().map(line).collect(),
        more: count(news.more),
        up_to: u32::try_from(news.up_to).unwrap_or(u32::MAX),
    })
}

pub(crate) fn whats_new_seen(
    app: &App,
    _: Access,
    request: WhatsNewSeenRequest,
) -> Result<Nothing, Fault> {
    app.need_staff()?;
    let up_to = request.up_to.map(|count| count.0);
    let up_to = up_to.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    core::whats_new_seen(app.store(), request.desk_id.map(|desk| desk.0), up_to)?;
    Ok(Nothing {})
}

fn line(item: Item) -> NewsLine {
    let (kind, id, of) = match item.subject {
        Subject::Service(id) => ("service", Some(id.to_string()), None),
        Subject::Gone => ("gone", None, None),
        Subject::Organisation(services) => ("organisation", None, Some(count(services))),
        Subject::Site => ("site", None, None),
        Subject::Card(id) => ("card", Some(id.to_string()), None),
        Subject::Backup => ("backup", None, None),
        Subject::Event(id) => ("event", Some(id.to_string()), None),
    };
    NewsLine {
        kind,
        id,
        name: item.name,
        organisation: item.organisation,
        count: of,
        whats: item.whats,
    }
}
