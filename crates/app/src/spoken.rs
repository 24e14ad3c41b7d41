//! Which languages are spoken at the desk during a shift, as was said when it began. Of the desk as a whole:
//! nobody's name, and nothing of it is kept with a question.

use onthaal_core::desk::{Preference, is_open, preference, set_preference, set_preferences};
use onthaal_core::{Context, CoreError, Store};
use onthaal_model::time::Slot;
use onthaal_model::vocabulary::Language;

/// What is no language that somebody speaks.
const UNSAID: &str = "not-asked";

/// Keeps what was said for this half-day, and for who is asked the next time. Who says nothing takes back
/// what was said before in the half-day.
pub(crate) fn say(ctx: &Context<'_>, languages: &[Language]) -> Result<(), CoreError> {
    let codes = codes(languages.iter().map(|language| language.code().into()));
    if codes.is_empty() {
        return set_preference(ctx.store, Preference::ShiftSpeaks, None);
    }
    let list = codes.join(" ");
    let shift = format!("{} {list}", name(ctx.slot()));
    set_preferences(
        ctx.store,
        &[
            (Preference::ShiftSpeaks, Some(&shift)),
            (Preference::SpokeBefore, Some(&list)),
        ],
    )
}

/// Forgets it when no desk is open any more.
pub(crate) fn end(ctx: &Context<'_>) -> Result<(), CoreError> {
    match is_open(ctx)? {
        true => Ok(()),
        false => set_preference(ctx.store, Preference::ShiftSpeaks, None),
    }
}

/// What is spoken now; nothing where it was not said, or the shift is over.
pub(crate) fn now(ctx: &Context<'_>) -> Result<Vec<String>, CoreError> {
    let kept = preference(ctx.store, Preference::ShiftSpeaks)?.unwrap_or_default();
    let said = kept
        .strip_prefix(&name(ctx.slot()))
        .map(known)
        .unwrap_or_default();
    match said.is_empty() || is_open(ctx)? {
        true => Ok(said),
        false => Ok(Vec::new()),
    }
}

/// What was said the last time on this tablet.
pub(crate) fn before(store: &Store) -> Result<Vec<String>, CoreError> {
    let kept = preference(store, Preference::SpokeBefore)?;
    Ok(known(&kept.unwrap_or_default()))
}

fn name(slot: Slot) -> String {
    format!("{} {}", slot.day, slot.half_day.code())
}

fn known(list: &str) -> Vec<String> {
    codes(
        list.split_whitespace()
            .filter_map(|code| Language::parse(code).ok())
            .map(|language| language.code().into()),
    )
}

/// Each once, in the order in which they were said.
fn codes(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut codes = Vec::new();
    for code in all {
        if code != UNSAID && !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}
