//! What a record means.

mod calendar;
mod contract;
mod opening;
mod proof;
mod sentences;
mod take_along;
