//! Books what the centre said of a batch.

use crate::error::Result;
use crate::rows::setting::{self, Setting};
use crate::rows::{epoch, fragment, session, suggestion};
use crate::store::Store;
use onthaal_db::Session;
use onthaal_model::id::{FragmentId, SessionId, SuggestionId};
use onthaal_model::session::SessionState;
use onthaal_protocol::push::{PushReply, SessionItem, Verdict, VerdictStatus};

/// What a reply came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Settled {
    /// Taken now.
    pub accepted: usize,
    /// Taken before.
    pub duplicate: usize,
    /// Set apart.
    pub refused: usize,
}

/// Books the verdicts in one transaction: what the centre has is kept until it is backed up,
/// what it refused is set apart with its reason. An item without a verdict goes on waiting, a
/// verdict on an unknown item changes nothing. A reply from another database of the centre than
/// the one last met lets what the other one had wait again first. A session that is no longer as
/// it was `sent` goes on waiting too.
pub fn settle(store: &Store, reply: &PushReply, sent: &[SessionItem]) -> Result<Settled> {
    store.write_outbox(|s| {
        epoch::meet(s, &reply.epoch.0)?;
        let mut settled = Settled::default();
        for verdict in &reply.verdicts {
            book(s, reply, verdict, sent, &mut settled)?;
        }
        let highest = epoch::highest_seq(s)?.max(reply.seq);
        setting::write(s, Setting::HighestSeq, &highest.to_string())?;
        Ok(settled)
    })
}

fn book(
    s: &mut dyn Session,
    reply: &PushReply,
    verdict: &Verdict,
    sent: &[SessionItem],
    settled: &mut Settled,
) -> Result<()> {
    let refused = verdict.status == VerdictStatus::Refused;
    let reason = verdict.reason.as_deref().unwrap_or("no-reason");
    let (base, seq) = (reply.epoch.0.as_str(), reply.seq);
    // A fragment's id has no hyphens; those of sessions and suggestions have, and are random, so
    // that only one of the two tables can know it.
    if let Some(id) = FragmentId::from_hex(&verdict.id) {
        match refused {
            true => fragment::quarantine(s, id, reason)?,
            false => fragment::retain(s, id, base, seq)?,
        }
    } else if let Ok(id) = SuggestionId::parse("id", &verdict.id) {
        let ours = match refused {
            true => suggestion::quarantine(s, id, reason)?,
            false => suggestion::retain(s, id, base, seq)?,
        };
        if !ours {
            book_session(s, reply, SessionId(id.0), refused.then_some(reason), sent)?;
        }
    } else {
        return Ok(());
    }
    match verdict.status {
        VerdictStatus::Accepted => settled.accepted += 1,
        VerdictStatus::Duplicate => settled.duplicate += 1,
        VerdictStatus::Refused => settled.refused += 1,
    }
    Ok(())
}

fn book_session(
    s: &mut dyn Session,
    reply: &PushReply,
    id: SessionId,
    refused: Option<&str>,
    sent: &[SessionItem],
) -> Result<()> {
    if let Some(reason) = refused {
        return Ok(session::quarantine(s, id, reason)?);
    }
    let known = sent.iter().find(|item| item.id == id.0);
    if let Some(state) = known.and_then(|item| SessionState::parse(&item.state).ok()) {
        session::retain(s, id, state, &reply.epoch.0, reply.seq)?;
    }
    Ok(())
}
