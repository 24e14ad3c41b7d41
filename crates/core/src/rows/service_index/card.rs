//! What a list of hits shows of a service, kept ready in one row.

use onthaal_directory::{Schedule, typed};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A service in a list of hits.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Card {
    #[serde(skip)]
    pub service_id: Uuid,
    pub name: String,
    pub summary: Option<String>,
    /// Name and summary by locale.
    pub translations: BTreeMap<String, (Option<String>, Option<String>)>,
    pub organisation: String,
    pub themes: Vec<String>,
    pub languages: Vec<String>,
    pub intake_modes: Vec<String>,
    pub free: bool,
    /// Whether it says that it takes nobody in for now.
    #[serde(default)]
    pub full: bool,
    pub assured_date: Option<String>,
    pub places: Vec<CardPlace>,
}

/// A schedule as it is on the wire.
pub(crate) type ScheduleBody = (Uuid, Map<String, Value>);

/// A place where the service is offered, or the service without a place.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct CardPlace {
    pub name: Option<String>,
    pub municipality: Option<String>,
    /// The schedules that count here, as they are on the wire.
    schedules: Vec<ScheduleBody>,
}

impl CardPlace {
    pub(crate) fn new(
        name: Option<String>,
        municipality: Option<String>,
        schedules: Vec<ScheduleBody>,
    ) -> Self {
        Self {
            name,
            municipality,
            schedules,
        }
    }

    /// The schedules that count here.
    pub(crate) fn schedules(&self) -> Vec<Schedule> {
        let read = |(id, body): &ScheduleBody| typed(*id, body);
        self.schedules.iter().map(read).collect()
    }
}
