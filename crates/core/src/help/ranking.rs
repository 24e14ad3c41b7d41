//! Which of a house's rules say whom to call here and now, and in which order. Pure.

use super::about::{Nearness, known, nearness};
use crate::search::fold;
use onthaal_directory::{BackupRule, codes};
use onthaal_model::id::SiteId;
use onthaal_model::time::Slot;
use onthaal_model::vocabulary::{Channel, Theme};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Where, when and about what somebody is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Where the desk stands, when it is known.
    pub site: Option<SiteId>,
    /// How the question came in, when it is known.
    pub channel: Option<Channel>,
    /// The present half-day.
    pub slot: Slot,
    /// What it is about, when it is known.
    pub theme: Option<Theme>,
}

/// A part of a rule that fitted: why this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// For this theme, or for its whole domain.
    Theme,
    /// For this place.
    Site,
    /// For how the question came in.
    Channel,
    /// For this day of the week.
    Weekday,
    /// For this half of the day.
    HalfDay,
}

impl Part {
    /// The code as a screen takes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Site => "site",
            Self::Channel => "channel",
            Self::Weekday => "weekday",
            Self::HalfDay => "half-day",
        }
    }
}

/// A rule that holds, and the parts of it that fitted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fit<'a> {
    /// The rule.
    pub(super) rule: &'a BackupRule,
    /// What of it fitted; nothing when it always holds.
    pub(super) why: Vec<Part>,
}

/// The rules that hold, the first to call first; nobody stands in it twice.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Ranked<'a> {
    /// Whom to call now.
    pub(super) now: Vec<Fit<'a>>,
    /// Whom to call now when it is about one of the rule's themes; only while no theme is known.
    pub(super) themed: Vec<Fit<'a>>,
    /// Whom to call when nobody else answers.
    pub(super) fallback: Vec<Fit<'a>>,
}

/// Puts the rules that hold in order. A rule holds on its days, where every part that it names
/// fits; a part that is not known here (no channel) fits no rule that names it. The theme counts
/// most, then how the question came in, then the place, then the moment; between equals the
/// house's own order decides.
pub(super) fn rank<'a>(rules: &'a [BackupRule], asked: &Asked) -> Ranked<'a> {
    let mut holding: Vec<(Weight, Fit<'a>)> = rules
        .iter()
        .filter(|rule| is_valid(rule, asked))
        .filter_map(|rule| weigh(rule, asked))
        .collect();
    holding.sort_by(|(one, a), (other, b)| {
        let order = |fit: &Fit<'a>| fit.rule.position.unwrap_or(i64::MAX);
        (Reverse(*one), order(a), &a.rule.name, a.rule.id).cmp(&(
            Reverse(*other),
            order(b),
            &b.rule.name,
            b.rule.id,
        ))
    });
    let mut ranked = Ranked::default();
    let (last, first): (Vec<_>, Vec<_>) =
        holding.into_iter().partition(|(_, fit)| fit.rule.fallback);
    let mut met = BTreeSet::new();
    for (_, fit) in first.into_iter().chain(last) {
        if asked.theme.is_none() && fit.rule.themes.is_some() {
            ranked.themed.push(fit);
        } else if met.insert(person(fit.rule)) {
            match fit.rule.fallback {
                true => ranked.fallback.push(fit),
                false => ranked.now.push(fit),
            }
        }
    }
    ranked
}

/// How closely a rule fits; compared in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Weight {
    theme: Option<Nearness>,
    channel: usize,
    site: usize,
    moment: usize,
}

/// How closely the rule fits, unless a part of it does not fit at all.
fn weigh<'a>(rule: &'a BackupRule, asked: &Asked) -> Option<(Weight, Fit<'a>)> {
    let mut why = Vec::new();
    let theme = match (&rule.themes, asked.theme) {
        (None, _) => None,
        (Some(_), None) if known(rule.themes.as_deref()).is_empty() => return None,
        (Some(_), None) => None,
        (Some(column), Some(theme)) => Some(nearness(Some(column), theme)?),
    };
    if theme.is_some() {
        why.push(Part::Theme);
    }
    if let Some(site) = rule.site_id {
        if asked.site != Some(SiteId(site)) {
            return None;
        }
        why.push(Part::Site);
    }
    let mut named = |column: &Option<String>, code: Option<&str>, part| match column {
        None => Some(()),
        Some(column) => {
            let code = code?;
            codes(Some(column)).find(|each| *each == code)?;
            why.push(part);
            Some(())
        }
    };
    let channel = asked
        .channel
        .filter(|channel| *channel != Channel::not_asked());
    named(&rule.channels, channel.map(Channel::code), Part::Channel)?;
    named(
        &rule.weekdays,
        Some(asked.slot.day.weekday().code()),
        Part::Weekday,
    )?;
    named(
        &rule.half_days,
        Some(asked.slot.half_day.code()),
        Part::HalfDay,
    )?;
    let fits = |part: &Part| usize::from(why.contains(part));
    let weight = Weight {
        theme,
        channel: fits(&Part::Channel),
        site: fits(&Part::Site),
        moment: fits(&Part::Weekday) + fits(&Part::HalfDay),
    };
    Some((weight, Fit { rule, why }))
}

fn is_valid(rule: &BackupRule, asked: &Asked) -> bool {
    let day = asked.slot.day;
    rule.valid_from.is_none_or(|first| first <= day) && rule.valid_to.is_none_or(|last| day <= last)
}

/// By what somebody is known to be the same: two rules may name one person.
fn person(rule: &BackupRule) -> (String, String) {
    let digits = |phone: &String| phone.chars().filter(char::is_ascii_digit).collect();
    let number = rule.phone.as_ref().map(digits);
    let service = || rule.service_id.map(|id| id.to_string());
    (
        fold::fold(&rule.name),
        number.or_else(service).unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests;
