//! Items that tablets send, each read on its own, and what is answered to each.

use onthaal_model::validate::InvalidInput;
use onthaal_protocol::push::{Verdict, VerdictStatus};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// An id longer than this is no id, and is not repeated.
const ID_LIMIT: usize = 64;

/// Why an item is refused, as a code for the tablet.
pub(crate) type Reason = String;

/// An item with the id it is answered under.
pub(crate) struct Item<T> {
    pub(crate) id: String,
    pub(crate) read: Result<T, Reason>,
}

/// Reads an item; nothing when it has no id to answer to.
pub(crate) fn read<I: DeserializeOwned, T>(
    value: &Value,
    take: impl FnOnce(I) -> Result<T, Reason>,
) -> Option<Item<T>> {
    let id = value.get("id")?.as_str()?;
    if id.len() > ID_LIMIT {
        return None;
    }
    let item = I::deserialize(value).map_err(|_| "wrong-type".to_owned());
    Some(Item {
        id: id.to_owned(),
        read: item.and_then(take),
    })
}

/// The rule that was broken, as a code.
pub(crate) fn reason(refusal: &InvalidInput) -> Reason {
    refusal.rule.code().to_owned()
}

pub(crate) fn taken(id: &str) -> Verdict {
    verdict(id, VerdictStatus::Accepted, None)
}

pub(crate) fn duplicate(id: &str) -> Verdict {
    verdict(id, VerdictStatus::Duplicate, None)
}

pub(crate) fn refused(id: &str, reason: &str) -> Verdict {
    verdict(id, VerdictStatus::Refused, Some(reason.to_owned()))
}

fn verdict(id: &str, status: VerdictStatus, reason: Option<String>) -> Verdict {
    Verdict {
        id: id.to_owned(),
        status,
        reason,
    }
}
