use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderMap};
use onthaal_protocol::ErrorCode;
use serde::de::DeserializeOwned;

use crate::http::HttpError;

/// Reads a JSON body. Errs with 415 when it says to be something else and with 400 when
/// it is not what the route takes.
pub(crate) fn read_json<T: DeserializeOwned>(
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<T, HttpError> {
    let is_json = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    if !is_json {
        return Err(ErrorCode::UnsupportedEncoding.into());
    }
    serde_json::from_slice(body).map_err(|_| ErrorCode::BadRequest.into())
}
