//! The sign of life of an app that is watched.
//!
//! A beat is a byte on the output. It is given when the page has answered, so that a page that
//! hangs, a window that hangs and a program that is gone all look the same from outside. Whoever
//! watches holds the input: when that ends, the app ends too, and no second one is left behind.

use std::io::{Read as _, Write as _};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use tauri::WebviewWindow;

/// How long a beat follows the answer to the one before.
const PAUSE: Duration = Duration::from_secs(1);

/// Beats from now on. Errs when the machine gives no thread.
pub(crate) fn beat(window: WebviewWindow) -> std::io::Result<()> {
    let (left, gone) = channel::<()>();
    std::thread::Builder::new()
        .name("heart".into())
        .spawn(move || beats(&window, &gone))?;
    std::thread::Builder::new()
        .name("leash".into())
        .spawn(move || {
            let mut input = std::io::stdin().lock();
            let mut nothing = [0; 64];
            while input.read(&mut nothing).is_ok_and(|length| length > 0) {}
            drop(left);
            tracing::info!("nobody watches any more");
            std::process::exit(0);
        })?;
    Ok(())
}

fn beats(window: &WebviewWindow, gone: &Receiver<()>) {
    while gone.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
        let (tell, told) = channel();
        let asked = window.eval_with_callback("0", move |_| {
            // Nobody waits for an answer that comes after the app has begun to end.
            let _ = tell.send(());
        });
        let answered = asked.is_ok() && told.recv().is_ok();
        let mut output = std::io::stdout();
        if answered
            && output
                .write_all(b".")
                .and_then(|()| output.flush())
                .is_err()
        {
            return;
        }
    }
}
