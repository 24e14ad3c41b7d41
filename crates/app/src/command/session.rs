//! The half-days of the desk: opened, closed.

use onthaal_core::desk as core_desk;

use crate::access::Access;
use crate::app::App;
use crate::command::house::default_site;
use crate::command::today::finish;
use crate::error::Fault;
use crate::view::{DeskView, Nothing, OpenDeskSessionRequest};

pub(crate) fn open_desk_session(
    app: &App,
    _: Access,
    request: OpenDeskSessionRequest,
) -> Result<DeskView, Fault> {
    let site = match request.site_id {
        Some(id) => Some(id.0),
        None => default_site(app)?,
    };
    let mut desk = app.desk();
    core_desk::open_session(&app.context(), &mut desk.today, site)?;
    desk.channel = request.channel.map(|channel| channel.0);
    finish(app, &mut desk)
}

pub(crate) fn close_desk_session(app: &App, _: Access, _: Nothing) -> Result<DeskView, Fault> {
    let mut desk = app.desk();
    core_desk::close_session(&app.context(), &mut desk.today, true)?;
    desk.channel = None;
    finish(app, &mut desk)
}
