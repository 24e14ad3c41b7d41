//! The key of the tickets, and what is derived from it: look-ups of spoken codes, the key pair of a
//! house's follow-ups, and the seal on what a ticket will be counted by.
//!
//! One file of 32 bytes beside the other keys. It is not in the ticket store and not in its copies,
//! so that neither tells a spoken code to whoever tries them all.

use crate::error::{CentreError, Result};
use crate::keys::{make_private_folder, read_secret, write_secret};
use hmac::{Hmac, KeyInit as _, Mac as _};
use onthaal_model::id::{DeviceId, HouseId, OrganisationId, SuggestionId, TicketId};
use onthaal_model::random::Randomness;
use onthaal_model::suggestion::Wrong;
use onthaal_protocol::seal::{OpenKey, SealError};
use onthaal_ticket::pictures::PictureCode;
use sha2::Sha256;
use std::path::Path;

const FILE: &str = "ticket-key";
/// Derived pairs have no number of their own: nobody chooses between them.
const DERIVED: u32 = 0;

/// The key of the tickets. It has no `Debug`.
pub(crate) struct TicketKey([u8; 32]);

impl TicketKey {
    /// Reads the key of this folder; nothing when there is none. Errs when the file holds no key.
    pub(crate) fn read(folder: &Path) -> Result<Option<TicketKey>> {
        let Some(text) = read_secret(folder, FILE)? else {
            return Ok(None);
        };
        hex::decode(text.trim())
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .map(|bytes| Some(TicketKey(bytes)))
            .ok_or(CentreError::TicketKeyMissing)
    }

    /// Makes the key of this folder, which has none.
    pub(crate) fn make(folder: &Path, random: &dyn Randomness) -> Result<TicketKey> {
        make_private_folder(folder)?;
        let mut bytes = [0; 32];
        random.fill(&mut bytes);
        write_secret(folder, FILE, &bytes)?;
        Ok(TicketKey(bytes))
    }

    /// What a store keeps to know its key again.
    pub(crate) fn mark(&self) -> [u8; 32] {
        self.derive("mark", &[])
    }

    /// Where the house's own tablets find a ticket by its spoken code.
    pub(crate) fn spoken_in_house(&self, house: HouseId, code: &PictureCode) -> [u8; 32] {
        let code = code.canonical();
        self.derive("spoken house", &[house.0.as_bytes(), code.as_bytes()])
    }

    /// Where the organisation finds a ticket by its spoken code.
    pub(crate) fn spoken_at(&self, organisation: OrganisationId, code: &PictureCode) -> [u8; 32] {
        let code = code.canonical();
        self.derive(
            "spoken organisation",
            &[organisation.0.as_bytes(), code.as_bytes()],
        )
    }

    /// The pair to which a house's follow-ups are sealed.
    pub(crate) fn follow_ups_of(&self, house: HouseId) -> std::result::Result<OpenKey, SealError> {
        let secret = self.derive("follow-up", &[house.0.as_bytes()]);
        OpenKey::from_bytes(DERIVED, &secret)
    }

    /// The pair to which the centre seals what a ticket will be counted by.
    pub(crate) fn accounts(&self) -> std::result::Result<OpenKey, SealError> {
        OpenKey::from_bytes(DERIVED, &self.derive("account", &[]))
    }

    /// Everything of a ticket as it came, in one word, to know the same again.
    pub(crate) fn word_of(&self, ticket: TicketId, parts: &[&[u8]]) -> [u8; 32] {
        let mut all = vec![ticket.0.as_bytes().as_slice()];
        all.extend_from_slice(parts);
        self.derive("ticket", &all)
    }

    /// Under what the ticket store counts what a tablet sent in a day; the tablet's own id stands
    /// in the other database.
    pub(crate) fn tablet(&self, device: DeviceId) -> [u8; 32] {
        self.derive("tablet", &[device.0.as_bytes()])
    }

    /// The id of what a return says of a fiche: the same however often it is said of one ticket, and
    /// without this key it leads to none.
    pub(crate) fn suggestion(&self, ticket: TicketId, wrong: Wrong) -> SuggestionId {
        let bytes = self.derive(
            "suggestion",
            &[ticket.0.as_bytes(), wrong.code().as_bytes()],
        );
        let mut id = [0; 16];
        id.copy_from_slice(&bytes[..16]);
        SuggestionId(uuid::Builder::from_random_bytes(id).into_uuid())
    }

    fn derive(&self, what: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("a key of any length is taken");
        mac.update(b"onthaal ticket v1 ");
        mac.update(what.as_bytes());
        for part in parts {
            // A length before each part: no two lists of parts read alike.
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    #[test]
    fn a_key_is_made_once_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let keys = folder.path().join("keys");
        assert!(TicketKey::read(&keys).unwrap().is_none());
        let made = TicketKey::make(&keys, &SeededRandomness::new(1)).unwrap();
        let read = TicketKey::read(&keys).unwrap().unwrap();
        assert_eq!(made.mark(), read.mark());
        assert!(TicketKey::make(&keys, &SeededRandomness::new(2)).is_err());
        std::fs::write(keys.join(FILE), "half").unwrap();
        assert!(matches!(
            TicketKey::read(&keys),
            Err(CentreError::TicketKeyMissing)
        ));
    }

    #[test]
    fn one_spoken_code_is_found_in_its_own_house_and_organisation_only() {
        let random = SeededRandomness::new(3);
        let key = TicketKey([7; 32]);
        let code = PictureCode::new(&random);
        let (house, other) = (HouseId::new(&random), HouseId::new(&random));
        let same = OrganisationId(house.0);
        let found = key.spoken_in_house(house, &code);
        assert_eq!(found, key.spoken_in_house(house, &code));
        assert_ne!(found, key.spoken_in_house(other, &code));
        assert_ne!(found, key.spoken_at(same, &code));
        assert_ne!(
            found,
            key.spoken_in_house(house, &PictureCode::new(&random))
        );
        assert_ne!(found, TicketKey([8; 32]).spoken_in_house(house, &code));
    }

    #[test]
    fn every_house_has_a_pair_of_its_own() {
        let random = SeededRandomness::new(4);
        let key = TicketKey([7; 32]);
        let public = |house| key.follow_ups_of(house).unwrap().seal_key().unwrap();
        let house = HouseId::new(&random);
        assert_eq!(public(house), public(house));
        assert_ne!(public(house), public(HouseId::new(&random)));
        assert_ne!(public(house), key.accounts().unwrap().seal_key().unwrap());
    }
}
