use super::Key;
use super::fold::folded;
use super::graph::{Body, Graph, id, text};
use onthaal_model::record::RecordKind;
use serde_json::Value;

/// Two points closer than this are one building.
const SAME_METRES: f64 = 60.0;
/// And closer than this one neighbourhood.
const NEAR_METRES: f64 = 400.0;
const METRES_A_DEGREE: f64 = 111_320.0;

/// How far two places lie from one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Distance {
    Same,
    Near,
    Town,
    Unknown,
    Far,
}

/// Where a location is, as far as is told.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Spot {
    /// Street and number, folded.
    pub(super) line: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) point: Option<(f64, f64)>,
}

impl Spot {
    pub(super) fn is_told(&self) -> bool {
        self.postcode.is_some() || self.point.is_some()
    }

    /// The street without its number.
    pub(super) fn street(&self) -> Option<String> {
        let line = self.line.as_ref()?;
        let words: Vec<&str> = line
            .split(' ')
            .filter(|word| !word.starts_with(|c: char| c.is_ascii_digit()))
            .collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    pub(super) fn distance(&self, other: &Spot) -> Distance {
        if let (Some(one), Some(two)) = (self.point, other.point) {
            let metres = metres(one, two);
            let other_number =
                self.line.is_some() && other.line.is_some() && self.line != other.line;
            if metres <= SAME_METRES && !other_number {
                return Distance::Same;
            }
            if metres <= NEAR_METRES {
                return Distance::Near;
            }
        }
        match (&self.postcode, &other.postcode) {
            (Some(one), Some(two)) if one != two => Distance::Far,
            (Some(_), Some(_)) if self.line.is_some() && self.line == other.line => Distance::Same,
            (Some(_), Some(_)) if self.street().is_some() && self.street() == other.street() => {
                Distance::Near
            }
            (Some(_), Some(_)) => Distance::Town,
            _ if self.point.is_some() && other.point.is_some() => Distance::Far,
            _ => Distance::Unknown,
        }
    }
}

fn metres((lat, long): (f64, f64), (other_lat, other_long): (f64, f64)) -> f64 {
    let north = (lat - other_lat) * METRES_A_DEGREE;
    let east = (long - other_long) * METRES_A_DEGREE * lat.to_radians().cos();
    north.hypot(east)
}

/// The least distance between the places of two records; unknown where one of them tells none.
pub(super) fn between(one: &[Spot], other: &[Spot]) -> Distance {
    let pairs = one
        .iter()
        .flat_map(|one| other.iter().map(move |other| one.distance(other)));
    pairs.min().unwrap_or(Distance::Unknown)
}

/// Where a location is. A secret place is nowhere.
pub(super) fn spot(graph: &Graph, location: Key) -> Spot {
    let Some(body) = graph.get(location) else {
        return Spot::default();
    };
    if body.get("house_level_secret") == Some(&Value::from(1)) {
        return Spot::default();
    }
    let degrees = |column: &str| {
        text(body, column)?
            .parse::<f64>()
            .ok()
            .filter(|degrees| degrees.is_finite())
    };
    let point = degrees("latitude").zip(degrees("longitude"));
    let address = graph
        .naming(location)
        .into_iter()
        .filter(|key| key.0 == RecordKind::Address);
    let address = address.filter_map(|key| graph.get(key)).next();
    Spot {
        line: address.and_then(line),
        postcode: address
            .and_then(|body| text(body, "postal_code"))
            .map(folded),
        point,
    }
}

/// Street and number without the box.
pub(super) fn line(address: &Body) -> Option<String> {
    let line = folded(text(address, "address_1")?);
    let line = line.split(" bus ").next().unwrap_or_default().to_owned();
    (!line.is_empty()).then_some(line)
}

/// The locations of an organisation (its own and those of its services) or a service.
pub(super) fn locations(graph: &Graph, key: Key) -> Vec<Key> {
    let mut found = Vec::new();
    for namer in graph.naming(key) {
        match namer.0 {
            RecordKind::Location if key.0 == RecordKind::Organisation => found.push(namer),
            RecordKind::ServiceAtLocation => {
                let place = graph.get(namer).and_then(|body| id(body, "location_id"));
                found.extend(place.map(|id| (RecordKind::Location, id)));
            }
            RecordKind::Service if key.0 == RecordKind::Organisation => {
                let own = graph
                    .get(namer)
                    .and_then(|body| id(body, "organisation_id"));
                if own == Some(key.1) {
                    found.extend(locations(graph, namer));
                }
            }
            _ => {}
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: &str, postcode: &str) -> Spot {
        Spot {
            line: Some(folded(line)),
            postcode: Some(postcode.to_owned()),
            point: None,
        }
    }

    #[test]
    fn a_distance_is_told_by_points_or_by_the_address() {
        let check = |one: &Spot, other: &Spot, expected| {
            assert_eq!(one.distance(other), expected, "{one:?} {other:?}")
        };
        check(
            &at("Markt 1", "9300"),
            &at("markt 1", "9300"),
            Distance::Same,
        );
        check(
            &at("Markt 1", "9300"),
            &at("Markt 12", "9300"),
            Distance::Near,
        );
        check(
            &at("Markt 1", "9300"),
            &at("Stationsstraat 1", "9300"),
            Distance::Town,
        );
        check(
            &at("Markt 1", "9300"),
            &at("Markt 1", "9000"),
            Distance::Far,
        );
        check(&at("Markt 1", "9300"), &Spot::default(), Distance::Unknown);
        let point = |lat, long| Spot {
            point: Some((lat, long)),
            ..Spot::default()
        };
        check(
            &point(50.9383, 4.0392),
            &point(50.9385, 4.0393),
            Distance::Same,
        );
        check(
            &point(50.9383, 4.0392),
            &point(50.9400, 4.0410),
            Distance::Near,
        );
        check(
            &point(50.9383, 4.0392),
            &point(51.0543, 3.7174),
            Distance::Far,
        );
    }
}
