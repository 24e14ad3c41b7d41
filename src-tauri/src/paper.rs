//! Paper: what the page has laid out goes to a printer or into a PDF, through the window's own print
//! operation; and a calendar goes into a file. The page says which leaf and what the file might be
//! called; where it is kept is said in the dialog of the system, or on the command line. Families at
//! the kiosk have no paper.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use onthaal_app::{Access, App};
use serde::{Deserialize, Serialize};
use tauri::{State, WebviewWindow};

#[cfg(target_os = "linux")]
mod webkit;

/// A leaf of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Leaf {
    /// A5, the long side below.
    A5Lying,
    /// A6, the short side below.
    A6,
}

impl Leaf {
    /// Width and height in millimetres.
    fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A5Lying => (210.0, 148.0),
            Self::A6 => (105.0, 148.0),
        }
    }
}

/// Why nothing came on paper; the page has words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PaperError {
    /// A family has the tablet.
    Denied,
    /// The printer, the folder or the window did not do it.
    Failed,
}

/// How a calendar begins.
const CALENDAR: &str = "BEGIN:VCALENDAR\r\n";
/// More bytes than the calendar of any activity has.
const LARGEST_CALENDAR: usize = 64 * 1024;

/// The folder in which files are kept without asking, where the command line names one.
pub(crate) struct PaperFolder(pub(crate) Option<PathBuf>);

/// Prints the page, or keeps it as a PDF that might have the name `keep`; false when whoever was
/// asked said no.
#[tauri::command]
pub(crate) async fn paper(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
    folder: State<'_, PaperFolder>,
    size: Leaf,
    keep: Option<String>,
) -> Result<bool, PaperError> {
    for_staff(&app)?;
    put(&window, folder.0.clone(), size, keep).await
}

/// Keeps a calendar in a file that might have this name; false when whoever was asked said no. The
/// window downloads nothing, so that the page cannot do it itself.
#[tauri::command]
pub(crate) async fn keep_calendar(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
    folder: State<'_, PaperFolder>,
    name: String,
    ics: String,
) -> Result<bool, PaperError> {
    for_staff(&app)?;
    if !ics.starts_with(CALENDAR) || ics.len() > LARGEST_CALENDAR {
        return Err(PaperError::Failed);
    }
    let Some(path) = place(&window, folder.0.clone(), &name, "ics").await? else {
        return Ok(false);
    };
    let part = part_of(&path);
    let written = std::fs::write(&part, ics).is_ok();
    settle(&part, &path, written)
}

fn for_staff(app: &App) -> Result<(), PaperError> {
    match app.rights() < Access::Staff {
        true => Err(PaperError::Denied),
        false => Ok(()),
    }
}

#[cfg(target_os = "linux")]
async fn put(
    window: &WebviewWindow,
    folder: Option<PathBuf>,
    leaf: Leaf,
    keep: Option<String>,
) -> Result<bool, PaperError> {
    let Some(name) = keep else {
        return webkit::print(window, leaf).await;
    };
    let Some(path) = place(window, folder, &name, "pdf").await? else {
        return Ok(false);
    };
    let part = part_of(&path);
    let written = webkit::keep(window, leaf, &part).await;
    settle(&part, &path, written.is_ok() && is_pdf(&part))
}

#[cfg(not(target_os = "linux"))]
async fn put(
    window: &WebviewWindow,
    _: Option<PathBuf>,
    _: Leaf,
    _: Option<String>,
) -> Result<bool, PaperError> {
    window
        .print()
        .map(|()| true)
        .map_err(|_| PaperError::Failed)
}

/// Where a file goes that might have this name; none when whoever was asked chose no place.
#[cfg(target_os = "linux")]
async fn place(
    window: &WebviewWindow,
    folder: Option<PathBuf>,
    proposed: &str,
    ending: &str,
) -> Result<Option<PathBuf>, PaperError> {
    let stem = file_stem(proposed);
    match folder {
        Some(folder) => Ok(Some(unused(&folder.join(stem), ending))),
        None => {
            let chosen = webkit::choose(window, &format!("{stem}.{ending}")).await?;
            Ok(chosen.map(|chosen| with_ending(chosen, ending)))
        }
    }
}

