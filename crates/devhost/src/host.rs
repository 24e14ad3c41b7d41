//! The routes.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::routing::{get, post};
use onthaal_app::App;

use crate::guard::{add_headers, only_this_machine};
use crate::ipc::{Shared, call, events};
use crate::ui::Files;

/// Large enough for whatever a person can paste into the search field.
const MAX_BODY: usize = 32 * 1024 * 1024;

/// Everything this host answers.
pub(crate) fn router(app: Arc<App>, ui: Files) -> Router {
    let router = Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/events", get(events))
        .route("/ipc/{command}", post(call))
        .layer(DefaultBodyLimit::max(MAX_BODY));
    ui.serve(router)
        .layer(from_fn(only_this_machine))
        .layer(from_fn(add_headers))
        .with_state(Shared::new(app))
}
