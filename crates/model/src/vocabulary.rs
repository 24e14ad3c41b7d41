//! The code lists, read once from `vocabulary/vocabulary.json`. Labels stand in the locales.

use crate::validate::{InvalidInput, Rule};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct ThemeEntry {
    id: String,
    domain: Option<String>,
}

#[derive(Deserialize)]
struct AgeEntry {
    id: String,
    min_years: Option<f64>,
    max_years: Option<f64>,
}

#[derive(Deserialize)]
struct WarmthEntry {
    id: String,
    rank: u8,
}

/// A list and a code of it that families see under a gentler name.
#[derive(Debug, Clone, Deserialize)]
pub struct PublicLabel {
    /// The code.
    pub id: String,
    /// `themes` or `target_groups`.
    pub list: String,
}

#[derive(Deserialize)]
struct Source {
    themes: Vec<ThemeEntry>,
    sensitive_themes: Vec<String>,
    sensitive_target_groups: Vec<String>,
    age_bands: Vec<AgeEntry>,
    warmth: Vec<WarmthEntry>,
    askers: Vec<String>,
    doors_before: Vec<String>,
    outcomes: Vec<String>,
    channels: Vec<String>,
    gap_reasons: Vec<String>,
    languages: Vec<String>,
    intake_modes: Vec<String>,
    support_needs: Vec<String>,
    site_types: Vec<String>,
    target_groups: Vec<String>,
    actor_types: Vec<String>,
    offer_forms: Vec<String>,
    place_forms: Vec<String>,
    involvement_levels: Vec<String>,
    public_labels: Vec<PublicLabel>,
}

static SOURCE: LazyLock<Source> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../vocabulary/vocabulary.json"))
        .expect("the vocabulary in the project is valid, its own test reads it")
});

macro_rules! code_list {
    ($($(#[$doc:meta])* $name:ident, $field:literal, $codes:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $name {
            fn codes() -> &'static [&'static str] {
                static CODES: LazyLock<Vec<&'static str>> = LazyLock::new($codes);
                &CODES
            }

            /// Every code of the list, in the vocabulary's order.
            pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
                (0..Self::codes().len() as u16).map(Self)
            }

            /// Finds the code, or refuses it without repeating it.
            pub fn parse(code: &str) -> Result<Self, InvalidInput> {
                Self::codes()
                    .iter()
                    .position(|known| *known == code)
                    .map(|index| Self(index as u16))
                    .ok_or_else(|| InvalidInput::new($field, Rule::UnknownCode))
            }

            /// The code as it is written everywhere.
            pub fn code(self) -> &'static str {
                Self::codes()[usize::from(self.0)]
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

fn listed(list: fn(&Source) -> &Vec<String>) -> Vec<&'static str> {
    list(&SOURCE).iter().map(String::as_str).collect()
}

/// A list with one code more, for what was not asked.
fn listed_and_not_asked(list: fn(&Source) -> &Vec<String>) -> Vec<&'static str> {
    let mut codes = listed(list);
    codes.push("not-asked");
    codes
}

code_list! {
    /// One of the 13 roots of the theme tree.
    Domain, "domain", || SOURCE.themes.iter().filter(|t| t.domain.is_none()).map(|t| t.id.as_str()).collect();
    /// One of the 131 leaves of the theme tree: what a question is about.
    Theme, "theme", || SOURCE.themes.iter().filter(|t| t.domain.is_some()).map(|t| t.id.as_str()).collect();
    /// The age of the child or young person the question is about.
    AgeBand, "age_band", || SOURCE.age_bands.iter().map(|a| a.id.as_str()).collect();
    /// Who asked.
    Asker, "asker", || listed(|s| &s.askers);
    /// How the question ended.
    Outcome, "outcome", || listed(|s| &s.outcomes);
    /// Whether other services were asked before this one.
    DoorsBefore, "doors_before", || listed(|s| &s.doors_before);
    /// How the question came in.
    Channel, "channel", || listed_and_not_asked(|s| &s.channels);
    /// How warm a referral was.
    Warmth, "warmth", || SOURCE.warmth.iter().map(|w| w.id.as_str()).collect();
    /// Why no offer was found.
    GapReason, "gap_reason", || listed(|s| &s.gap_reasons);
    /// The language of the talk, or one that a service speaks.
    Language, "language", || listed_and_not_asked(|s| &s.languages);
    /// How a partner wants to receive people.
    IntakeMode, "intake_mode", || listed(|s| &s.intake_modes);
    /// What a visitor needs to be received well.
    SupportNeed, "support_need", || listed(|s| &s.support_needs);
    /// What kind of place a site is.
    SiteType, "site_type", || listed(|s| &s.site_types);
    /// For whom a service is meant; internal, families see the public label.
    TargetGroup, "target_group", || listed(|s| &s.target_groups);
    /// What kind of organisation it is.
    ActorType, "actor_type", || listed(|s| &s.actor_types);
    /// What form an offer has.
    OfferForm, "offer_form", || listed(|s| &s.offer_forms);
    /// How far an organisation takes part in a house.
    InvolvementLevel, "level", || listed(|s| &s.involvement_levels);
}

