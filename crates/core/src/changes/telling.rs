//! One changed record as it is now, seen from one house. What is no longer so is not told.

use crate::changes::item::{Item, Subject, Telling, rank};
use crate::directory::events::event;
use crate::directory::{REFERENCE, house, standing};
use crate::error::{CoreError, Result};
use crate::rows::change::{self, What};
use crate::rows::service_index::graph::{PlaceGraph, ServiceGraph};
use crate::search::fold::fold;
use onthaal_db::Session;
use onthaal_directory::capacity::{self, Capacity};
use onthaal_directory::{BackupRule, DeskCard, DeskForm, Site, by_id, codes};
use onthaal_model::id::{DeskCardId, EventId, HouseId, OrganisationId, ServiceId};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Day, Moment};
use onthaal_model::vocabulary::Theme;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What changed of one record.
#[derive(Default)]
pub(super) struct Changed<'a> {
    pub(super) whats: BTreeSet<What>,
    /// The latest of them.
    pub(super) number: i64,
    /// What the record was called then.
    pub(super) name: &'a str,
}

/// Who looks, and when.
pub(super) struct Viewer {
    house: Option<HouseId>,
    site: Option<Uuid>,
    now: Moment,
    /// Where the house works, folded; empty where that is not known.
    towns: BTreeSet<String>,
    frequent: Vec<String>,
}

impl Viewer {
    /// The desk at `site` of the house.
    pub(super) fn of(
        s: &mut dyn Session,
        id: Option<HouseId>,
        site: Option<Uuid>,
        now: Moment,
    ) -> Result<Viewer> {
        let house = house(s, id, now)?;
        let form = match &house {
            Some(house) => by_id::<DeskForm>(s, house.house_id.0)?,
            None => None,
        };
        let themes = form.and_then(|form| form.frequent).unwrap_or_default();
        let mut towns = BTreeSet::new();
        if let Some(house) = &house {
            towns.extend(house.municipalities.iter().map(|town| fold(town)));
            towns.extend(house.sites.iter().map(|site| fold(&site.municipality)));
        }
        Ok(Viewer {
            house: house.map(|house| house.house_id),
            site,
            now,
            towns,
            frequent: codes(Some(&themes)).map(str::to_owned).collect(),
        })
    }

    fn is_ours(&self, house: Uuid) -> bool {
        self.house.is_none_or(|ours| ours.0 == house)
    }

    /// Whether one of these towns is of the house; what is tied to no town is as near as can be.
    fn is_near<'t>(&self, mut towns: impl Iterator<Item = &'t str>) -> bool {
        let Some(first) = towns.next() else {
            return true;
        };
        let is_ours = |town: &str| self.towns.contains(&fold(town));
        self.towns.is_empty() || is_ours(first) || towns.any(is_ours)
    }

    /// Whether one of these themes, or a domain for all of its themes, is often asked.
    fn is_frequent<'t>(&self, mut themes: impl Iterator<Item = &'t str>) -> bool {
        themes.any(|theme| {
            self.frequent.iter().any(|often| {
                let domain = Theme::parse(often).map(|often| often.domain().code());
                often == theme || domain == Ok(theme)
            })
        })
    }
}

/// What is told of the record; nothing where that no longer holds or is not for this house.
pub(super) fn tell(
    s: &mut dyn Session,
    viewer: &Viewer,
    (kind, id): (RecordKind, Uuid),
    changed: &Changed<'_>,
) -> Result<Option<Telling>> {
    match kind {
        RecordKind::Service => service(s, viewer, id, changed),
        RecordKind::Site => site(s, viewer, id, changed),
        RecordKind::DeskCard => card(s, viewer, id, changed),
        RecordKind::BackupRule => backup(s, viewer, id, changed),
        RecordKind::Event => activity(s, viewer, id, changed),
        _ => Ok(None),
    }
}

fn line(
    changed: &Changed<'_>,
    subject: Subject,
    whats: Vec<String>,
    name: &str,
) -> Option<Telling> {
    (!whats.is_empty()).then(|| Telling {
        rank: rank(&whats),
        item: Item {
            subject,
            whats,
            name: name.to_owned(),
            organisation: None,
        },
        frequent: false,
        number: changed.number,
    })
}

fn service(
    s: &mut dyn Session,
    viewer: &Viewer,
    id: Uuid,
    changed: &Changed<'_>,
) -> Result<Option<Telling>> {
    let Some(graph) = ServiceGraph::read(s, id)? else {
        // What nobody here ever saw, or goes on under the same name, did not stop.
        let stopped = changed.whats.contains(&What::Stopped)
            && !changed.whats.contains(&What::New)
            && !change::goes_on(s, changed.name)?;
        let whats = vec![What::Stopped.code().to_owned()];
        return Ok(match stopped {
            true => line(changed, Subject::Gone, whats, changed.name),
            false => None,
        });
    };
    if let Some(house) = viewer.house {
        let offered_by = Some(OrganisationId(graph.service.organisation_id));
        let listing = standing::listing(s, ServiceId(id), offered_by, house)?;
        if matches!(listing.as_deref(), Some("refused" | "archived")) {
            return Ok(None);
        }
    }
    let frequent = viewer.is_frequent(graph.codes("theme").into_iter().map(|(code, _)| code));
    if !frequent && !viewer.is_near(towns(&graph).into_iter()) {
        return Ok(None);
    }
    let whats = of_service(&graph, changed, Day::of(viewer.now));
    let told = line(
        changed,
        Subject::Service(ServiceId(id)),
        whats,
        &graph.service.name,
    );
    Ok(told.map(|mut told| {
        told.frequent = frequent;
        told.item.organisation = graph.organisation.map(|of| of.name);
        told
    }))
}

