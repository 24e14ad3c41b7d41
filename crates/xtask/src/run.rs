//! `cargo xtask run`: the whole product on this machine, from nothing, with the demo town.

use crate::process::{Beside, call, output};
use crate::project::{cargo, program, root};
use crate::setup;
use anyhow::Context;
use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

const CENTRE_PORT: u16 = 8460;
const APP_PORT: u16 = 8461;

/// Installs, builds and starts; returns when the app is closed or a signal asks for the end.
pub fn run(fresh: bool) -> anyhow::Result<()> {
    let display = has_display();
    build(display)?;
    let folder = root().join(".run");
    end_earlier(&folder);
    if fresh && folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(folder.join("centre"))?;
    let (mut centre, url) = start_centre(&folder)?;
    let mut app = start_app(&folder, &url, display)?;
    fs::write(
        folder.join("processes"),
        format!("{}\n{}\n", centre.id(), app.id()),
    )?;
    wait(&mut centre, &mut app)
}

fn has_display() -> bool {
    let names = ["DISPLAY", "WAYLAND_DISPLAY"];
    names
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Installs what is missing and builds what is stale.
fn build(display: bool) -> anyhow::Result<()> {
    let packages: &[&[&str]] = if display {
        &[setup::BUILD, setup::WINDOW]
    } else {
        &[setup::BUILD]
    };
    setup::packages(packages)?;
    setup::node_packages()?;
    setup::screens()?;
    let app = if display {
        "onthaal-shell"
    } else {
        "onthaal-devhost"
    };
    let build = ["build", "--locked", "--quiet"];
    call(cargo(&build).args(["-p", "onthaal-server", "-p", app]))
}

fn server(door: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program("onthaal-server"));
    command.current_dir(root()).args(door);
    command.arg("--data").arg(folder.join("centre"));
    command
}

/// Fills the centre the first time and serves it; gives its address too.
fn start_centre(folder: &Path) -> anyhow::Result<(Beside, String)> {
    let filled = folder.join("filled");
    if !filled.exists() {
        call(&mut server(&["demo"], folder))?;
        fs::write(filled, "")?;
    }
    let address = format!("127.0.0.1:{}", free_port(CENTRE_PORT)?);
    let mut command = server(&["serve", "--listen", &address], folder);
    let centre = Beside::listening(&mut command, &folder.join("centre.log"))?;
    let url = format!("http://{address}");
    println!("The coordinators' web app: {url} (name `demo`, password `wilgenbeke`)");
    Ok((centre, url))
}

/// Starts the app with a code of the centre.
fn start_app(folder: &Path, url: &str, display: bool) -> anyhow::Result<App> {
    let name = if display {
        "onthaal"
    } else {
        "onthaal-devhost"
    };
    let mut command = Command::new(program(name));
    command.current_dir(root()).args(["--server", url]);
    command.arg("--data").arg(folder.join("tablet"));
    // A tablet that is enrolled already keeps its enrolment and lets the code expire.
    let code = output(&mut server(&["device", "code"], folder))?;
    command.args(["--code", code.trim()]);
    let app = if display {
        let window = command.spawn();
        App::Window(window.with_context(|| format!("{name} cannot be started"))?)
    } else {
        command.args(["--listen", &format!("127.0.0.1:{}", free_port(APP_PORT)?)]);
        let app = Beside::listening(&mut command, &folder.join("app.log"))?;
        println!("Onthaal is ready: {}", app.address);
        println!("There is no display here, so the app is served for a browser. Ctrl-C ends it.");
        App::Served(app)
    };
    Ok(app)
}

/// The app in its window, or served for a browser.
enum App {
    Window(std::process::Child),
    Served(Beside),
}

impl App {
    fn id(&self) -> u32 {
        match self {
            Self::Window(child) => child.id(),
            Self::Served(beside) => beside.id(),
        }
    }

    fn runs(&mut self) -> bool {
        match self {
            Self::Window(child) => matches!(child.try_wait(), Ok(None)),
            Self::Served(beside) => beside.runs(),
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if let Self::Window(child) = self {
            // A window that is closed already cannot be killed, and that is what is wanted.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn wait(centre: &mut Beside, app: &mut App) -> anyhow::Result<()> {
    let (tell, told) = mpsc::channel();
    ctrlc::set_handler(move || {
        // The receiver is gone only when everything is ending already.
        let _ = tell.send(());
    })?;
    loop {
        match told.recv_timeout(Duration::from_millis(300)) {
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if !app.runs() {
            return Ok(());
        }
        anyhow::ensure!(
            centre.runs(),
            "the centre ended by itself; see .run/centre.log"
        );
    }
}

/// Ends what an earlier run left behind when it was killed.
fn end_earlier(folder: &Path) {
    let Ok(ids) = fs::read_to_string(folder.join("processes")) else {
        return;
    };
    for id in ids.lines().filter(|id| is_ours(id)) {
        // It may end by itself in between; then there is nothing left to end.
        let _ = Command::new("kill").args(["-9", id]).status();
    }
    for _ in 0..40 {
        if !ids.lines().any(is_ours) {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn is_ours(id: &str) -> bool {
    let program = fs::read_link(format!("/proc/{id}/exe"));
    program.is_ok_and(|path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("onthaal"))
    })
}

/// `wished` when nobody listens there, otherwise any free port.
fn free_port(wished: u16) -> anyhow::Result<u16> {
    let listener =
        TcpListener::bind(("127.0.0.1", wished)).or_else(|_| TcpListener::bind("127.0.0.1:0"))?;
    Ok(listener.local_addr()?.port())
}
