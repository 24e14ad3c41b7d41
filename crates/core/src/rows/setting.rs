//! Table `setting` of `outbox.db`: a few texts under fixed names.

use onthaal_db::{Param, Result, Session, Step};
use onthaal_model::time::{Day, PeriodLength};

/// The steps that make the table.
pub const STEPS: &[Step] = &[Step::new("outbox-02-setting", TABLE)];

const TABLE: &str = "CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) @strict@, @without_rowid@;";

/// What is kept under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// This installation of the app.
    InstallId,
    /// Address of the centre.
    Server,
    /// The tablet's secret word for the centre.
    Token,
    /// The tablet's id at the centre.
    DeviceId,
    /// The tablet's house.
    HouseId,
    /// The site where the tablet stands.
    SiteId,
    /// `quarter` or `month`.
    PeriodLength,
    /// Which database of the centre was last met.
    Epoch,
    /// The highest number of that database that was seen.
    HighestSeq,
    /// When the last good round with the centre ended.
    LastGood,
    /// The public key that the follow-ups of the house's tickets are sealed to.
    FollowUpKey,
    /// How this tablet is set up.
    Preference(Preference),
}

impl Setting {
    fn name(self) -> &'static str {
        match self {
            Setting::InstallId => "install-id",
            Setting::Server => "server",
            Setting::Token => "token",
            Setting::DeviceId => "device-id",
            Setting::HouseId => "house-id",
            Setting::SiteId => "site-id",
            Setting::PeriodLength => "period-length",
            Setting::Epoch => "epoch",
            Setting::HighestSeq => "highest-seq",
            Setting::LastGood => "last-good",
            Setting::FollowUpKey => "follow-up-key",
            Setting::Preference(preference) => preference.name(),
        }
    }
}

/// A preference; its text is checked by who sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// `desk` or `kiosk`.
    Mode,
    /// Hash of the PIN of the desk, which also leaves the kiosk.
    PinHash,
    /// Hash of the PIN of the coordinators.
    CoordinatorPinHash,
    /// How often the PIN of the desk was wrong, and how long to wait for it.
    DeskTries,
    /// How often the PIN of the coordinators was wrong, and how long to wait for it.
    CoordinatorTries,
    /// Hash of the code on paper that takes both PINs away.
    RecoveryHash,
    /// How often that code was wrong, and how long to wait for it.
    RecoveryTries,
    /// The language of the desk's screens.
    Locale,
    /// The desk where the tablet stands.
    Desk,
    /// The languages that the desk may choose.
    DeskLocales,
    /// The languages that families may choose.
    KioskLocales,
    /// How large letters are to begin with.
    TextSize,
    /// After how many minutes without a touch the desk is locked.
    AutoLock,
    /// Whether the program begins as a kiosk.
    StartInKiosk,
    /// Whether kiosks may ring this desk.
    DoorbellOn,
    /// The kiosks that may, with their keys.
    DoorbellKiosks,
    /// The desk that this kiosk rings, with the key they share.
    DoorbellDesk,
    /// Whether a kiosk that nobody uses shows what is on.
    InfoWhenIdle,
    /// How large the desk likes its letters.
    DeskText,
    /// Whether the desk likes strong contrast.
    DeskContrast,
    /// Which colours the desk likes.
    DeskPalette,
    /// In which half-day which languages are spoken at the desk; of the desk as a whole.
    ShiftSpeaks,
    /// Which languages were said the last time.
    SpokeBefore,
}

impl Preference {
    fn name(self) -> &'static str {
        match self {
            Preference::Mode => "mode",
            Preference::PinHash => "pin-hash",
            Preference::CoordinatorPinHash => "coordinator-pin-hash",
            Preference::DeskTries => "desk-tries",
            Preference::CoordinatorTries => "coordinator-tries",
            Preference::RecoveryHash => "recovery-hash",
            Preference::RecoveryTries => "recovery-tries",
            Preference::Locale => "locale",
            Preference::Desk => "desk",
            Preference::DeskLocales => "desk-locales",
            Preference::KioskLocales => "kiosk-locales",
            Preference::TextSize => "text-size",
            Preference::AutoLock => "auto-lock",
            Preference::StartInKiosk => "start-in-kiosk",
            Preference::DoorbellOn => "doorbell-on",
            Preference::DoorbellKiosks => "doorbell-kiosks",
            Preference::DoorbellDesk => "doorbell-desk",
            Preference::InfoWhenIdle => "info-when-idle",
            Preference::DeskText => "desk-text",
            Preference::DeskContrast => "desk-contrast",
            Preference::DeskPalette => "desk-palette",
            Preference::ShiftSpeaks => "shift-speaks",
            Preference::SpokeBefore => "spoke-before",
        }
    }
}

/// The text under this name, if any.
pub fn read(s: &mut dyn Session, setting: Setting) -> Result<Option<String>> {
    s.query(
        "SELECT value FROM setting WHERE name = $1",
        &[Param::Text(setting.name())],
    )?
    .first()
    .map(|row| row.text(0).map(str::to_owned))
    .transpose()
}

/// Keeps a text under this name, instead of what was there.
pub fn write(s: &mut dyn Session, setting: Setting, value: &str) -> Result<()> {
    s.execute(
        "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        &[Param::Text(setting.name()), Param::Text(value)],
    )?;
    Ok(())
}

/// Forgets what is under this name.
pub fn forget(s: &mut dyn Session, setting: Setting) -> Result<()> {
    s.execute(
        "DELETE FROM setting WHERE name = $1",
        &[Param::Text(setting.name())],
    )?;
    Ok(())
}

/// How long a period of the house is: a quarter until the centre says otherwise.
pub fn period_length(s: &mut dyn Session) -> Result<PeriodLength> {
    Ok(read(s, Setting::PeriodLength)?
        .and_then(|text| PeriodLength::parse(&text).ok())
        .unwrap_or(PeriodLength::Quarter))
}

/// The day of the last good round with the centre.
pub fn day_of_last_round(s: &mut dyn Session) -> Result<Option<Day>> {
    let text = read(s, Setting::LastGood)?;
    let moment = text.and_then(|text| chrono::DateTime::parse_from_rfc3339(&text).ok());
    Ok(moment.map(|moment| Day::of(moment.to_utc())))
}
