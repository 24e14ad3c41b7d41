//! The directory comes down, stream by stream, page by page.

use crate::error::{Result, SyncError};
use crate::frame::{Round, RoundSummary};
use onthaal_core::replica::{
    StreamPlan, apply_page, digest_differs, follow_streams, note_reread, plan, replace_stream,
};
use onthaal_protocol::cursor::Cursor;
use onthaal_protocol::hello::Hello;
use onthaal_protocol::pull::PullPage;

/// More pages than any directory has; ends a reading that a faulty centre made endless.
const MOST_PAGES: usize = 4_000;

/// Reads what is new of every stream of this tablet. A stream that fails does not keep the next
/// one from being read; the first failure is given back.
pub(crate) fn pull_all(round: &Round<'_>, hello: &Hello, summary: &mut RoundSummary) -> Result<()> {
    // A centre that names no stream at all is at fault; the kiosk keeps what it has.
    if !hello.streams.is_empty() {
        follow_streams(round.store, &hello.streams)?;
    }
    let mut first_failure = Ok(());
    for stream in plan(round.store)? {
        match pull_stream(round, &stream, summary) {
            Ok(()) => {}
            Err(error) if error.ends_the_round() => return Err(error),
            Err(error) => first_failure = first_failure.and(Err(error)),
        }
    }
    first_failure
}

fn pull_stream(round: &Round<'_>, stream: &StreamPlan, summary: &mut RoundSummary) -> Result<()> {
    if stream.whole {
        let end = read_anew(round, &stream.name, summary)?;
        return compare(round, stream, &end, summary);
    }
    match read_on(round, stream, summary) {
        Err(SyncError::CursorExpired) if stream.cursor.is_some() => {
            let end = read_anew(round, &stream.name, summary)?;
            compare(round, stream, &end, summary)
        }
        other => compare(round, stream, &other?, summary),
    }
}

/// Page by page, each page and its cursor kept as it comes; gives the last page.
fn read_on(round: &Round<'_>, stream: &StreamPlan, summary: &mut RoundSummary) -> Result<PullPage> {
    let mut cursor = stream.cursor.clone();
    for _ in 0..MOST_PAGES {
        let page = ask(round, &stream.name, cursor.as_deref())?;
        let applied = apply_page(round.store, &stream.name, &page)?;
        summary.applied = summary.applied.plus(applied);
        if !page.more {
            return Ok(page);
        }
        cursor = Some(page.next);
    }
    Err(SyncError::Protocol("the stream does not end"))
}

/// All pages from the beginning, put in place as a whole; until then searches read the old copy.
fn read_anew(round: &Round<'_>, name: &str, summary: &mut RoundSummary) -> Result<PullPage> {
    let mut pages: Vec<PullPage> = Vec::new();
    while pages.len() < MOST_PAGES {
        let cursor = pages.last().map(|page| page.next.clone());
        let page = ask(round, name, cursor.as_deref())?;
        let more = page.more;
        pages.push(page);
        if !more {
            let applied = replace_stream(round.store, name, &pages)?;
            summary.applied = summary.applied.plus(applied);
            return pages
                .pop()
                .ok_or(SyncError::Protocol("the stream has no page"));
        }
    }
    Err(SyncError::Protocol("the stream does not end"))
}

fn ask(round: &Round<'_>, name: &str, cursor: Option<&str>) -> Result<PullPage> {
    let page = round.transport.pull(name, cursor)?;
    let next = Cursor::parse(&page.next).filter(|next| next.stream == name);
    let stands_still = page.more && Some(page.next.as_str()) == cursor;
    match next.is_none() || stands_still {
        true => Err(SyncError::Protocol("the page leads nowhere")),
        false => Ok(page),
    }
}

/// Compares at the end of a stream. When it differs the stream is read anew, once for a cursor;
/// a difference that stays is reported and left.
fn compare(
    round: &Round<'_>,
    stream: &StreamPlan,
    end: &PullPage,
    summary: &mut RoundSummary,
) -> Result<()> {
    if !differs(round, stream, end)? {
        return Ok(());
    }
    let tried = stream.reread_at == end.next;
    let end = match tried {
        true => end.clone(),
        false => read_anew(round, &stream.name, summary)?,
    };
    if !tried {
        note_reread(round.store, &stream.name, &end.next)?;
        summary.read_anew += 1;
    }
    if differs(round, stream, &end)? {
        summary.differing.push(stream.name.clone());
    }
    Ok(())
}

fn differs(round: &Round<'_>, stream: &StreamPlan, end: &PullPage) -> Result<bool> {
    match &end.digest {
        Some(digest) => Ok(digest_differs(round.store, &stream.name, digest)?),
        None => Ok(false),
    }
}
