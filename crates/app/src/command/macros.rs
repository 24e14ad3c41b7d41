//! The macro behind the command table.

use serde_json::Value;
use ts_rs::Config;

use crate::access::Access;
use crate::app::App;
use crate::declare::Collector;
use crate::error::Fault;

/// One line of the command table.
pub(crate) struct Line {
    /// The name, the same in Rust, JSON and TypeScript.
    pub(crate) name: &'static str,
    /// What it does.
    pub(crate) doc: &'static str,
    /// The rights it asks for.
    pub(crate) access: Access,
    /// Reads the request, carries it out with the caller's rights, and writes the answer.
    pub(crate) run: fn(&App, Access, &Value) -> Result<Value, Fault>,
    /// The TypeScript names of the request and the answer.
    pub(crate) types: fn(&Config) -> (String, String),
    /// Shows the types to whoever collects them.
    pub(crate) collect: fn(&mut Collector<'_>),
}

/// Makes the table of lines like `/// doc` `[Staff] desk::record_intake(Request) -> Reply;`, where
/// the handler is `fn(&App, Access, Request) -> Result<Reply, Fault>`.
macro_rules! commands {
    ($($(#[doc = $doc:literal])+ [$access:ident] $module:ident::$name:ident($request:ty) -> $reply:ty;)+) => {
        /// All commands.
        pub(crate) const TABLE: &[Line] = &[$(Line {
            name: stringify!($name),
            doc: concat!($($doc),+),
            access: Access::$access,
            run: |app, caller, body| {
                let request = <$request as Read>::read(body)?;
                let reply: $reply = $module::$name(app, caller, request)?;
                serde_json::to_value(reply).map_err(|_| ErrorCode::Internal.into())
            },
            types: |config| (<$request as TS>::name(config), <$reply as TS>::name(config)),
            collect: |collector| {
                collector.visit::<$request>();
                collector.visit::<$reply>();
            },
        },)+];
    };
}
pub(crate) use commands;
