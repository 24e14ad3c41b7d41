//! Everyday words and the themes they point to, in every language at once.
//!
//! A phrase of the glossary is recognised in any order and in other forms of its words, and
//! partly: how much of the phrase was said, and how much of what was said it explains, make its
//! weight. Words that point to many themes ("help") weigh little.

mod recognise;

pub use recognise::{Grounds, Recognised};

use super::{fold, stop_words};
use onthaal_model::vocabulary::{Domain, Theme};
use rust_embed::RustEmbed;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "glossary/"]
struct Files;

struct Phrase {
    theme: Theme,
    /// Phrases of a whole domain weigh less for each of its themes.
    scale: f32,
    tokens: Vec<usize>,
    weight: f32,
}

struct Token {
    text: String,
    weight: f32,
    phrases: Vec<usize>,
}

/// The phrases of all languages.
pub struct Glossary {
    tokens: Vec<Token>,
    by_text: BTreeMap<String, usize>,
    phrases: Vec<Phrase>,
}

impl Glossary {
    /// The glossary that is part of the program.
    pub fn embedded() -> &'static Glossary {
        static GLOSSARY: LazyLock<Glossary> = LazyLock::new(|| {
            let entries = Files::iter()
                .filter_map(|name| Files::get(&name))
                .flat_map(|file| {
                    let text = String::from_utf8_lossy(&file.data).into_owned();
                    read_file(&text).unwrap_or_default()
                });
            Glossary::of(entries)
        });
        &GLOSSARY
    }

    /// A glossary of these codes (themes or domains) and their phrases. A code that is not in
    /// the vocabulary is passed over.
    pub fn of(entries: impl Iterator<Item = (String, Vec<String>)>) -> Glossary {
        let mut glossary = Glossary {
            tokens: Vec::new(),
            by_text: BTreeMap::new(),
            phrases: Vec::new(),
        };
        for (code, phrases) in entries {
            let themes: Vec<(Theme, f32)> = match (Theme::parse(&code), Domain::parse(&code)) {
                (Ok(theme), _) => vec![(theme, 1.0)],
                (Err(_), Ok(domain)) => domain.themes().map(|theme| (theme, 0.6)).collect(),
                (Err(_), Err(_)) => Vec::new(),
            };
            for phrase in &phrases {
                let tokens = glossary.tokens_of(phrase);
                for (theme, scale) in themes.iter().filter(|_| !tokens.is_empty()) {
                    glossary.phrases.push(Phrase {
                        theme: *theme,
                        scale: *scale,
                        tokens: tokens.clone(),
                        weight: 0.0,
                    });
                }
            }
        }
        glossary.weigh();
        glossary
    }

    fn tokens_of(&mut self, phrase: &str) -> Vec<usize> {
        let words = fold::words(phrase);
        let telling = words.iter().any(|word| !stop_words::is_stop_word(word));
        let mut tokens = Vec::new();
        for word in words {
            if telling && stop_words::is_stop_word(&word) {
                continue;
            }
            let token = *self.by_text.entry(word).or_insert_with_key(|text| {
                self.tokens.push(Token {
                    text: text.clone(),
                    weight: 0.0,
                    phrases: Vec::new(),
                });
                self.tokens.len() - 1
            });
            if !tokens.contains(&token) {
                tokens.push(token);
            }
        }
        tokens
    }

    /// A word weighs the more, the fewer themes it points to.
    fn weigh(&mut self) {
        let mut themes: Vec<BTreeSet<Theme>> = vec![BTreeSet::new(); self.tokens.len()];
        for (index, phrase) in self.phrases.iter().enumerate() {
            for token in &phrase.tokens {
                self.tokens[*token].phrases.push(index);
                if phrase.scale == 1.0 {
                    themes[*token].insert(phrase.theme);
                }
            }
        }
        let all = Theme::all().len() as f32;
        for (token, themes) in self.tokens.iter_mut().zip(themes) {
            token.weight = (1.0 + all / themes.len().max(1) as f32).ln();
        }
        for phrase in &mut self.phrases {
            phrase.weight = phrase
                .tokens
                .iter()
                .map(|token| self.tokens[*token].weight)
                .sum();
        }
    }
}

/// The codes and phrases of one file. Errs when it is not a table of lists of texts.
fn read_file(text: &str) -> Result<BTreeMap<String, Vec<String>>, toml::de::Error> {
    toml::from_str(text)
}

#[cfg(test)]
mod tests;
