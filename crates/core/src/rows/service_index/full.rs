//! Whether a service says that it takes nobody in for now.

use crate::search::fold::fold;
use onthaal_directory::Service;

/// How a fiche says so in Dutch, the language every fiche is written in. Folded.
const SAYINGS: [&str; 6] = [
    "volzet",
    "geen plaats",
    "geen plaatsen",
    "opnamestop",
    "aanmeldstop",
    "patientenstop",
];

/// Whether the warning or the waiting time says that there is no place, or the door is shut for
/// some time. A waiting time alone is no such word: nearly every service has one.
pub(super) fn is_full(service: &Service) -> bool {
    let told = [&service.alert, &service.wait_time];
    let says = |text: &str| {
        let words = format!(" {} ", fold(text));
        SAYINGS
            .iter()
            .any(|saying| words.contains(&format!(" {saying} ")))
    };
    service.status == "temporarily closed" || told.into_iter().flatten().any(|text| says(text))
}
