//! Ids: random (version 4), because a time-ordered id would tell when something was made.

use crate::random::Randomness;
use uuid::Uuid;

/// A fresh random UUID.
pub fn random_uuid(random: &dyn Randomness) -> Uuid {
    let mut bytes = [0; 16];
    random.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

macro_rules! uuid_id {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        silent_id! { $(#[$doc])* #[derive(Debug)] $name; }
    )+};
}

/// Ids without a `Debug`: whoever knows one of these may do something with it.
macro_rules! silent_id {
    ($($(#[$attribute:meta])* $name:ident;)+) => {$(
        $(#[$attribute])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A fresh random id.
            pub fn new(random: &dyn Randomness) -> Self {
                Self(random_uuid(random))
            }

            /// Reads the hyphenated form; `field` names it in the refusal.
            pub fn parse(field: &str, text: &str) -> Result<Self, crate::validate::InvalidInput> {
                Uuid::try_parse(text)
                    .map(Self)
                    .map_err(|_| crate::validate::InvalidInput::new(field, crate::validate::Rule::WrongType))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }
    )+};
}

uuid_id! {
    /// A house: the partnership whose desks tally together.
    HouseId;
    /// A place where a house receives people.
    SiteId;
    /// An organisation of the sociale kaart.
    OrganisationId;
    /// A service: what an organisation offers to families.
    ServiceId;
    /// A place where services are offered.
    LocationId;
    /// An activity with dates.
    EventId;
    /// An enrolled tablet.
    DeviceId;
    /// A person who may sign in at the centre.
    StaffId;
    /// A half-day that a desk was open.
    SessionId;
    /// A desk: a place of a site where questions are received.
    DeskId;
    /// A question that one house asks beside those of the vocabulary.
    LocalQuestionId;
    /// One of the answers a local question can have.
    LocalAnswerId;
    /// A word from a desk that a fiche is wrong.
    SuggestionId;
    /// A short note that a desk keeps for a day.
    NoteId;
    /// A card with what to do, or with a ready answer.
    DeskCardId;
    /// An installation of the app, made anew after a restore or a copy.
    InstallId;
}

silent_id! {
    /// A warm referral that a family agreed to.
    TicketId;
    /// What somebody said of a ticket.
    TicketStepId;
}

crate::silent! { TicketId TicketStepId }

/// The id of one fragment: sixteen random bytes that lead nowhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FragmentId(pub [u8; 16]);

impl FragmentId {
    /// A fresh random id.
    pub fn new(random: &dyn Randomness) -> Self {
        let mut bytes = [0; 16];
        random.fill(&mut bytes);
        Self(bytes)
    }

    /// Reads exactly sixteen bytes.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Reads 32 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        hex::decode(text)
            .ok()
            .and_then(|bytes| Self::from_slice(&bytes))
    }

    /// 32 lower-case hexadecimal digits.
    pub fn to_hex(self) -> String {
        hex::encode(self.0)
    }
}

impl std::fmt::Debug for FragmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FragmentId(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SeededRandomness;

    #[test]
    fn ids_carry_no_time() {
        let id = random_uuid(&SeededRandomness::new(3));
        assert_eq!(id.get_version_num(), 4);
    }

    #[test]
    fn the_id_of_a_ticket_is_not_told_by_debug() {
        let random = SeededRandomness::new(4);
        let told = format!(
            "{:?} {:?}",
            TicketId::new(&random),
            TicketStepId::new(&random)
        );
        assert_eq!(told, "TicketId(…) TicketStepId(…)");
    }

    #[test]
    fn a_fragment_id_is_sixteen_bytes_and_nothing_else() {
        assert!(FragmentId::from_hex("00").is_none());
        assert!(FragmentId::from_hex(&"ab".repeat(17)).is_none());
        let id = FragmentId::from_hex(&"ab".repeat(16)).expect("sixteen bytes were given");
        assert_eq!(id.to_hex(), "ab".repeat(16));
        assert!(!format!("{id:?}").contains("ab"));
    }
}
