//! How near two words are: typing mistakes and other endings.

/// Fewest letters of a word in which a mistake is forgiven.
const SHORTEST_TYPO: usize = 4;
/// From so many letters two mistakes are forgiven.
const TWO_TYPOS: usize = 8;

/// How many mistakes are forgiven in a word of so many letters.
pub(crate) fn forgiven(letters: usize) -> usize {
    match letters {
        0..SHORTEST_TYPO => 0,
        SHORTEST_TYPO..TWO_TYPOS => 1,
        TWO_TYPOS.. => 2,
    }
}

/// The number of letters to add, drop, change or swap with a neighbour to come from one word
/// to the other, when that is at most `limit`.
pub fn distance_within(one: &str, other: &str, limit: usize) -> Option<usize> {
    if one.chars().count().abs_diff(other.chars().count()) > limit {
        return None;
    }
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut cost = (above[j] + usize::from(a != b))
                .min(above[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                cost = cost.min(before[j - 1] + 1);
            }
            row.push(cost);
        }
        if row.iter().min().is_some_and(|least| *least > limit) {
            return None;
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().filter(|cost| *cost <= limit)
}

/// The known words that the mistyped word most likely was, the nearest first, at most `most`.
pub fn likely_typos<'a>(
    word: &str,
    known: impl Iterator<Item = &'a str>,
    most: usize,
) -> Vec<&'a str> {
    let limit = forgiven(word.chars().count());
    if limit == 0 {
        return Vec::new();
    }
    let first = word.chars().next();
    let mut found: Vec<(usize, bool, &str)> = known
        .filter_map(|other| {
            let distance = distance_within(word, other, limit)?;
            Some((distance, other.chars().next() != first, other))
        })
        .collect();
    found.sort_unstable();
    found.truncate(most);
    found.into_iter().map(|(_, _, other)| other).collect()
}

/// How surely two words are forms of one (plural, case, a longer ending), from 0 to 1.
pub(crate) fn same_stem(one: &str, other: &str) -> f32 {
    let (short, long) = match one.chars().count() <= other.chars().count() {
        true => (one, other),
        false => (other, one),
    };
    let (least, most) = (short.chars().count(), long.chars().count());
    let shared = short
        .chars()
        .zip(long.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let tail = most - shared;
    match (shared == least, tail) {
        (true, 0) => 1.0,
        (true, 1..=2) if least >= 4 => 0.9,
        (true, 1) if least == 3 => 0.8,
        (true, 3) if least >= 5 => 0.8,
        (true, 4..=5) if least >= 6 => 0.6,
        (false, 1..=3) if least >= 5 && shared * 10 >= most * 7 => 0.8,
        (true | false, _) => 0.0,
    }
}

/// How surely a longer word is about the part it is made with, from 0 to 1: its end more than
/// its beginning ("huis|arts", "jeugd|beweging").
pub(crate) fn part_of(part: &str, word: &str) -> f32 {
    if part.len() >= word.len() || part.chars().nth(3).is_none() {
        return 0.0;
    }
    let share = part.len() as f32 / word.len() as f32;
    match (word.ends_with(part), word.starts_with(part)) {
        (true, _) => 0.55 + 0.35 * share,
        (false, true) if share >= 0.4 => 0.45 + 0.35 * share,
        (false, true | false) => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_letters_and_swaps() {
        let check = |one, other, limit, distance| {
            assert_eq!(
                distance_within(one, other, limit),
                distance,
                "{one} {other}"
            );
        };
        check("spelotek", "spelotheek", 2, Some(2));
        check("huisartts", "huisarts", 2, Some(1));
        check("jeugbeweging", "jeugdbeweging", 1, Some(1));
        check("opvagn", "opvang", 1, Some(1));
        check("opvang", "opvoeding", 2, None);
        check("حضنة", "حضانة", 1, Some(1));
        check("", "", 0, Some(0));
        check("", "abc", 2, None);
    }

    #[test]
    fn short_words_are_taken_as_they_are_typed() {
        assert!(likely_typos("bus", ["bos", "bus"].into_iter(), 4).is_empty());
        assert_eq!(
            likely_typos("dokte", ["dokter", "dochter"].into_iter(), 4),
            ["dokter"]
        );
    }

    #[test]
    fn a_compound_is_about_its_end_more_than_its_beginning() {
        assert!(part_of("arzt", "hausarzt") > part_of("haus", "hausarzt"));
        assert!(part_of("jeugd", "jeugdbeweging") < 0.7);
        for (part, word) in [("art", "hausart"), ("arzt", "arzt"), ("kind", "ankinder")] {
            assert_eq!(part_of(part, word), 0.0, "{part} {word}");
        }
    }

    #[test]
    fn other_endings_are_the_same_word_and_other_words_are_not() {
        for (one, other) in [
            ("psycholoog", "psychologen"),
            ("papier", "papieren"),
            ("oyuncak", "oyuncaklar"),
            ("дитина", "дитини"),
            ("اب", "اب"),
        ] {
            assert!(same_stem(one, other) > 0.5, "{one} {other}");
        }
        for (one, other) in [
            ("opvang", "opvoeding"),
            ("kind", "kinderarts"),
            ("bus", "busje"),
        ] {
            assert!(same_stem(one, other) < 0.5, "{one} {other}");
        }
    }
}
