//! The one way to a centre, whatever carries it.

use crate::error::Result;
use onthaal_core::desk::Token;
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::pull::PullPage;
use onthaal_protocol::push::{PushReply, PushRequest};
use onthaal_protocol::tickets::{TicketsReply, TicketsRequest};
use std::time::Duration;

/// Asks a centre and waits for its answer. A call that errs may or may not have arrived.
pub trait Transport: Send + Sync {
    /// Becomes known with a one-time code.
    fn enrol(&self, request: &EnrolRequest) -> Result<EnrolReply>;

    /// The first word of a round. With `regressed` the tablet says that it saw a later state of
    /// the centre's database than the one that answers now.
    fn hello(&self, regressed: bool) -> Result<Hello>;

    /// Sends facts. The request is padded already.
    fn push(&self, request: &PushRequest) -> Result<PushReply>;

    /// Asks for the page of a stream after the cursor, or for its first page.
    fn pull(&self, stream: &str, cursor: Option<&str>) -> Result<PullPage>;

    /// Exchanges what is known of tickets. The request is padded already.
    fn tickets(&self, request: &TicketsRequest) -> Result<TicketsReply>;
}

/// Makes transports; the enrolment, and with it the address, may change between two rounds.
pub trait Connect: Send + Sync {
    /// A transport to this address. Errs when it is no address or not a safe one.
    fn connect(&self, server: &str, token: Option<&Token>) -> Result<Box<dyn Transport>>;
}

/// How long to wait and how much to take from whoever answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HttpLimits {
    /// To be connected.
    pub connect: Duration,
    /// For a whole answer.
    pub total: Duration,
    /// Bytes of an answer after unpacking.
    pub reply_bytes: u64,
    /// Bytes of a page of the directory after unpacking.
    pub page_bytes: u64,
}

impl Default for HttpLimits {
    fn default() -> HttpLimits {
        HttpLimits {
            connect: Duration::from_secs(10),
            total: Duration::from_secs(60),
            reply_bytes: 256 * 1024,
            page_bytes: 16 * 1024 * 1024,
        }
    }
}
