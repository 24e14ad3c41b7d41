use super::arguments::{ExportFormat, Place};
use super::failure::Failure;
use onthaal_exchange::{Outcome, Reading, SIZE_LIMIT};
use onthaal_server::exchange;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

pub(super) fn import(place: &Place, partial: bool, files: &[PathBuf]) -> Result<(), Failure> {
    let mut reading = Reading::default();
    for file in files {
        let name = file.display().to_string();
        let text = read(file).map_err(|error| Failure::environment(&name, error))?;
        reading.add_file(&name, &text)?;
    }
    let centre = place.open_or_make()?;
    let plan = exchange::plan(&centre, reading)?;
    let mut lines = String::new();
    for verdict in &plan.verdicts {
        if verdict.outcome() != Outcome::Good {
            lines += &format!("{verdict}\n");
        }
    }
    let refused = plan.count(Outcome::Refused);
    lines += &format!(
        "{} new or changed, {} unchanged; {} good, {} warnings, {} quarantined, {refused} refused\n",
        plan.write.len(),
        plan.unchanged,
        plan.count(Outcome::Good),
        plan.count(Outcome::Warning),
        plan.count(Outcome::Quarantined),
    );
    print(&lines)?;
    if refused > 0 && !partial {
        return Err(Failure::Input(format!(
            "{refused} refused, nothing written; --partial writes the others"
        )));
    }
    let written = exchange::carry_out(&centre, plan)?;
    print(&format!("{written} records published\n"))
}

/// Reads a file, but not far beyond what an import takes.
fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut text = Vec::new();
    let most = SIZE_LIMIT as u64 + 1;
    File::open(file)?.take(most).read_to_end(&mut text)?;
    Ok(text)
}

pub(super) fn export(place: &Place, format: ExportFormat, out: &Path) -> Result<(), Failure> {
    let records = exchange::shared(&place.open()?)?;
    let text = match format {
        ExportFormat::HsdsJson => onthaal_exchange::hsds_json(&records),
        ExportFormat::Ndjson => onthaal_exchange::ndjson(&records),
    };
    if out == Path::new("-") {
        return print(&text);
    }
    let name = out.display().to_string();
    std::fs::write(out, text).map_err(|error| Failure::environment(&name, error))
}

fn print(text: &str) -> Result<(), Failure> {
    std::io::stdout()
        .write_all(text.as_bytes())
        .map_err(|error| Failure::environment("standard output", error))
}
