//! Everyday words and the themes they point to, in every language at once.
//!
//! A phrase of the glossary is recognised in any order and in other forms of its words, and
//! partly: how much of the phrase was said, and how much of what was said it explains, make its
//! weight. Words that point to many themes ("help") weigh little.

mod recognise;

pub use recognise::{Grounds, Recognised};

use super::stems::stems;
use super::words::WordList;
use super::{fold, stop_words};
use onthaal_model::vocabulary::{Domain, Theme};
use rust_embed::RustEmbed;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "glossary/"]
struct Files;

/// What a phrase points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Theme(Theme),
    /// All of its themes, each less surely.
    Domain(Domain),
}

struct Phrase {
    about: About,
    tokens: Vec<u32>,
    weight: f32,
}

/// The phrases of all languages.
pub struct Glossary {
    /// Every word of every phrase; its place is its number.
    words: WordList,
    /// How much each word weighs.
    weights: Vec<f32>,
    /// The phrases each word stands in.
    phrases_of: Vec<Vec<u32>>,
    phrases: Vec<Phrase>,
    /// Stems of the words in their own languages, sorted.
    stems: Vec<(u64, u32)>,
}

/// Codes with their phrases, in one language.
struct Entries {
    language: Option<String>,
    phrases: BTreeMap<String, Vec<String>>,
}

impl Glossary {
    /// The glossary that is part of the program.
    pub fn embedded() -> &'static Glossary {
        static GLOSSARY: LazyLock<Glossary> = LazyLock::new(|| {
            let files = Files::iter().filter_map(|name| {
                let file = Files::get(&name)?;
                let text = String::from_utf8_lossy(&file.data).into_owned();
                Some(Entries {
                    language: name.split('.').next().map(str::to_owned),
                    phrases: read_file(&text).unwrap_or_default(),
                })
            });
            Glossary::made_of(files)
        });
        &GLOSSARY
    }

    /// A glossary of these codes (themes or domains) and their phrases. A code that is not in
    /// the vocabulary is passed over.
    pub fn of(entries: impl Iterator<Item = (String, Vec<String>)>) -> Glossary {
        let entries = Entries {
            language: None,
            phrases: entries.collect(),
        };
        Glossary::made_of(std::iter::once(entries))
    }

    fn made_of(files: impl Iterator<Item = Entries>) -> Glossary {
        let mut said: Vec<(About, Vec<String>)> = Vec::new();
        let mut spoken: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
        for file in files {
            for (code, phrases) in file.phrases {
                let Some(about) = about(&code) else {
                    continue;
                };
                for phrase in &phrases {
                    let words = telling(phrase);
                    for word in &words {
                        let languages = spoken.entry(word.clone()).or_default();
                        languages.insert(file.language.clone());
                    }
                    if !words.is_empty() {
                        said.push((about, words));
                    }
                }
            }
        }
        let words = WordList::of(spoken.keys().map(String::as_str));
        let mut found = Vec::new();
        for (token, (word, languages)) in (0..).zip(&spoken) {
            for language in languages {
                let stems = stems(word, language.as_deref());
                found.extend(stems.into_iter().map(|stem| (stem, token)));
            }
        }
        found.sort_unstable();
        found.dedup();
        let mut glossary = Glossary {
            weights: vec![0.0; words.len()],
            phrases_of: vec![Vec::new(); words.len()],
            phrases: Vec::with_capacity(said.len()),
            stems: found,
            words,
        };
        for (about, words) in said {
            let tokens = words.iter().filter_map(|word| glossary.words.find(word));
            let mut tokens: Vec<u32> = tokens.filter_map(|t| u32::try_from(t).ok()).collect();
            tokens.sort_unstable();
            tokens.dedup();
            glossary.phrases.push(Phrase {
                about,
                tokens,
                weight: 0.0,
            });
        }
        glossary.weigh();
        glossary
    }

    /// A word weighs the more, the fewer themes it points to.
    fn weigh(&mut self) {
        let mut themes: Vec<BTreeSet<Theme>> = vec![BTreeSet::new(); self.words.len()];
        for (index, phrase) in (0..).zip(&self.phrases) {
            for token in &phrase.tokens {
                self.phrases_of[*token as usize].push(index);
                if let About::Theme(theme) = phrase.about {
                    themes[*token as usize].insert(theme);
                }
            }
        }
        let all = Theme::all().len() as f32;
        for (weight, themes) in self.weights.iter_mut().zip(themes) {
            *weight = (1.0 + all / themes.len().max(1) as f32).ln();
        }
        for phrase in &mut self.phrases {
            let weights = phrase.tokens.iter().map(|t| self.weights[*t as usize]);
            phrase.weight = weights.sum();
        }
    }
}

fn about(code: &str) -> Option<About> {
    let theme = Theme::parse(code).map(About::Theme);
    theme.or(Domain::parse(code).map(About::Domain)).ok()
}

/// The words of a phrase that say something; all of them when none does.
fn telling(phrase: &str) -> Vec<String> {
    let words = fold::words(phrase);
    let says = |word: &String| !stop_words::is_stop_word(word);
    match words.iter().any(says) {
        true => words.into_iter().filter(says).collect(),
        false => words,
    }
}

/// The codes and phrases of one file. Errs when it is not a table of lists of texts.
fn read_file(text: &str) -> Result<BTreeMap<String, Vec<String>>, toml::de::Error> {
    toml::from_str(text)
}

#[cfg(test)]
mod tests;
