//! Bringing a directory in through the web app: files are kept as a draft of one member of
//! staff, shown as what they would do, and written in one transaction when that person says so.
//! Before that nothing of the directory changes. Deliberately absent: reading a format, and
//! rules of what may be in a record; these are of `exchange` and `directory`.

mod known;
mod words;

mod files;

mod pair;

mod lines;

mod reckon;

mod draft;
mod preview;

mod take_over;
mod twins;

pub use draft::{Choice, add_file, choose, discard, drop_file, map_columns};
pub use files::{ColumnView, FaultView, FieldView, FileSummary, NoteView, SheetView};
pub use lines::{FieldLine, FindingLine, Line};
pub use pair::{LikenessView, PairField, PairView, SideView};
pub use preview::{Counts, KindCount, Page, Preview, Previews, preview};
pub use take_over::{Taken, take_over};
pub use twins::{TwinPage, keep_apart, merge, twins};
