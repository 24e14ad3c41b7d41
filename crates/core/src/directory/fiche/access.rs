//! How everyone gets in, with what each line is: a help or a hindrance. That is told from the Dutch
//! words, which are always there.

use crate::directory::locale::Text;
use crate::search::fold::words;

/// One thing to know of getting in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// What is said.
    pub text: Text,
    /// What it is.
    pub kind: AccessKind,
}

/// What a line on getting in is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessKind {
    /// It makes it easier.
    Help,
    /// Steps or stairs.
    Steps,
    /// Something else that is missing or hard.
    Hindrance,
}

/// The beginnings of words for steps.
const STEPS: [&str; 4] = ["trede", "trap", "drempel", "verdieping"];
/// The ends of words that say there are none: "trapvrij", "drempelloos".
const FREE_OF: [&str; 2] = ["vrij", "loos"];
/// The beginnings of words that tell of a way around the steps.
const AROUND: [&str; 4] = ["lift", "helling", "hellend", "plateau"];
/// Words that take back the word behind them.
const NO: [&str; 2] = ["geen", "zonder"];
/// Words that say that something is missing or hard.
const LACKS: [&str; 4] = ["geen", "zonder", "niet", "nergens"];

impl AccessKind {
    /// Told from the Dutch words. Steps are told wherever no way around them is: a tick there would send
    /// somebody in vain.
    pub fn of(dutch: &str) -> AccessKind {
        let words = words(dutch);
        let begins = |word: &str, with: &[&str]| with.iter().any(|start| word.starts_with(start));
        let is_step =
            |word: &str| begins(word, &STEPS) && !FREE_OF.iter().any(|end| word.ends_with(end));
        let said = |is: &dyn Fn(&str) -> bool| {
            let before = std::iter::once("").chain(words.iter().map(String::as_str));
            let mut pairs = before.zip(&words);
            pairs.any(|(before, word)| is(word) && !NO.contains(&before))
        };
        let lacks = words.iter().enumerate().any(|(at, word)| {
            let of_steps = words.get(at + 1).is_some_and(|next| is_step(next));
            LACKS.contains(&word.as_str()) && !of_steps
        });
        let around = said(&|word| begins(word, &AROUND));
        match (said(&is_step) && !around, lacks) {
            (true, _) => AccessKind::Steps,
            (false, true) => AccessKind::Hindrance,
            (false, false) => AccessKind::Help,
        }
    }

    /// Its code, for the screen.
    pub fn code(self) -> &'static str {
        match self {
            AccessKind::Help => "help",
            AccessKind::Steps => "steps",
            AccessKind::Hindrance => "hindrance",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hindrance_is_told_apart_from_a_help() {
        let check =
            |dutch: &str, kind: AccessKind| assert_eq!(AccessKind::of(dutch), kind, "{dutch}");
        check("Er zijn enkele treden", AccessKind::Steps);
        check("Op de tweede verdieping", AccessKind::Steps);
        check("Op de tweede verdieping, met een lift", AccessKind::Help);
        check("Je kunt binnen zonder trap", AccessKind::Help);
        check("Een trap en een helling", AccessKind::Help);
        check("Geen lift, wel een trap", AccessKind::Steps);
        check("Niet toegankelijk: er zijn vijf treden", AccessKind::Steps);
        check(
            "Een lift, maar geen aangepast toilet",
            AccessKind::Hindrance,
        );
        check("Trapvrij en drempelloos", AccessKind::Help);
        check("Geen toilet voor bezoekers", AccessKind::Hindrance);
        check("Er is een toilet", AccessKind::Help);
        check("", AccessKind::Help);
    }
}
