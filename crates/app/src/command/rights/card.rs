//! The list of rights as a telephone keeps it: the house, and of each right what it is called in the
//! family's own language and in Dutch, under the name that stands on the door where it is asked.
//!
//! What is deliberately absent: addresses of sites, which need the internet, and how sure a right is.

use onthaal_directory::vcard::VCard;
use onthaal_locales::Messages;
use onthaal_model::rights::{Giver, Open};

/// How many bytes one code may hold, so that it is read from a lit screen (97 modules at most).
pub(super) const MAX_BYTES: usize = 850;

/// The list in one card, or in as few as hold all of it, each right whole in one of them, the
/// number in front where there are several. Who gives is told in both languages where that does not
/// take one card more, and else by the Dutch name on the door.
pub(super) fn cards(
    name: &str,
    phone: Option<&str>,
    messages: &Messages,
    rights: &[Open],
) -> Vec<String> {
    let whole = packed(name, phone, &groups(messages, rights, true));
    let short = packed(name, phone, &groups(messages, rights, false));
    match whole.len() > short.len() {
        true => short,
        false => whole,
    }
}

fn packed(name: &str, phone: Option<&str>, groups: &[Group]) -> Vec<String> {
    let rights = groups.iter().map(|group| group.rights.len()).sum::<usize>();
    let mut most = 1;
    loop {
        let parts = parted(groups, most);
        let count = parts.len();
        let parts = parts.into_iter().enumerate();
        let cards = parts.map(|(place, lines)| {
            let number = match count {
                1 => String::new(),
                _ => format!("{}/{count} ", place + 1),
            };
            let card = VCard {
                name: format!("{number}{name}"),
                phone: phone.map(str::to_owned),
                notes: vec![lines],
                ..VCard::default()
            };
            card.text_within(usize::MAX)
        });
        let cards: Vec<String> = cards.collect();
        if cards.iter().all(|card| card.len() <= MAX_BYTES) || most >= rights {
            return cards;
        }
        most += 1;
    }
}

/// Who gives, and what is asked there.
struct Group {
    giver: String,
    rights: Vec<String>,
}

fn groups(messages: &Messages, rights: &[Open], own_giver: bool) -> Vec<Group> {
    let mut givers: Vec<Giver> = Vec::new();
    for open in rights {
        if !givers.contains(&open.right.giver) {
            givers.push(open.right.giver);
        }
    }
    let group = |giver: Giver| {
        let here = rights.iter().filter(|open| open.right.giver == giver);
        let line = |open: &Open| {
            let own = messages.text(&format!("right-{}", open.right.code));
            both(&own, open.right.name)
        };
        let own = messages.text(&format!("rights-giver-{}", giver.code()));
        let giver = match own_giver {
            true => both(&own, giver.name()),
            false => giver.name().to_owned(),
        };
        Group {
            giver,
            rights: here.map(line).collect(),
        }
    };
    givers.into_iter().map(group).collect()
}

/// What it is called here and, where that does not say it already, in Dutch.
fn both(own: &str, dutch: &str) -> String {
    match own.contains(dutch) {
        true => own.to_owned(),
        false => format!("{own} = {dutch}"),
    }
}

/// The lines in about so many parts of the same length; who gives stands above each part of theirs.
fn parted(groups: &[Group], parts: usize) -> Vec<String> {
    let bytes = |text: &str| text.len() + 4;
    let whole: usize = groups
        .iter()
        .map(|group| {
            let rights = group.rights.iter().map(|right| bytes(right));
            bytes(&group.giver) + rights.sum::<usize>()
        })
        .sum();
    let enough = whole.div_ceil(parts);
    let mut done: Vec<String> = Vec::new();
    let mut here: Vec<String> = Vec::new();
    let mut length = 0;
    for group in groups {
        for (place, right) in group.rights.iter().enumerate() {
            let more = bytes(right) + bytes(&group.giver);
            let turn = length > 0 && length + more / 2 > enough && done.len() + 1 < parts;
            if turn {
                done.push(here.join("\n"));
                here.clear();
                length = 0;
            }
            if place == 0 || turn {
                here.push(format!("{}:", group.giver));
                length += bytes(&group.giver);
            }
            here.push(format!("- {right}"));
            length += bytes(right);
        }
    }
    done.push(here.join("\n"));
    done
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_locales::Locales;
    use onthaal_model::rights::{Answer, Question, Situation, after};

    /// The list of who chose these situations and knows no answer: the longest there is.
    fn longest(situations: &[Situation]) -> Vec<Open> {
        let mut answers: Vec<(Question, Answer)> = Vec::new();
        loop {
            let step = after(situations, &answers).expect("what is asked may be answered");
            match step.question {
                Some(question) => answers.push((question, Answer::Unsure)),
                None => return step.rights,
            }
        }
    }

    fn said(locale: &str, rights: &[Open]) -> Vec<String> {
        let messages = Messages::load(&Locales::embedded(), locale).expect("it is embedded");
        cards(
            "Huis van het Kind De Wilg",
            Some("+3290000000"),
            &messages,
            rights,
        )
    }

    /// What a telephone shows of a card, without the folds and the marks of the format.
    fn plain(card: &str) -> String {
        let unfolded = card.replace("\r\n ", "");
        unfolded
            .replace("\\n", "\n")
            .replace("\\,", ",")
            .replace("\\;", ";")
    }

    #[test]
    fn every_right_is_told_in_the_language_of_the_family_and_in_dutch() {
        let locales = Locales::embedded();
        for locale in locales.tags() {
            let messages = Messages::load(&locales, &locale).expect("a locale");
            for situation in Situation::all() {
                let rights = longest(&[situation]);
                let told = said(&locale, &rights);
                let told: String = told.iter().map(|card| plain(card)).collect();
                for open in &rights {
                    let id = format!("right-{}", open.right.code);
                    assert!(messages.has(&id), "{locale}: {id}");
                    for words in [
                        &messages.text(&id),
                        open.right.name,
                        open.right.giver.name(),
                    ] {
                        assert!(told.contains(words), "{locale}: {words}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_list_is_in_one_code_or_in_a_few_that_a_telephone_reads() {
        let locales = Locales::embedded();
        let all: Vec<Situation> = Situation::all().collect();
        for locale in locales.tags() {
            for situation in Situation::all() {
                let told = said(&locale, &longest(&[situation]));
                assert!(told.len() <= 2, "{locale} {}", situation.code());
            }
            let told = said(&locale, &longest(&all));
            assert!(told.len() <= 6, "{locale}: {}", told.len());
            let first = format!("FN:1/{} ", told.len());
            assert!(told[0].contains(&first), "{locale}: {}", told.len());
            for card in &told {
                assert!(card.len() <= MAX_BYTES, "{locale}: {}", card.len());
                let drawn = onthaal_ticket::qr::draw_lit(card).expect("it fits");
                assert!(drawn.size <= 97, "{locale}: {}", drawn.size);
            }
        }
    }

    #[test]
    fn a_dutch_list_tells_nothing_twice() {
        let school = Situation::parse("school").expect("a situation");
        let told = said("nl-BE", &longest(&[school]));
        assert_eq!(told.len(), 1, "{told:?}");
        let told = plain(&told[0]);
        assert_eq!(told.matches("Schooltoeslag").count(), 1, "{told}");
        assert_eq!(
            told.matches("Uitbetaler van het Groeipakket").count(),
            1,
            "{told}"
        );
        assert!(!told.contains(" = "));
    }
}
