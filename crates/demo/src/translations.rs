//! Texts of services in other languages.

use crate::body::Body;
use crate::entry::TranslationEntry;
use crate::error::{DemoError, Place};
use crate::ids::id_of;
use crate::slugs::Slugs;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;

/// The records of all files of `translations/`; its locale is the name of a file
/// or of the folder that it stands in.
pub(crate) fn records(slugs: &Slugs<'_>) -> Result<Vec<Record>, DemoError> {
    let mut records = Vec::new();
    for (name, file) in &slugs.files.translations {
        let locale = name.trim_start_matches("translations/");
        let locale = locale.split(['/', '.']).next().unwrap_or_default();
        for (key, entry) in &file.service {
            let at = Place::new(name, format!("service.{key}"));
            let service = slugs.service(&at, "key", key)?;
            let translated = [
                (&entry.who, &service.who, "who"),
                (&entry.how, &service.how, "how"),
                (&entry.fees, &service.fees, "fees"),
                (&entry.alert, &service.alert, "alert"),
                (&entry.is_not, &service.is_not, "is_not"),
            ];
            for (text, source, field) in translated {
                if text.is_some() && source.is_none() {
                    return Err(at.wrong(field, "the service has no such text"));
                }
            }
            records.extend(texts(locale, key, entry));
        }
    }
    Ok(records)
}

fn texts(locale: &str, key: &str, entry: &TranslationEntry) -> Vec<Record> {
    let fields = [
        ("name", Some(&entry.name)),
        ("summary", Some(&entry.summary)),
        ("description", entry.about.as_ref()),
        ("eligibility_description", entry.who.as_ref()),
        ("application_process", entry.how.as_ref()),
        ("fees_description", entry.fees.as_ref()),
        ("alert", entry.alert.as_ref()),
        ("is_not", entry.is_not.as_ref()),
    ];
    let given = fields
        .into_iter()
        .filter_map(|(field, text)| Some((field, text?)));
    given
        .map(|(field, text)| {
            Body::new(RecordKind::Translation, &format!("{locale}/{key}/{field}"))
                .set("record_kind", RecordKind::Service.as_str())
                .link("record_id", id_of(RecordKind::Service, key))
                .set("locale", locale)
                .set("field", field)
                .set("text", text.as_str())
                .set("origin", entry.origin.as_str())
                .done()
        })
        .collect()
}
