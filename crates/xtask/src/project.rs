//! Where things stand in the project.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("xtask stands two folders below the root")
        .to_owned()
}

/// A built program of the project.
pub fn program(name: &str) -> PathBuf {
    target().join("debug").join(name)
}

/// The folder of build products.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Every file of the project that git tracks or would track.
pub fn files() -> anyhow::Result<Vec<PathBuf>> {
    let output = std::process::Command::new("git")
        .args([
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ])
        .current_dir(root())
        .output()?;
    anyhow::ensure!(
        output.status.success(),
        "git cannot list the files of the project"
    );
    let names = String::from_utf8(output.stdout)?;
    let files = names
        .split('\0')
        .filter(|name| !name.is_empty())
        .map(PathBuf::from);
    Ok(files.filter(|file| root().join(file).is_file()).collect())
}

/// A cargo command in the root.
pub fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(words).current_dir(root());
    forget_own_package(&mut command);
    command
}

/// A script of the front end, with what it is told.
pub fn npm(script: &[&str]) -> Command {
    let mut command = Command::new("npm");
    command.args(["run", "--silent"]).args(script);
    command.current_dir(root().join("ui"));
    command
}

/// Takes away what `cargo xtask` was told of its own package: a build script that looks at it
/// (that of `ring` does) would be run again each time.
pub fn forget_own_package(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
}
