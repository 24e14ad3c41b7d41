//! Paper: what the page has laid out goes to a printer or into a PDF, through the window's own print
//! operation. The page says which leaf and what the file might be called; where it is kept is said in
//! the dialog of the system, or on the command line. Families at the kiosk have no paper.

use std::path::PathBuf;
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

/// The folder in which PDFs are kept without asking, where the command line names one.
pub(crate) struct PdfFolder(pub(crate) Option<PathBuf>);

/// Prints the page, or keeps it as a PDF that might have the name `keep`; false when whoever was
/// asked said no.
#[tauri::command]
pub(crate) async fn paper(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
    folder: State<'_, PdfFolder>,
    size: Leaf,
    keep: Option<String>,
) -> Result<bool, PaperError> {
    if app.rights() < Access::Staff {
        return Err(PaperError::Denied);
    }
    put(&window, folder.0.clone(), size, keep).await
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
    let name = file_name(&name);
    let path = match folder {
        Some(folder) => Some(unused(&folder, &name)),
        None => webkit::choose(window, &name).await?,
    };
    let Some(path) = path else {
        return Ok(false);
    };
    // Half a file is never left under the chosen name.
    let part = path.with_extension("pdf.part");
    let written = webkit::keep(window, leaf, &part).await;
    let kept = written.is_ok() && is_pdf(&part) && std::fs::rename(&part, &path).is_ok();
    if !kept && std::fs::remove_file(&part).is_err() {
        tracing::info!("no PDF was begun");
    }
    kept.then_some(true).ok_or(PaperError::Failed)
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

/// What a file may be called: letters, digits, spaces and hyphens of what was proposed.
fn file_name(proposed: &str) -> String {
    let allowed = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-');
    let name: String = proposed.chars().filter(allowed).take(60).collect();
    match name.trim() {
        "" => "onthaal.pdf".to_owned(),
        name => format!("{name}.pdf"),
    }
}

/// The name in this folder, with a number when it is taken.
fn unused(folder: &std::path::Path, name: &str) -> PathBuf {
    let stem = name.trim_end_matches(".pdf");
    let numbered = (2..1_000).map(|number| folder.join(format!("{stem}-{number}.pdf")));
    std::iter::once(folder.join(name))
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join(name))
}

fn is_pdf(path: &std::path::Path) -> bool {
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
        assert_eq!(file_name("kaart"), "kaart.pdf");
        assert_eq!(file_name("../../etc/passwd"), "etcpasswd.pdf");
        assert_eq!(file_name("بطاقة-الصور"), "بطاقة-الصور.pdf");
        assert_eq!(file_name("..//"), "onthaal.pdf");
    }

    #[test]
    fn a_leaf_has_the_name_that_the_page_uses() {
        let read = |text: &str| serde_json::from_str::<Leaf>(text).ok();
        assert_eq!(read("\"a5-lying\""), Some(Leaf::A5Lying));
        assert_eq!(read("\"a6\""), Some(Leaf::A6));
        assert_eq!(read("\"a3\""), None);
    }
}
