//! Starting: the files, the app, the window.

use std::sync::Arc;

use onthaal_app::{App, AppConfig, CentreWish, Mode, OpenError, clock_of_environment};
use onthaal_model::random::SystemRandomness;
use tauri::Manager as _;

use crate::arguments::Arguments;
use crate::paper::PaperFolder;
use crate::{bridge, heart, host, paper, paths, window};

/// Bad input, such as an enrolment code that was used before.
const BAD_INPUT: u8 = 1;
/// The command line itself.
const USAGE: u8 = 2;
/// The machine: files, display, the network.
const ENVIRONMENT: u8 = 3;

/// Why the program ends, and with which exit status.
pub(crate) struct Failure {
    pub(crate) exit: u8,
    pub(crate) reason: anyhow::Error,
}

fn fails<E: Into<anyhow::Error>>(exit: u8) -> impl FnOnce(E) -> Failure {
    move |error| Failure {
        exit,
        reason: error.into(),
    }
}

/// Runs until the window is closed. Errs when the program cannot start.
pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    let clock = clock_of_environment().map_err(fails(USAGE))?;
    check_display().map_err(fails(ENVIRONMENT))?;
    let context = tauri::generate_context!();
    let named = arguments.data;
    let known = paths::known_before(&context, named.as_ref());
    // A one-time code is not spent before it is sure that there is a window.
    let careful = arguments.forget_pins || arguments.code.is_some();
    let config = AppConfig {
        data_dir: known.clone().unwrap_or_default(),
        clock: Arc::clone(&clock),
        random: Arc::new(SystemRandomness),
        centre: CentreWish::of(arguments.server, arguments.code),
        demo: false,
        locales_dir: None,
        doorbell: arguments.doorbell,
        mode: arguments.kiosk.then_some(Mode::Kiosk),
    };
    // The files are looked through while the system gets a window ready; both take a while.
    let opening = match careful || known.is_none() {
        true => Err(config),
        false => Ok(std::thread::spawn(move || App::open(config))),
    };
    let tauri = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            bridge::renew,
            paper::paper,
            paper::keep_calendar
        ])
        .build(context)
        .map_err(fails(ENVIRONMENT))?;
    let handle = tauri.handle().clone();
    if !window::has_page(&handle) {
        let reason = anyhow::anyhow!("the program was built without its UI: build ui/ first");
        return Err(fails(ENVIRONMENT)(reason));
    }
    let opened = match opening {
        Ok(opening) => opening
            .join()
            .map_err(|_| fails(ENVIRONMENT)(anyhow::anyhow!("the files could not be opened")))?,
        Err(config) => {
            let data_dir = paths::data_dir(&handle, named).map_err(fails(ENVIRONMENT))?;
            if arguments.forget_pins {
                return App::forget_pins(&data_dir, clock.as_ref()).map_err(fails(ENVIRONMENT));
            }
            App::open(AppConfig { data_dir, ..config })
        }
    };
    let app = opened.map_err(|error| fails(exit_of(&error))(error))?;
    let app = Arc::new(app);
    app.describe_host(host::facts(arguments.watched));
    bridge::forward_events(&app, handle.clone());
    handle.manage(Arc::clone(&app));
    handle.manage(PaperFolder(arguments.pdf_folder));
    let window = window::open(&handle, &app).map_err(fails(ENVIRONMENT))?;
    if arguments.watched {
        heart::beat(window).map_err(fails(ENVIRONMENT))?;
    }
    tauri.run(|_, _| {});
    Ok(())
}

fn exit_of(error: &OpenError) -> u8 {
    match error.is_bad_input() {
        true => BAD_INPUT,
        false => ENVIRONMENT,
    }
}

/// GTK ends the program with a panic when there is no display; this says it in words.
fn check_display() -> anyhow::Result<()> {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let needed = cfg!(target_os = "linux");
    anyhow::ensure!(
        !needed || set("DISPLAY") || set("WAYLAND_DISPLAY"),
        "there is no display to open a window on"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use onthaal_app::CONTENT_SECURITY_POLICY;
    use serde_json::Value;

    fn read(text: &str) -> Value {
        serde_json::from_str(text).expect("the file is JSON")
    }

    #[test]
    fn the_window_has_the_rules_of_every_page_and_one_way_to_the_app() {
        let config = read(include_str!("../tauri.conf.json"));
        let security = &config["app"]["security"];
        let rules =
            format!("{CONTENT_SECURITY_POLICY}; connect-src 'self' ipc: http://ipc.localhost");
        assert_eq!(security["csp"], rules);
        assert_eq!(security["freezePrototype"], true);
        assert_eq!(config["app"]["withGlobalTauri"], false);
    }

    #[test]
    fn the_packages_recommend_a_voice_that_reads_aloud() {
        let config = read(include_str!("../tauri.conf.json"));
        for kind in ["deb", "rpm"] {
            let recommended = &config["bundle"]["linux"][kind]["recommends"];
            assert!(
                recommended
                    .as_array()
                    .is_some_and(|list| list.contains(&"espeak-ng".into()))
            );
        }
    }

    #[test]
    fn the_page_may_call_print_keep_and_listen() {
        let capability = read(include_str!("../capabilities/main.json"));
        let permissions = [
            "allow-call",
            "allow-paper",
            "allow-keep-calendar",
            "core:event:allow-listen",
            "core:event:allow-unlisten",
        ];
        assert_eq!(capability["permissions"], serde_json::json!(permissions));
    }
}
