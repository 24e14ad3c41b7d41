//! A set of places, a bit each.

/// A set of places of services.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// None of the places below `end`.
    pub(crate) fn none(end: usize) -> Bits {
        Bits(vec![0; end.div_ceil(64)])
    }

    pub(crate) fn insert(&mut self, place: u32) -> bool {
        let Some(word) = self.0.get_mut(place as usize / 64) else {
            return false;
        };
        let bit = 1 << (place % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    pub(crate) fn has(&self, place: u32) -> bool {
        let word = self.0.get(place as usize / 64);
        word.is_some_and(|word| word & 1 << (place % 64) != 0)
    }

    /// Keeps what is in the other too.
    pub(crate) fn keep(&mut self, other: &Bits) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// Takes out what is in the other.
    pub(crate) fn take_out(&mut self, other: &Bits) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= !other;
        }
    }

    /// Adds what is in the other.
    pub(crate) fn add(&mut self, other: &Bits) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The places, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().zip(0_u32..).flat_map(|(word, at)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(at * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in_and_no_more() {
        let mut set = Bits::none(130);
        for place in [0, 63, 64, 129] {
            assert!(set.insert(place));
            assert!(!set.insert(place));
        }
        assert!(!set.insert(1_000));
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 129]);
        assert!(set.has(64) && !set.has(65) && !set.has(9_999));
        let mut other = Bits::none(130);
        other.insert(64);
        other.insert(70);
        let mut both = set.clone();
        both.keep(&other);
        assert_eq!((both.count(), both.has(64)), (1, true));
        set.take_out(&other);
        assert!(!set.has(64));
        set.add(&other);
        assert_eq!(set.count(), 5);
    }
}
