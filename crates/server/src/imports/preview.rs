//! What a draft would do, page by page. Reckoning takes time, so the last few are kept.

use super::draft::{decisions, find, mappings};
use super::files::{FieldView, FileSummary, NoteView, SheetView, fields};
use super::lines::Line;
use super::pair::PairView;
use super::reckon::{Reckoning, reckon};
use super::words::rank;
use crate::centre::Centre;
use crate::error::Result;
use crate::rows::{import_draft, publication};
use crate::staff::Staff;
use serde::Serialize;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// Reckonings that are kept.
const KEPT: usize = 3;
/// Pairs that are shown at once.
const MOST_PAIRS: usize = 200;

/// The last reckonings, for as long as neither draft nor directory changes.
#[derive(Clone, Default)]
pub struct Previews(Arc<Mutex<Kept>>);

type Kept = VecDeque<(Stamp, Arc<Reckoning>)>;

#[derive(Clone, PartialEq, Eq)]
struct Stamp {
    draft: String,
    stamp: i64,
    revision: i64,
}

/// A draft as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// Its id.
    pub draft_id: Uuid,
    /// Until when it lies.
    pub expires: String,
    /// Its files.
    pub files: Vec<FileSummary>,
    /// Its tables, with how their columns are read.
    pub sheets: Vec<SheetView>,
    /// What is said of files that were read all the same.
    pub notes: Vec<NoteView>,
    /// What a column can be read as, when there is a table.
    pub fields: Vec<FieldView>,
    /// How much there is of what.
    pub counts: Counts,
    /// The page of the chosen tab.
    pub page: Page,
    /// Records that could be ones that are there already.
    pub pairs: Vec<PairView>,
    /// To be given back with the take-over.
    pub outcome: String,
    /// Whether it can be taken over: every file can be read, and something changes.
    pub ready: bool,
}

/// How much there is of what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Things that are new.
    pub new: usize,
    /// Things that change.
    pub changed: usize,
    /// Fields and parts that change in these.
    pub changes: usize,
    /// Things that stay as they are.
    pub unchanged: usize,
    /// Rows with something to look at.
    pub warnings: usize,
    /// Rows of which something cannot be taken.
    pub errors: usize,
    /// Pairs that could be one.
    pub pairs: usize,
    /// Pairs of which nothing is decided.
    pub undecided: usize,
    /// What is new, by kind.
    pub new_by_kind: Vec<KindCount>,
    /// What changes, by kind.
    pub changed_by_kind: Vec<KindCount>,
}

/// How many there are of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindCount {
    /// The kind.
    pub kind: &'static str,
    /// How many.
    pub count: usize,
}

/// A page of the lines of a tab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// The tab.
    pub tab: &'static str,
    /// How many lines it has.
    pub total: usize,
    /// Those of this page.
    pub lines: Vec<Line>,
}

/// What the draft would do, with the lines of a tab (`new`, `changed`, `unchanged`, `warnings`,
/// `errors`; otherwise the first that has any, the worst first). Errs when the draft is not this
/// person's, or there no longer.
pub fn preview(
    centre: &Centre,
    kept: &Previews,
    staff: &Staff,
    draft: Uuid,
    tab: &str,
    (offset, limit): (usize, usize),
) -> Result<Preview> {
    let (expires, reckoning) = centre.pool.read(|s| {
        let row = find(s, centre, staff, draft)?;
        let stamp = Stamp {
            draft: row.id.clone(),
            stamp: row.stamp,
            revision: publication::last(s)?,
        };
        if let Some(reckoning) = kept.get(&stamp) {
            return Ok::<_, crate::CentreError>((row.expires, reckoning));
        }
        let files = import_draft::files(s, &row.id)?;
        let reckoning = reckon(
            s,
            &files,
            &mappings(&row)?,
            &decisions(&row)?,
            centre.today(),
        )?;
        Ok((row.expires, kept.keep(stamp, reckoning)))
    })?;
    Ok(Preview {
        draft_id: draft,
        expires,
        files: reckoning.files.clone(),
        sheets: reckoning.sheets.clone(),
        notes: reckoning.notes.clone(),
        fields: match reckoning.sheets.is_empty() {
            true => Vec::new(),
            false => fields(),
        },
        counts: counts(&reckoning),
        page: page(&reckoning, tab, offset, limit),
        pairs: reckoning.pairs.iter().take(MOST_PAIRS).cloned().collect(),
        outcome: reckoning.outcome.clone(),
        ready: is_ready(&reckoning),
    })
}

/// Whether every file can be read and something changes.
pub(super) fn is_ready(reckoning: &Reckoning) -> bool {
    reckoning.is_worth
        && !reckoning.files.is_empty()
        && reckoning.files.iter().all(|file| file.fault.is_none())
}

fn page(reckoning: &Reckoning, tab: &str, offset: usize, limit: usize) -> Page {
    let lines = &reckoning.lines;
    let tabs: [(&'static str, &Vec<Line>); 5] = [
        ("errors", &lines.errors),
        ("warnings", &lines.warnings),
        ("changed", &lines.changed),
        ("new", &lines.new),
        ("unchanged", &lines.unchanged),
    ];
    let asked = tabs.iter().find(|(name, _)| *name == tab);
    let filled = tabs.iter().find(|(_, lines)| !lines.is_empty());
    let (tab, lines) = asked.or(filled).unwrap_or(&tabs[3]);
    Page {
        tab,
        total: lines.len(),
        lines: lines.iter().skip(offset).take(limit).cloned().collect(),
    }
}

pub(super) fn counts(reckoning: &Reckoning) -> Counts {
    let lines = &reckoning.lines;
    Counts {
        new: lines.new.len(),
        changed: lines.changed.len(),
        changes: lines
            .changed
            .iter()
            .map(|line| line.fields.len() + line.more)
            .sum(),
        unchanged: lines.unchanged.len(),
        warnings: lines.warnings.len(),
        errors: lines.errors.len(),
        pairs: reckoning.pairs.len(),
        undecided: reckoning
            .pairs
            .iter()
            .filter(|pair| pair.same.is_none())
            .count(),
        new_by_kind: by_kind(&lines.new),
        changed_by_kind: by_kind(&lines.changed),
    }
}

fn by_kind(lines: &[Line]) -> Vec<KindCount> {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for line in lines {
        *counts.entry(line.kind).or_default() += 1;
    }
    let mut counts: Vec<KindCount> = counts
        .into_iter()
        .map(|(kind, count)| KindCount { kind, count })
        .collect();
    counts.sort_by_key(|one| rank(one.kind));
    counts
}

impl Previews {
    fn get(&self, stamp: &Stamp) -> Option<Arc<Reckoning>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter()
            .find(|(known, _)| known == stamp)
            .map(|(_, reckoning)| reckoning.clone())
    }

    fn keep(&self, stamp: Stamp, reckoning: Reckoning) -> Arc<Reckoning> {
        let reckoning = Arc::new(reckoning);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(known, _)| known.draft != stamp.draft);
        kept.push_front((stamp, reckoning.clone()));
        kept.truncate(KEPT);
        reckoning
    }
}
