//! What a kiosk says and what a desk answers: codes and ids, padded to one size each.

use onthaal_model::id::ServiceId;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::Language;
use serde::{Deserialize, Serialize};

/// Services that a ring can name: as many as a basket holds.
pub const MOST_SERVICES: usize = 5;

/// Languages that a reply can name: as many as always fit in it.
pub const MOST_LANGUAGES: usize = 12;

/// What a family lets the desk see: its language and its basket, and nothing else.
#[derive(Clone, PartialEq, Eq)]
pub struct Call {
    language: Option<Language>,
    services: Vec<ServiceId>,
}

impl Call {
    /// Errs when more services are named than a basket holds.
    pub fn new(language: Option<Language>, services: Vec<ServiceId>) -> Result<Self, InvalidInput> {
        match services.len() > MOST_SERVICES {
            true => Err(InvalidInput::new("services", Rule::TooMany(MOST_SERVICES))),
            false => Ok(Self { language, services }),
        }
    }

    /// The language that the kiosk speaks to the family.
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// The basket.
    pub fn services(&self) -> &[ServiceId] {
        &self.services
    }
}

/// What a kiosk says.
#[derive(Clone, PartialEq, Eq)]
pub enum Word {
    /// Somebody wants to talk.
    Ring(Call),
    /// Is there an answer?
    Look,
    /// Nobody waits any more.
    Gone,
}

onthaal_model::silent! { Call Word }

/// What a desk answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The desk shows it.
    Shown,
    /// Somebody comes.
    Coming,
    /// Somebody comes, but not at once.
    Later,
    /// No desk is open here.
    Away,
    /// Nothing of a ring is known.
    Forgotten,
}

impl Answer {
    const ALL: [Answer; 5] = [
        Answer::Shown,
        Answer::Coming,
        Answer::Later,
        Answer::Away,
        Answer::Forgotten,
    ];

    fn code(self) -> &'static str {
        match self {
            Answer::Shown => "shown",
            Answer::Coming => "coming",
            Answer::Later => "later",
            Answer::Away => "away",
            Answer::Forgotten => "forgotten",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// An answer, and to whom it does good to know: which languages are spoken at that desk in this shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The answer.
    pub answer: Answer,
    /// What whoever sits at the desk said of it; empty when nothing was said.
    pub languages: Vec<Language>,
}

impl Reply {
    /// An answer of a desk of which these languages were said; more than fit are left out.
    pub fn new(answer: Answer, mut languages: Vec<Language>) -> Self {
        languages.truncate(MOST_LANGUAGES);
        Self { answer, languages }
    }

    pub(crate) fn write(&self) -> Vec<u8> {
        let codes = self.languages.iter().map(|language| language.code());
        let all: Vec<&str> = std::iter::once(self.answer.code()).chain(codes).collect();
        all.join(" ").into_bytes()
    }

    /// Reads a reply. Nothing when it holds anything but known codes.
    pub(crate) fn read(plain: &[u8]) -> Option<Self> {
        let mut codes = str::from_utf8(plain).ok()?.split(' ');
        let answer = Answer::parse(codes.next()?)?;
        let languages: Vec<Language> = codes
            .map(|code| Language::parse(code).ok())
            .collect::<Option<_>>()?;
        (languages.len() <= MOST_LANGUAGES).then_some(Self { answer, languages })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    services: Vec<String>,
}

impl Word {
    pub(crate) fn write(&self) -> Vec<u8> {
        let kind = match self {
            Word::Ring(_) => "ring",
            Word::Look => "look",
            Word::Gone => "gone",
        };
        let mut body = Body {
            kind: kind.to_owned(),
            language: None,
            services: Vec::new(),
        };
        if let Word::Ring(call) = self {
            body.language = call.language.map(|language| language.code().into());
            body.services = call.services.iter().map(ToString::to_string).collect();
        }
        serde_json::to_vec(&body).expect("a body holds only texts")
    }

    /// Reads a word. Errs when it holds anything but known codes and ids of the right form.
    pub(crate) fn read(plain: &[u8]) -> Result<Self, InvalidInput> {
        let body: Body = serde_json::from_slice(plain)
            .map_err(|_| InvalidInput::new("word", Rule::WrongType))?;
        match body.kind.as_str() {
            "ring" => {
                let language = body.language.as_deref().map(Language::parse).transpose()?;
                let services = body
                    .services
                    .iter()
                    .map(|service| ServiceId::parse("services", service))
                    .collect::<Result<_, _>>()?;
                Ok(Word::Ring(Call::new(language, services)?))
            }
            "look" => Ok(Word::Look),
            "gone" => Ok(Word::Gone),
            _ => Err(InvalidInput::new("kind", Rule::UnknownCode)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_as_it_was_written() {
        let service = ServiceId::parse("", "00000000-0000-4000-8000-000000000001").unwrap();
        let tigrinya = Language::parse("ti").unwrap();
        let call = Call::new(Some(tigrinya), vec![service; MOST_SERVICES]).unwrap();
        for word in [Word::Ring(call), Word::Look, Word::Gone] {
            assert!(Word::read(&word.write()) == Ok(word));
        }
        for answer in Answer::ALL {
            for languages in [vec![], vec![tigrinya; MOST_LANGUAGES + 1]] {
                let reply = Reply::new(answer, languages);
                assert_eq!(Reply::read(&reply.write()), Some(reply));
            }
        }
        for strange in [
            "",
            "shown ",
            "shown klingon",
            "Shown",
            "coming nl Mijn naam is An",
        ] {
            assert_eq!(Reply::read(strange.as_bytes()), None, "{strange}");
        }
    }

    #[test]
    fn a_reply_with_the_longest_codes_fits() {
        let longest = Language::all().max_by_key(|language| language.code().len());
        let reply = Reply::new(Answer::Forgotten, vec![longest.unwrap(); MOST_LANGUAGES]);
        assert!(reply.write().len() < 192, "the size of an answer");
    }

    #[test]
    fn a_word_holds_codes_and_ids_and_nothing_else() {
        let id = "00000000-0000-4000-8000-000000000001";
        let six = format!("[{}]", vec![format!("\"{id}\""); 6].join(","));
        for strange in [
            "",
            "null",
            "{}",
            r#"{"kind":"ring","text":"Mijn naam is An"}"#,
            r#"{"kind":"ring","language":"klingon"}"#,
            r#"{"kind":"ring","services":["Opvang"]}"#,
            r#"{"kind":"open"}"#,
            &format!(r#"{{"kind":"ring","services":{six}}}"#),
            r#"{"kind":"ring"}{"kind":"gone"}"#,
        ] {
            assert!(Word::read(strange.as_bytes()).is_err(), "{strange}");
        }
    }

    #[test]
    fn a_call_is_not_told() {
        let call = Call::new(Some(Language::parse("ti").unwrap()), Vec::new()).unwrap();
        assert_eq!(
            format!("{call:?} {:?}", Word::Ring(call.clone())),
            "Call(…) Word(…)"
        );
    }
}
