//! The tests of the real window, on a screen that only they see.

use crate::process::call;
use crate::project::{cargo, forget_own_package, root};
use std::path::Path;
use std::process::Command;

/// `cargo test` of the window, to which what the tests are told is added. The screen is of Xvfb,
/// which keeps its memory in `folder` where one is given.
pub fn windows(folder: Option<&Path>) -> Command {
    let mut screen = "-screen 0 1280x800x24".to_owned();
    if let Some(folder) = folder {
        screen.push_str(&format!(" -fbdir {}", folder.display()));
    }
    let mut command = Command::new("xvfb-run");
    forget_own_package(&mut command);
    command.args(["-a", "-s", &screen, "cargo", "test", "--locked", "--quiet"]);
    command.args(["-p", "onthaal-tests", "--test", "window"]);
    command.args(["--", "--test-threads=1"]);
    command.current_dir(root()).env("ONTHAAL_TEST_WINDOW", "1");
    command
}

/// Builds the app as the tests start it.
pub fn app() -> anyhow::Result<()> {
    call(&mut cargo(&[
        "build",
        "--locked",
        "--quiet",
        "-p",
        "onthaal-shell",
    ]))
}
