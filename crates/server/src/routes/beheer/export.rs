//! Taking the directory out, in the format that is asked for.

use std::io;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use hyper::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use onthaal_directory::Record;
use onthaal_exchange::sheet;
use onthaal_protocol::ErrorCode;
use serde::Deserialize;

use crate::exchange;
use crate::http::HttpError;
use crate::routes::Desk;
use crate::routes::access::FromCoordinator;
use crate::routes::blocking::off_thread;

const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[derive(Deserialize)]
pub(crate) struct ExportQuery {
    format: String,
}

/// A format and how it travels: its type, and the ending of its name.
struct Form {
    kind: &'static str,
    ending: &'static str,
    write: fn(&[Record]) -> io::Result<Vec<u8>>,
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
            Ok(onthaal_exchange::hsds_json(records).into_bytes())
        }),
        "ndjson" => form("application/x-ndjson", "ndjson", |records| {
            Ok(onthaal_exchange::ndjson(records).into_bytes())
        }),
        "hsds-csv" => form("application/zip", "zip", onthaal_exchange::hsds_zip),
        "xlsx" => form(WORKBOOK, "xlsx", sheet::write_xlsx),
        _ => None,
    }
}

pub(crate) async fn export(
    State(desk): State<Desk>,
    _: FromCoordinator,
    query: Result<Query<ExportQuery>, QueryRejection>,
) -> Result<Response, HttpError> {
    let Query(query) = query.map_err(|_| ErrorCode::BadRequest)?;
    let unknown = || HttpError::from(ErrorCode::InvalidInput).at("format");
    let form = form(&query.format).ok_or_else(unknown)?;
    let name = format!("sociale-kaart-{}.{}", desk.centre.today(), form.ending);
    let written = off_thread(move || {
        let records = exchange::shared(&desk.centre)?;
        Ok::<_, crate::CentreError>((form.write)(&records))
    });
    file(form.kind, &name, written.await??)
}

/// The empty spreadsheet to fill in.
pub(crate) async fn template(_: FromCoordinator) -> Result<Response, HttpError> {
    let written = off_thread(sheet::template_xlsx).await?;
    file(WORKBOOK, "sociale-kaart-leeg.xlsx", written)
}

/// A reply that a browser keeps as a file.
fn file(
    kind: &'static str,
    name: &str,
    content: io::Result<Vec<u8>>,
) -> Result<Response, HttpError> {
    let content = content.map_err(|error| {
        tracing::error!(kind = %error.kind(), "an export could not be written");
        HttpError::from(ErrorCode::Internal)
    })?;
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    Ok((headers, content).into_response())
}
