//! What the app runs in: the system, the session, and who else has a hand in it.

use onthaal_app::{HostFacts, HostSystem};

/// Set to `kiosk` by what starts a session of this app alone, such as the service in `linux/`.
const SESSION: &str = "ONTHAAL_SESSION";
/// Opens the window to the orders of a test program.
const AUTOMATION: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Whether a test program may drive the window.
pub(crate) fn automated() -> bool {
    std::env::var_os(AUTOMATION).is_some_and(|value| value == "true")
}

/// What the app is told of where it runs.
pub(crate) fn facts(watched: bool) -> HostFacts {
    HostFacts {
        window: true,
        system: system(),
        session: std::env::var_os(SESSION).is_some_and(|value| value == "kiosk"),
        watched,
        automation: automated(),
    }
}

fn system() -> HostSystem {
    match std::env::consts::OS {
        "linux" => HostSystem::Linux,
        "windows" => HostSystem::Windows,
        "android" => HostSystem::Android,
        _ => HostSystem::Other,
    }
}
