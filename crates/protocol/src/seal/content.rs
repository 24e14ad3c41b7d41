//! What stands inside the box of a fragment: its words, and how they are padded.

use super::PLAIN_BYTES;
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::{LocalAnswerId, LocalQuestionId, SiteId};
use onthaal_model::kiosk::{PartOfWeek, Subject, WishKind};
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::{HalfDay, Weekday};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, Domain, DoorsBefore, GapReason, Language, Outcome, Theme, Warmth,
};
use serde::{Deserialize, Serialize};

/// What stands inside a box.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
enum Content {
    About {
        theme: String,
        age_band: String,
        asker: String,
        outcome: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gap_reason: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        warmth: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        doors_before: Option<String>,
    },
    When {
        weekday: String,
        half_day: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        domain: Option<String>,
        channel: String,
        site: String,
    },
    Language {
        language: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        interpreter: Option<bool>,
    },
    Answer {
        question: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<String>,
    },
    Referral {
        result: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        domain: Option<String>,
        warmth: String,
    },
    Interest {
        about: String,
    },
    Wish {
        wish: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        domain: Option<String>,
        age_band: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        part_of_week: Option<String>,
    },
}

pub(super) fn plain(fragment: &Fragment) -> Vec<u8> {
    let content = match fragment {
        Fragment::About {
            theme,
            age_band,
            asker,
            outcome,
            gap_reason,
            warmth,
            doors_before,
        } => Content::About {
            theme: theme.code().into(),
            age_band: age_band.code().into(),
            asker: asker.code().into(),
            outcome: outcome.code().into(),
            gap_reason: gap_reason.map(|reason| reason.code().into()),
            warmth: warmth.map(|warmth| warmth.code().into()),
            doors_before: (*doors_before != DoorsBefore::not_asked())
                .then(|| doors_before.code().into()),
        },
        Fragment::When {
            weekday,
            half_day,
            domain,
            channel,
            site,
        } => Content::When {
            weekday: weekday.code().into(),
            half_day: half_day.code().into(),
            domain: domain.map(|domain| domain.code().into()),
            channel: channel.code().into(),
            site: site.to_string(),
        },
        Fragment::Language {
            language,
            interpreter,
        } => Content::Language {
            language: language.code().into(),
            interpreter: *interpreter,
        },
        Fragment::Answer { question, answer } => Content::Answer {
            question: question.to_string(),
            answer: answer.map(|answer| answer.to_string()),
        },
        Fragment::Referral {
            result,
            reason,
            domain,
            warmth,
        } => Content::Referral {
            result: result.code().into(),
            reason: reason.map(|reason| reason.code().into()),
            domain: domain.map(|domain| domain.code().into()),
            warmth: warmth.code().into(),
        },
        Fragment::Interest { about } => Content::Interest {
            about: about.code().into(),
        },
        Fragment::Wish {
            wish,
            domain,
            age_band,
            part_of_week,
        } => Content::Wish {
            wish: wish.code().into(),
            domain: domain.map(|domain| domain.code().into()),
            age_band: age_band.code().into(),
            part_of_week: part_of_week.map(|part| part.code().into()),
        },
    };
    let mut plain = serde_json::to_vec(&content).expect("a fragment holds only texts");
    assert!(
        plain.len() <= PLAIN_BYTES,
        "every fragment of the vocabulary fits its padding"
    );
    plain.resize(PLAIN_BYTES, b' ');
    plain
}

pub(super) fn read_plain(plain: &[u8], kind: FragmentKind) -> Result<Fragment, InvalidInput> {
    let content: Content =
        serde_json::from_slice(plain).map_err(|_| InvalidInput::new("sealed", Rule::WrongType))?;
    let fragment = match content {
        Content::About {
            theme,
            age_band,
            asker,
            outcome,
            gap_reason,
            warmth,
            doors_before,
        } => Fragment::About {
            theme: Theme::parse(&theme)?,
            age_band: AgeBand::parse(&age_band)?,
            asker: Asker::parse(&asker)?,
            outcome: Outcome::parse(&outcome)?,
            gap_reason: gap_reason.as_deref().map(GapReason::parse).transpose()?,
            warmth: warmth.as_deref().map(Warmth::parse).transpose()?,
            doors_before: doors_before
                .as_deref()
                .map_or(Ok(DoorsBefore::not_asked()), DoorsBefore::parse)?,
        },
        Content::When {
            weekday,
            half_day,
            domain,
            channel,
            site,
        } => Fragment::When {
            weekday: Weekday::parse(&weekday)?,
            half_day: HalfDay::parse(&half_day)?,
            domain: domain.as_deref().map(Domain::parse).transpose()?,
            channel: Channel::parse(&channel)?,
            site: SiteId::parse("site", &site)?,
        },
        Content::Language {
            language,
            interpreter,
        } => Fragment::Language {
            language: Language::parse(&language)?,
            interpreter,
        },
        Content::Answer { question, answer } => Fragment::Answer {
            question: LocalQuestionId::parse("question", &question)?,
            answer: answer
                .map(|answer| LocalAnswerId::parse("answer", &answer))
                .transpose()?,
        },
        Content::Referral {
            result,
            reason,
            domain,
            warmth,
        } => Fragment::Referral {
            result: ReferralResult::parse(&result)?,
            reason: reason.as_deref().map(GapReason::parse).transpose()?,
            domain: domain.as_deref().map(Domain::parse).transpose()?,
            warmth: Warmth::parse(&warmth)?,
        },
        Content::Interest { about } => Fragment::Interest {
            about: Subject::parse(&about)?,
        },
        Content::Wish {
            wish,
            domain,
            age_band,
            part_of_week,
        } => Fragment::Wish {
            wish: WishKind::parse(&wish)?,
            domain: domain.as_deref().map(Domain::parse).transpose()?,
            age_band: AgeBand::parse(&age_band)?,
            part_of_week: part_of_week.as_deref().map(PartOfWeek::parse).transpose()?,
        },
    };
    if fragment.kind() != kind {
        return Err(InvalidInput::new("kind", Rule::NotAllowed));
    }
    Ok(fragment)
}
