//! How a service wants to receive people who come from a desk.

use onthaal_model::vocabulary::IntakeMode;

/// How a service wants to receive people, as a desk acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    /// It likes to be told that somebody comes.
    Ticket,
    /// People walk in as they are.
    WalkIn,
    /// Somebody rings or writes first.
    CallFirst,
    /// It keeps an own door and takes nobody who is sent: the way there is shown.
    Door,
    /// Only the gate of youth help leads there.
    Gate,
    /// Only a professional can bring somebody there.
    Professional,
    /// Only for whoever comes there already.
    Members,
}

impl Manner {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Ticket,
        Self::WalkIn,
        Self::CallFirst,
        Self::Door,
        Self::Gate,
        Self::Professional,
        Self::Members,
    ];

    /// The code as the screens know it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ticket => "ticket",
            Self::WalkIn => "walk-in",
            Self::CallFirst => "call-first",
            Self::Door => "door",
            Self::Gate => "gate",
            Self::Professional => "professional",
            Self::Members => "members",
        }
    }

    /// Whether a visitor can go there without anybody in between.
    pub fn is_direct(self) -> bool {
        match self {
            Self::Ticket | Self::WalkIn | Self::CallFirst | Self::Door => true,
            Self::Gate | Self::Professional | Self::Members => false,
        }
    }
}

/// How a service with these ways of receiving people wants to be dealt with. What shuts somebody out
/// goes before what lets them in, and an own door before everything; codes that are not known say
/// nothing, and a service that says nothing is rung first.
pub fn manner<'a>(intake_modes: impl IntoIterator<Item = &'a str>) -> Manner {
    let modes: Vec<IntakeMode> = intake_modes
        .into_iter()
        .filter_map(|code| IntakeMode::parse(code).ok())
        .collect();
    let says = |code: &str| modes.iter().any(|mode| mode.code() == code);
    let order = [
        ("own-open-door", Manner::Door),
        ("via-gate", Manner::Gate),
        ("professional-only", Manner::Professional),
        ("members-only", Manner::Members),
        ("accepts-warm-referral", Manner::Ticket),
        ("walk-in", Manner::WalkIn),
    ];
    let first = order.into_iter().find(|(code, _)| says(code));
    first.map_or(Manner::CallFirst, |(_, manner)| manner)
}

/// Whether a referral there can have a ticket. An own door takes nobody who is sent, and behind the
/// gate only the gate takes; elsewhere somebody is spoken to before there is one.
pub fn may_have_ticket(manner: Manner) -> bool {
    match manner {
        Manner::Door | Manner::Gate => false,
        Manner::Ticket
        | Manner::WalkIn
        | Manner::CallFirst
        | Manner::Professional
        | Manner::Members => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(modes: &[&str], expected: Manner) {
        assert_eq!(manner(modes.iter().copied()), expected, "{modes:?}");
    }

    #[test]
    fn an_own_door_goes_before_everything_else_that_a_service_says() {
        check(&["own-open-door"], Manner::Door);
        check(&["call-first", "own-open-door"], Manner::Door);
        check(&["accepts-warm-referral", "own-open-door"], Manner::Door);
        assert!(!may_have_ticket(Manner::Door));
    }

    #[test]
    fn what_shuts_somebody_out_goes_before_what_lets_them_in() {
        check(&["via-gate", "call-first"], Manner::Gate);
        check(
            &["professional-only", "accepts-warm-referral"],
            Manner::Professional,
        );
        check(&["call-first", "professional-only"], Manner::Professional);
        check(&["members-only", "by-agreement"], Manner::Members);
        assert!(!may_have_ticket(Manner::Gate));
    }

    #[test]
    fn a_service_that_likes_to_be_told_is_told_and_the_others_walked_into_or_rung() {
        check(&["call-first", "accepts-warm-referral"], Manner::Ticket);
        check(&["walk-in", "call-first"], Manner::WalkIn);
        check(&["appointment-only"], Manner::CallFirst);
        check(&["online-form"], Manner::CallFirst);
        check(&["by-agreement"], Manner::CallFirst);
    }

    #[test]
    fn what_is_not_known_or_not_said_is_rung_first() {
        check(&[], Manner::CallFirst);
        check(&["by-drone"], Manner::CallFirst);
        check(&["by-drone", "walk-in"], Manner::WalkIn);
    }

    #[test]
    fn every_way_of_receiving_people_leads_to_a_manner_with_a_code_of_its_own() {
        let codes: std::collections::BTreeSet<_> = Manner::ALL.map(Manner::code).into();
        assert_eq!(codes.len(), Manner::ALL.len());
        for mode in IntakeMode::all() {
            assert!(Manner::ALL.contains(&manner([mode.code()])));
        }
    }

    #[test]
    fn what_is_behind_somebody_else_is_not_direct() {
        let direct: Vec<_> = Manner::ALL.into_iter().filter(|m| m.is_direct()).collect();
        assert_eq!(
            direct,
            [
                Manner::Ticket,
                Manner::WalkIn,
                Manner::CallFirst,
                Manner::Door
            ]
        );
    }
}
