//! What the recipes and the configuration say, where nothing can be sent from here.

use anyhow::{Context as _, ensure};
use std::path::Path;

fn file(name: &str) -> anyhow::Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../src-tauri")
        .join(name);
    std::fs::read_to_string(&path).with_context(|| path.display().to_string())
}

fn has(text: &str, lines: &[&str]) -> anyhow::Result<()> {
    for line in lines {
        ensure!(
            text.lines().any(|each| each.trim() == *line),
            "no line: {line}"
        );
    }
    Ok(())
}

/// The buttons do nothing; the kiosk begins with the system, and again whenever it ends.
pub fn the_power_button_does_nothing() -> anyhow::Result<()> {
    has(
        &file("linux/logind-kiosk.conf")?,
        &[
            "HandlePowerKey=ignore",
            "HandleRebootKey=ignore",
            "HandleSuspendKey=ignore",
            "NAutoVTs=0",
        ],
    )?;
    has(
        &file("linux/onthaal-kiosk.service")?,
        &["Restart=always", "WantedBy=multi-user.target"],
    )
}

#[test]
fn the_service_starts_a_watched_kiosk_and_nothing_that_opens_it() -> anyhow::Result<()> {
    let service = file("linux/onthaal-kiosk.service")?;
    has(
        &service,
        &[
            "ExecStart=/usr/bin/cage -d -- /usr/bin/onthaal --watch --kiosk",
            "Environment=ONTHAAL_SESSION=kiosk",
        ],
    )?;
    let unset = service
        .lines()
        .find(|line| line.starts_with("UnsetEnvironment="));
    let unset = unset.context("the service unsets what opens the window")?;
    for name in [
        "TAURI_WEBVIEW_AUTOMATION",
        "WEBKIT_INSPECTOR_SERVER",
        "ONTHAAL_CLOCK",
    ] {
        ensure!(unset.contains(name), "{name} stays set");
        ensure!(!service.contains(&format!("{name}=")), "{name} is set");
    }
    Ok(())
}

#[test]
fn the_window_manager_of_the_recipe_has_no_keys_and_no_menu() -> anyhow::Result<()> {
    let manager = file("linux/openbox-kiosk.xml")?;
    ensure!(manager.contains("<keyboard/>") && manager.contains("<menu/>"));
    ensure!(!manager.contains("<keybind") && !manager.contains("ShowMenu"));
    Ok(())
}

#[test]
fn the_window_takes_no_files_zooms_by_no_key_and_shows_only_its_own_page() -> anyhow::Result<()> {
    let config: serde_json::Value = serde_json::from_str(&file("tauri.conf.json")?)?;
    let window = &config["app"]["windows"][0];
    ensure!(window["dragDropEnabled"] == false && window["zoomHotkeysEnabled"] == false);
    ensure!(config["app"]["windows"].as_array().context("a list")?.len() == 1);
    let rules = config["app"]["security"]["csp"].as_str().context("rules")?;
    for rule in [
        "default-src 'self'",
        "object-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ] {
        ensure!(rules.contains(rule), "{rule}");
    }
    let window = file("src/window.rs")?;
    for refusal in [
        "NewWindowResponse::Deny",
        ".on_download(|_, _| false)",
        "PermissionResponse::Deny",
        ".devtools(false)",
        ".general_autofill_enabled(false)",
        "api.prevent_close()",
    ] {
        ensure!(window.contains(refusal), "{refusal}");
    }
    Ok(())
}
