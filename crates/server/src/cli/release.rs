use super::arguments::{MenuName, Place, Release};
use super::failure::Failure;
use onthaal_model::time::Period;
use onthaal_release::MenuKind;
use onthaal_server::reports::{self, Printer};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;

pub(super) fn release(arguments: Release) -> Result<(), Failure> {
    match (&arguments.tally, &arguments.data) {
        (Some(file), _) => pure(file, arguments.menu),
        (None, Some(data)) => {
            let place = Place {
                data: data.clone(),
                database_url: arguments.database_url.clone(),
            };
            of_centre(&place, &arguments)
        }
        (None, None) => Err(Failure::Input("--data or --tally is needed".to_owned())),
    }
}

fn pure(file: &Path, menu: MenuName) -> Result<(), Failure> {
    let menu = match menu {
        MenuName::Standard => MenuKind::Standard,
        MenuName::HoursByDomain => MenuKind::HoursByDomain,
    };
    let name = file.display().to_string();
    let mut input: Box<dyn BufRead> = match name.as_str() {
        "-" => Box::new(std::io::stdin().lock()),
        _ => Box::new(BufReader::new(
            File::open(file).map_err(|error| Failure::environment(&name, error))?,
        )),
    };
    let mut output = BufWriter::new(std::io::stdout().lock());
    let released = reports::release_lines(menu, &mut input, &mut output);
    output
        .flush()
        .map_err(|error| Failure::environment("standard output", error))?;
    released.map_err(|error| match Failure::from(error) {
        Failure::Input(text) => Failure::Input(format!("{name}: {text}")),
        Failure::Environment(text) => Failure::Environment(format!("{name}: {text}")),
    })
}

fn of_centre(place: &Place, arguments: &Release) -> Result<(), Failure> {
    let period = arguments
        .period
        .as_deref()
        .map(|text| Period::parse("period", text))
        .transpose()?;
    let printer = Printer::new(&arguments.locale)
        .map_err(|error| Failure::Input(format!("--locale: {error}")))?;
    let centre = place.open()?;
    reports::release_period(&centre, period)?;
    let releases = reports::releases_of(&centre, period)?;
    let mut text = String::new();
    for release in &releases {
        text += &match arguments.json {
            true => format!("{}\n", release.body),
            false => format!("{}\n", printer.text(&release.body)),
        };
    }
    if releases.is_empty() && !arguments.json {
        text = format!("{}\n", printer.nothing());
    }
    std::io::stdout()
        .write_all(text.as_bytes())
        .map_err(|error| Failure::environment("standard output", error))
}
