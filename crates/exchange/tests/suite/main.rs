//! Reading and writing files of others.

mod adapters;
mod any_bytes;
mod every_field;
mod feeds;
mod import;
mod messy;
mod official;
mod package;
mod round_trip;
mod sheet;
mod versions;
