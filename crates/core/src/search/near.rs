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

/// Longest word that is compared, in letters; folding cuts words at less.
const LONGEST: usize = 48;

/// Which letters a word has, as bits; other alphabets share them.
pub(crate) fn letter_mask(word: &str) -> u64 {
    word.chars().fold(0, |mask, c| {
        let bit = match c {
            'a'..='z' => u32::from(c) - u32::from('a'),
            _ => 26 + u32::from(c) % 38,
        };
        mask | 1 << bit
    })
}

/// The number of letters to add, drop, change or swap with a neighbour to come from one word
/// to the other, when that is at most `limit`.
pub fn distance_within(one: &str, other: &str, limit: usize) -> Option<usize> {
    let (one, other) = apart(one, other);
    let (one, other) = (Letters::of(one), Letters::of(other));
    if one.count.abs_diff(other.count) > limit {
        return None;
    }
    let row = last_row(&one, &other, limit)?;
    Some(usize::from(row[other.count])).filter(|cost| *cost <= limit)
}

/// The same to the beginning of the other word that is nearest.
pub(crate) fn prefix_distance_within(typed: &str, whole: &str, limit: usize) -> Option<usize> {
    let (typed, whole) = (Letters::of(typed), Letters::of(whole));
    let row = last_row(&typed, &whole, limit)?;
    let least = row[..=whole.count].iter().min()?;
    Some(usize::from(*least)).filter(|cost| *cost <= limit)
}

/// Both words from the first letter that differs on.
fn apart<'a, 'b>(one: &'a str, other: &'b str) -> (&'a str, &'b str) {
    let same = one.char_indices().zip(other.chars());
    let at = same.take_while(|((_, a), b)| a == b).last();
    let at = at.map_or(0, |((at, c), _)| at + c.len_utf8());
    (&one[at..], &other[at..])
}

struct Letters {
    letters: [char; LONGEST],
    count: usize,
}

impl Letters {
    fn of(word: &str) -> Letters {
        let mut letters = ['\0'; LONGEST];
        let mut count = 0;
        for (place, c) in letters.iter_mut().zip(word.chars()) {
            *place = c;
            count += 1;
        }
        Letters { letters, count }
    }
}

/// What it costs to come from the first word to every beginning of the other; nothing once all
/// of it is beyond the limit.
fn last_row(one: &Letters, other: &Letters, limit: usize) -> Option<[u8; LONGEST + 1]> {
    let mut before = [0_u8; LONGEST + 1];
    let mut above = [0_u8; LONGEST + 1];
    let mut row = [0_u8; LONGEST + 1];
    for (cost, place) in above.iter_mut().zip(0..) {
        *cost = place;
    }
    let width = other.count;
    for i in 0..one.count {
        row[0] = above[0] + 1;
        let mut least = row[0];
        for j in 0..width {
            let differs = u8::from(one.letters[i] != other.letters[j]);
            let mut cost = (above[j] + differs).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0
                && j > 0
                && one.letters[i] == other.letters[j - 1]
                && one.letters[i - 1] == other.letters[j]
            {
                cost = cost.min(before[j - 1] + 1);
            }
            row[j + 1] = cost;
            least = least.min(cost);
        }
        if usize::from(least) > limit {
            return None;
        }
        before = above;
        above = row;
    }
    Some(above)
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
