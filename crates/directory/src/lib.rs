//! The directory (sociale kaart): the tables that the centre and the tablet both have.
//!
//! One table per entity of HSDS 3.1, under British names, each record with the stream it was
//! published in and the revision the centre gave it. Reading and writing only: who may change
//! a record, its history and the search index lie elsewhere. A module uses only the modules
//! listed above it.

pub mod holidays;
pub mod time_of_day;

mod content_line;

mod code_set;
mod column;
mod error;

mod entity;
mod kinds;

pub mod opening;

pub mod calendar;
pub mod vcard;

mod record;

pub mod wait;

pub mod capacity;

mod home;
mod stream;
mod table;

pub use code_set::{CodeSet, codes};
pub use column::{Column, ColumnKind};
pub use entity::Entity;
pub use error::DirectoryError;
pub use home::{Shareable, Stream, says_secret};
pub use kinds::{
    Accessibility, Address, Attribute, BackupRule, ContactPerson, CostOption, Desk, DeskCard,
    DeskForm, Event, Funding, House, Involvement, Language, Listing, LocalAnswer, LocalQuestion,
    Location, MetaTableDescription, Metadata, Municipality, Organisation, OrganisationIdentifier,
    Phone, Programme, Provenance, RequiredDocument, Schedule, Service, ServiceArea,
    ServiceAtLocation, ServiceCapacity, Site, Taxonomy, TaxonomyTerm, Translation, Unit, Url,
    columns,
};
pub use record::{Published, Record, bury, put, typed};
pub use stream::{KindDigest, digest, drop_stream, page_after};
pub use table::{all, by_id, count, get, linked, records, records_with, steps, stream_of};
