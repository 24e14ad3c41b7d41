//! Opening hours as a person reads them: a plain week, sentences, and what stands beside them.
//! Structure only; the words are in locales.

use super::days::{self, Pattern};
use super::holiday_rule::HolidayRule;
use super::note::{Note, closures, next_on_a_holiday, stretches, text_of};
use super::rule::start;
use super::sentence::{self, Sentence, When};
use super::{Block, closes, times};
use crate::kinds::Schedule;
use chrono::Days;
use onthaal_model::time::{Day, Weekday};
use std::collections::{BTreeMap, BTreeSet};

/// How far ahead dates and closures are told, in days.
const HORIZON: u64 = 366;
/// So many closures are told of a row that closes by a rule.
const CLOSURES: usize = 2;

/// Hours that hold together: in one stretch of validity, with the same rule about holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// The days that are open every week, Monday first.
    pub days: Vec<DayHours>,
    /// The same days, and every other rule, to be read as sentences.
    pub sentences: Vec<Sentence>,
    /// What stands beside the hours.
    pub notes: Vec<Note>,
    /// What is said about holidays.
    pub holidays: HolidayRule,
    /// From this day, where it is bounded.
    pub valid_from: Option<Day>,
    /// Up to this day.
    pub valid_to: Option<Day>,
}

/// A weekday and its openings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayHours {
    /// The day.
    pub weekday: Weekday,
    /// Its openings, the earliest first.
    pub blocks: Vec<Block>,
}

/// What holds together.
type Key = (Option<Day>, Option<Day>, HolidayRule);

/// A week while it is gathered.
#[derive(Default)]
struct Draft {
    days: BTreeMap<Weekday, BTreeSet<Block>>,
    sentences: Vec<Sentence>,
    notes: Vec<Note>,
}

/// What is gathered from all schedules.
#[derive(Default)]
struct Gathered {
    weeks: BTreeMap<Key, Draft>,
    /// Closures and words that belong to no stretch of validity.
    apart: Vec<Note>,
    dates: BTreeMap<BTreeSet<Block>, BTreeSet<Day>>,
}

/// The schedules as weeks, one per stretch of validity that is not over today and per rule about
/// holidays. Dates and closures stand with the first.
pub fn weeks(schedules: &[Schedule], today: Day) -> Vec<Week> {
    let horizon = today.0.checked_add_days(Days::new(HORIZON));
    let horizon = Day(horizon.unwrap_or(today.0));
    let mut gathered = Gathered::default();
    let mut dated: BTreeMap<Day, BTreeSet<Block>> = BTreeMap::new();
    for schedule in schedules {
        let end = days::end(schedule);
        if end.is_none_or(|end| end >= today) {
            gathered.take(schedule, end, today, horizon, &mut dated);
        }
    }
    for (day, blocks) in dated {
        gathered.dates.entry(blocks).or_default().insert(day);
    }
    gathered.apart.extend(next_on_a_holiday(schedules, today));
    gathered.into_weeks()
}

impl Gathered {
    fn take(
        &mut self,
        schedule: &Schedule,
        end: Option<Day>,
        today: Day,
        horizon: Day,
        dated: &mut BTreeMap<Day, BTreeSet<Block>>,
    ) {
        let text = text_of(schedule);
        let by_rule = days::pattern(schedule) == Pattern::Rule;
        if closes(schedule) {
            let days = days::between(schedule, today, horizon);
            let most = if by_rule { CLOSURES } else { usize::MAX };
            self.apart
                .extend(closures(&days, &text).into_iter().take(most));
            return;
        }
        let text = text.map(Note::Text);
        let Some((opens, closes)) = times(schedule) else {
            self.apart.extend(text);
            return;
        };
        let block = Block { opens, closes };
        if !by_rule {
            for day in days::between(schedule, today, horizon) {
                dated.entry(day).or_default().insert(block);
            }
            self.apart.extend(text);
            return;
        }
        let begins = start(schedule).filter(|day| *day > today);
        let from = schedule.valid_from.max(begins);
        let key = (from, end, HolidayRule::of(schedule));
        let draft = self.weeks.entry(key).or_default();
        match sentence::plain_weekdays(schedule) {
            Some(weekdays) => {
                for weekday in weekdays {
                    draft.days.entry(weekday).or_default().insert(block);
                }
            }
            None => {
                for sentence in sentence::of_rule(schedule, today, horizon) {
                    draft.add(sentence);
                }
            }
        }
        draft.notes.extend(text);
    }

    fn into_weeks(mut self) -> Vec<Week> {
        let unbounded = (None, None, HolidayRule::default());
        let dates = std::mem::take(&mut self.dates);
        if !dates.is_empty() || (self.weeks.is_empty() && !self.apart.is_empty()) {
            let draft = self.weeks.entry(unbounded).or_default();
            draft.sentences.extend(dates.into_iter().map(dated));
        }
        let mut apart = self.apart;
        let weeks = self.weeks.into_iter().map(|(key, draft)| {
            let mut notes = draft.notes;
            notes.append(&mut apart);
            let mut sentences = sentence::of_week(&draft.days);
            sentences.extend(draft.sentences);
            let days = draft.days.into_iter().map(|(weekday, blocks)| DayHours {
                weekday,
                blocks: blocks.into_iter().collect(),
            });
            Week {
                days: days.collect(),
                sentences,
                notes: once_each(notes),
                holidays: key.2,
                valid_from: key.0,
                valid_to: key.1,
            }
        });
        weeks.collect()
    }
}

impl Draft {
    /// Rows on the same days, such as two blocks a day, make one sentence.
    fn add(&mut self, sentence: Sentence) {
        let same =
            |known: &&mut Sentence| (&known.when, known.next) == (&sentence.when, sentence.next);
        match self.sentences.iter_mut().find(same) {
            Some(known) => {
                known.blocks.extend(sentence.blocks);
                known.blocks.sort_unstable();
                known.blocks.dedup();
            }
            None => self.sentences.push(sentence),
        }
    }
}

/// Days that have the same hours.
fn dated((blocks, days): (BTreeSet<Block>, BTreeSet<Day>)) -> Sentence {
    let days: Vec<Day> = days.into_iter().collect();
    Sentence {
        when: When::Dates {
            stretches: stretches(&days),
        },
        blocks: blocks.into_iter().collect(),
        next: None,
    }
}

/// Rows of one rule, such as two blocks a day, often carry the same words.
fn once_each(notes: Vec<Note>) -> Vec<Note> {
    let mut kept: Vec<Note> = Vec::new();
    for note in notes {
        if !kept.iter().any(|other| other.says_the_same(&note)) {
            kept.push(note);
        }
    }
    kept
}
