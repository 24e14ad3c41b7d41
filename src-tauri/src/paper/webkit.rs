//! Printing by WebKitGTK. Its objects live on the thread of the window; what comes of them is told
//! over a channel, so that the window never waits.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use gtk::glib;
use gtk::prelude::*;
use tauri::WebviewWindow;
use tauri::async_runtime::{Sender, channel};
use webkit2gtk::{PrintOperation, PrintOperationExt as _, PrintOperationResponse, WebView};

use super::{Leaf, PaperError};

/// What GTK calls the printer that writes files, in the words that its translations know.
const FILE_PRINTER: &str = "Print to File";
const DOMAIN: &str = "gtk30";

/// Prints after the dialog of the system; false when it is cancelled.
pub(super) async fn print(window: &WebviewWindow, leaf: Leaf) -> Result<bool, PaperError> {
    on_window(window, move |webview, done| {
        let operation = PrintOperation::new(&webview);
        operation.set_page_setup(&setup(leaf));
        listen(&operation, done.clone());
        match operation.run_dialog(parent(&webview).as_ref()) {
            PrintOperationResponse::Print => {}
            PrintOperationResponse::Cancel | _ => tell(&done, Ok(false)),
        }
    })
    .await
}

/// Writes a PDF there.
pub(super) async fn keep(
    window: &WebviewWindow,
    leaf: Leaf,
    path: &Path,
) -> Result<bool, PaperError> {
    let address = glib::filename_to_uri(path, None).map_err(|_| PaperError::Failed)?;
    let address = address.to_string();
    on_window(window, move |webview, done| {
        let settings = gtk::PrintSettings::new();
        settings.set_printer(&glib::dgettext(Some(DOMAIN), FILE_PRINTER));
        settings.set(gtk::PRINT_SETTINGS_OUTPUT_URI, Some(&address));
        settings.set(gtk::PRINT_SETTINGS_OUTPUT_FILE_FORMAT, Some("pdf"));
        let operation = PrintOperation::new(&webview);
        operation.set_page_setup(&setup(leaf));
        operation.set_print_settings(&settings);
        listen(&operation, done);
        operation.print();
    })
    .await
}

/// The file that somebody chooses for it; none when they choose none.
pub(super) async fn choose(
    window: &WebviewWindow,
    name: &str,
) -> Result<Option<PathBuf>, PaperError> {
    let name = name.to_owned();
    on_window(window, move |webview, done| {
        let dialog = gtk::FileChooserNative::new(
            None,
            parent(&webview).as_ref(),
            gtk::FileChooserAction::Save,
            None,
            None,
        );
        dialog.set_do_overwrite_confirmation(true);
        dialog.set_current_name(&name);
        let kept = Rc::new(RefCell::new(Some(dialog.clone())));
        dialog.connect_response(move |dialog, response| {
            let accepted = response == gtk::ResponseType::Accept;
            let path = dialog.filename().filter(|_| accepted);
            tell(&done, Ok(path));
            drop(kept.take());
        });
        dialog.show();
    })
    .await
}

/// Runs something on the thread of the window and waits for what it tells first.
async fn on_window<T: Send + 'static>(
    window: &WebviewWindow,
    work: impl FnOnce(WebView, Sender<Result<T, PaperError>>) + Send + 'static,
) -> Result<T, PaperError> {
    let (done, mut heard) = channel(1);
    window
        .with_webview(move |webview| work(webview.inner(), done))
        .map_err(|_| PaperError::Failed)?;
    heard.recv().await.unwrap_or(Err(PaperError::Failed))
}

/// Tells how the operation ends, and lets go of it then.
fn listen(operation: &PrintOperation, done: Sender<Result<bool, PaperError>>) {
    let failed = done.clone();
    operation.connect_failed(move |_, _| {
        // What GTK says of it may name the file, and that may be called after what a family needs.
        tracing::warn!("the page could not be put on paper");
        tell(&failed, Err(PaperError::Failed));
    });
    let kept = Rc::new(RefCell::new(Some(operation.clone())));
    operation.connect_finished(move |_| {
        tell(&done, Ok(true));
        drop(kept.take());
    });
}

/// Only the first word counts: a failure is followed by an end.
fn tell<T>(done: &Sender<T>, outcome: T) {
    if done.try_send(outcome).is_err() {
        tracing::debug!("somebody was told already");
    }
}

fn setup(leaf: Leaf) -> gtk::PageSetup {
    let (width, height) = leaf.millimetres();
    let size = gtk::PaperSize::new_custom("onthaal", "Onthaal", width, height, gtk::Unit::Mm);
    let setup = gtk::PageSetup::new();
    setup.set_paper_size(&size);
    setup.set_top_margin(0.0, gtk::Unit::Mm);
    setup.set_bottom_margin(0.0, gtk::Unit::Mm);
    setup.set_left_margin(0.0, gtk::Unit::Mm);
    setup.set_right_margin(0.0, gtk::Unit::Mm);
    setup
}

fn parent(webview: &WebView) -> Option<gtk::Window> {
    webview.toplevel().and_then(|top| top.downcast().ok())
}
