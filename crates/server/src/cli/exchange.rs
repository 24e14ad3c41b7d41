use super::arguments::{ExportFormat, Place};
use super::failure::Failure;
use onthaal_exchange::{Outcome, Plan, Reading, SIZE_LIMIT, sheet};
use onthaal_server::{Centre, exchange, live};
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Deepest folder in a folder that is read.
const FOLDER_DEPTH: usize = 4;

/// How a directory is taken in.
pub(super) struct How {
    pub(super) partial: bool,
    pub(super) changes: bool,
    pub(super) dry_run: bool,
    pub(super) source: Option<String>,
}

pub(super) fn import(place: &Place, how: &How, files: &[PathBuf]) -> Result<(), Failure> {
    let mut reading = Reading::default();
    if let Some(source) = &how.source {
        reading.set_source(source);
    }
    for file in files {
        let name = file.display().to_string();
        if name.starts_with("https://") || name.starts_with("http://") {
            let taken = live::read(&mut reading, &name, live::Limits::default())?;
            print(&format!("{name}: {} services\n", taken.services))?;
            continue;
        }
        let failed = |error| Failure::environment(&name, error);
        if file.is_dir() {
            let mut parts = Vec::new();
            walk(file, "", FOLDER_DEPTH, &mut parts).map_err(failed)?;
            reading.add_folder(&name, parts)?;
        } else {
            let bytes = read(file).map_err(failed)?;
            reading.add_file(&name, &bytes)?;
        }
    }
    let centre = place.open_or_make()?;
    let plan = exchange::plan(&centre, reading)?;
    print(&report(&plan, how.changes))?;
    write(&centre, plan, how)
}

fn write(centre: &Centre, plan: Plan, how: &How) -> Result<(), Failure> {
    let refused = plan.count(Outcome::Refused);
    if how.dry_run {
        return print("nothing written\n");
    }
    if refused > 0 && !how.partial {
        return Err(Failure::Input(format!(
            "{refused} refused, nothing written; --partial writes the others"
        )));
    }
    let written = exchange::carry_out(centre, plan)?;
    print(&format!("{written} records published\n"))
}

fn report(plan: &Plan, changes: bool) -> String {
    let mut lines = String::new();
    for note in &plan.notes {
        lines += &format!("note: {note}\n");
    }
    for verdict in &plan.verdicts {
        if verdict.outcome() != Outcome::Good {
            lines += &format!("{verdict}\n");
        }
    }
    for change in plan.changes.iter().filter(|_| changes) {
        lines += &format!("{change}\n");
    }
    let gone = match plan.bury.len() {
        0 => String::new(),
        gone => format!("{gone} taken away, "),
    };
    lines
        + &format!(
            "{} new or changed, {gone}{} unchanged; {} good, {} warnings, {} quarantined, \
             {} refused\n",
            plan.write.len(),
            plan.unchanged,
            plan.count(Outcome::Good),
            plan.count(Outcome::Warning),
            plan.count(Outcome::Quarantined),
            plan.count(Outcome::Refused),
        )
}

/// Reads a file, but not far beyond what an import takes.
fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut text = Vec::new();
    let most = SIZE_LIMIT as u64 + 1;
    File::open(file)?.take(most).read_to_end(&mut text)?;
    Ok(text)
}

/// The files of a folder and of the folders in it. What only points elsewhere is passed over.
fn walk(
    folder: &Path,
    under: &str,
    depth: usize,
    parts: &mut Vec<(String, Vec<u8>)>,
) -> std::io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{under}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_file() {
            parts.push((name, read(&entry.path())?));
        } else if kind.is_dir() && depth > 0 {
            walk(&entry.path(), &format!("{name}/"), depth - 1, parts)?;
        }
    }
    Ok(())
}

pub(super) fn export(place: &Place, format: ExportFormat, out: &Path) -> Result<(), Failure> {
    let records = exchange::shared(&place.open()?)?;
    let name = out.display().to_string();
    let failed = |error| Failure::environment(&name, error);
    let bytes = match format {
        ExportFormat::HsdsJson => onthaal_exchange::hsds_json(&records).into_bytes(),
        ExportFormat::Ndjson => onthaal_exchange::ndjson(&records).into_bytes(),
        ExportFormat::HsdsCsv if name.ends_with('/') => {
            fs::create_dir_all(out).map_err(failed)?;
            for (file, content) in onthaal_exchange::hsds_csv(&records) {
                fs::write(out.join(file), content).map_err(failed)?;
            }
            return Ok(());
        }
        ExportFormat::HsdsCsv => onthaal_exchange::hsds_zip(&records).map_err(failed)?,
        ExportFormat::Xlsx => sheet::write_xlsx(&records).map_err(failed)?,
        ExportFormat::Csv => sheet::write_csv(&records).map_err(failed)?,
    };
    match out == Path::new("-") {
        true => put(&bytes),
        false => fs::write(out, bytes).map_err(failed),
    }
}

fn print(text: &str) -> Result<(), Failure> {
    put(text.as_bytes())
}

fn put(bytes: &[u8]) -> Result<(), Failure> {
    std::io::stdout()
        .write_all(bytes)
        .map_err(|error| Failure::environment("standard output", error))
}
