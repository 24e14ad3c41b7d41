//! Short keys that sort as names do.

use uuid::Uuid;

/// How many bytes of a name decide.
const OF_NAME: usize = 12;

/// A key that puts services in order by their folded name; what is named the same keeps the same
/// order for ever.
pub(super) fn sort_key(name: &str, id: Uuid) -> [u8; 16] {
    let mut key = [0; 16];
    for (place, byte) in key[..OF_NAME].iter_mut().zip(name.bytes()) {
        *place = byte;
    }
    let (first, second) = id.as_u64_pair();
    let mixed = (first ^ second.rotate_left(17)).to_be_bytes();
    key[OF_NAME..].copy_from_slice(&mixed[mixed.len() + OF_NAME - 16..]);
    key
}

/// A short number for a record, the same for ever. Two records seldom share one, and then both
/// are renewed where one changed.
pub(super) fn number_of(id: Uuid) -> i64 {
    let (first, second) = id.as_u64_pair();
    let mixed = first ^ second.rotate_left(31);
    i64::from((mixed ^ mixed >> 32) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_as_names_do() {
        let id = Uuid::from_u128;
        let names = ["", "babybabbel", "bib", "spelotheek", "школа"];
        let keys: Vec<[u8; 16]> = names.iter().map(|name| sort_key(name, id(7))).collect();
        assert!(keys.is_sorted());
        assert_ne!(sort_key("bib", id(1)), sort_key("bib", id(2)));
        assert_ne!(number_of(id(1)), number_of(id(2)));
    }
}
