//! Activities with dates: what is on from one day to another, one activity, and the activity as a
//! family takes it along. What is called off is shown as called off.

mod audience;
mod calendar;
mod known;
mod one;
mod same_time;
mod week;

pub use audience::Audience;
pub use calendar::event_calendar;
pub use one::{EventDetails, EventPlace, Occurrence, event};
pub use week::{EventDay, EventDays, EventItem, Wanted, events};
