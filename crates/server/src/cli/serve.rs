use super::arguments::Place;
use super::failure::Failure;
use super::lock;
use onthaal_server::{Centre, upkeep};
use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// How often the centre is tended while it serves.
const TENDING: Duration = Duration::from_secs(3600);

pub(super) fn serve(place: &Place, listen: SocketAddr) -> Result<(), Failure> {
    let _serving = lock::serving(&place.data)?;
    let centre = place.open_or_make()?;
    let (stop, stopped) = mpsc::channel::<()>();
    let tended = centre.clone();
    let keeper = thread::spawn(move || keep(&tended, &stopped));
    let served = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::environment("the runtime", error))?
        .block_on(listen_until_stopped(centre, listen));
    drop(stop);
    keeper
        .join()
        .map_err(|_| Failure::Environment("the keeper's thread failed".to_owned()))?;
    served
}

async fn listen_until_stopped(centre: Centre, listen: SocketAddr) -> Result<(), Failure> {
    let listener = tokio::net::TcpListener::bind(listen)
        .await
        .map_err(|error| Failure::environment(&listen.to_string(), error))?;
    let address = listener
        .local_addr()
        .map_err(|error| Failure::environment(&listen.to_string(), error))?;
    // Whoever reads the address may ask us to stop at once.
    let stopped = asked_to_stop();
    let mut out = std::io::stdout();
    writeln!(out, "listening on http://{address}")
        .and_then(|()| out.flush())
        .map_err(|error| Failure::environment("standard output", error))?;
    onthaal_server::serve(centre, listener, stopped)
        .await
        .map_err(|error| Failure::environment("the listener", error))
}

/// Listens for a wish to stop from the moment it is called, and is ready when one came.
fn asked_to_stop() -> impl Future<Output = ()> {
    #[cfg(unix)]
    let terminate = {
        use tokio::signal::unix::{SignalKind, signal};
        signal(SignalKind::terminate())
    };
    async move {
        #[cfg(unix)]
        if let Ok(mut terminate) = terminate {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

// Failing once does no harm: the next hour does what this one left.
fn keep(centre: &Centre, stopped: &mpsc::Receiver<()>) {
    if let Err(error) = upkeep::forget_order(centre) {
        tracing::warn!(%error, "the order of what came in stays until tonight");
    }
    loop {
        if let Err(error) = upkeep::tend(centre) {
            tracing::warn!(%error, "tending the centre failed");
        }
        match stopped.recv_timeout(TENDING) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