/// The towns it is offered in, else those it works for.
fn towns(graph: &ServiceGraph) -> Vec<&str> {
    let places: Vec<&str> = graph
        .places
        .iter()
        .filter_map(PlaceGraph::municipality)
        .collect();
    match places.is_empty() {
        true => graph
            .areas
            .iter()
            .filter_map(|(_, town)| Some(town.as_ref()?.name.as_str()))
            .collect(),
        false => places,
    }
}

fn of_service(graph: &ServiceGraph, changed: &Changed<'_>, today: Day) -> Vec<String> {
    let has = |what| changed.whats.contains(&what);
    let code = |what: What| what.code().to_owned();
    match graph.service.status.as_str() {
        "temporarily closed" if has(What::Stopped) => return vec!["paused".to_owned()],
        "inactive" | "defunct" if has(What::Stopped) => return vec![code(What::Stopped)],
        "temporarily closed" | "inactive" | "defunct" => return Vec::new(),
        _ => {}
    }
    if has(What::New) {
        return vec![code(What::New)];
    }
    // What stopped and came back in between was never away for this desk.
    if has(What::Back) && !has(What::Stopped) {
        return vec![code(What::Back)];
    }
    let room = capacity::now(&graph.service, today).filter(|_| has(What::Capacity));
    let mut whats: Vec<String> = room
        .map(|room: Capacity| format!("capacity-{}", room.code()))
        .into_iter()
        .collect();
    let hanging = [What::Hours, What::Phone, What::Place];
    whats.extend(hanging.into_iter().filter(|what| has(*what)).map(code));
    whats
}

fn site(
    s: &mut dyn Session,
    viewer: &Viewer,
    id: Uuid,
    changed: &Changed<'_>,
) -> Result<Option<Telling>> {
    let Some(site) = by_id::<Site>(s, id)?.filter(|site| viewer.is_ours(site.house_id)) else {
        return Ok(None);
    };
    let whats = changed.whats.iter().map(|what| what.code().to_owned());
    Ok(line(changed, Subject::Site, whats.collect(), &site.name))
}

fn card(
    s: &mut dyn Session,
    viewer: &Viewer,
    id: Uuid,
    changed: &Changed<'_>,
) -> Result<Option<Telling>> {
    let Some(card) = by_id::<DeskCard>(s, id)?.filter(|card| viewer.is_ours(card.house_id)) else {
        return Ok(None);
    };
    let fresh = card.version.is_none_or(|version| version <= 1);
    let what = if fresh { "card-new" } else { "card" };
    let subject = Subject::Card(DeskCardId(id));
    let told = line(changed, subject, vec![what.to_owned()], &card.title);
    Ok(told.map(|mut told| {
        told.frequent = viewer.is_frequent(codes(card.themes.as_deref()));
        told
    }))
}

/// A rule of another place of the house is no news here.
fn backup(
    s: &mut dyn Session,
    viewer: &Viewer,
    id: Uuid,
    changed: &Changed<'_>,
) -> Result<Option<Telling>> {
    let today = Day::of(viewer.now);
    let rule = by_id::<BackupRule>(s, id)?;
    let elsewhere = rule.as_ref().is_some_and(|rule| {
        let other = rule.site_id.zip(viewer.site).is_some_and(|(a, b)| a != b);
        other || !viewer.is_ours(rule.house_id)
    });
    if elsewhere {
        return Ok(None);
    }
    let holds = |rule: &BackupRule| rule.valid_to.is_none_or(|last| last >= today);
    let name = rule.filter(holds).map_or(String::new(), |rule| rule.name);
    let whats = vec![What::Backup.code().to_owned()];
    Ok(line(changed, Subject::Backup, whats, &name))
}

fn activity(
    s: &mut dyn Session,
    viewer: &Viewer,
    id: Uuid,
    changed: &Changed<'_>,
) -> Result<Option<Telling>> {
    let found = match event(s, EventId(id), REFERENCE, viewer.now, (viewer.house, true)) {
        Ok(found) => found,
        Err(CoreError::NotFound(_)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let near = viewer.is_near(found.place.municipality.as_deref().into_iter());
    if found.dates.is_empty() || found.status == "scheduled" || !near {
        return Ok(None);
    }
    let whats = vec![format!("event-{}", found.status)];
    let subject = Subject::Event(EventId(id));
    let told = line(changed, subject, whats, &found.name.text);
    Ok(told.map(|mut told| {
        told.frequent = viewer.is_frequent(found.themes.iter().map(|theme| theme.code()));
        told.item.organisation = found.organisation.map(|(_, name)| name);
        told
    }))
}
