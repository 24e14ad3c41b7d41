//! The words around a piece, which make it more or less likely to be what it looks like.

use crate::reading::Reading;

/// Whether one of these words stands within so many tokens before or after the piece.
pub(crate) fn near(
    reading: &Reading,
    (from, to): (usize, usize),
    (before, after): (usize, usize),
    words: &[&str],
) -> bool {
    let start = from.saturating_sub(before);
    let end = (to + 1 + after).min(reading.tokens.len());
    (start..from)
        .chain(to + 1..end)
        .any(|index| words.contains(&reading.key(index)))
}

/// A score with what the words around add, never above a hundred.
pub(crate) fn boosted(base: u8, boost: u8, holds: bool) -> u8 {
    if holds { (base + boost).min(100) } else { base }
}
