//! Ids that are the same at every loading: version 5 UUIDs of the kind and the key.

use onthaal_model::record::RecordKind;
use uuid::Uuid;

/// The id of the record of this kind with this key.
pub(crate) fn id_of(kind: RecordKind, key: &str) -> Uuid {
    let town = Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"wilgenbeke.example");
    Uuid::new_v5(&town, format!("{kind}/{key}").as_bytes())
}
