//! Both databases behind one door.

mod beside;
mod contract;
mod journal;
mod order;
mod sqlite;
