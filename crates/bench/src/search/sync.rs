//! A first sync: pages as the tablet takes them in, beside making the same directory and index
//! in one go.

use crate::town::Town;
use onthaal_core::Store;
use onthaal_core::replica::{apply_page, follow_streams};
use onthaal_model::time::FixedClock;
use onthaal_protocol::pull::{Envelope, PullPage};
use std::path::Path;
use std::time::Instant;

/// Records on a page, as the centre sends them.
const PAGE: usize = 500;

/// Prints how long both take.
pub fn first(folder: &Path, size: usize, clock: &FixedClock) -> anyhow::Result<()> {
    let (tablet, _) = Store::open(&folder.join("synced"), clock)?;
    follow_streams(&tablet, &["shared".to_owned()])?;
    let mut town = Town::of(size)?;
    let mut waiting: Vec<Envelope> = Vec::new();
    let (mut applied, mut pages) = (0.0, 0);
    let mut slowest = 0.0_f64;
    let mut revision = 0;
    loop {
        let records = town.next();
        let last = records.is_none();
        for record in records.into_iter().flatten() {
            revision += 1;
            waiting.push(Envelope {
                kind: record.kind.as_str().to_owned(),
                id: record.id,
                revision,
                deleted: false,
                body: record.body,
            });
        }
        while waiting.len() >= PAGE || last && !waiting.is_empty() {
            let rest = waiting.split_off(waiting.len().min(PAGE));
            let page = PullPage {
                records: std::mem::replace(&mut waiting, rest),
                next: revision.to_string(),
                more: !last,
                digest: None,
            };
            let start = Instant::now();
            apply_page(&tablet, "shared", &page)?;
            let took = start.elapsed().as_secs_f64();
            applied += took;
            slowest = slowest.max(took);
            pages += 1;
        }
        if last {
            break;
        }
    }
    let (bound, _) = Store::open(&folder.join("bound"), clock)?;
    let start = Instant::now();
    super::fill(&bound, size)?;
    let local = start.elapsed().as_secs_f64();
    println!(
        "search {size}: first sync of {revision} records in {pages} pages {applied:.1} s \
         (slowest page {:.0} ms), at once {local:.1} s: {:.2}x",
        slowest * 1e3,
        applied / local
    );
    Ok(())
}
