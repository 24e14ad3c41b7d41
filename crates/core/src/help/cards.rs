//! Cards: what to do in a situation, and ready answers to questions that often come.

use super::about::{Nearness, known, nearness};
use crate::error::{CoreError, Result};
use crate::search::{Glossary, Query, fold};
use onthaal_db::Session;
use onthaal_directory::{DeskCard, Service, by_id, linked};
use onthaal_model::id::{DeskCardId, HouseId, ServiceId};
use onthaal_model::time::Day;
use onthaal_model::vocabulary::Theme;
use std::cmp::Reverse;

/// Which cards are looked for; without anything it is every card of the house.
#[derive(Default)]
pub struct WantedCards<'a> {
    /// About one of these themes, or about the whole domain of one.
    pub themes: Vec<Theme>,
    /// Belonging to this service.
    pub service: Option<ServiceId>,
    /// With these words: in the title, in the text, or everyday words of its themes.
    pub text: &'a str,
}

/// A card in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardLine {
    /// Its id.
    pub card_id: DeskCardId,
    /// `procedure`, `answer` or `concern`.
    pub card_type: String,
    /// What it is called.
    pub title: String,
    /// The themes and domains it is about.
    pub themes: Vec<String>,
    /// The role that keeps it.
    pub owner: Option<String>,
    /// Until when it holds.
    pub expires: Option<Day>,
    /// Whether that day is over, so that somebody must look at it again.
    pub expired: bool,
}

/// A whole card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What its line in a list says.
    pub line: CardLine,
    /// What it says.
    pub text: String,
    /// Where that comes from.
    pub source: Option<String>,
    /// How often it was changed, and once more.
    pub version: Option<i64>,
    /// The service it belongs to, by name.
    pub service: Option<(ServiceId, String)>,
}

/// The cards of this house that answer, the nearest first: those with the words in their title,
/// then those about what the words are about, then those with the words in their text.
pub fn cards(
    s: &mut dyn Session,
    house: HouseId,
    wanted: &WantedCards<'_>,
    today: Day,
) -> Result<Vec<CardLine>> {
    let typed = Typed::read(wanted.text);
    let known: Vec<DeskCard> = linked(s, "house_id", house.0)?;
    let mut found: Vec<_> = known
        .iter()
        .filter(|card| {
            wanted
                .service
                .is_none_or(|wanted| card.service_id == Some(wanted.0))
        })
        .filter_map(|card| {
            let answer = typed.answer(card)?;
            let near = match wanted.themes.is_empty() {
                true => None,
                false => Some(nearest(card, &wanted.themes)?),
            };
            Some(((answer, Reverse(near)), card))
        })
        .collect();
    found.sort_by_cached_key(|(rank, card)| {
        let position = card.position.unwrap_or(i64::MAX);
        (*rank, position, fold::fold(&card.title), card.id)
    });
    Ok(found
        .into_iter()
        .map(|(_, card)| line(card, today))
        .collect())
}

/// The card with this id. Errs when the house has no such card.
pub fn card(s: &mut dyn Session, house: HouseId, id: DeskCardId, today: Day) -> Result<Card> {
    let found: Option<DeskCard> = by_id(s, id.0)?;
    let card = found
        .filter(|card| card.house_id == house.0)
        .ok_or(CoreError::NotFound("card"))?;
    let service: Option<Service> = match card.service_id {
        Some(service) => by_id(s, service)?,
        None => None,
    };
    Ok(Card {
        line: line(&card, today),
        text: card.text,
        source: card.source,
        version: card.version,
        service: service.map(|service| (ServiceId(service.id), service.name)),
    })
}

fn line(card: &DeskCard, today: Day) -> CardLine {
    CardLine {
        card_id: DeskCardId(card.id),
        card_type: card.card_type.clone(),
        title: card.title.clone(),
        themes: known(card.themes.as_deref()),
        owner: card.owner.clone(),
        expires: card.expires,
        expired: card.expires.is_some_and(|last| last < today),
    }
}

/// By what a card answers to words, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    Title,
    Theme,
    Text,
}

/// From so many letters on a word may also stand inside a longer one.
const INSIDE: usize = 3;

/// The words that were typed, and what they are about.
struct Typed {
    words: Vec<String>,
    themes: Vec<Theme>,
}

impl Typed {
    fn read(text: &str) -> Typed {
        let query = Query::read(text);
        let telling = query.telling();
        let words = match telling.is_empty() {
            true => query.words().map(str::to_owned).collect(),
            false => telling
                .into_iter()
                .map(|it| query.word(it).to_owned())
                .collect(),
        };
        let recognised = Glossary::embedded().recognise(&query);
        let themes = recognised.into_iter().map(|found| found.theme).collect();
        Typed { words, themes }
    }

    /// By what the card answers; without words every card does by its title.
    fn answer(&self, card: &DeskCard) -> Option<Answer> {
        if self.stand_in(&card.title) {
            Some(Answer::Title)
        } else if nearest(card, &self.themes).is_some() {
            Some(Answer::Theme)
        } else if self.stand_in(&format!("{} {}", card.title, card.text)) {
            Some(Answer::Text)
        } else {
            None
        }
    }

    /// Whether every word begins one of the text, or stands inside one.
    fn stand_in(&self, text: &str) -> bool {
        let words = fold::words(text);
        self.words.iter().all(|asked| {
            let inside = asked.chars().count() >= INSIDE;
            let mut words = words.iter();
            words.any(|word| word.starts_with(asked) || inside && word.contains(asked))
        })
    }
}

fn nearest(card: &DeskCard, themes: &[Theme]) -> Option<Nearness> {
    let near = |theme: &Theme| nearness(card.themes.as_deref(), *theme);
    themes.iter().filter_map(near).max()
}
