//! Telling the screens that something they show may have changed.

use std::sync::Mutex;

use serde::Serialize;
use ts_rs::TS;

/// Something changed; a screen that shows it asks again. It never says what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    /// Always `changed`.
    #[serde(rename = "type")]
    #[ts(type = "\"changed\"")]
    kind: &'static str,
    /// The desk: its session, its intakes, what waits.
    #[serde(skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub today: bool,
    /// The directory.
    #[serde(skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub directory: bool,
    /// How things stand with the centre.
    #[serde(skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub sync: bool,
    /// Who has the tablet, or what was laid down for it.
    #[serde(skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub tablet: bool,
    /// The tickets of this desk.
    #[serde(skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub tickets: bool,
    /// The bell between kiosk and desk.
    #[serde(skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub doorbell: bool,
}

fn is_false(value: &bool) -> bool {
    !value
}

impl Changed {
    const NOTHING: Changed = Changed {
        kind: "changed",
        today: false,
        directory: false,
        sync: false,
        tablet: false,
        tickets: false,
        doorbell: false,
    };
    /// The desk changed.
    pub const TODAY: Changed = Changed {
        today: true,
        ..Changed::NOTHING
    };
    /// The directory changed.
    pub const DIRECTORY: Changed = Changed {
        directory: true,
        ..Changed::NOTHING
    };
    /// How things stand with the centre changed, and with it what waits.
    pub const SYNC: Changed = Changed {
        today: true,
        sync: true,
        ..Changed::NOTHING
    };
    /// Who has the tablet changed, or what was laid down for it.
    pub const TABLET: Changed = Changed {
        tablet: true,
        ..Changed::NOTHING
    };
    /// The tickets of this desk changed.
    pub const TICKETS: Changed = Changed {
        tickets: true,
        ..Changed::NOTHING
    };
    /// The bell between kiosk and desk stands otherwise.
    pub const DOORBELL: Changed = Changed {
        doorbell: true,
        ..Changed::NOTHING
    };
    /// Everything may have changed.
    pub const ALL: Changed = Changed {
        today: true,
        directory: true,
        sync: true,
        tablet: true,
        tickets: true,
        doorbell: true,
        ..Changed::NOTHING
    };
}

type Subscriber = Box<dyn Fn(Changed) + Send + Sync>;

/// Those who want to know.
#[derive(Default)]
pub(crate) struct Subscribers {
    list: Mutex<Vec<Subscriber>>,
}

impl Subscribers {
    /// Calls `subscriber` at every change from now on. It must return at once and must not call
    /// the app.
    pub(crate) fn add(&self, subscriber: Subscriber) {
        self.lock().push(subscriber);
    }

    /// Tells everybody.
    pub(crate) fn tell(&self, changed: Changed) {
        for subscriber in self.lock().iter() {
            subscriber(changed);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Subscriber>> {
        self.list
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_names_only_what_changed() {
        let json = serde_json::to_value(Changed::TODAY).unwrap();
        assert_eq!(json, serde_json::json!({"type": "changed", "today": true}));
    }
}
