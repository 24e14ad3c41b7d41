//! The window: an ordinary one at the desk, the whole screen at the kiosk.
//!
//! What the page can hold by itself (menus, keys, dragging, zooming, pasting) it holds itself, in
//! every host alike: `ui/desk/kiosk/lock`. Here stands what a page cannot hold: where it may go,
//! what the web view would open of its own, and when the window closes.

use std::sync::Arc;

use anyhow::Context as _;
use onthaal_app::{App, Mode};
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::host;

#[cfg(target_os = "linux")]
mod webkit;

/// The command with which the page says that a visit is over.
pub(crate) const END_OF_VISIT: &str = "kiosk_reset";
/// The page of the program.
#[cfg(target_os = "linux")]
const PAGE: &str = "tauri://localhost/";

/// Opens the one window of the program.
pub(crate) fn open(handle: &AppHandle, app: &Arc<App>) -> anyhow::Result<WebviewWindow> {
    let config = handle
        .config()
        .app
        .windows
        .first()
        .context("tauri.conf.json has no window")?;
    let kiosk = app.mode() == Mode::Kiosk;
    let window = WebviewWindowBuilder::from_config(handle, config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .devtools(false)
        .general_autofill_enabled(false)
        // Nothing of the page comes on the disk. A web view without a store cannot be driven.
        .incognito(!host::automated())
        .fullscreen(kiosk)
        .decorations(!kiosk)
        .build()?;
    let guarded = Arc::clone(app);
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event
            && guarded.mode() == Mode::Kiosk
        {
            api.prevent_close();
        }
    });
    #[cfg(target_os = "linux")]
    webkit::guard(&window, Arc::clone(app))?;
    follow_mode(&window, app.mode());
    Ok(window)
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

/// Takes away what was copied, so that nobody pastes what was of somebody else.
pub(crate) fn empty_clipboard(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    if let Err(error) = window.run_on_main_thread(webkit::empty_clipboard) {
        tracing::warn!(%error, "the clipboard could not be emptied");
    }
    #[cfg(not(target_os = "linux"))]
    if let Err(error) = window.eval("void navigator.clipboard?.writeText('')") {
        tracing::warn!(%error, "the clipboard could not be emptied");
    }
}

/// Shows the page anew, in a new process where the web view has one of its own.
pub(crate) fn renew(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    let done = webkit::renew(window);
    #[cfg(not(target_os = "linux"))]
    let done = window.eval("location.reload()");
    if let Err(error) = done {
        tracing::warn!(%error, "the page could not be shown anew");
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
        check("blob:tauri://localhost/1", false);
        for elsewhere in [
            "mailto:a@b.be",
            "tel:101",
            "sms:101",
            "javascript:1",
            "intent:x",
            "onthaal:x",
        ] {
            check(elsewhere, false);
        }
    }
}
