//! Opening a zip, and a workbook is one too, without being led astray: what comes out is bounded,
//! has plain names, and is what the zip says it is. Nothing is ever written to a disk.

use crate::fault::{Fault, FileError};
use std::io::{Cursor, Read, Write};
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

/// Most entries in a zip.
pub const ENTRY_LIMIT: usize = 1_000;
/// Most bytes that come out of a zip.
pub const UNPACKED_LIMIT: u64 = 200 * 1024 * 1024;
/// How many times larger an entry may become.
pub const RATIO_LIMIT: u64 = 100;
/// The ratio says nothing of an entry smaller than this, in bytes.
const RATIO_FROM: u64 = 1024 * 1024;

/// What may come out of a zip.
#[derive(Clone, Copy)]
struct Limits {
    entries: usize,
    unpacked: u64,
}

const LIMITS: Limits = Limits {
    entries: ENTRY_LIMIT,
    unpacked: UNPACKED_LIMIT,
};

/// A file out of a zip or a folder: its name, with `/` between folders, and its content.
pub(crate) type Part = (String, Vec<u8>);

/// Whether these are the first bytes of a zip.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Unpacks all of a zip to nowhere. Errs on whatever [`unpack`] errs on.
pub(crate) fn check(bytes: &[u8]) -> Result<(), FileError> {
    walk(bytes, LIMITS, std::io::sink).map(|_| ())
}

/// The files in a zip, without folders and the droppings of operating systems. Errs when the zip
/// is no zip, breaks a limit, or holds what no honest zip holds; the error names the entry.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Vec<Part>, FileError> {
    let parts = walk(bytes, LIMITS, Vec::new)?;
    let parts = parts.into_iter();
    Ok(parts.filter(|(name, _)| !is_dropping(name)).collect())
}

/// What a Mac and Windows leave in every folder.
pub(crate) fn is_dropping(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/")
        || last.starts_with("._")
        || matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

fn walk<W: Write>(
    bytes: &[u8],
    limits: Limits,
    out: impl Fn() -> W,
) -> Result<Vec<(String, W)>, FileError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::NotZip)?;
    if archive.has_duplicate_names() {
        return Err(Fault::NameTwice.into());
    }
    let count = archive.len();
    if count > limits.entries {
        return Err(FileError::from(Fault::TooManyEntries)
            .given(count)
            .expected(format!("at most {}", limits.entries)));
    }
    if archive.has_overlapping_files().map_err(|_| Fault::NotZip)? {
        return Err(FileError::from(Fault::Damaged).expected("entries that do not overlap"));
    }
    let mut left = limits.unpacked;
    let mut seen = std::collections::BTreeSet::new();
    let mut parts = Vec::new();
    for index in 0..count {
        let Some(name) = look_at(&mut archive, index)? else {
            continue;
        };
        // Windows and a Mac do not tell a from A.
        if !seen.insert(name.to_lowercase()) {
            return Err(FileError::from(Fault::NameTwice).at(&name));
        }
        let mut sink = Start {
            begun: Vec::new(),
            inner: out(),
        };
        left -= pour(&mut archive, index, &mut sink, left).map_err(|error| error.at(&name))?;
        if is_zip(&sink.begun) {
            return Err(FileError::from(Fault::Nested).at(&name));
        }
        parts.push((name, sink.inner));
    }
    Ok(parts)
}

/// The name of an entry that is a file; nothing for a folder.
fn look_at(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
) -> Result<Option<String>, FileError> {
    let entry = archive.by_index_raw(index).map_err(|_| Fault::NotZip)?;
    let raw = String::from_utf8_lossy(entry.name_raw()).into_owned();
    let name = entry
        .name()
        .map_or_else(|_| raw.clone(), |name| name.into_owned());
    let refuse = |fault: Fault| Err(FileError::from(fault).at(&raw));
    for spelled in [&raw, &name] {
        let mut steps = spelled.split('/');
        let leads_out = spelled.starts_with('/')
            || spelled.contains(['\\', ':'])
            || spelled.chars().any(char::is_control)
            || steps.any(|step| matches!(step, ".." | "."));
        if leads_out || spelled.is_empty() {
            return refuse(Fault::UnsafeName);
        }
    }
    if entry.is_symlink() {
        return refuse(Fault::Symlink);
    }
    if entry.encrypted() {
        return refuse(Fault::Encrypted);
    }
    let packing = entry.compression();
    if !matches!(
        packing,
        CompressionMethod::Stored | CompressionMethod::Deflated
    ) {
        return refuse(Fault::UnknownPacking);
    }
    Ok((!entry.is_dir()).then_some(name))
}

/// Unpacks one entry; gives how many bytes came out.
fn pour(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    out: &mut impl Write,
    left: u64,
) -> Result<u64, FileError> {
    let entry = archive.by_index(index).map_err(|error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            Fault::Encrypted
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Fault::UnknownPacking
        }
        _ => Fault::Damaged,
    })?;
    let packed = entry.compressed_size();
    let loosest = packed.saturating_mul(RATIO_LIMIT).max(RATIO_FROM);
    let most = left.min(loosest);
    let mut bounded = entry.take(most + 1);
    let poured = std::io::copy(&mut bounded, out).map_err(|_| Fault::Damaged)?;
    if poured <= most {
        return Ok(poured);
    }
    Err(match loosest < left {
        true => FileError::from(Fault::PackedTooTight).expected(format!("{RATIO_LIMIT} times")),
        false => FileError::from(Fault::UnpacksTooLarge)
            .expected(format!("at most {} MB", UNPACKED_LIMIT / 1024 / 1024)),
    })
}

/// Remembers how what passes begins.
struct Start<W> {
    begun: Vec<u8>,
    inner: W,
}

impl<W: Write> Write for Start<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let missing = 4_usize.saturating_sub(self.begun.len());
        self.begun.extend(bytes.iter().take(missing));
        self.inner.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests;
