//! Looking for traces in everything that was written.

use onthaal_model::vocabulary::{AgeBand, Asker, Channel, Language, Outcome, Theme, Warmth};
use std::fs;
use std::path::{Path, PathBuf};

/// The files below `folder` whose bytes hold one of the words, with the word.
pub fn files_with(folder: &Path, words: &[&str]) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files_with(&path, words)?);
        } else if path.is_file() {
            let bytes = fs::read(&path)?;
            let holds = |word: &&&str| {
                bytes
                    .windows(word.len())
                    .any(|part| part == word.as_bytes())
            };
            found.extend(
                words
                    .iter()
                    .filter(holds)
                    .map(|word| (path.clone(), (*word).to_owned())),
            );
        }
    }
    Ok(found)
}

/// Every code that would tell what somebody asked, but those that say nothing.
pub fn telling_codes() -> Vec<&'static str> {
    let codes = Theme::all()
        .map(Theme::code)
        .chain(AgeBand::all().map(AgeBand::code))
        .chain(Asker::all().map(Asker::code))
        .chain(Outcome::all().map(Outcome::code))
        .chain(Channel::all().map(Channel::code))
        .chain(Warmth::all().map(Warmth::code));
    // Shorter codes, such as those of languages, stand in every file by chance.
    let long = codes
        .chain(Language::all().map(Language::code))
        .filter(|code| code.len() >= 8);
    let mut codes: Vec<_> = long.collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
