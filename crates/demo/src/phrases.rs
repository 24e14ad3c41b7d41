//! What the town says in the same words of many things, such as what to bring along or how to get in,
//! in other languages.

use crate::body::Body;
use crate::error::{DemoError, Place};
use crate::files::Files;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use serde_json::Value;
use std::collections::BTreeSet;

/// The fields that are written in set phrases.
const SAID_IN: [(RecordKind, &str); 10] = [
    (RecordKind::RequiredDocument, "document"),
    (RecordKind::CostOption, "option"),
    (RecordKind::CostOption, "amount_description"),
    (RecordKind::Accessibility, "description"),
    (RecordKind::Service, "interpretation_services"),
    (RecordKind::Service, "wait_time"),
    (RecordKind::Service, "fallback_note"),
    (RecordKind::ServiceAtLocation, "description"),
    (RecordKind::Location, "transportation"),
    (RecordKind::Schedule, "description"),
];

/// The translations of all phrases among these records; the name of a file of `phrases/` is its
/// locale. Errs with a phrase that none of them has.
pub(crate) fn records(files: &Files, town: &[Record]) -> Result<Vec<Record>, DemoError> {
    let mut translations = Vec::new();
    for (name, file) in &files.phrases {
        let locale = name
            .trim_start_matches("phrases/")
            .trim_end_matches(".toml");
        let mut said = BTreeSet::new();
        for record in town {
            for (_, field) in SAID_IN.iter().filter(|(kind, _)| *kind == record.kind) {
                let Some(dutch) = record.body.get(*field).and_then(Value::as_str) else {
                    continue;
                };
                let Some(text) = file.say.get(dutch) else {
                    continue;
                };
                said.insert(dutch);
                translations.push(translation(locale, record, field, text));
            }
        }
        if let Some(unused) = file.say.keys().find(|key| !said.contains(key.as_str())) {
            return Err(Place::new(name, "say").wrong(unused, "nothing in the town says this"));
        }
    }
    Ok(translations)
}

fn translation(locale: &str, record: &Record, field: &str, text: &str) -> Record {
    let key = format!("{locale}/{}/{field}", record.id);
    Body::new(RecordKind::Translation, &key)
        .set("record_kind", record.kind.as_str())
        .link("record_id", record.id)
        .set("locale", locale)
        .set("field", field)
        .set("text", text)
        .set("origin", "draft")
        .done()
}
