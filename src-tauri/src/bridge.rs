//! Between the page and the app: one command, one event.

use std::sync::Arc;

use onthaal_app::{App, CommandError, Mode};
use serde_json::Value;
use tauri::{AppHandle, Emitter as _, State, WebviewWindow};

use crate::window;

/// The event that carries every change.
const EVENT: &str = "onthaal";

/// Carries out a command of the app with the rights of whoever has the tablet: visitors at the
/// kiosk and before a locked desk, staff at the desk, coordinators while the settings are open. It
/// runs beside the window, which never waits for it.
#[tauri::command]
pub(crate) async fn call(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
    name: String,
    body: Value,
) -> Result<Value, CommandError> {
    let app = Arc::clone(&app);
    let before = app.mode();
    let ends_visit = name == window::END_OF_VISIT;
    let worker = Arc::clone(&app);
    let work = move || worker.call(worker.rights(), &name, &body);
    let answer = match tauri::async_runtime::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(_) => Err(app.broken()),
    };
    let now = app.mode();
    if now != before {
        window::follow_mode(&window, now);
    }
    if now != before || (ends_visit && now == Mode::Kiosk) {
        window::empty_clipboard(&window);
    }
    answer
}

/// Shows the page anew from its beginning and in new memory, at the kiosk while nobody is there: nothing
/// that a visit left in the old one lives on, and a long day takes no more than its first hour.
#[tauri::command]
pub(crate) async fn renew(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
) -> Result<(), CommandError> {
    if app.mode() == Mode::Kiosk {
        window::renew(&window);
    }
    Ok(())
}

/// Passes every change on to the page from now on.
pub(crate) fn forward_events(app: &App, handle: AppHandle) {
    app.subscribe(move |changed| {
        if let Err(error) = handle.emit(EVENT, changed) {
            tracing::warn!(%error, "the page could not be told of a change");
        }
    });
}
