//! The kinds of field a request may have, each with its own rule.

use onthaal_directory::time_of_day::TimeOfDay;
use onthaal_model::id::{
    DeskCardId, DeskId, EventId, LocalAnswerId, LocalQuestionId, NoteId, ServiceId, SiteId,
    TicketId,
};
use onthaal_model::kiosk::{PartOfWeek, Subject, WishKind};
use onthaal_model::referral::ReferralResult;
use onthaal_model::suggestion::Wrong;
use onthaal_model::time::{Day, HalfDay};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, Domain, DoorsBefore, GapReason, IntakeMode, Language, OfferForm,
    Outcome, SupportNeed, Theme, Warmth,
};
use serde_json::Value;
use ts_rs::{Config, TS};

use crate::read::{Read, refuse};

/// A list of codes that a field may hold one of.
pub trait CodeList: Sized {
    /// Finds the code.
    fn find(code: &str) -> Result<Self, InvalidInput>;
}

macro_rules! code_lists {
    ($($name:ident)+) => {$(
        impl CodeList for $name {
            fn find(code: &str) -> Result<Self, InvalidInput> {
                $name::parse(code)
            }
        }
    )+};
}

code_lists! {
    AgeBand Asker Channel DoorsBefore GapReason HalfDay IntakeMode Language OfferForm Outcome
    PartOfWeek ReferralResult Subject SupportNeed Theme Warmth WishKind Wrong
}

/// Themes named one by one, or all of a domain at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeGroup(pub(crate) Vec<Theme>);

impl CodeList for ThemeGroup {
    fn find(code: &str) -> Result<Self, InvalidInput> {
        match Domain::parse(code) {
            Ok(domain) => Ok(ThemeGroup(domain.themes().collect())),
            Err(_) => Theme::parse(code).map(|theme| ThemeGroup(vec![theme])),
        }
    }
}

/// A type that TypeScript sees under the name of another.
macro_rules! in_typescript {
    ($name:ty as $typescript:literal $(, $($generics:tt)+)?) => {
        impl$(<$($generics)+>)? TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;
            fn name(_: &Config) -> String {
                $typescript.to_owned()
            }
            fn inline(_: &Config) -> String {
                $typescript.to_owned()
            }
        }
    };
}

/// A code of one of the vocabulary's lists.
pub struct Code<T>(pub(crate) T);

impl<T: CodeList> Read for Code<T> {
    fn read(value: &Value) -> Result<Code<T>, InvalidInput> {
        let code = value.as_str().ok_or_else(|| refuse(Rule::WrongType))?;
        T::find(code)
            .map(Code)
            .map_err(|invalid| refuse(invalid.rule))
    }
}

