//! The directory going down: publishing records, and the pages of a stream.

mod edit;
mod page;

pub use edit::{Changes, publish_in, publish_records};
pub use page::{pull, streams_of};
