//! The window: an ordinary one at the desk, the whole screen at the kiosk.

use std::sync::Arc;

use anyhow::Context as _;
use onthaal_app::{App, Mode};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

/// Keeps the web view's own menu and keys away from families. What the page needs of the keyboard
/// stays: letters, Tab, arrows, Enter, Escape.
const KIOSK_SCRIPT: &str = r#"
addEventListener("contextmenu", (event) => event.preventDefault(), true);
addEventListener("keydown", (event) => {
  const system = event.ctrlKey || event.metaKey || event.altKey;
  const editing = event.ctrlKey && ["a", "c", "v", "x", "z"].includes(event.key.toLowerCase());
  if ((system && !editing) || /^F\d+$/.test(event.key)) event.preventDefault();
}, true);
"#;

/// Opens the one window of the program.
pub(crate) fn open(handle: &AppHandle, app: &Arc<App>, kiosk: bool) -> anyhow::Result<()> {
    let config = handle
        .config()
        .app
        .windows
        .first()
        .context("tauri.conf.json has no window")?;
    let mut builder = WebviewWindowBuilder::from_config(handle, config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    if kiosk {
        builder = builder
            .fullscreen(true)
            .decorations(false)
            .devtools(false)
            .initialization_script(KIOSK_SCRIPT);
    }
    let window = builder.build()?;
    let guarded = Arc::clone(app);
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event
            && kiosk
            && guarded.mode() == Mode::Kiosk
        {
            api.prevent_close();
        }
    });
    follow_mode(&window, app.mode());
    Ok(())
}

/// Fills the screen for families, and gives the window its frame back for staff.
pub(crate) fn follow_mode(window: &WebviewWindow, mode: Mode) {
    let whole = mode == Mode::Kiosk;
    let done = window
        .set_fullscreen(whole)
        .and_then(|()| window.set_decorations(!whole));
    if let Err(error) = done {
        tracing::warn!(%error, "the window could not follow the mode");
    }
}

/// Whether the built UI is in the program.
pub(crate) fn has_page(handle: &AppHandle) -> bool {
    handle
        .asset_resolver()
        .get("index.html".to_owned())
        .is_some()
}

/// The page may only ever show itself.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_can_go_nowhere_else() {
        let check = |text: &str, own: bool| {
            assert_eq!(
                is_own_page(&text.parse().expect("an address")),
                own,
                "{text}"
            );
        };
        check("tauri://localhost/", true);
        check("tauri://localhost/index.html#/fiche", true);
        check("http://tauri.localhost/", true);
        check("tauri://elsewhere/", false);
        check("https://example.be/", false);
        check("http://tauri.localhost.example.be/", false);
        check("data:text/html,x", false);
        check("file:///etc/passwd", false);
        check("about:blank", false);
    }
}
