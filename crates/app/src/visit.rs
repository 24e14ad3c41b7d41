//! What is remembered of the present visit at the kiosk until it ends: what it told, so that one
//! visit fills no report. Never what it looked at, and nothing on disk.

use onthaal_model::kiosk::WishKind;
use onthaal_model::vocabulary::Theme;
use std::collections::BTreeSet;

/// Most gaps that one visit can tell of, so that playing children fill no report.
const MOST_GAPS: usize = 5;

/// The present visit.
#[derive(Default)]
pub(crate) struct Visit {
    gaps: BTreeSet<Theme>,
    wishes: BTreeSet<WishKind>,
    over: bool,
}

impl Visit {
    /// Whether this visit may tell of a gap about this theme: once, and of a few themes.
    pub(crate) fn may_tell(&self, theme: Theme) -> bool {
        self.gaps.len() < MOST_GAPS && !self.gaps.contains(&theme)
    }

    /// Remembers that it told of it.
    pub(crate) fn told(&mut self, theme: Theme) {
        self.gaps.insert(theme);
    }

    /// Whether this visit may tell a wish of this kind: once, so that each line of a report is of
    /// different visits.
    pub(crate) fn may_wish(&self, kind: WishKind) -> bool {
        !self.wishes.contains(&kind)
    }

    /// Remembers that it told one.
    pub(crate) fn wished(&mut self, kind: WishKind) {
        self.wishes.insert(kind);
    }

    /// Whether what it looked at was counted, which ends it.
    pub(crate) fn is_over(&self) -> bool {
        self.over
    }

    /// Remembers that what it looked at was counted.
    pub(crate) fn end(&mut self) {
        self.over = true;
    }

    /// Forgets the visit; the next one begins.
    pub(crate) fn forget(&mut self) {
        *self = Visit::default();
    }
}
