use onthaal_protocol::ErrorCode;

use crate::http::HttpError;

/// Runs work that waits for the database away from the threads that serve sockets.
pub(crate) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, HttpError> {
    tokio::task::spawn_blocking(work).await.map_err(|failed| {
        tracing::error!(panicked = failed.is_panic(), "a request's work ended early");
        ErrorCode::Internal.into()
    })
}
