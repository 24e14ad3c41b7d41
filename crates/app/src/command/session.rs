//! The half-days of the desk: opened, closed, or noted as closed.

use onthaal_core::CoreError;
use onthaal_core::desk::{self as core_desk, HalfDayNow, Opening, ShiftEnd};
use onthaal_model::id::{DeskId, SiteId};
use onthaal_model::session::{DeskSession, SessionState};

use crate::access::Access;
use crate::app::App;
use crate::command::house::{default_site, house_view, own_house, shown_house};
use crate::command::pack::{count, seconds_until};
use crate::command::today::{finish, place_view};
use crate::error::Fault;
use crate::events::Changed;
use crate::field::Id;
use crate::spoken;
use crate::view::{
    CloseDeskSessionRequest, ClosedView, DeskView, HouseView, LastShiftView, MarkDeskClosedRequest,
    Nothing, OpenDeskSessionRequest, PlaceView, SayLanguagesRequest, ShiftChoicesView,
    ShiftEndView, ShiftPlaceView,
};

pub(crate) fn open_desk_session(
    app: &App,
    _: Access,
    request: OpenDeskSessionRequest,
) -> Result<DeskView, Fault> {
    let outside = request.outside.unwrap_or(false);
    let opening = place_of(app, request.site_id, request.desk_id, outside)?;
    let mut desk = app.desk();
    core_desk::open_session(&app.context(), &mut desk.today, opening)?;
    desk.channel = request.channel.map(|channel| channel.0);
    // Questions outside the hours come in beside a desk, or while there is nobody at it.
    if !outside {
        let languages = request.languages.unwrap_or_default();
        let languages: Vec<_> = languages.into_iter().map(|each| each.0).collect();
        spoken::say(&app.context(), &languages)?;
        app.tell(Changed::TABLET);
    }
    finish(app, &mut desk)
}

/// Whoever comes later speaks other languages than who opened the desk.
pub(crate) fn say_languages(
    app: &App,
    _: Access,
    request: SayLanguagesRequest,
) -> Result<HouseView, Fault> {
    if !core_desk::is_open(&app.context())? {
        return Err(CoreError::NoSession.into());
    }
    let languages: Vec<_> = request.languages.into_iter().map(|each| each.0).collect();
    spoken::say(&app.context(), &languages)?;
    app.tell(Changed::TABLET);
    shown_house(app)
}

pub(crate) fn close_desk_session(
    app: &App,
    _: Access,
    request: CloseDeskSessionRequest,
) -> Result<ClosedView, Fault> {
    let tallied = request.tallied.unwrap_or(true);
    let mut desk = app.desk();
    let ended = core_desk::close_session(&app.context(), &mut desk.today, tallied)?;
    desk.channel = None;
    spoken::end(&app.context())?;
    app.tell(Changed::TABLET);
    let closed = ClosedView {
        shift: shift_view(app, &ended)?,
        desk: finish(app, &mut desk)?,
    };
    drop(desk);
    app.worker().nudge();
    Ok(closed)
}

pub(crate) fn mark_desk_closed(
    app: &App,
    _: Access,
    request: MarkDeskClosedRequest,
) -> Result<DeskView, Fault> {
    let opening = place_of(app, request.site_id, request.desk_id, false)?;
    let mut desk = app.desk();
    core_desk::mark_closed(&app.context(), &mut desk.today, opening, request.planned)?;
    finish(app, &mut desk)
}

pub(crate) fn last_shift(app: &App, _: Access, _: Nothing) -> Result<LastShiftView, Fault> {
    let ended = core_desk::shift_end(&app.context(), &mut app.desk().today)?;
    Ok(LastShiftView {
        shift: ended.map(|ended| shift_view(app, &ended)).transpose()?,
    })
}

pub(crate) fn shift_choices(app: &App, _: Access, _: Nothing) -> Result<ShiftChoicesView, Fault> {
    let now = core_desk::half_day_now(&app.context(), &mut app.desk().today)?;
    Ok(ShiftChoicesView {
        day: now.slot.day.to_string(),
        half_day: now.slot.half_day.code().to_owned(),
        ends_in: seconds_until(app, now.ends),
        clock_behind: now.clock_behind,
        places: places(app, &now)?,
        speaks: spoken::now(&app.context())?,
        spoke_before: spoken::before(app.store())?,
    })
}

/// What the request names. Questions outside the hours come in where a desk is open, and
/// otherwise, like everything else, where the tablet stands.
fn place_of(
    app: &App,
    site: Option<Id<SiteId>>,
    desk: Option<Id<DeskId>>,
    outside: bool,
) -> Result<Opening, Fault> {
    let (site, desk) = (site.map(|id| id.0), desk.map(|id| id.0));
    let beside = match outside {
        true => core_desk::present_session(&app.context(), &mut app.desk().today)?.is_some(),
        false => false,
    };
    let site = match (site, desk) {
        (None, None) if !beside => default_site(app)?,
        (site, _) => site,
    };
    Ok(Opening {
        site,
        desk,
        outside,
    })
}

fn shift_view(app: &App, ended: &ShiftEnd) -> Result<ShiftEndView, Fault> {
    let questions = count(ended.questions);
    let waiting = count(ended.waiting);
    Ok(ShiftEndView {
        place: place_view(app, &ended.session)?,
        day: ended.session.slot.day.to_string(),
        half_day: ended.session.slot.half_day.code().to_owned(),
        intakes: count(ended.intakes),
        questions,
        kept: questions,
        sent: questions.saturating_sub(waiting),
        waiting,
        state: ended.session.state.code().to_owned(),
        resumed: ended.resumed,
    })
}

/// The desks in the order of the house, then the sites that have no desks by name.
fn places(app: &App, now: &HalfDayNow) -> Result<Vec<ShiftPlaceView>, Fault> {
    let here = house_view(app)?;
    let desks = core_desk::desk_form(app.store(), own_house(app)?)?.desks;
    let at_desks = desks.into_iter().map(|desk| {
        let place = PlaceView {
            site_id: desk.site.to_string(),
            site: desk.site_name,
            desk_id: Some(desk.desk.to_string()),
            desk: Some(desk.name),
        };
        let channel = desk.channel.map(|channel| channel.code().to_owned());
        shift_place(place, channel, now)
    });
    let mut places: Vec<ShiftPlaceView> = at_desks.collect();
    for site in here.sites {
        if places.iter().all(|desk| desk.place.site_id != site.site_id) {
            let place = PlaceView {
                site_id: site.site_id,
                site: site.name,
                desk_id: None,
                desk: None,
            };
            places.push(shift_place(place, None, now));
        }
    }
    let stands = places
        .iter()
        .position(|each| each.place.desk_id.is_some() && each.place.desk_id == here.tablet.desk_id)
        .or_else(|| {
            places
                .iter()
                .position(|each| Some(&each.place.site_id) == here.site_id.as_ref())
        });
    if let Some(stands) = stands {
        places[stands].own = true;
    }
    Ok(places)
}

/// A place with what is known of the half-day there.
fn shift_place(place: PlaceView, channel: Option<String>, now: &HalfDayNow) -> ShiftPlaceView {
    let is_here = |one: &&DeskSession| {
        one.site.to_string() == place.site_id
            && one.desk.map(|desk| desk.to_string()) == place.desk_id
    };
    let noted = now
        .sessions
        .iter()
        .filter(is_here)
        .find(|one| one.state != SessionState::OutsideHours);
    ShiftPlaceView {
        state: noted.map(|one| one.state.code().to_owned()),
        before: now.before.as_ref().filter(is_here).is_some(),
        own: false,
        channel,
        place,
    }
}
