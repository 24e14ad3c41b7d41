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
/// Words that turn what is said around.
const WITHOUT: [&str; 5] = ["geen", "zonder", "niet", "nergens", "trapvrij"];
/// Words that tell of a way around the steps.
const AROUND: [&str; 4] = ["lift", "helling", "hellend", "plateau"];

impl AccessKind {
    /// Told from the Dutch words.
    pub fn of(dutch: &str) -> AccessKind {
        let words = words(dutch);
        let any = |starts: &[&str]| {
            let found = |word: &String| starts.iter().any(|start| word.starts_with(start));
            words.iter().any(found)
        };
        match (any(&STEPS), any(&WITHOUT), any(&AROUND)) {
            (true, false, false) => AccessKind::Steps,
            (false, true, _) => AccessKind::Hindrance,
            (true, _, _) | (false, false, _) => AccessKind::Help,
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
        check("Geen toilet voor bezoekers", AccessKind::Hindrance);
        check("Er is een toilet", AccessKind::Help);
        check("", AccessKind::Help);
    }
}
