//! Which house this tablet belongs to.

use crate::error::{CoreError, Result};
use crate::rows::corrupt;
use crate::rows::setting::{self, Setting};
use crate::store::Store;
use onthaal_directory::{House, all};
use onthaal_model::id::HouseId;

/// The house of the centre that knows this tablet, otherwise the first of the directory, which on
/// a tablet that only practises is the only one. Nothing while the directory is empty.
pub fn own_house(store: &Store) -> Result<Option<HouseId>> {
    let enrolled = store.read_outbox(|s| {
        if setting::read(s, Setting::Token)?.is_none() {
            return Ok(None);
        }
        setting::read(s, Setting::HouseId)?
            .map(|house| HouseId::parse("house_id", &house).map_err(corrupt))
            .transpose()
            .map_err(CoreError::from)
    })?;
    if enrolled.is_some() {
        return Ok(enrolled);
    }
    let known: Vec<House> = store.read_directory(|s| all(s))?;
    Ok(known.first().map(|house| HouseId(house.id)))
}
