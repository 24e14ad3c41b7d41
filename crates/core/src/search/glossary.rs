//! Everyday words and the themes they point to, in every language at once.
//!
//! A phrase of the glossary is recognised in any order and in other forms of its words, and
//! partly: how much of the phrase was said, and how much of what was said it explains, make its
//! weight. Words that point to many themes ("help") weigh little.

mod weighed;

mod recognise;

pub use weighed::{Grounds, Recognised};

use super::light_words::is_light;
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
    weight: f32,
}

/// The phrases of all languages.
pub struct Glossary {
    /// Every word of every phrase; its place is its number.
    words: WordList,
    /// How much each word weighs.
    weights: Vec<f32>,
    /// Whether each says little beside others.
    light: Vec<bool>,
    /// Where the phrases of each word begin in `standing`.
    starts: Vec<u32>,
    /// The phrases that words stand in, word by word.
    standing: Vec<u32>,
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
        // The languages of each word, a bit each.
        let mut spoken: BTreeMap<String, u32> = BTreeMap::new();
        let mut languages: Vec<Option<String>> = Vec::new();
        for file in files {
            let language = 1_u32 << languages.len().min(31);
            languages.push(file.language);
            for (code, phrases) in file.phrases {
                let Some(about) = about(&code) else {
                    continue;
                };
                for phrase in &phrases {
                    let words = telling(phrase);
                    for word in &words {
                        match spoken.get_mut(word) {
                            Some(spoken) => *spoken |= language,
                            None => {
                                spoken.insert(word.clone(), language);
                            }
                        }
                    }
                    if !words.is_empty() {
                        said.push((about, words));
                    }
                }
            }
        }
        let words = WordList::of(spoken.keys().map(String::as_str));
        let mut found = Vec::new();
        let mut light = vec![false; words.len()];
        for (token, (word, spoken)) in (0_u32..).zip(&spoken) {
            for (at, language) in languages.iter().enumerate() {
                if spoken & 1 << at.min(31) != 0 {
                    let stems = stems(word, language.as_deref());
                    found.extend(stems.into_iter().map(|stem| (stem, token)));
                    let is_light = language.as_ref().is_some_and(|code| is_light(word, code));
                    light[token as usize] |= is_light;
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        Glossary::weighed_of(words, said, found, light)
    }

    /// A word weighs the more, the fewer themes it points to.
    fn weighed_of(
        words: WordList,
        said: Vec<(About, Vec<String>)>,
        stems: Vec<(u64, u32)>,
        light: Vec<bool>,
    ) -> Glossary {
        let mut themes: Vec<BTreeSet<Theme>> = vec![BTreeSet::new(); words.len()];
        let mut standing: Vec<(u32, u32)> = Vec::new();
        for (phrase, (about, said)) in (0..).zip(&said) {
            for token in said.iter().filter_map(|word| words.find(word)) {
                standing.push((token as u32, phrase));
                if let About::Theme(theme) = about {
                    themes[token].insert(*theme);
                }
            }
        }
        standing.sort_unstable();
        standing.dedup();
        let all = Theme::all().len() as f32;
        let weigh = |spread: usize| (1.0 + all / spread.max(1) as f32).ln();
        let weights: Vec<f32> = spread(&themes, &stems).into_iter().map(weigh).collect();
        let mut phrases: Vec<Phrase> = said
            .iter()
            .map(|(about, _)| Phrase {
                about: *about,
                weight: 0.0,
            })
            .collect();
        let mut starts = vec![0; words.len() + 1];
        for (token, phrase) in &standing {
            phrases[*phrase as usize].weight += weights[*token as usize];
            starts[*token as usize + 1] += 1;
        }
        for token in 0..words.len() {
            starts[token + 1] += starts[token];
        }
        Glossary {
            standing: standing.into_iter().map(|(_, phrase)| phrase).collect(),
            words,
            weights,
            light,
            starts,
            phrases,
            stems,
        }
    }

    /// The phrases that the word stands in.
    fn phrases_of(&self, token: u32) -> &[u32] {
        let range = self.starts[token as usize]..self.starts[token as usize + 1];
        &self.standing[range.start as usize..range.end as usize]
    }
}

/// To how many themes each word points, with its other forms: a seldom form of a common word
/// tells no more than the word.
fn spread(themes: &[BTreeSet<Theme>], stems: &[(u64, u32)]) -> Vec<usize> {
    let mut spread: Vec<usize> = themes.iter().map(BTreeSet::len).collect();
    for forms in stems.chunk_by(|one, other| one.0 == other.0) {
        if let [_, _, ..] = forms {
            let all = forms.iter().flat_map(|(_, token)| &themes[*token as usize]);
            let together = all.collect::<BTreeSet<_>>().len();
            for (_, token) in forms {
                let own = &mut spread[*token as usize];
                *own = together.max(*own);
            }
        }
    }
    spread
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
