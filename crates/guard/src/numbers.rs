//! Rows of digits as people write them, in groups with something small between.

use crate::reading::{Class, Reading};

/// Groups of digits that may be one number.
pub(crate) struct Run<'a> {
    reading: &'a Reading,
    /// The token of every group.
    pub(crate) groups: Vec<usize>,
}

/// Some groups of a run that stand beside one another.
pub(crate) struct Piece {
    /// The digits, one after the other.
    pub(crate) digits: String,
    /// How many digits each group has.
    pub(crate) shape: Vec<usize>,
    /// What stands between the groups.
    pub(crate) between: Vec<String>,
    /// First and last token.
    pub(crate) tokens: (usize, usize),
    /// Whether letters stand against it.
    pub(crate) in_word: bool,
    /// Whether a plus stands before it.
    pub(crate) plus: bool,
}

/// Most digits that any number here has.
const MOST: usize = 19;

/// The runs of a text.
pub(crate) fn runs(reading: &Reading) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut open = false;
    for (index, token) in reading.tokens.iter().enumerate() {
        match token.class {
            Class::Digits => match runs.last_mut() {
                Some(run) if open && run.joins(index) => run.groups.push(index),
                _ => {
                    runs.push(Run {
                        reading,
                        groups: vec![index],
                    });
                    open = true;
                }
            },
            Class::Word => open = false,
            Class::Sign => {}
        }
    }
    runs
}

impl Run<'_> {
    fn joins(&self, index: usize) -> bool {
        let last = self.groups[self.groups.len() - 1];
        let gap = self.reading.tokens[last].at.end..self.reading.tokens[index].at.start;
        gap.len() <= 3
            && self.reading.letters[gap]
                .iter()
                .all(|letter| matches!(letter, ' ' | '.' | '-' | '/' | '(' | ')'))
    }

    /// Every piece of the run whose number of digits is one of these.
    pub(crate) fn pieces(&self, lengths: &[usize]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for from in 0..self.groups.len() {
            let mut length = 0;
            for to in from..self.groups.len() {
                length += self.reading.tokens[self.groups[to]].text.len();
                if length > MOST {
                    break;
                }
                if lengths.contains(&length) {
                    pieces.push(self.piece(from, to));
                }
            }
        }
        pieces
    }

    fn piece(&self, from: usize, to: usize) -> Piece {
        let groups = &self.groups[from..=to];
        let token = |index: usize| &self.reading.tokens[index];
        let (first, last) = (groups[0], groups[groups.len() - 1]);
        let before = first
            .checked_sub(1)
            .filter(|index| self.reading.glued(*index));
        let after = self.reading.glued(last).then_some(last + 1);
        let is_word = |index: Option<usize>| index.is_some_and(|at| token(at).class == Class::Word);
        Piece {
            digits: groups
                .iter()
                .map(|index| token(*index).text.as_str())
                .collect(),
            shape: groups
                .iter()
                .map(|index| token(*index).text.len())
                .collect(),
            between: groups
                .windows(2)
                .map(|pair| {
                    self.reading
                        .text(&(token(pair[0]).at.end..token(pair[1]).at.start))
                })
                .collect(),
            tokens: (first, last),
            in_word: is_word(before) || is_word(after),
            plus: before.is_some_and(|at| token(at).is("+")),
        }
    }
}