in_typescript!(Code<T> as "string", T: CodeList + 'static);

/// An id in the form of a UUID.
pub struct Id<T>(pub(crate) T);

/// The ids a request may name.
pub trait UuidId: Sized {
    /// Reads the hyphenated form.
    fn find(text: &str) -> Result<Self, InvalidInput>;
}

macro_rules! uuid_ids {
    ($($name:ident)+) => {$(
        impl UuidId for $name {
            fn find(text: &str) -> Result<Self, InvalidInput> {
                $name::parse("", text)
            }
        }
    )+};
}

uuid_ids! { DeskCardId DeskId EventId LocalAnswerId LocalQuestionId NoteId ServiceId SiteId TicketId }

impl<T: UuidId> Read for Id<T> {
    fn read(value: &Value) -> Result<Id<T>, InvalidInput> {
        let text = value.as_str().ok_or_else(|| refuse(Rule::WrongType))?;
        T::find(text)
            .map(Id)
            .map_err(|invalid| refuse(invalid.rule))
    }
}

in_typescript!(Id<T> as "string", T: UuidId + 'static);

/// An id, or an empty text for none.
pub struct IdOrNone<T>(pub(crate) Option<T>);

impl<T: UuidId> Read for IdOrNone<T> {
    fn read(value: &Value) -> Result<IdOrNone<T>, InvalidInput> {
        match value.as_str() {
            Some("") => Ok(IdOrNone(None)),
            Some(_) | None => Id::read(value).map(|id| IdOrNone(Some(id.0))),
        }
    }
}

in_typescript!(IdOrNone<T> as "string", T: UuidId + 'static);

/// One line of text that must say something, of at most `MAX` characters.
pub struct Line<const MAX: usize>(pub(crate) String);

impl<const MAX: usize> Read for Line<MAX> {
    fn read(value: &Value) -> Result<Line<MAX>, InvalidInput> {
        let text = value
            .as_str()
            .ok_or_else(|| refuse(Rule::WrongType))?
            .trim();
        if text.is_empty() {
            return Err(refuse(Rule::Required));
        }
        if text.chars().count() > MAX {
            return Err(refuse(Rule::TooLong(MAX)));
        }
        if text.chars().any(char::is_control) {
            return Err(refuse(Rule::NotAllowed));
        }
        Ok(Line(text.to_owned()))
    }
}

in_typescript!(Line<MAX> as "string", const MAX: usize);

/// A sentence to be said; what it breaks stands in no refusal.
pub type SpokenText = Line<{ onthaal_speech::MOST_CHARACTERS }>;

/// The tag of a locale: letters, digits and hyphens. Whether we have it is for the command to say.
pub struct LocaleTag(pub(crate) String);

impl Read for LocaleTag {
    fn read(value: &Value) -> Result<LocaleTag, InvalidInput> {
        let tag = value.as_str().ok_or_else(|| refuse(Rule::WrongType))?;
        let formed = (2..=35).contains(&tag.len())
            && tag
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if formed {
            Ok(LocaleTag(tag.to_owned()))
        } else {
            Err(refuse(Rule::UnknownCode))
        }
    }
}

in_typescript!(LocaleTag as "string");

/// A whole number from 1 to `MAX`.
pub struct Count<const MAX: u64>(pub(crate) u64);

impl<const MAX: u64> Read for Count<MAX> {
    fn read(value: &Value) -> Result<Count<MAX>, InvalidInput> {
        let number = value.as_number().ok_or_else(|| refuse(Rule::WrongType))?;
        if number.is_f64() {
            return Err(refuse(Rule::WrongType));
        }
        match number.as_u64() {
            Some(count) if (1..=MAX).contains(&count) => Ok(Count(count)),
            Some(_) | None => Err(refuse(Rule::OutOfRange)),
        }
    }
}

in_typescript!(Count<MAX> as "number", const MAX: u64);

/// A day such as `2026-11-24`.
pub struct DayText(pub(crate) Day);

impl Read for DayText {
    fn read(value: &Value) -> Result<DayText, InvalidInput> {
        let text = value.as_str().ok_or_else(|| refuse(Rule::WrongType))?;
        Day::parse("", text)
            .map(DayText)
            .map_err(|invalid| refuse(invalid.rule))
    }
}

in_typescript!(DayText as "string");

/// A time of a clock on the wall such as `09:30`.
pub struct ClockTime(pub(crate) TimeOfDay);

impl Read for ClockTime {
    fn read(value: &Value) -> Result<ClockTime, InvalidInput> {
        let text = value.as_str().ok_or_else(|| refuse(Rule::WrongType))?;
        let formed = text.len() == 5
            && text.bytes().enumerate().all(|(at, byte)| match at {
                2 => byte == b':',
                _ => byte.is_ascii_digit(),
            });
        let time = TimeOfDay::parse(text).filter(|time| formed && *time < TimeOfDay::END);
        time.map(ClockTime).ok_or_else(|| refuse(Rule::WrongType))
    }
}

in_typescript!(ClockTime as "string");

/// A PIN: four to eight digits.
pub struct Pin(pub(crate) String);

impl Read for Pin {
    fn read(value: &Value) -> Result<Pin, InvalidInput> {
        let text = value.as_str().ok_or_else(|| refuse(Rule::WrongType))?;
        if text.len() > 8 {
            return Err(refuse(Rule::TooLong(8)));
        }
        if text.len() < 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refuse(Rule::WrongType));
        }
        Ok(Pin(text.to_owned()))
    }
}

in_typescript!(Pin as "string");

/// The code on paper that takes the PINs away: sixteen digits, however they are grouped.
pub struct RecoveryCode(pub(crate) String);

impl RecoveryCode {
    /// How many digits it has.
    pub(crate) const DIGITS: usize = 16;
}

impl Read for RecoveryCode {
    fn read(value: &Value) -> Result<RecoveryCode, InvalidInput> {
        let text = value.as_str().ok_or_else(|| refuse(Rule::WrongType))?;
        if text.len() > 2 * RecoveryCode::DIGITS {
            return Err(refuse(Rule::TooLong(2 * RecoveryCode::DIGITS)));
        }
        let digits: String = text.chars().filter(|each| !" -".contains(*each)).collect();
        let whole = digits.len() == RecoveryCode::DIGITS;
        if !whole || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refuse(Rule::WrongType));
        }
        Ok(RecoveryCode(digits))
    }
}

in_typescript!(RecoveryCode as "string");

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rule<T: Read>(value: Value) -> Option<Rule> {
        T::read(&value).err().map(|invalid| invalid.rule)
    }

    #[test]
    fn each_kind_of_field_names_the_rule_that_was_broken() {
        assert_eq!(rule::<Code<Theme>>(json!("toy-library")), None);
        assert_eq!(rule::<Code<Theme>>(json!("x")), Some(Rule::UnknownCode));
        assert_eq!(rule::<Code<Theme>>(json!(1)), Some(Rule::WrongType));
        assert_eq!(rule::<Code<ThemeGroup>>(json!("childcare")), None);
        assert_eq!(rule::<Id<ServiceId>>(json!("x")), Some(Rule::WrongType));
        assert_eq!(rule::<Line<3>>(json!("  ")), Some(Rule::Required));
        assert_eq!(rule::<Line<3>>(json!("abcd")), Some(Rule::TooLong(3)));
        assert_eq!(rule::<Line<3>>(json!("a\u{7}b")), Some(Rule::NotAllowed));
        assert_eq!(rule::<LocaleTag>(json!("nl-BE")), None);
        assert_eq!(
            rule::<LocaleTag>(json!("nl/../..")),
            Some(Rule::UnknownCode)
        );
        assert_eq!(rule::<Count<9>>(json!(9)), None);
        for wrong in [json!(0), json!(10), json!(-1)] {
            assert_eq!(rule::<Count<9>>(wrong), Some(Rule::OutOfRange));
        }
        assert_eq!(rule::<ClockTime>(json!("09:30")), None);
        for wrong in ["9:30", "24:00", "12:60", "12:5Z", "", "é:300"] {
            let broken = rule::<ClockTime>(json!(wrong));
            assert_eq!(broken, Some(Rule::WrongType), "{wrong}");
        }
        assert_eq!(rule::<Count<9>>(json!(1.5)), Some(Rule::WrongType));
        assert_eq!(rule::<Pin>(json!("1234")), None);
        assert_eq!(rule::<Pin>(json!("123")), Some(Rule::WrongType));
        assert_eq!(rule::<Pin>(json!("123456789")), Some(Rule::TooLong(8)));
    }
}
