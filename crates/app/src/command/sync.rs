//! How things stand with the centre.

use onthaal_core::FileState as CoreFileState;
use onthaal_sync::{SyncError, SyncState as CoreSyncState, SyncStatus as CoreSyncStatus};

use crate::access::Access;
use crate::app::App;
use crate::error::Fault;
use crate::events::Changed;
use crate::view::{EnrolRequest, FileState, Nothing, SyncFiles, SyncState, SyncStatus};

pub(crate) fn sync_status(app: &App, _: Access, _: Nothing) -> Result<SyncStatus, Fault> {
    Ok(view(app, &app.worker().status()?))
}

pub(crate) fn sync_now(app: &App, _: Access, _: Nothing) -> Result<SyncStatus, Fault> {
    Ok(view(app, &app.worker().sync_now()?))
}

/// An enrolled tablet is another one from then on, so every screen asks again.
pub(crate) fn enrol(app: &App, _: Access, request: EnrolRequest) -> Result<SyncStatus, Fault> {
    let name = request.name.map_or_else(String::new, |name| name.0);
    let enrolled: Result<CoreSyncStatus, SyncError> =
        app.worker()
            .enrol(&request.server.0, &request.code.0, &name);
    let status = view(app, &enrolled?);
    app.tell(Changed::ALL);
    Ok(status)
}

fn view(app: &App, status: &CoreSyncStatus) -> SyncStatus {
    let outbox = &status.outbox;
    let count = |number: i64| u32::try_from(number).unwrap_or(0);
    SyncStatus {
        state: state(status.state),
        waiting: count(outbox.waiting),
        held: count(outbox.held),
        retained: count(outbox.retained),
        quarantined: count(outbox.quarantined),
        last_good: outbox.last_good.clone(),
        files: SyncFiles {
            directory: file(app.report().directory),
            outbox: file(app.report().outbox),
            tickets: file(app.report().tickets),
        },
    }
}

/// What the worker is doing, as the screen takes it.
pub(crate) fn state(state: CoreSyncState) -> SyncState {
    match state {
        CoreSyncState::Idle => SyncState::Idle,
        CoreSyncState::Running => SyncState::Running,
        CoreSyncState::Offline => SyncState::Offline,
        CoreSyncState::Unauthorised => SyncState::Unauthorised,
        CoreSyncState::TooOld => SyncState::TooOld,
        CoreSyncState::NotEnrolled => SyncState::NotEnrolled,
        CoreSyncState::Refused => SyncState::Refused,
    }
}

fn file(state: CoreFileState) -> FileState {
    match state {
        CoreFileState::Ok => FileState::Ok,
        CoreFileState::New => FileState::New,
        CoreFileState::MovedAside => FileState::MovedAside,
    }
}
