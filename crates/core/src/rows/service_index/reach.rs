//! Which services a changed record belongs to.

use super::sorting::number_of;
use onthaal_db::{DbError, Param, Session};
use onthaal_directory::{Service, ServiceAtLocation, get, linked};
use onthaal_model::record::RecordKind;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The services whose entry the record is or was part of.
pub(super) fn services_of(
    s: &mut dyn Session,
    kind: RecordKind,
    id: Uuid,
) -> Result<BTreeSet<Uuid>, DbError> {
    let mut services = BTreeSet::new();
    let rows = s.query(
        "SELECT c.service_id FROM service_source r JOIN service_card c ON c.place = r.place \
         WHERE r.source = $1",
        &[Param::Int(number_of(id))],
    )?;
    for row in rows {
        services.extend(Uuid::from_slice(row.blob(0)?).ok());
    }
    let mut seen = BTreeSet::new();
    let mut waiting = vec![(kind, id)];
    while let Some((kind, id)) = waiting.pop() {
        if !seen.insert((kind, id)) {
            continue;
        }
        match kind {
            RecordKind::Service => {
                services.insert(id);
                continue;
            }
            RecordKind::Organisation => {
                let offered = linked::<Service>(s, "organisation_id", id)?;
                services.extend(offered.into_iter().map(|service| service.id));
                continue;
            }
            RecordKind::Location => {
                let links = linked::<ServiceAtLocation>(s, "location_id", id)?;
                services.extend(links.into_iter().map(|link| link.service_id));
                continue;
            }
            _ => {}
        }
        waiting.extend(links_of(s, kind, id)?);
    }
    Ok(services)
}

/// The records that a record hangs on.
fn links_of(
    s: &mut dyn Session,
    kind: RecordKind,
    id: Uuid,
) -> Result<Vec<(RecordKind, Uuid)>, DbError> {
    let Some(record) = get(s, kind, id)? else {
        return Ok(Vec::new());
    };
    let text = |key: &str| record.body.get(key).and_then(|value| value.as_str());
    let to = |key: &str| text(key).and_then(|id| Uuid::try_parse(id).ok());
    let named = |key: &str| text(key).and_then(RecordKind::parse);
    let links = [
        (Some(RecordKind::Service), to("service_id")),
        (
            Some(RecordKind::ServiceAtLocation),
            to("service_at_location_id"),
        ),
        (Some(RecordKind::Location), to("location_id")),
        (Some(RecordKind::Organisation), to("organisation_id")),
        (named("link_entity"), to("link_id")),
        (named("record_kind"), to("record_id")),
    ];
    let links = links.into_iter().filter_map(|(kind, id)| kind.zip(id));
    Ok(links.collect())
}
