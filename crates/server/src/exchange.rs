//! The directory in and out of the centre. Only what all houses share goes out; what comes in is
//! planned first and then published in one transaction.

use crate::centre::Centre;
use crate::error::Result;
use crate::publish::{Changes, publish_in};
use onthaal_db::{DbError, Session};
use onthaal_directory::{self as directory, House, Record, Stream};
use onthaal_exchange::{Known, Plan, Reading};
use onthaal_model::record::RecordKind;
use uuid::Uuid;

/// Says what taking in these records would do; writes nothing.
pub fn plan(centre: &Centre, mut reading: Reading) -> Result<Plan> {
    reading.set_taken_on(centre.today());
    let known = centre.pool.read(|s| {
        let shared = common(s)?;
        let mut of_a_house: Vec<(RecordKind, Uuid)> = Vec::new();
        for house in directory::all::<House>(s)? {
            let own = alive(s, &Stream::House(house.id))?;
            of_a_house.extend(own.iter().map(|record| (record.kind, record.id)));
        }
        Ok::<_, DbError>(Known::new(shared, of_a_house))
    })?;
    Ok(Plan::of(reading, &known))
}

/// Publishes what a plan would write, all of it or nothing. Says how many records changed, those
/// not counted that only say where others came from.
pub fn carry_out(centre: &Centre, plan: Plan) -> Result<usize> {
    let changes = |write, bury| Changes {
        write,
        bury,
        house: None,
    };
    centre.pool.write(|s| {
        let changed = publish_in(s, &changes(plan.write.clone(), plan.bury.clone()))?;
        publish_in(s, &changes(plan.provenance.clone(), Vec::new()))?;
        Ok(changed)
    })
}

/// The records that all houses share and what the centre knows of them, those that others refer
/// to first.
pub fn shared(centre: &Centre) -> Result<Vec<Record>> {
    let mut records = centre.pool.read(common)?;
    records.sort_by_key(|record| (record.kind, record.id));
    Ok(records)
}

pub(crate) fn common(s: &mut dyn Session) -> std::result::Result<Vec<Record>, DbError> {
    let mut records = alive(s, &Stream::Shared)?;
    records.extend(alive(s, &Stream::Centre)?);
    Ok(records)
}

pub(crate) fn alive(
    s: &mut dyn Session,
    stream: &Stream,
) -> std::result::Result<Vec<Record>, DbError> {
    let published = directory::page_after(s, &stream.to_string(), 0, i64::MAX)?;
    let alive = published.into_iter().filter(|one| !one.deleted);
    Ok(alive.map(|one| one.record).collect())
}
