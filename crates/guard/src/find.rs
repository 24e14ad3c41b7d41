//! All recognisers over one text.

use crate::kind::Span;
use crate::known::Known;
use crate::reading::{Found, Reading};
use crate::{
    address, bank, birth_date, document, name, national_number, online, phone, plate, rare_trait,
};

/// Below this a piece is not told.
const THRESHOLD: u8 = 50;

const RECOGNISERS: [fn(&Reading) -> Vec<Found>; 10] = [
    national_number::recognise,
    bank::recognise,
    phone::recognise,
    online::recognise,
    plate::recognise,
    document::recognise,
    birth_date::recognise,
    address::recognise,
    name::recognise,
    rare_trait::recognise,
];

/// What could point at a person, in the order of the text; no two finds overlap.
pub fn find(text: &str) -> Vec<Span> {
    find_unless(text, &Known::default())
}

/// As [`find`], but what everybody may know is no find.
pub fn find_unless(text: &str, known: &Known) -> Vec<Span> {
    let reading = Reading::of(text);
    let mut found: Vec<Found> = RECOGNISERS
        .iter()
        .flat_map(|recognise| recognise(&reading))
        .filter(|found| found.score >= THRESHOLD && !found.at.is_empty())
        .collect();
    found.sort_by_key(|found| {
        (
            std::cmp::Reverse(found.score),
            std::cmp::Reverse(found.at.len()),
            found.kind,
            found.at.start,
        )
    });
    let mut settled: Vec<Found> = Vec::new();
    for each in found {
        let free = settled
            .iter()
            .all(|other| each.at.end <= other.at.start || each.at.start >= other.at.end);
        if free {
            settled.push(each);
        }
    }
    settled.sort_by_key(|found| found.at.start);
    settled
        .into_iter()
        .filter(|found| !known.holds(found.kind, &reading.text(&found.at)))
        .map(|found| Span {
            kind: found.kind,
            range: reading.bytes(&found.at),
            score: found.score,
        })
        .collect()
}
