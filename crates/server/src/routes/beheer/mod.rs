//! The coordinators' web app: its data under `/api` and its pages.

mod coverage;
mod desk;
mod devices;
mod export;
mod fiches;
mod imports;
mod overview;
mod page;
mod partners;
mod reports;
mod services;
mod session;
mod suggestions;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{delete, get, post, put};

use crate::routes::Desk;
use crate::routes::access::own_page_only;

/// The paths under `/api`.
pub(crate) fn router() -> Router<Desk> {
    Router::new()
        .route("/sign-in", post(session::sign_in))
        .route("/sign-out", post(session::sign_out))
        .route("/me", get(session::me))
        .route("/locale/{wanted}", get(session::locale))
        .route("/overview", get(overview::overview))
        .route("/sites", get(overview::sites))
        .route("/releases", get(reports::releases))
        .route("/releases/{house_id}/{period}", get(reports::release))
        .route("/openings", get(reports::openings))
        .route("/devices", get(devices::devices))
        .route("/devices/code", post(devices::make_code))
        .route("/devices/{device_id}/revoke", post(devices::revoke))
        .route("/services", get(services::services))
        .nest("/desk", desk::router())
        .route("/coverage", get(coverage::matrix))
        .route("/coverage/services", get(coverage::behind))
        .route(
            "/imports",
            post(imports::add).layer(DefaultBodyLimit::disable()),
        )
        .route(
            "/imports/{draft}",
            get(imports::preview).delete(imports::discard),
        )
        .route(
            "/imports/{draft}/files/{number}",
            delete(imports::drop_file),
        )
        .route("/imports/{draft}/mapping", put(imports::map_columns))
        .route("/imports/{draft}/choices", put(imports::choose))
        .route("/imports/{draft}/take-over", post(imports::take_over))
        .route(
            "/duplicates",
            get(imports::twins).post(imports::settle_twins),
        )
        .route("/export", get(export::export))
        .route("/import-template", get(export::template))
        .route("/services/{service}/verify", post(fiches::verify))
        .route("/services/{service}/capacity", post(fiches::capacity))
        .route("/suggestions", get(suggestions::suggestions))
        .route("/suggestions/{suggestion}/done", post(suggestions::done))
        .route("/suggestions/{suggestion}/open", post(suggestions::open))
        .route("/partners", get(partners::partners))
        .route("/partners/{organisation}/link", post(partners::make))
        .route("/partners/{organisation}/renew", post(partners::renew))
        .route("/partners/{organisation}/revoke", post(partners::revoke))
        .layer(middleware::from_fn(own_page_only))
}

/// The pages themselves.
pub(crate) fn pages() -> Router<Desk> {
    Router::new()
        .route("/", get(page::start))
        .route("/assets/{*path}", get(page::asset))
        .route("/icon.svg", get(page::icon))
}
