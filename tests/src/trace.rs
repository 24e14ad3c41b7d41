//! Looking for traces in everything that was written.

use memchr::memmem::Finder;
use onthaal_model::vocabulary::{AgeBand, Asker, Channel, Language, Outcome, Theme, Warmth};
use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

/// The files below `folder` whose bytes hold one of the words, with the word.
pub fn files_with(folder: &Path, words: &[&str]) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files_with(&path, words)?);
        } else if path.is_file() {
            let bytes = fs::read(&path)?;
            let holds = |word: &&&str| {
                bytes
                    .windows(word.len())
                    .any(|part| part == word.as_bytes())
            };
            found.extend(
                words
                    .iter()
                    .filter(holds)
                    .map(|word| (path.clone(), (*word).to_owned())),
            );
        }
    }
    Ok(found)
}

/// Bytes of a page of memory.
const PAGE: u64 = 4096;
/// Pages that are looked at together.
const MANY: u64 = 16_384;
/// Set in an entry of `pagemap` when the page is in memory.
const PRESENT: u64 = 1 << 63;

/// Whether a running process has the word in memory that it can write to, as any text of a page may be kept.
/// Errs when its memory cannot be read: who started it may.
pub fn in_memory(process: u32, word: &str) -> anyhow::Result<bool> {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let words = [Finder::new(word), Finder::new(&wide)];
    let memory = File::open(format!("/proc/{process}/mem"))?;
    let present = File::open(format!("/proc/{process}/pagemap"))?;
    for line in fs::read_to_string(format!("/proc/{process}/maps"))?.lines() {
        let mut parts = line.split_whitespace();
        let (Some(range), Some(rights)) = (parts.next(), parts.next()) else {
            continue;
        };
        let Some((from, to)) = range.split_once('-').filter(|_| rights.starts_with("rw")) else {
            continue;
        };
        let (first, last) = (u64::from_str_radix(from, 16)?, u64::from_str_radix(to, 16)?);
        for from in (first..last).step_by((PAGE * MANY).try_into()?) {
            let to = last.min(from + PAGE * MANY);
            for (from, to) in held(&present, from, to)? {
                let mut bytes = vec![0; (to - from).try_into()?];
                // A part that was given back meanwhile holds nothing.
                let read = memory.read_at(&mut bytes, from).unwrap_or(0);
                if words.iter().any(|word| word.find(&bytes[..read]).is_some()) {
                    return Ok(true);
                }
            }
        }
    }
    Ok(false)
}

/// The stretches between two addresses that are in memory: far more may be set aside.
fn held(present: &File, from: u64, to: u64) -> anyhow::Result<Vec<(u64, u64)>> {
    let mut entries = vec![0; ((to - from) / PAGE * 8).try_into()?];
    let read = present.read_at(&mut entries, from / PAGE * 8)?;
    let mut stretches: Vec<(u64, u64)> = Vec::new();
    for (page, entry) in (0..).zip(entries[..read].chunks_exact(8)) {
        if u64::from_le_bytes(entry.try_into()?) & PRESENT == 0 {
            continue;
        }
        let start = from + page * PAGE;
        match stretches.last_mut() {
            Some((_, end)) if *end == start => *end += PAGE,
            _ => stretches.push((start, start + PAGE)),
        }
    }
    Ok(stretches)
}

/// Every code that would tell what somebody asked, but those that say nothing.
pub fn telling_codes() -> Vec<&'static str> {
    let codes = Theme::all()
        .map(Theme::code)
        .chain(AgeBand::all().map(AgeBand::code))
        .chain(Asker::all().map(Asker::code))
        .chain(Outcome::all().map(Outcome::code))
        .chain(Channel::all().map(Channel::code))
        .chain(Warmth::all().map(Warmth::code));
    // Shorter codes, such as those of languages, stand in every file by chance.
    let long = codes
        .chain(Language::all().map(Language::code))
        .filter(|code| code.len() >= 8);
    let mut codes: Vec<_> = long.collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
