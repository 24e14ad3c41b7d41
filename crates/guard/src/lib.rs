//! Finds in a short text what could point at a person: numbers, addresses, names.
//!
//! Every recogniser is a pure function over a [`reading`]: it gives pieces with a kind and a score,
//! made of what a piece looks like and of the words around it. What scores enough is told with the
//! place where it stands, so that a screen can show it. What is deliberately absent: any memory of
//! what was read, any network, any model that was learnt from people's texts.

mod kind;
mod words;

mod reading;

mod context;
mod numbers;
mod spoken;

mod address;
mod bank;
mod birth_date;
mod document;
mod name;
mod national_number;
mod online;
mod phone;
mod plate;
mod rare_trait;

mod known;

mod find;

pub use find::{find, find_unless};
pub use kind::{Kind, Span};
pub use known::Known;
