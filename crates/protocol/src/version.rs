//! Versions of the protocol and the names of its doors.

/// The oldest version that is still spoken.
pub const PROTOCOL_MIN: u32 = 1;
/// The newest version that is spoken. 1: enrol, hello, push, pull, tickets.
pub const PROTOCOL_MAX: u32 = 1;

/// The request header that names the version of the caller.
pub const PROTOCOL_HEADER: &str = "onthaal-protocol";
/// Set to `1` by a tablet that saw a later state of this same epoch: the centre went back in
/// time and must mint a new epoch.
pub const REGRESSED_HEADER: &str = "onthaal-regressed";

/// `GET`: who the centre is and what it takes.
pub const HELLO_PATH: &str = "/v1/hello";
/// `POST`: a tablet becomes known with a one-time code.
pub const ENROL_PATH: &str = "/v1/enrol";
/// `POST`: facts go up.
pub const PUSH_PATH: &str = "/v1/push";
/// `GET`: the directory comes down, page by page.
pub const PULL_PATH: &str = "/v1/pull";
/// `POST`: warm referrals go up, their answers come down.
pub const TICKETS_PATH: &str = "/v1/tickets";

/// The largest body that the centre reads, in bytes.
pub const MAX_BODY_BYTES: usize = 128 * 1024;
/// The most fragments in one push.
pub const MAX_FRAGMENTS: usize = 200;
/// The most desk sessions in one push.
pub const MAX_SESSIONS: usize = 100;
/// The most suggestions in one push.
pub const MAX_SUGGESTIONS: usize = 100;
/// The most tickets, and the most words of families, in one request.
pub const MAX_TICKETS: usize = 20;
/// The most tickets that one request asks for.
pub const MAX_OPEN_TICKETS: usize = 200;
/// The body of a push, and those of an exchange of tickets, are padded to a multiple of this many bytes.
pub const PADDING_STEP: usize = 4096;
/// The most records in one page of the directory.
pub const MAX_PAGE: u32 = 500;
