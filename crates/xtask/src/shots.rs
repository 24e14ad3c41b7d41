//! `cargo xtask shots`: a picture of every screen, language and size.

use crate::process::call;
use crate::project::{cargo, npm};
use crate::setup;

/// Fills `target/shots` with `<screen>-<locale>-<size>.png`, and with a sheet of the kiosk's screens for
/// each language and size.
pub fn shots(name: Option<&str>, locale: Option<&str>) -> anyhow::Result<()> {
    setup::packages(&[setup::BUILD, setup::WINDOW, &["chromium-headless-shell"]])?;
    setup::node_packages()?;
    setup::screens()?;
    let build = ["build", "--locked", "--quiet"];
    call(cargo(&build).args(["-p", "onthaal-server", "-p", "onthaal-devhost"]))?;
    call(npm(&["shots", "--"]).args(name).args(locale))
}
