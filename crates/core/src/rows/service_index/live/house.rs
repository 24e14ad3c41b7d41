//! The house that asks: where it works and when its doors are open.

use super::bits::Bits;
use onthaal_directory::Schedule;
use onthaal_model::id::HouseId;

/// The house that asks.
#[derive(Default)]
pub(crate) struct HouseSide {
    /// Which; nothing on a tablet without a house.
    pub house: Option<HouseId>,
    /// The services in its municipalities, and those that are tied to none.
    pub near: Option<Bits>,
    /// The schedules of each of its sites.
    pub sites: Vec<Vec<Schedule>>,
}
