//! What is held at the same time for the same children. A fact for whoever plans, and nothing
//! else: who was first is not said, nor who should move.

use super::known::Known;
use super::week::Held;
use chrono::NaiveTime;
use onthaal_model::time::{HalfDay, Slot, instant};

/// The names of the other events of this half-day that share a theme, an age and the municipality.
pub(super) fn beside(one: &Held, held: &[Held], known: &[Known]) -> Vec<String> {
    let event = &known[one.of];
    if !takes_place(event) {
        return Vec::new();
    }
    let others = held.iter().filter(|other| {
        let beside = &known[other.of];
        other.of != one.of
            && other.day == one.day
            && half_day(other) == half_day(one)
            && takes_place(beside)
            && beside.event.municipality.is_some()
            && beside.event.municipality == event.event.municipality
            && beside
                .themes
                .iter()
                .any(|theme| event.themes.contains(theme))
            && beside.shares_age_with(event)
    });
    let mut names: Vec<String> = others
        .map(|other| known[other.of].event.name.clone())
        .collect();
    names.dedup();
    names
}

fn takes_place(known: &Known) -> bool {
    !matches!(known.event.status.as_str(), "cancelled" | "postponed")
}

fn half_day(held: &Held) -> HalfDay {
    let minutes = u32::from(held.block.opens.minutes());
    let time = NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0).unwrap_or_default();
    Slot::of(instant(held.day, time)).half_day
}
