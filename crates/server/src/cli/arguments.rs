use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The centre of Onthaal.
#[derive(Parser)]
#[command(name = "onthaal-server", version, about, propagate_version = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

impl Arguments {
    /// Whether this process serves until it is stopped.
    pub(crate) fn serves(&self) -> bool {
        matches!(self.command, Command::Serve { .. })
    }
}

/// Where the centre's data are.
#[derive(Args)]
pub(super) struct Place {
    /// Folder of the centre's files: its keys, its releases and, without a database URL, its data
    #[arg(long, value_name = "DIR")]
    pub(super) data: PathBuf,
    /// PostgreSQL on this machine instead of a file; also ONTHAAL_DATABASE_URL
    #[arg(long, value_name = "postgres://…")]
    pub(super) database_url: Option<String>,
}

#[derive(Subcommand)]
pub(super) enum Command {
    /// Serve tablets and the coordinators' web app until stopped
    Serve {
        #[command(flatten)]
        place: Place,
        /// Address to listen on; port 0 takes a free one
        #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:7310")]
        listen: SocketAddr,
    },
    /// Fill the centre with the demo town and two released quarters
    Demo {
        #[command(flatten)]
        place: Place,
    },
    /// Counts of what was taken in; never by category
    Status {
        #[command(flatten)]
        place: Place,
        /// One JSON object
        #[arg(long)]
        json: bool,
    },
    /// Accounts of coordinators
    Staff {
        #[command(subcommand)]
        command: StaffCommand,
    },
    /// Tablets
    Device {
        #[command(subcommand)]
        command: DeviceCommand,
    },
    /// Release the periods that are due and print what was released
    Release(Release),
    /// Take in a directory: HSDS 1.1 to 3.1 as JSON, a service a line, tables (a zip, a folder or
    /// one of them) or a live API; or a spreadsheet. What a file does not mention stays
    Import {
        #[command(flatten)]
        place: Place,
        /// Write what can be taken even when other records are refused
        #[arg(long)]
        partial: bool,
        /// Print what changes, record by record and field by field
        #[arg(long)]
        changes: bool,
        /// Say what would be done, and do nothing
        #[arg(long)]
        dry_run: bool,
        /// Where the records come from; the same name every time, because ids that are no UUIDs
        /// count within it
        #[arg(long, value_name = "NAME")]
        source: Option<String>,
        /// Files, folders and addresses of live APIs (https://…), taken in together or not at all
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Give out the directory that all houses share
    Export {
        #[command(flatten)]
        place: Place,
        /// Form of the file
        #[arg(long, value_enum)]
        format: ExportFormat,
        /// The new file, `-` for standard output, or for tables a folder when it ends in `/`
        out: PathBuf,
    },
    /// Copy the database to a file and the tickets to a second one beside it (`FILE.tickets`), check
    /// the copies, and tell tablets that they are safe
    Backup {
        #[command(flatten)]
        place: Place,
        /// The new file
        out: PathBuf,
    },
    /// Put a copy in the place of the database; the server must not be running
    Restore {
        #[command(flatten)]
        place: Place,
        /// A file that `backup` made, with the tickets beside it
        file: PathBuf,
    },
    /// Look the centre through: counts, audit trail, releases, tickets
    Check {
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Subcommand)]
pub(super) enum StaffCommand {
    /// Add an account; asks for the password
    Add {
        #[command(flatten)]
        place: Place,
        /// Name to sign in with
        #[arg(long)]
        name: String,
        /// `coordinator` or `reader`
        #[arg(long, default_value = "coordinator")]
        role: String,
        /// Read the password from the first line of standard input
        #[arg(long)]
        password_stdin: bool,
    },
}

#[derive(Subcommand)]
pub(super) enum DeviceCommand {
    /// Make a one-time code to enrol a tablet; prints only the code
    Code {
        #[command(flatten)]
        place: Place,
        /// Name or id of the site where the tablet stands
        #[arg(long)]
        site: Option<String>,
        /// What people will call the tablet
        #[arg(long)]
        name: Option<String>,
    },
    /// List the tablets
    List {
        #[command(flatten)]
        place: Place,
        /// One JSON array
        #[arg(long)]
        json: bool,
    },
    /// Shut a tablet out
    Revoke {
        #[command(flatten)]
        place: Place,
        /// Its id, as `device list` shows it
        device: String,
    },
}

#[derive(Args)]
pub(super) struct Release {
    /// Folder of the centre's files
    #[arg(long, value_name = "DIR", required_unless_present = "tally")]
    pub(super) data: Option<PathBuf>,
    /// PostgreSQL on this machine instead of a file; also ONTHAAL_DATABASE_URL
    #[arg(long, value_name = "postgres://…", conflicts_with = "tally")]
    pub(super) database_url: Option<String>,
    /// Only this period, such as 2026-Q3 or 2026-07
    #[arg(long, conflicts_with = "tally")]
    pub(super) period: Option<String>,
    /// Language of the printed tables
    #[arg(long, default_value = "nl-BE", conflicts_with_all = ["tally", "json"])]
    pub(super) locale: String,
    /// Print one JSON object a line instead of text
    #[arg(long, conflicts_with = "tally")]
    pub(super) json: bool,
    /// Release the tallies of this file (one JSON object a line, `-` for standard input) to
    /// standard output and store nothing
    #[arg(long, value_name = "FILE", conflicts_with = "data")]
    pub(super) tally: Option<PathBuf>,
    /// Menu of tables for `--tally`
    #[arg(long, value_enum, default_value = "standard", requires = "tally")]
    pub(super) menu: MenuName,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum MenuName {
    /// Half-days are a tree of their own
    Standard,
    /// Half-days stand inside each domain
    HoursByDomain,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum ExportFormat {
    /// One page of full services, as HSDS 3.1 has it
    HsdsJson,
    /// Tables: a zip with a CSV for each, and datapackage.json
    HsdsCsv,
    /// As hsds-json, a service a line
    Ndjson,
    /// A workbook with a row for each service at each place, to change in a spreadsheet
    Xlsx,
    /// The same as one CSV
    Csv,
}
