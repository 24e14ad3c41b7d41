//! A transport that drops, repeats and cuts, the same way every time it is given the same seed.

use crate::error::{Result, SyncError};
use crate::transport::Transport;
use onthaal_model::random::{Randomness, SeededRandomness};
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::pull::PullPage;
use onthaal_protocol::push::{PushReply, PushRequest};
use onthaal_protocol::tickets::{TicketsReply, TicketsRequest};

/// How often things go wrong, in calls out of a hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Faults {
    /// The request never arrives.
    pub dropped: u64,
    /// The request arrives twice; the second answer comes back.
    pub repeated: u64,
    /// The request arrives, its answer does not.
    pub cut: u64,
    /// The centre is too busy to look at it.
    pub busy: u64,
}

impl Faults {
    /// Nothing goes wrong.
    pub const NONE: Faults = Faults {
        dropped: 0,
        repeated: 0,
        cut: 0,
        busy: 0,
    };
    /// Half of all calls go wrong.
    pub const MANY: Faults = Faults {
        dropped: 12,
        repeated: 16,
        cut: 16,
        busy: 6,
    };
}

/// Goes wrong as a seed says.
pub struct Faulty<T> {
    inner: T,
    random: SeededRandomness,
    faults: Faults,
}

impl<T: Transport> Faulty<T> {
    /// Puts faults on the way to `inner`.
    pub fn new(inner: T, seed: u64, faults: Faults) -> Faulty<T> {
        Faulty {
            inner,
            random: SeededRandomness::new(seed),
            faults,
        }
    }

    fn call<A>(&self, ask: impl Fn(&T) -> Result<A>) -> Result<A> {
        let Faults {
            dropped,
            repeated,
            cut,
            busy,
        } = self.faults;
        let drawn = self.random.below(100);
        if drawn < dropped {
            return Err(SyncError::Offline);
        }
        if drawn < dropped + repeated {
            // The first answer is lost on the way, whatever it was.
            let _ = ask(&self.inner);
            return ask(&self.inner);
        }
        if drawn < dropped + repeated + cut {
            let _ = ask(&self.inner);
            return Err(SyncError::Offline);
        }
        if drawn < dropped + repeated + cut + busy {
            return Err(SyncError::Busy { retry_after: None });
        }
        ask(&self.inner)
    }
}

impl<T: Transport> Transport for Faulty<T> {
    fn enrol(&self, request: &EnrolRequest) -> Result<EnrolReply> {
        self.call(|inner| inner.enrol(request))
    }

    fn hello(&self, regressed: bool) -> Result<Hello> {
        self.call(|inner| inner.hello(regressed))
    }

    fn push(&self, request: &PushRequest) -> Result<PushReply> {
        self.call(|inner| inner.push(request))
    }

    fn pull(&self, stream: &str, cursor: Option<&str>) -> Result<PullPage> {
        self.call(|inner| inner.pull(stream, cursor))
    }

    fn tickets(&self, request: &TicketsRequest) -> Result<TicketsReply> {
        self.call(|inner| inner.tickets(request))
    }
}
