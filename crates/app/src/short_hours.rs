//! Opening hours in the fewest words, for what must be small: a card in the numbers of a telephone.

use onthaal_locales::{Direction, Messages};

use crate::view::{HolidaysApply, HoursWhen, OpeningBlock, ScheduleView};

const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// From how many days on a run of days is told by its first and its last.
const RUN: usize = 3;

/// The week that holds on this day, such as `maandag-vrijdag 9:00-12:00`: one line for the days that
/// have the same times. None when a week cannot tell it all, as for something held every second
/// Tuesday: half of the hours would be wrong ones.
pub(crate) fn short_hours(
    schedules: &[ScheduleView],
    today: &str,
    messages: &Messages,
    direction: Direction,
) -> Option<String> {
    let holds = |schedule: &&ScheduleView| {
        let begun = schedule
            .valid_from
            .as_deref()
            .is_none_or(|from| from <= today);
        let over = schedule.valid_to.as_deref().is_some_and(|to| to < today);
        begun && !over && schedule.school_holidays != Some(HolidaysApply::Only)
    };
    let mut now = schedules.iter().filter(holds);
    let (schedule, others) = (now.next()?, now.next());
    let weekly = |when: &HoursWhen| match when {
        HoursWhen::Days { every } | HoursWhen::Weekdays { every, .. } => *every == 1,
        HoursWhen::Nth { .. }
        | HoursWhen::MonthDays { .. }
        | HoursWhen::YearDay { .. }
        | HoursWhen::Dates { .. } => false,
    };
    if others.is_some() || !schedule.sentences.iter().all(|told| weekly(&told.when)) {
        return None;
    }
    let mut same: Vec<(&[OpeningBlock], Vec<usize>)> = Vec::new();
    for day in schedule.days.iter().filter(|day| !day.blocks.is_empty()) {
        let place = WEEK.iter().position(|code| *code == day.weekday)?;
        match same.iter_mut().find(|(blocks, _)| *blocks == day.blocks) {
            Some((_, days)) => days.push(place),
            None => same.push((&day.blocks, vec![place])),
        }
    }
    let lines: Vec<String> = same
        .iter()
        .map(|(blocks, days)| {
            let times: Vec<String> = blocks
                .iter()
                .map(|block| times(block, messages, direction))
                .collect();
            format!("{} {}", days_in_words(days, messages), times.join(", "))
        })
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn days_in_words(days: &[usize], messages: &Messages) -> String {
    let name = |place: &usize| messages.text(&format!("name-day-{}", WEEK[*place]));
    let runs = days.chunk_by(|before, after| before + 1 == *after);
    let told = runs.flat_map(|run| match run {
        [first, .., last] if run.len() >= RUN => vec![format!("{}-{}", name(first), name(last))],
        few => few.iter().map(name).collect(),
    });
    told.collect::<Vec<String>>().join(", ")
}

/// From left to right figures say it; in the other scripts a telephone would turn them around, so
/// that words do.
fn times(block: &OpeningBlock, messages: &Messages, direction: Direction) -> String {
    let (from, to) = (clock(&block.opens), clock(&block.closes));
    match direction {
        Direction::Ltr => format!("{from}-{to}"),
        Direction::Rtl => {
            let arguments = [("from", from.as_str().into()), ("to", to.as_str().into())];
            messages.text_with("hours-from-to", &arguments)
        }
    }
}

fn clock(time: &str) -> String {
    time.strip_prefix('0').unwrap_or(time).to_owned()
}