impl Theme {
    /// The root above the theme.
    pub fn domain(self) -> Domain {
        static DOMAINS: LazyLock<BTreeMap<&'static str, Domain>> = LazyLock::new(|| {
            let leaves = SOURCE
                .themes
                .iter()
                .filter_map(|t| Some((t.id.as_str(), t.domain.as_deref()?)));
            leaves
                .map(|(id, root)| {
                    (
                        id,
                        Domain::parse(root).expect("every leaf of the vocabulary names a root"),
                    )
                })
                .collect()
        });
        DOMAINS[self.code()]
    }

    /// Themes that are never published for one house and never get a note.
    pub fn sensitive(self) -> bool {
        SOURCE.sensitive_themes.iter().any(|id| id == self.code())
    }

    /// The theme for a question that is other or not clear yet.
    pub fn unclear() -> Self {
        Self::parse("other-unclear").expect("the vocabulary has a theme for what is not clear")
    }
}

impl OfferForm {
    /// Whether it is a place that is offered, which can be free or taken.
    pub fn has_places(self) -> bool {
        SOURCE.place_forms.iter().any(|id| id == self.code())
    }
}

impl Domain {
    /// The themes below this root, in the vocabulary's order.
    pub fn themes(self) -> impl Iterator<Item = Theme> + Clone {
        Theme::all().filter(move |theme| theme.domain() == self)
    }
}

impl AgeBand {
    /// What the form holds when the age was not asked.
    pub fn not_asked() -> Self {
        Self::parse("not-asked").expect("the age bands hold not-asked")
    }

    /// First and last year of life of the band, where it has any; the last is not included.
    pub fn years(self) -> (Option<f64>, Option<f64>) {
        let entry = &SOURCE.age_bands[usize::from(self.0)];
        (entry.min_years, entry.max_years)
    }
}

impl Asker {
    /// What the form holds when it was not asked who asks.
    pub fn not_asked() -> Self {
        Self::parse("not-asked").expect("the askers hold not-asked")
    }
}

impl DoorsBefore {
    /// What the form holds when it was not asked.
    pub fn not_asked() -> Self {
        Self::parse("not-asked").expect("the doors before hold not-asked")
    }
}

impl Channel {
    /// What the form holds when the channel is not known.
    pub fn not_asked() -> Self {
        Self::parse("not-asked").expect("not-asked is added to the channels")
    }
}

impl Language {
    /// What the form holds when the language was not noted.
    pub fn not_asked() -> Self {
        Self::parse("not-asked").expect("not-asked is added to the languages")
    }
}

impl Outcome {
    /// What stands for a serious concern about a child.
    pub fn concern() -> Self {
        Self::parse("protection-procedure").expect("the outcomes hold protection-procedure")
    }

    /// Whether the form offers it. A serious concern about a child is no matter for the tally: it
    /// is counted bare, without a theme or an age beside it.
    pub fn is_tallied(self) -> bool {
        self != Self::concern()
    }

    /// Whether the form asks why no offer was found.
    pub fn asks_gap_reason(self) -> bool {
        matches!(
            self.code(),
            "no-offer-found" | "offer-not-available" | "language-barrier"
        )
    }

    /// Whether the form asks how warm the referral was.
    pub fn asks_warmth(self) -> bool {
        matches!(
            self.code(),
            "referred-inside" | "referred-partner" | "referred-outside" | "referred-helpline"
        )
    }
}

impl Warmth {
    /// The degree, 0 (no referral) to 6 (accompanied).
    pub fn rank(self) -> u8 {
        SOURCE.warmth[usize::from(self.0)].rank
    }
}

impl TargetGroup {
    /// Groups that are noted only when the visitor names them.
    pub fn never_guessed(self) -> bool {
        SOURCE
            .sensitive_target_groups
            .iter()
            .any(|id| id == self.code())
    }
}

/// The codes that families see under another, gentler label.
pub fn public_labels() -> &'static [PublicLabel] {
    &SOURCE.public_labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_has_thirteen_roots_and_every_leaf_has_one() {
        assert_eq!(Domain::all().len(), 13);
        assert_eq!(Theme::all().len(), 131);
        assert_eq!(
            Domain::all()
                .map(|domain| domain.themes().count())
                .sum::<usize>(),
            131
        );
    }

    #[test]
    fn every_code_is_found_again_and_no_other() {
        for theme in Theme::all() {
            assert_eq!(Theme::parse(theme.code()), Ok(theme));
        }
        assert_eq!(Outcome::parse("").unwrap_err().rule, Rule::UnknownCode);
        assert!(Theme::parse("childcare").is_err(), "a root is not a theme");
    }

    #[test]
    fn debug_output_does_not_tell_what_was_asked() {
        let theme = Theme::parse("child-abuse-concern").expect("the theme is known");
        assert!(theme.sensitive());
        assert_eq!(format!("{theme:?}"), "Theme(…)");
    }

    #[test]
    fn what_is_not_asked_is_a_code_everywhere_it_is_the_default() {
        let codes = [
            AgeBand::not_asked().code(),
            Asker::not_asked().code(),
            DoorsBefore::not_asked().code(),
            Channel::not_asked().code(),
            Language::not_asked().code(),
        ];
        assert_eq!(codes, ["not-asked"; 5]);
    }
}
