//! The reasons, one code each. Each code has a sentence `import-reason-<code>` in the texts.

use super::Outcome;
use onthaal_model::validate::Rule;

/// Why something is said of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It breaks this rule: refused.
    Broken(Rule),
    /// A place of which the address stays in its house: refused.
    Secret,
    /// The record belongs to one house and is not for all: refused.
    OfOneHouse,
    /// It names a record that is nowhere, and cannot do without.
    Dangling,
    /// It names a record that is nowhere, and can do without.
    Unknown,
    /// The record stands twice in what is read, with another value; the first is kept.
    Contradicts,
    /// The opening rule is kept for export but cannot be computed with.
    RuleNotRead(Rule),
    /// Rounded to whole months.
    Rounded,
    /// No place on earth, or latitude and longitude changed places.
    Coordinates,
    /// No language code was given.
    NoCode,
    /// Nothing says what the service is.
    NoDescription,
    /// Neither an e-mail address nor a web address, where one of these should stand.
    NoAddress,
    /// Excel made a number of a telephone number and lost digits: refused.
    ExcelNumber,
    /// Excel made a day of it, such as 3 June of the ages 3-6; read back.
    ExcelDate,
    /// A formula; its text or last result is kept, it is never computed.
    Formula,
    /// Excel shows an error such as `#N/A` here; the cell is left out.
    ExcelError,
    /// No telephone number: refused.
    NotAPhone,
    /// The nought at the start was lost and put back.
    LeadingZero,
    /// Letters or decimals were mended in a postal code.
    PostcodeMended,
    /// No Belgian postal code: refused.
    NotAPostcode,
    /// The postal code and the municipality do not belong together.
    PostcodeElsewhere,
    /// No day of the calendar; the cell is left out.
    NotADay,
    /// Day and month may have changed places; read as day, month, year.
    DayOrMonth,
    /// Hours that cannot be read as hours; kept as text.
    HoursAsText,
    /// An hour that no clock shows; the hours are kept as text.
    NoSuchHour,
    /// It closes before it opens, in the daytime; the hours are kept as text.
    ClosesBeforeOpening,
    /// It closes after midnight; taken so.
    PastMidnight,
    /// Hours that this sheet cannot change; left as they were.
    HoursElsewhere,
    /// No ages; the cell is left out.
    NotAges,
    /// The ages stood the wrong way round; turned.
    AgesSwapped,
    /// No yes or no; the cell is left out.
    NotYesNo,
    /// A web address with a scheme that does harm; left out.
    DangerousLink,
    /// Invisible characters, such as those that turn the writing direction, were taken out.
    Invisible,
    /// Marks of a web page were taken out of a text.
    Html,
    /// Longer than fits; the cell is left out.
    TooMuchText,
    /// A theme that is not in the list; left out.
    UnknownTheme,
    /// A word that is not in the list; left out.
    UnknownWord,
    /// The control number of an enterprise number does not fit; left out.
    KboNumber,
    /// The same row stood before; left out.
    DuplicateRow,
    /// The same id stood before, with another organisation or service: refused.
    SameId,
    /// Two organisations are part of each other; the second is left out.
    CircularParent,
    /// Not said whether the address is secret; the address is not taken: refused.
    SecretMissing,
    /// Two columns say something else; the first is taken.
    ColumnsDisagree,
    /// Several values where one fits; the first is taken.
    OneOnly,
    /// The record was deleted here before.
    Deleted,
    /// Kept, though it is not what a current version of the standard says.
    OldForm,
    /// The row ends before the header does; what is missing stays as it was.
    ShortRow,
    /// A second programme of one organisation, which strict readers of the standard refuse; kept.
    SecondProgramme,
    /// It goes by the id of a record that it only binds to another; kept.
    IdOfAnother,
    /// Nothing there leaves no doubt about the theme: somebody must choose one.
    ThemeToChoose,
    /// One day of several is called off; left out.
    DateCalledOff,
    /// No end was given; an hour is taken.
    EndUnknown,
}

