//! Taking the directory out, in the format that is asked for.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use hyper::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use onthaal_protocol::ErrorCode;
use serde::Deserialize;

use crate::exchange;
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::FromCoordinator;
use crate::routes::blocking::off_thread;

#[derive(Deserialize)]
pub(crate) struct ExportQuery {
    format: String,
}

/// A format and how it travels: its type, and the ending of its name.
struct Form {
    kind: &'static str,
    ending: &'static str,
    write: fn(&[onthaal_directory::Record]) -> Vec<u8>,
}

fn form(format: &str) -> Option<Form> {
    let form = |kind, ending, write| {
        Some(Form {
            kind,
            ending,
            write,
        })
    };
    match format {
        "hsds-json" => form("application/json", "json", |records| {
            onthaal_exchange::hsds_json(records).into_bytes()
        }),
        "ndjson" => form("application/x-ndjson", "ndjson", |records| {
            onthaal_exchange::ndjson(records).into_bytes()
        }),
        _ => None,
    }
}

pub(crate) async fn export(
    State(desk): State<Desk>,
    _: FromCoordinator,
    query: Result<Query<ExportQuery>, QueryRejection>,
) -> Result<Response, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let form =
        form(&query.format).ok_or_else(|| HttpError::from(ErrorCode::InvalidInput).at("format"))?;
    let day = desk.centre.today();
    let content = off_thread(move || {
        let records = exchange::shared(&desk.centre)?;
        Ok::<_, crate::CentreError>((form.write)(&records))
    })
    .await??;
    Ok(file(
        form.kind,
        &format!("sociale-kaart-{day}.{}", form.ending),
        content,
    ))
}

/// A reply that a browser keeps as a file.
fn file(kind: &'static str, name: &str, content: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, content).into_response()
}
