//! Whom to call, what the cards say, and the bare count of a serious concern. None of it is shown
//! while families use the tablet: it holds names and direct numbers of people.

use chrono::TimeDelta;
use onthaal_core::desk as core_desk;
use onthaal_core::help::{self as core, Asked, BackupLine, CardLine, WantedCards};
use onthaal_core::intake::note_concern as core_note_concern;
use onthaal_model::time::{Day, Slot};
use onthaal_model::validate::{InvalidInput, Rule};

use crate::access::Access;
use crate::app::App;
use crate::command::house::{default_site, house_view, own_house};
use crate::command::today::usual_channel;
use crate::error::{ErrorCode, Fault};
use crate::events::Changed;
use crate::view::{
    BackupPerson, BackupRequest, BackupView, CardLineView, CardRequest, CardView, CardsRequest,
    CardsView, ConcernView, Nothing, ServiceName,
};

/// Whom to call from the open desk, or from where the tablet stands. Without a directory it is
/// nobody, and the screen says whom everybody can call.
pub(crate) fn backup(app: &App, _: Access, request: BackupRequest) -> Result<BackupView, Fault> {
    app.need_staff()?;
    let (session, channel) = {
        let mut desk = app.desk();
        let session = core_desk::present_session(&app.context(), &mut desk.today)?;
        let channel = match &session {
            Some(open) => usual_channel(app, &desk, Some(open))?,
            None => None,
        };
        (session, channel)
    };
    let site = match session {
        Some(session) => Some(session.site),
        None => default_site(app)?,
    };
    let asked = Asked {
        site,
        channel: request.channel.map(|channel| channel.0).or(channel),
        slot: Slot::of(app.clock().now()),
        theme: request.theme.map(|theme| theme.0),
    };
    let found = match own_house(app)? {
        Some(house) => app
            .store()
            .read_directory(|s| core::backup(s, house, &asked))?,
        None => core::Backup::default(),
    };
    let people = |lines: Vec<BackupLine>| lines.into_iter().map(person).collect();
    Ok(BackupView {
        now: people(found.now),
        themed: people(found.themed),
        fallback: people(found.fallback),
        house_phone: house_view(app)?.phone,
    })
}

pub(crate) fn cards(app: &App, _: Access, request: CardsRequest) -> Result<CardsView, Fault> {
    app.need_staff()?;
    let wanted = WantedCards {
        themes: request.theme.map(|group| group.0.0).unwrap_or_default(),
        service: request.service_id.map(|id| id.0),
        text: request.text.as_deref().unwrap_or_default(),
    };
    let found = match own_house(app)? {
        Some(house) => app
            .store()
            .read_directory(|s| core::cards(s, house, &wanted, today(app)))?,
        None => Vec::new(),
    };
    Ok(CardsView {
        cards: found.into_iter().map(line).collect(),
    })
}

pub(crate) fn card(app: &App, _: Access, request: CardRequest) -> Result<CardView, Fault> {
    app.need_staff()?;
    let house = own_house(app)?.ok_or(ErrorCode::NotFound)?;
    let found = app
        .store()
        .read_directory(|s| core::card(s, house, request.card_id.0, today(app)))?;
    Ok(CardView {
        line: line(found.line),
        text: found.text,
        source: found.source,
        version: found
            .version
            .and_then(|version| u32::try_from(version).ok()),
        service: found.service.map(|(id, name)| ServiceName {
            service_id: id.to_string(),
            name,
        }),
    })
}

/// Counts a concern, unless one was counted within a minute before or after: a finger that slips
/// twice is not two children.
pub(crate) fn note_concern(app: &App, _: Access, _: Nothing) -> Result<ConcernView, Fault> {
    app.need_staff()?;
    let now = app.clock().now();
    let mut counted = app.concern();
    if counted.is_some_and(|last| (now - last).abs() < TimeDelta::minutes(1)) {
        return Ok(ConcernView { counted: false });
    }
    let site = default_site(app)?
        .ok_or_else(|| Fault::from(InvalidInput::new("site_id", Rule::Required)))?;
    let key = core_desk::seal_key(&app.context())?;
    core_note_concern(&app.context(), site, &key)?;
    *counted = Some(now);
    drop(counted);
    app.tell(Changed::SYNC);
    Ok(ConcernView { counted: true })
}

fn today(app: &App) -> Day {
    Day::of(app.clock().now())
}

fn person(line: BackupLine) -> BackupPerson {
    BackupPerson {
        name: line.name,
        role: line.role,
        phone: line.phone,
        service_id: line.service.map(|id| id.to_string()),
        note: line.note,
        why: line.why.into_iter().map(core::Part::code).collect(),
        themes: line.themes,
    }
}

fn line(line: CardLine) -> CardLineView {
    CardLineView {
        card_id: line.card_id.to_string(),
        card_type: line.card_type,
        title: line.title,
        themes: line.themes,
        owner: line.owner,
        expires: line.expires.map(|day| day.to_string()),
        expired: line.expired,
    }
}
