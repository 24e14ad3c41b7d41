//! `onthaal-devhost`: the app for a browser, for development and tests only. It answers whoever
//! reaches it with the rights of staff, so it listens on loopback and nowhere else.

mod arguments;

mod guard;
mod surrogates;

mod ipc;
mod ui;

mod host;

use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use onthaal_app::App;

use arguments::Arguments;

/// Bad input, such as an enrolment code that was used before.
const BAD_INPUT: u8 = 1;
/// The command line itself.
const USAGE: u8 = 2;
/// The machine: files, ports, the network.
const ENVIRONMENT: u8 = 3;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::INFO)
        .with_writer(std::io::stderr)
        .with_target(false)
        // A line with a time would tell when a family was there.
        .without_time()
        .init();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("onthaal-devhost: {:#}", failure.reason);
            ExitCode::from(failure.exit)
        }
    }
}

struct Failure {
    exit: u8,
    reason: anyhow::Error,
}

fn fails<E: Into<anyhow::Error>>(exit: u8) -> impl FnOnce(E) -> Failure {
    move |error| Failure {
        exit,
        reason: error.into(),
    }
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    arguments.check().map_err(fails(USAGE))?;
    let listen = arguments.listen;
    let ui = ui::Files::at(arguments.ui.as_deref()).map_err(fails(USAGE))?;
    let config = arguments.config().map_err(fails(USAGE))?;
    let app = App::open(config).map_err(|error| {
        let exit = match error.is_bad_input() {
            true => BAD_INPUT,
            false => ENVIRONMENT,
        };
        fails(exit)(error)
    })?;
    let runtime = tokio::runtime::Runtime::new().map_err(fails(ENVIRONMENT))?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(listen)
            .await
            .map_err(|error| fails(ENVIRONMENT)(anyhow::anyhow!("{listen}: {error}")))?;
        let address = listener.local_addr().map_err(fails(ENVIRONMENT))?;
        announce(&format!("listening on http://{address}"));
        let serve = axum::serve(listener, host::router(Arc::new(app), ui));
        tokio::select! {
            ended = serve.into_future() => ended.map_err(fails(ENVIRONMENT)),
            () = asked_to_stop() => Ok(()),
        }
    })
}

/// Says on the standard output that the host is ready; a reader that has gone away is no fault.
fn announce(line: &str) {
    let mut out = std::io::stdout().lock();
    let told = writeln!(out, "{line}").and_then(|()| out.flush());
    if told.is_err() {
        tracing::debug!("nobody reads the standard output");
    }
}

async fn asked_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => drop(terminated.recv().await),
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
