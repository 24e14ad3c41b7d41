use super::arguments::{DeviceCommand, Place, StaffCommand};
use super::failure::Failure;
use super::lock;
use super::place::{clock, random};
use onthaal_model::id::{DeviceId, SiteId};
use onthaal_server::services::SiteLine;
use onthaal_server::staff::{self, Role};
use onthaal_server::{Centre, demo as town, device, enrol, overview, services, upkeep};
use std::io::BufRead as _;
use std::path::Path;

pub(super) fn demo(place: &Place) -> Result<(), Failure> {
    let centre = place.open_or_make()?;
    let filled = town::fill(&centre)?;
    println!(
        "{} records published, {} periods released",
        filled.published, filled.released
    );
    println!("sign in as {} / {}", town::STAFF_NAME, town::STAFF_PASSWORD);
    Ok(())
}

pub(super) fn status(place: &Place, json: bool) -> Result<(), Failure> {
    let status = overview::status(&place.open()?)?;
    if json {
        println!("{}", to_json(&status)?);
        return Ok(());
    }
    println!("epoch     {}", status.epoch);
    println!("accepted  {}", status.accepted);
    println!("waiting   {}", status.waiting);
    println!("folded    {}", status.folded);
    println!("refused   {}", status.refused);
    println!("devices   {}", status.devices);
    println!("services  {}", status.services);
    println!("tickets   {}", status.tickets);
    println!("leaving   {}", status.tickets_leaving);
    Ok(())
}

pub(super) fn staff(command: StaffCommand) -> Result<(), Failure> {
    let StaffCommand::Add {
        place,
        name,
        role,
        password_stdin,
    } = command;
    let role = Role::parse(&role)?;
    let password = read_password(password_stdin)?;
    let centre = place.open_or_make()?;
    staff::add(&centre, &name, &password, role)?;
    println!("{} added as {}", name.trim(), role.code());
    Ok(())
}

fn read_password(piped: bool) -> Result<String, Failure> {
    if !piped {
        return rpassword::prompt_password("password: ").map_err(|error| {
            Failure::environment("the terminal (or give --password-stdin)", error)
        });
    }
    let mut line = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Failure::environment("standard input", error))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

pub(super) fn device(command: DeviceCommand) -> Result<(), Failure> {
    match command {
        DeviceCommand::Code { place, site, name } => {
            let centre = place.open()?;
            let site = site.map(|wanted| find_site(&centre, &wanted)).transpose()?;
            println!("{}", enrol::make_code(&centre, site, name.as_deref())?);
        }
        DeviceCommand::List { place, json } => {
            let devices = device::list(&place.open()?)?;
            if json {
                println!("{}", to_json(&devices)?);
                return Ok(());
            }
            for device in devices {
                println!(
                    "{}  {}  {}  {}{}",
                    device.device_id,
                    device.last_seen_day.as_deref().unwrap_or("----------"),
                    device.name,
                    device.site.as_deref().unwrap_or("-"),
                    if device.revoked { "  revoked" } else { "" },
                );
            }
        }
        DeviceCommand::Revoke { place, device: id } => {
            let id = DeviceId::parse("device", &id)?;
            device::revoke(&place.open()?, id)?;
        }
    }
    Ok(())
}

fn find_site(centre: &Centre, wanted: &str) -> Result<SiteId, Failure> {
    let sites = services::sites(centre)?;
    let fits = |site: &&SiteLine| {
        site.site_id.hyphenated().to_string() == wanted.to_lowercase()
            || site.name.to_lowercase() == wanted.to_lowercase()
    };
    let found: Vec<&SiteLine> = sites.iter().filter(fits).collect();
    match found.as_slice() {
        [site] => Ok(SiteId(site.site_id)),
        [] => {
            let names: Vec<&str> = sites.iter().map(|site| site.name.as_str()).collect();
            Err(Failure::Input(format!(
                "--site: there is no such site; known are: {}",
                names.join("; ")
            )))
        }
        _ => Err(Failure::Input(
            "--site: several sites have this name; give the id".to_owned(),
        )),
    }
}

pub(super) fn backup(place: &Place, out: &Path) -> Result<(), Failure> {
    let made = upkeep::backup(&place.open()?, out)?;
    println!(
        "{}  {} bytes  sha256 {}",
        out.display(),
        made.bytes,
        made.sha256
    );
    println!("{}  the tickets, still sealed", made.tickets.display());
    println!(
        "checked: holds everything up to push {} of epoch {}",
        made.seq, made.epoch
    );
    println!(
        "not in it: {}; keep that folder apart",
        place.data.join("keys").display()
    );
    Ok(())
}

pub(super) fn restore(place: &Place, file: &Path) -> Result<(), Failure> {
    let _alone = lock::alone(&place.data)?;
    let url = place.database_url();
    let centre = upkeep::restore(&place.data, url.as_deref(), file, clock()?, random())?;
    let status = overview::status(&centre)?;
    println!("restored; the new epoch is {}", status.epoch);
    println!(
        "{} tickets; those from a copy open once the tablet that made them has asked for them",
        status.tickets
    );
    Ok(())
}

pub(super) fn check(place: &Place) -> Result<(), Failure> {
    upkeep::check(&place.open()?)?;
    println!("sound");
    Ok(())
}

fn to_json(value: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|error| Failure::environment("JSON", error))
}
