//! What must not stand in a file, in every form in which it could, and looking for it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_model::vocabulary::{AgeBand, Asker, Channel, Outcome, Theme};
use std::collections::BTreeSet;
use std::path::Path;
use uuid::Uuid;

/// Where a marker must not stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In no file.
    Anywhere,
    /// In no file of the outbox; the directory holds the codes of the sociale kaart and the
    /// house's own questions by nature.
    Outbox,
}

struct Marker {
    name: String,
    bytes: Vec<u8>,
    place: Place,
}

/// Markers to look for.
#[derive(Default)]
pub struct Markers {
    all: Vec<Marker>,
}

impl Markers {
    /// The words that stand in every fragment before it is sealed, and every telling code. Shorter
    /// codes turn up in random bytes.
    pub fn of_every_question() -> Markers {
        let mut markers = Markers::default();
        for key in [
            "{\"kind\":",
            "\"theme\":",
            "\"age_band\":",
            "\"half_day\":",
            "\"language\":",
        ] {
            markers.add("what is sealed", key.as_bytes(), Place::Outbox);
        }
        let codes = Theme::all()
            .map(Theme::code)
            .chain(AgeBand::all().map(AgeBand::code))
            .chain(Asker::all().map(Asker::code))
            .chain(Outcome::all().map(Outcome::code))
            .chain(Channel::all().map(Channel::code))
            .filter(|code| code.len() >= 8);
        for code in codes.collect::<BTreeSet<_>>() {
            markers.add(code, code.as_bytes(), Place::Outbox);
        }
        markers
    }

    /// Something that somebody typed, in the encodings of text.
    pub fn text(&mut self, name: &str, text: &str, place: Place) {
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.add(name, text.as_bytes(), place);
        self.add(name, &wide, place);
        self.add(
            name,
            BASE64.encode(text).trim_end_matches('=').as_bytes(),
            place,
        );
        self.add(name, hex(text.as_bytes()).as_bytes(), place);
    }

    /// Random bytes, raw and written out.
    pub fn bytes(&mut self, name: &str, bytes: &[u8], place: Place) {
        let written = hex(bytes);
        self.add(name, bytes, place);
        self.add(name, written.as_bytes(), place);
        self.add(name, written.to_uppercase().as_bytes(), place);
        self.add(
            name,
            BASE64.encode(bytes).trim_end_matches('=').as_bytes(),
            place,
        );
    }

    /// An id, raw and written out.
    pub fn id(&mut self, name: &str, id: Uuid, place: Place) {
        self.bytes(name, id.as_bytes(), place);
        self.add(name, id.hyphenated().to_string().as_bytes(), place);
    }

    fn add(&mut self, name: &str, bytes: &[u8], place: Place) {
        assert!(bytes.len() >= 7, "{name} would turn up by chance");
        self.all.push(Marker {
            name: name.to_owned(),
            bytes: bytes.to_vec(),
            place,
        });
    }

    /// How many there are, each form by itself.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Looks through every file of the folder; gives what was found where, and how many bytes were
    /// looked at.
    pub fn found_in(&self, folder: &Path) -> (Vec<String>, u64) {
        let (mut found, mut bytes) = (Vec::new(), 0);
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let content = std::fs::read(&path).unwrap();
            bytes += content.len() as u64;
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let outbox = name.starts_with("outbox");
            let looked = self
                .all
                .iter()
                .filter(|marker| outbox || marker.place == Place::Anywhere);
            for marker in Search::of(looked).run(&content) {
                found.push(format!("{} in {name}", marker.name));
            }
        }
        (found, bytes)
    }
}

/// The markers by their first two bytes.
struct Search<'m> {
    by_beginning: Vec<Vec<&'m Marker>>,
}

impl<'m> Search<'m> {
    fn of(markers: impl Iterator<Item = &'m Marker>) -> Search<'m> {
        let mut by_beginning = vec![Vec::new(); 1 << 16];
        for marker in markers {
            by_beginning[beginning(&marker.bytes)].push(marker);
        }
        Search { by_beginning }
    }

    fn run(&self, content: &[u8]) -> Vec<&'m Marker> {
        let mut found: Vec<&Marker> = Vec::new();
        for at in 0..content.len().saturating_sub(1) {
            let rest = &content[at..];
            for marker in &self.by_beginning[beginning(rest)] {
                if rest.starts_with(&marker.bytes) {
                    found.push(marker);
                }
            }
        }
        found
    }
}

fn beginning(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
