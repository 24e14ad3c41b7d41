//! The house that asks, as the search needs it.

use crate::directory::house::{records_of, schedules_of};
use crate::error::Result;
use crate::rows::service_index::{Facet, HouseSide, Memory};
use crate::search::fold::fold;
use onthaal_db::Session;
use onthaal_directory::{Municipality, linked};
use onthaal_model::id::HouseId;
use std::sync::Arc;

/// The side of the house; looked up once for an index.
pub(super) fn side(
    s: &mut dyn Session,
    memory: &Memory,
    house: Option<HouseId>,
) -> Result<Arc<HouseSide>> {
    memory.house(house, || read(s, memory, house))
}

fn read(s: &mut dyn Session, memory: &Memory, house: Option<HouseId>) -> Result<HouseSide> {
    let Some(id) = house else {
        return Ok(HouseSide::default());
    };
    let mut towns: Vec<String> = linked::<Municipality>(s, "house_id", id.0)?
        .iter()
        .map(|municipality| fold(&municipality.name))
        .collect();
    let mut sites = Vec::new();
    for site in records_of(s, id)? {
        towns.push(fold(&site.municipality));
        sites.push(schedules_of(s, &site)?);
    }
    // What is tied to no town is as near as can be.
    let mut near = memory.services().clone();
    near.take_out(&memory.with_any(Facet::Municipality, memory.codes(Facet::Municipality)));
    near.add(&memory.with_any(Facet::Municipality, towns.iter().map(String::as_str)));
    Ok(HouseSide {
        house,
        near: Some(near),
        sites,
    })
}
