//! What a draft would do to the directory as it stands.

use super::files::{FileSummary, Mappings, NoteView, SheetView, note, read};
use super::known::everything;
use super::lines::{Lines, lines};
use super::pair::{PairView, view};
use super::words::is_behind;
use crate::error::Result;
use crate::publish::Changes;
use crate::rows::import_draft::FileRow;
use crate::secret::sha256_hex;
use onthaal_db::Session;
use onthaal_exchange::duplicates::{Change, Key, Outlook, Proposal, Sides};
use onthaal_exchange::{Known, Plan};
use onthaal_model::time::Day;
use std::collections::BTreeMap;

/// What was decided of two records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) kept: Key,
    pub(super) other: Key,
    pub(super) same: bool,
    pub(super) sides: Sides,
}

/// Everything there is to say of a draft.
pub(super) struct Reckoning {
    pub(super) files: Vec<FileSummary>,
    pub(super) sheets: Vec<SheetView>,
    pub(super) notes: Vec<NoteView>,
    pub(super) lines: Lines,
    pub(super) pairs: Vec<PairView>,
    pub(super) changes: Changes,
    /// Whether anything changes that somebody would notice, or something was decided.
    pub(super) is_worth: bool,
    /// Differs when anything that was shown would come out otherwise.
    pub(super) outcome: String,
}

/// Reads the files and lays them over the directory.
pub(super) fn reckon(
    s: &mut dyn Session,
    files: &[FileRow],
    mappings: &Mappings,
    decisions: &[Decision],
    today: Day,
) -> Result<Reckoning> {
    let mut read = read(files, mappings);
    let source = read.source();
    read.reading.set_source(source);
    read.reading.set_taken_on(today);
    let known = everything(s)?;
    let of_a_house = known
        .of_a_house
        .iter()
        .map(|record| (record.kind, record.id));
    let plan = Plan::of(
        read.reading,
        &Known::new(known.common.iter().cloned(), of_a_house),
    );
    let all = known.common.into_iter().chain(known.of_a_house);
    let write = plan.write.into_iter().chain(plan.provenance);
    let mut outlook = Outlook::new(all, write, plan.bury, source, today);
    outlook.follow();
    let found = outlook.proposals();
    let pairs = found
        .iter()
        .filter_map(|pair| shown(&outlook, pair, decisions))
        .collect();
    decide(&mut outlook, decisions);
    Ok(Reckoning {
        files: read.files,
        sheets: read.sheets,
        notes: plan.notes.iter().map(note).collect(),
        is_worth: !decisions.is_empty()
            || outlook
                .changes()
                .iter()
                .any(|change| !is_behind(change.key().0)),
        lines: lines(&outlook, &plan.verdicts),
        pairs,
        outcome: fingerprint(&outlook),
        changes: changes(&outlook),
    })
}

/// A proposal with what was decided of it.
pub(super) fn shown(
    outlook: &Outlook,
    pair: &Proposal,
    decisions: &[Decision],
) -> Option<PairView> {
    let decision = decisions.iter().find(|decision| {
        (decision.kept, decision.other) == (pair.kept, pair.other)
            || (decision.kept, decision.other) == (pair.other, pair.kept)
    });
    view(
        outlook,
        pair,
        decision.map(|decision| (decision.same, &decision.sides)),
    )
}

/// Carries the decisions out, in their order; what went into another is followed there.
pub(super) fn decide(outlook: &mut Outlook, decisions: &[Decision]) {
    let mut gone: BTreeMap<Key, Key> = BTreeMap::new();
    for decision in decisions {
        let whither = |mut key: Key| {
            while let Some(into) = gone.get(&key) {
                key = *into;
            }
            key
        };
        let (kept, other) = (whither(decision.kept), whither(decision.other));
        // What is known stays, whichever of the two was named first.
        let turned = outlook.is_fresh(kept) && !outlook.is_fresh(other);
        let (kept, other) = if turned { (other, kept) } else { (kept, other) };
        if kept == other {
            continue;
        }
        match decision.same {
            true => {
                let sides = decision.sides.iter();
                let sides = sides.map(|(field, side)| {
                    (field.clone(), if turned { side.turned() } else { *side })
                });
                outlook.merge(kept, other, &sides.collect());
                gone.insert(other, kept);
            }
            false => outlook.keep_apart(kept, other),
        }
    }
}

/// What is to be published.
pub(super) fn changes(outlook: &Outlook) -> Changes {
    let mut changes = Changes::default();
    for change in outlook.changes() {
        match change {
            Change::New(record) | Change::Changed(record, _) => changes.write.push(record),
            Change::Gone(key, _) => changes.bury.push(key),
        }
    }
    changes
}

/// A hash over every record that would change, with how it is now.
pub(super) fn fingerprint(outlook: &Outlook) -> String {
    let mut text = String::new();
    for change in outlook.changes() {
        let (kind, id) = change.key();
        let said = match &change {
            Change::New(record) => serde_json::json!(record.body),
            Change::Changed(_, fields) => {
                let fields = fields
                    .iter()
                    .map(|field| serde_json::json!([field.field, field.before, field.after]));
                fields.collect()
            }
            Change::Gone(_, body) => serde_json::json!([body]),
        };
        text += &format!("{kind} {id} {said}\n");
    }
    sha256_hex(&text)
}
