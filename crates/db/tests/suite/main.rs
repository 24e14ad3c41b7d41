//! Both databases behind one door.

mod contract;
mod journal;
mod order;
mod sqlite;
