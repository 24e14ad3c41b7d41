use axum::response::{IntoResponse, Response};
use hyper::StatusCode;
use onthaal_db::DbError;
use onthaal_model::validate::InvalidInput;
use onthaal_protocol::ErrorCode;

use crate::CentreError;

/// A refusal as it leaves the server: a stable code, which fixes the status, and at most the name of
/// a field. It never holds what the peer sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HttpError {
    pub(crate) code: ErrorCode,
    pub(crate) field: Option<String>,
    /// In how many seconds another try makes sense.
    pub(crate) retry_after: Option<u64>,
}

impl HttpError {
    pub(crate) fn at(self, field: impl Into<String>) -> Self {
        Self {
            field: Some(field.into()),
            ..self
        }
    }

    pub(crate) fn retry_after(self, seconds: u64) -> Self {
        Self {
            retry_after: Some(seconds),
            ..self
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl From<InvalidInput> for HttpError {
    fn from(refusal: InvalidInput) -> Self {
        Self::from(ErrorCode::InvalidInput).at(refusal.field)
    }
}

impl From<CentreError> for HttpError {
    fn from(error: CentreError) -> Self {
        match error {
            CentreError::Invalid(refusal) => refusal.into(),
            CentreError::BadCode => ErrorCode::BadCode.into(),
            CentreError::NotFound(_) => ErrorCode::NotFound.into(),
            CentreError::CursorExpired => ErrorCode::CursorExpired.into(),
            CentreError::ChangedMeanwhile => ErrorCode::ChangedMeanwhile.into(),
            CentreError::TooLarge => ErrorCode::TooLarge.into(),
            CentreError::NotClosed { .. } => ErrorCode::Denied.into(),
            CentreError::Db(DbError::Busy | DbError::Lost | DbError::Full) => {
                tracing::warn!(%error, "the database could not take this now");
                Self::from(ErrorCode::Busy).retry_after(30)
            }
            CentreError::Db(_)
            | CentreError::KeyMissing(_)
            | CentreError::TicketKeyMissing
            | CentreError::Seal(_)
            | CentreError::File { .. }
            | CentreError::Inconsistent(_) => {
                tracing::error!(%error, "a request failed");
                ErrorCode::Internal.into()
            }
        }
    }
}

impl From<ErrorCode> for HttpError {
    fn from(code: ErrorCode) -> Self {
        Self {
            code,
            field: None,
            retry_after: None,
        }
    }
}

/// The reply carries the error as an extension; the front writes its body, because only the front
/// knows the request's id.
impl IntoResponse for HttpError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