impl Reason {
    /// Every code, in the order of this enum; the rules of fields first.
    pub const CODES: &'static [&'static str] = &[
        "required",
        "unknown-code",
        "unknown-field",
        "wrong-type",
        "too-long",
        "too-many",
        "out-of-range",
        "not-allowed",
        "secret-address",
        "of-one-house",
        "dangling",
        "unknown-reference",
        "contradicts",
        "rule-not-read",
        "rounded",
        "coordinates",
        "no-code",
        "no-description",
        "no-address",
        "excel-number",
        "excel-date",
        "formula",
        "excel-error",
        "not-a-phone",
        "leading-zero",
        "postcode-mended",
        "not-a-postcode",
        "postcode-elsewhere",
        "not-a-day",
        "day-or-month",
        "hours-as-text",
        "no-such-hour",
        "closes-before-opening",
        "past-midnight",
        "hours-elsewhere",
        "not-ages",
        "ages-swapped",
        "not-yes-no",
        "dangerous-link",
        "invisible",
        "html",
        "too-much-text",
        "unknown-theme",
        "unknown-word",
        "kbo-number",
        "duplicate-row",
        "same-id",
        "circular-parent",
        "secret-missing",
        "columns-disagree",
        "one-only",
        "deleted",
        "old-form",
        "short-row",
        "second-programme",
        "id-of-another",
        "theme-to-choose",
        "date-called-off",
        "end-unknown",
    ];

    /// In kebab case.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Broken(rule) => rule.code(),
            Reason::Secret => "secret-address",
            Reason::OfOneHouse => "of-one-house",
            Reason::Dangling => "dangling",
            Reason::Unknown => "unknown-reference",
            Reason::Contradicts => "contradicts",
            Reason::RuleNotRead(_) => "rule-not-read",
            Reason::Rounded => "rounded",
            Reason::Coordinates => "coordinates",
            Reason::NoCode => "no-code",
            Reason::NoDescription => "no-description",
            Reason::NoAddress => "no-address",
            Reason::ExcelNumber => "excel-number",
            Reason::ExcelDate => "excel-date",
            Reason::Formula => "formula",
            Reason::ExcelError => "excel-error",
            Reason::NotAPhone => "not-a-phone",
            Reason::LeadingZero => "leading-zero",
            Reason::PostcodeMended => "postcode-mended",
            Reason::NotAPostcode => "not-a-postcode",
            Reason::PostcodeElsewhere => "postcode-elsewhere",
            Reason::NotADay => "not-a-day",
            Reason::DayOrMonth => "day-or-month",
            Reason::HoursAsText => "hours-as-text",
            Reason::NoSuchHour => "no-such-hour",
            Reason::ClosesBeforeOpening => "closes-before-opening",
            Reason::PastMidnight => "past-midnight",
            Reason::HoursElsewhere => "hours-elsewhere",
            Reason::NotAges => "not-ages",
            Reason::AgesSwapped => "ages-swapped",
            Reason::NotYesNo => "not-yes-no",
            Reason::DangerousLink => "dangerous-link",
            Reason::Invisible => "invisible",
            Reason::Html => "html",
            Reason::TooMuchText => "too-much-text",
            Reason::UnknownTheme => "unknown-theme",
            Reason::UnknownWord => "unknown-word",
            Reason::KboNumber => "kbo-number",
            Reason::DuplicateRow => "duplicate-row",
            Reason::SameId => "same-id",
            Reason::CircularParent => "circular-parent",
            Reason::SecretMissing => "secret-missing",
            Reason::ColumnsDisagree => "columns-disagree",
            Reason::OneOnly => "one-only",
            Reason::Deleted => "deleted",
            Reason::OldForm => "old-form",
            Reason::ShortRow => "short-row",
            Reason::SecondProgramme => "second-programme",
            Reason::IdOfAnother => "id-of-another",
            Reason::ThemeToChoose => "theme-to-choose",
            Reason::DateCalledOff => "date-called-off",
            Reason::EndUnknown => "end-unknown",
        }
    }

    /// What becomes of a record of which this is said.
    pub fn outcome(self) -> Outcome {
        match self {
            Reason::Broken(_)
            | Reason::Secret
            | Reason::OfOneHouse
            | Reason::ExcelNumber
            | Reason::NotAPhone
            | Reason::NotAPostcode
            | Reason::SameId
            | Reason::SecretMissing => Outcome::Refused,
            Reason::Dangling => Outcome::Quarantined,
            Reason::Unknown
            | Reason::Contradicts
            | Reason::RuleNotRead(_)
            | Reason::Rounded
            | Reason::Coordinates
            | Reason::NoCode
            | Reason::NoDescription
            | Reason::NoAddress
            | Reason::ExcelDate
            | Reason::Formula
            | Reason::ExcelError
            | Reason::LeadingZero
            | Reason::PostcodeMended
            | Reason::PostcodeElsewhere
            | Reason::NotADay
            | Reason::DayOrMonth
            | Reason::HoursAsText
            | Reason::NoSuchHour
            | Reason::ClosesBeforeOpening
            | Reason::PastMidnight
            | Reason::HoursElsewhere
            | Reason::NotAges
            | Reason::AgesSwapped
            | Reason::NotYesNo
            | Reason::DangerousLink
            | Reason::Invisible
            | Reason::Html
            | Reason::TooMuchText
            | Reason::UnknownTheme
            | Reason::UnknownWord
            | Reason::KboNumber
            | Reason::DuplicateRow
            | Reason::CircularParent
            | Reason::ColumnsDisagree
            | Reason::OneOnly
            | Reason::Deleted
            | Reason::OldForm
            | Reason::ShortRow
            | Reason::SecondProgramme
            | Reason::IdOfAnother
            | Reason::ThemeToChoose
            | Reason::DateCalledOff
            | Reason::EndUnknown => Outcome::Warning,
        }
    }
}
