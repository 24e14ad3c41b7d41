//! What WebKitGTK would open of its own, and its page that ends by itself.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

use gtk::gdk;
use onthaal_app::{App, Mode};
use onthaal_model::time::{Clock, SystemClock};
use serde_json::json;
use tauri::WebviewWindow;
use webkit2gtk::{
    AuthenticationRequestExt as _, FileChooserRequestExt as _, HardwareAccelerationPolicy,
    SettingsExt as _, WebContextExt as _, WebProcessTerminationReason, WebView, WebViewExt as _,
};

/// A page that ends more often than this within [`A_WHILE`] does not get better by being shown anew.
const OFTEN: usize = 3;
const A_WHILE: Duration = Duration::from_secs(60);
/// The exit status of an app whose page does not stay.
const PAGE_DIES: i32 = 70;

/// Sets the rules, on the thread of the window.
pub(super) fn guard(window: &WebviewWindow, app: Arc<App>) -> tauri::Result<()> {
    window.with_webview(move |webview| {
        let webview = webview.inner();
        settle(&webview);
        refuse(&webview, &app);
        come_back(&webview, app);
    })
}

/// Keeps nothing, corrects nothing, looks at nothing.
fn settle(webview: &WebView) {
    if let Some(settings) = webview.settings() {
        settings.set_enable_developer_extras(false);
        settings.set_enable_page_cache(false);
        settings.set_enable_html5_local_storage(false);
        settings.set_enable_html5_database(false);
        settings.set_enable_media_stream(false);
        settings.set_enable_webgl(false);
        settings.set_enable_fullscreen(false);
        settings.set_enable_caret_browsing(false);
        settings.set_enable_back_forward_navigation_gestures(false);
        settings.set_javascript_can_access_clipboard(false);
        settings.set_javascript_can_open_windows_automatically(false);
        // The processor would do the work of a graphics card in layers, and be slower and larger by it
        // than when it paints the page straight away: docs/benchmarks.md, the real window.
        if !has_graphics_card() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    }
    if let Some(context) = webview.context() {
        context.set_spell_checking_enabled(false);
    }
}

/// Whether the system has a device that draws, as the kernel names it.
fn has_graphics_card() -> bool {
    let draws =
        |file: std::fs::DirEntry| file.file_name().as_encoded_bytes().starts_with(b"renderD");
    std::fs::read_dir("/dev/dri").is_ok_and(|files| files.flatten().any(draws))
}

/// Families get no menu and no printer; nobody gets dialogs of the web view's own.
fn refuse(webview: &WebView, app: &Arc<App>) {
    let guarded = Arc::clone(app);
    webview.connect_context_menu(move |_, _, _, _| guarded.mode() == Mode::Kiosk);
    let guarded = Arc::clone(app);
    webview.connect_print(move |_, _| guarded.mode() == Mode::Kiosk);
    webview.connect_run_file_chooser(|_, request| {
        request.cancel();
        true
    });
    webview.connect_authenticate(|_, request| {
        request.cancel();
        true
    });
    webview.connect_script_dialog(|_, _| true);
    webview.connect_show_notification(|_, _| true);
}

/// Shows the page anew when it ends by itself: from its beginning, with nothing of before. A page that
/// does not stay ends the app, which whoever watches starts again.
fn come_back(webview: &WebView, app: Arc<App>) {
    let ends = RefCell::new(Vec::new());
    webview.connect_web_process_terminated(move |webview, reason| {
        if reason == WebProcessTerminationReason::TerminatedByApi {
            return;
        }
        let now = SystemClock.running();
        let mut ends = ends.borrow_mut();
        ends.retain(|end| now.saturating_sub(*end) < A_WHILE);
        ends.push(now);
        if ends.len() > OFTEN {
            tracing::error!("the page does not stay");
            std::process::exit(PAGE_DIES);
        }
        tracing::warn!("the page ended and is shown anew");
        if app.mode() == Mode::Kiosk {
            end_visit(&app);
        }
        webview.load_uri(crate::window::PAGE);
    });
}

/// Ends the process of the page and shows the page in a new one.
pub(super) fn renew(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let webview = webview.inner();
        webview.terminate_web_process();
        webview.load_uri(crate::window::PAGE);
    })
}

/// Says for a page that cannot say it any more that its visit is over.
fn end_visit(app: &Arc<App>) {
    empty_clipboard();
    let app = Arc::clone(app);
    // Beside the window: a voice that is told to end is waited for.
    tauri::async_runtime::spawn_blocking(move || {
        // What was refused the app has told already.
        app.call(app.rights(), crate::window::END_OF_VISIT, &json!({}))
            .ok();
    });
}

/// Takes away what was copied, and what was only marked.
pub(super) fn empty_clipboard() {
    for selection in [gdk::SELECTION_CLIPBOARD, gdk::SELECTION_PRIMARY] {
        gtk::Clipboard::get(&selection).set_text("");
    }
}