/// Only the folder of the command line is known here; no dialog is.
#[cfg(not(target_os = "linux"))]
async fn place(
    _: &WebviewWindow,
    folder: Option<PathBuf>,
    proposed: &str,
    ending: &str,
) -> Result<Option<PathBuf>, PaperError> {
    let folder = folder.ok_or(PaperError::Failed)?;
    Ok(Some(unused(&folder.join(file_stem(proposed)), ending)))
}

/// What a file may be called: letters, digits, spaces and hyphens of what was proposed.
fn file_stem(proposed: &str) -> String {
    let allowed = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-');
    let stem: String = proposed.chars().filter(allowed).take(60).collect();
    match stem.trim() {
        "" => "onthaal".to_owned(),
        stem => stem.to_owned(),
    }
}

/// The chosen file with the ending of its kind. The dialog asked about a file of the name that was
/// typed; where the ending is only put to it here, what has that name already stays as it is.
fn with_ending(chosen: PathBuf, ending: &str) -> PathBuf {
    let has = |own: &OsStr| own.eq_ignore_ascii_case(ending);
    match chosen.extension().is_some_and(has) {
        true => chosen,
        false => unused(&chosen, ending),
    }
}

/// The path with this ending, and with a number before it when that is taken.
fn unused(stem: &Path, ending: &str) -> PathBuf {
    let with = |number: &str| {
        let mut name = stem.as_os_str().to_owned();
        name.push(format!("{number}.{ending}"));
        PathBuf::from(name)
    };
    let numbered = (2..1_000).map(|number| with(&format!("-{number}")));
    std::iter::once(with(""))
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or_else(|| with(""))
}

/// Where a file is written until it is whole: half a one is never left under the chosen name.
fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

/// Gives a whole part the chosen name; takes away any other.
fn settle(part: &Path, path: &Path, whole: bool) -> Result<bool, PaperError> {
    let kept = whole && std::fs::rename(part, path).is_ok();
    if !kept && std::fs::remove_file(part).is_err() {
        tracing::info!("no file was begun");
    }
    kept.then_some(true).ok_or(PaperError::Failed)
}

fn is_pdf(path: &Path) -> bool {
    use std::io::Read as _;
    let mut head = [0; 5];
    std::fs::File::open(path).is_ok_and(|mut file| file.read_exact(&mut head).is_ok())
        && &head == b"%PDF-"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_proposes_a_name_and_no_place() {
        assert_eq!(file_stem("kaart"), "kaart");
        assert_eq!(file_stem("../../etc/passwd"), "etcpasswd");
        assert_eq!(file_stem("بطاقة-الصور"), "بطاقة-الصور");
        assert_eq!(file_stem("..//"), "onthaal");
    }

    #[test]
    fn what_nobody_was_asked_about_is_not_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("kaart.pdf"), "an earlier card").expect("a file");
        let ended = |name: &str| with_ending(at(name), "pdf");
        assert_eq!(ended("kaart.pdf"), at("kaart.pdf"), "the dialog asked");
        assert_eq!(ended("Kaart.PDF"), at("Kaart.PDF"));
        assert_eq!(ended("kaart"), at("kaart-2.pdf"));
        assert_eq!(ended("kaart 24.11"), at("kaart 24.11.pdf"));
        assert_eq!(unused(&at("kaart"), "ics"), at("kaart.ics"));
    }

    #[test]
    fn half_a_file_never_has_the_chosen_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("activiteit.ics");
        let part = part_of(&path);
        std::fs::write(&part, "BEGIN").expect("a file");
        assert_eq!(settle(&part, &path, false), Err(PaperError::Failed));
        assert!(!path.exists() && !part.exists());
        std::fs::write(&part, CALENDAR).expect("a file");
        assert_eq!(settle(&part, &path, true), Ok(true));
        assert!(path.exists() && !part.exists());
    }

    #[test]
    fn a_leaf_has_the_name_that_the_page_uses() {
        let read = |text: &str| serde_json::from_str::<Leaf>(text).ok();
        assert_eq!(read("\"a5-lying\""), Some(Leaf::A5Lying));
        assert_eq!(read("\"a6\""), Some(Leaf::A6));
        assert_eq!(read("\"a3\""), None);
    }
}
