//! The texts of Onthaal: every `.ftl` file of `locales/`, embedded once and shared by the tablet,
//! the centre and the screens.
//!
//! Deliberately absent: any sentence. A text lives in `locales/<language>/`, never in Rust.

mod known;
mod status;

mod source;

mod negotiate;
mod syntax;

mod bundle;
mod check;
mod messages;

pub use bundle::{AvailableLocale, LocaleBundle, Screens};
pub use check::{Problem, check};
pub use known::{Direction, REFERENCE, direction, native_name};
pub use messages::{Argument, Messages, MessagesError};
pub use negotiate::negotiate;
pub use source::{Locales, SourceFile};
pub use status::{LocaleStatus, Scope, VISITOR_FILES};
pub use syntax::{Message, Parsed, SyntaxFault, parse};
