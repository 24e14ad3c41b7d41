//! The unlinked parts that a question is cut into at the moment of saving.
//!
//! A fragment holds no date, no device and nothing that leads to its siblings: what it was
//! about, when it came and in which language can never be put side by side again.

use crate::id::{LocalAnswerId, LocalQuestionId, SiteId};
use crate::intake::Question;
use crate::kiosk::{PartOfWeek, Subject, WishKind};
use crate::referral::ReferralResult;
use crate::time::{HalfDay, Slot, Weekday};
use crate::validate::{InvalidInput, Rule};
use crate::vocabulary::{
    AgeBand, Asker, Channel, Domain, DoorsBefore, GapReason, Language, Outcome, Theme, Warmth,
};
use std::fmt;

/// Which part of a question a fragment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FragmentKind {
    /// What it was about and how it ended.
    About,
    /// On which half-day of the week, how and where it came in.
    When,
    /// In which language.
    Language,
    /// What was answered to one question of the house's own.
    Answer,
    /// How a warm referral ended. It belongs to no question, and only the centre makes it.
    Referral,
    /// What a visit at the kiosk looked at. It belongs to no question.
    Interest,
    /// What a family told at the kiosk that it would like. It belongs to no question.
    Wish,
}

impl FragmentKind {
    /// All kinds. A question gives one fragment of each of the first three, and one `Answer` for
    /// every question of the house's own; none gives one of the others.
    pub const ALL: [Self; 7] = [
        Self::About,
        Self::When,
        Self::Language,
        Self::Answer,
        Self::Referral,
        Self::Interest,
        Self::Wish,
    ];

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::When => "when",
            Self::Language => "language",
            Self::Answer => "answer",
            Self::Referral => "referral",
            Self::Interest => "interest",
            Self::Wish => "wish",
        }
    }

    /// Finds the code, or refuses it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or_else(|| InvalidInput::new("kind", Rule::UnknownCode))
    }
}

/// One part of one question.
#[derive(Clone, PartialEq, Eq)]
pub enum Fragment {
    /// What it was about and how it ended.
    About {
        /// The theme, which gives its domain.
        theme: Theme,
        /// The age of the child.
        age_band: AgeBand,
        /// Who asked.
        asker: Asker,
        /// How it ended.
        outcome: Outcome,
        /// Why no offer was found.
        gap_reason: Option<GapReason>,
        /// How warm the referral was.
        warmth: Option<Warmth>,
        /// Whether other services were asked before.
        doors_before: DoorsBefore,
    },
    /// When and how it came in; the date is left out.
    When {
        /// The day of the week.
        weekday: Weekday,
        /// The half of the day.
        half_day: HalfDay,
        /// The domain, for houses that publish hours by domain; `None` when the theme was not
        /// clear, as in the part about the theme.
        domain: Option<Domain>,
        /// How it came in.
        channel: Channel,
        /// Where.
        site: SiteId,
    },
    /// In which language the talk was.
    Language {
        /// The language.
        language: Language,
        /// Whether an interpreter was needed.
        interpreter: Option<bool>,
    },
    /// What was answered to one question of the house's own.
    Answer {
        /// The question.
        question: LocalQuestionId,
        /// The answer; `None` when it was not asked.
        answer: Option<LocalAnswerId>,
    },
    /// How a warm referral ended.
    Referral {
        /// How it ended.
        result: ReferralResult,
        /// Why it was sent back.
        reason: Option<GapReason>,
        /// The domain; `None` when the theme was not clear.
        domain: Option<Domain>,
        /// How warm it was.
        warmth: Warmth,
    },
    /// What a visit at the kiosk looked at.
    Interest {
        /// The theme, or the domain as a whole.
        about: Subject,
    },
    /// What a family told at the kiosk that it would like.
    Wish {
        /// What kind of thing it told.
        wish: WishKind,
        /// The domain, where it was said and clear.
        domain: Option<Domain>,
        /// For children of which age.
        age_band: AgeBand,
        /// When in the week, where it was said.
        part_of_week: Option<PartOfWeek>,
    },
}

impl Fragment {
    /// Which part it is.
    pub fn kind(&self) -> FragmentKind {
        match self {
            Self::About { .. } => FragmentKind::About,
            Self::When { .. } => FragmentKind::When,
            Self::Language { .. } => FragmentKind::Language,
            Self::Answer { .. } => FragmentKind::Answer,
            Self::Referral { .. } => FragmentKind::Referral,
            Self::Interest { .. } => FragmentKind::Interest,
            Self::Wish { .. } => FragmentKind::Wish,
        }
    }
}

impl fmt::Debug for Fragment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fragment(…)")
    }
}

impl Question {
    /// Cuts the question into its three fragments, for a desk at `site` in `slot`, and one more
    /// for each question of the house's own. Of a serious concern about a child only that it was
    /// is kept, whatever was said beside it.
    pub fn fragments(&self, slot: Slot, site: SiteId) -> Vec<Fragment> {
        if !self.outcome.is_tallied() {
            let mut concern = Question::concern();
            concern.local = self.local.iter().map(|local| local.not_asked()).collect();
            return concern.cut(slot, site);
        }
        self.cut(slot, site)
    }

    fn cut(&self, slot: Slot, site: SiteId) -> Vec<Fragment> {
        let mut parts = vec![
            Fragment::About {
                theme: self.theme,
                age_band: self.age_band,
                asker: self.asker,
                outcome: self.outcome,
                gap_reason: self.gap_reason,
                warmth: self.warmth,
                doors_before: self.doors_before,
            },
            Fragment::When {
                weekday: slot.day.weekday(),
                half_day: slot.half_day,
                domain: (self.theme != Theme::unclear()).then(|| self.theme.domain()),
                channel: self.channel,
                site,
            },
            Fragment::Language {
                language: self.language,
                interpreter: self.interpreter,
            },
        ];
        parts.extend(self.local.iter().map(|local| Fragment::Answer {
            question: local.question,
            answer: local.answer,
        }));
        parts
    }
}
