//! The least that a window with a page can be: one line of text in WebKitGTK over the whole screen.
//! `cargo xtask bench window` measures the app beside it. Deliberately absent: everything else.

#[cfg(target_os = "linux")]
fn main() {
    use gtk::prelude::*;
    use webkit2gtk::WebViewExt as _;

    if gtk::init().is_err() {
        eprintln!("bare-page: there is no display to open a window on");
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1280, 800);
    window.set_decorated(false);
    window.fullscreen();
    window.connect_destroy(|_| gtk::main_quit());
    let page = webkit2gtk::WebView::new();
    page.load_html("<!doctype html><title>Dag</title><h1>Dag</h1>", None);
    window.add(&page);
    window.show_all();
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("bare-page: this measure is of WebKitGTK");
}
