//! What was heard of phrases and what that says of themes.

use onthaal_model::vocabulary::Theme;
use std::collections::BTreeSet;

/// A theme that was recognised.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognised {
    /// The theme.
    pub theme: Theme,
    /// How surely, from 0 to 1.
    pub weight: f32,
    /// The places of the words that told it.
    pub told_by: BTreeSet<usize>,
    /// What it rests on. Whatever knows the words as they stand knows better than a guess.
    pub grounds: Grounds,
}

/// What a recognised theme rests on, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Grounds {
    /// Words that stand in the glossary.
    Said,
    /// Other forms of them, or a last word that may go on.
    Near,
    /// Words that may be mistyped, or that hold a part that is known.
    #[default]
    Guessed,
}

/// What was heard of a phrase.
#[derive(Clone, Copy, Default)]
pub(super) struct Heard {
    pub weight: f32,
    /// How much of what was said that explains.
    pub explains: f32,
    pub places: u16,
    /// Those of words that say something beside others.
    pub telling: u16,
    /// The weakest of what it rests on; the surest before anything is heard.
    pub grounds: Option<Grounds>,
}

/// What phrases say of a theme together.
#[derive(Default)]
pub(super) struct Weighed {
    weight: f32,
    phrases: u8,
    places: u16,
    grounds: Option<Grounds>,
}

impl Weighed {
    pub(super) fn note(&mut self, weight: f32, heard: Heard) {
        self.weight = self.weight.max(weight);
        self.phrases = self.phrases.saturating_add(1);
        self.places |= heard.places;
        self.grounds = match (self.grounds, heard.grounds) {
            (Some(known), Some(new)) => Some(known.min(new)),
            (known, new) => known.or(new),
        };
    }

    pub(super) fn join(&mut self, other: &Weighed) {
        let phrases = self.phrases.saturating_add(other.phrases);
        let heard = Heard {
            weight: 0.0,
            explains: 0.0,
            telling: 0,
            places: other.places,
            grounds: other.grounds,
        };
        self.note(other.weight, heard);
        self.phrases = phrases;
    }

    pub(super) fn recognised(self, theme: Theme) -> Recognised {
        let repeated = f32::from(self.phrases.min(4)) - 1.0;
        let places = 0..u16::BITS as usize;
        Recognised {
            theme,
            weight: (self.weight + 0.02 * repeated).min(1.0),
            told_by: places.filter(|at| self.places & 1 << at != 0).collect(),
            grounds: self.grounds.unwrap_or_default(),
        }
    }
}
