//! Two records that could be one, side by side.

use super::words;
use onthaal_exchange::duplicates::{Key, Outlook, Proposal, Side, Sides};
use onthaal_model::record::RecordKind;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// Columns that say nothing to who has to choose.
const BEHIND: &[&str] = &[
    "last_modified",
    "assured_date",
    "capacity_date",
    "wait_time_date",
];

/// Two records that could be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PairView {
    /// What they are.
    pub kind: &'static str,
    /// How sure, up to 100.
    pub score: u8,
    /// Why.
    pub likenesses: Vec<LikenessView>,
    /// The one that stays.
    pub kept: SideView,
    /// The one that goes into it.
    pub other: SideView,
    /// Fields in which they differ.
    pub fields: Vec<PairField>,
    /// What was decided: the same or not; nothing yet.
    pub same: Option<bool>,
}

/// A reason to think that two are one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LikenessView {
    /// The code of the sentence.
    pub code: &'static str,
    /// What both have.
    pub shared: Option<String>,
}

/// One of two records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SideView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its organisation.
    pub context: String,
    /// Where it is.
    pub places: Vec<String>,
    /// Its telephone numbers.
    pub phones: Vec<String>,
    /// Whether it comes in now.
    pub is_new: bool,
}

/// A field in which two records differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PairField {
    /// The column.
    pub field: String,
    /// What the one that stays says.
    pub kept: String,
    /// What the other says.
    pub other: String,
    /// Which of the two is taken.
    pub side: &'static str,
}

/// Shows a proposal as it stands in the outlook; nothing when one of the two is not there.
pub(super) fn view(
    outlook: &Outlook,
    pair: &Proposal,
    chosen: Option<(bool, &Sides)>,
) -> Option<PairView> {
    let (kept, other) = (outlook.body(pair.kept)?, outlook.body(pair.other)?);
    let names: BTreeSet<&String> = kept.keys().chain(other.keys()).collect();
    let filled = |value: Option<&Value>| {
        value
            .filter(|value| !value.is_null() && **value != 0)
            .map(words::shown)
    };
    let fields = names
        .into_iter()
        .filter(|name| !BEHIND.contains(&name.as_str()) && !name.ends_with("_id"));
    let fields = fields.filter_map(|name| {
        // Where one of the two has nothing there is nothing to choose: the other fills it.
        let (kept, other) = (filled(kept.get(name))?, filled(other.get(name))?);
        let side = chosen.and_then(|(_, sides)| sides.get(name).copied());
        (kept != other).then(|| PairField {
            field: name.clone(),
            kept,
            other,
            side: match side.unwrap_or(Side::Kept) {
                Side::Kept => "kept",
                Side::Other => "other",
            },
        })
    });
    Some(PairView {
        kind: pair.kept.0.as_str(),
        score: pair.score,
        likenesses: pair
            .likenesses
            .iter()
            .map(|likeness| LikenessView {
                code: likeness.code(),
                shared: likeness.shared().map(str::to_owned),
            })
            .collect(),
        kept: side(outlook, pair.kept),
        other: side(outlook, pair.other),
        fields: fields.collect(),
        same: chosen.map(|(same, _)| same),
    })
}

fn side(outlook: &Outlook, key: Key) -> SideView {
    let mut side = SideView {
        id: key.1.to_string(),
        name: words::name(outlook, key),
        context: words::context(outlook, key),
        places: Vec::new(),
        phones: Vec::new(),
        is_new: outlook.is_fresh(key),
    };
    add_around(outlook, key, &mut side);
    side.places.sort();
    side.places.dedup();
    side.phones.sort();
    side.phones.dedup();
    side
}

fn add_around(outlook: &Outlook, key: Key, side: &mut SideView) {
    for namer in outlook.naming(key) {
        let Some(body) = outlook.body(namer) else {
            continue;
        };
        match namer.0 {
            RecordKind::Phone => side.phones.push(words::part(namer.0, body)),
            RecordKind::ServiceAtLocation => {
                let named = outlook.named(namer);
                let place = named.iter().find(|(column, _)| *column == "location_id");
                if let Some((_, place)) = place {
                    side.places.push(words::address_of(outlook, *place));
                }
                add_around(outlook, namer, side);
            }
            RecordKind::Location if key.0 == RecordKind::Organisation => {
                side.places.push(words::address_of(outlook, namer));
            }
            _ => {}
        }
    }
    side.places.retain(|place| !place.is_empty());
}
