//! Three pictures and two digits, as they are laid out and as they come in.

use onthaal_model::random::SeededRandomness;
use onthaal_ticket::pictures::{Picture, PictureCode};
use proptest::prelude::*;
use std::collections::BTreeMap;

proptest! {
    #[test]
    fn no_text_stops_the_reading(text in any::<String>(), number in any::<String>()) {
        let _ = PictureCode::parse(&text);
        let _ = PictureCode::read(&[&text, &text, &text], &number);
    }

    #[test]
    fn nothing_like_a_code_stops_the_reading(
        text in "(fish|tree|key|sun|)(-(fish|tree|key|FISH|moon)){0,5}-[-0-9٤４]{0,4}"
    ) {
        if let Ok(code) = PictureCode::parse(&text) {
            prop_assert_eq!(code.canonical(), text);
        }
    }

    #[test]
    fn the_order_of_the_pictures_counts(seed in any::<u64>()) {
        let code = PictureCode::new(&SeededRandomness::new(seed));
        let [first, second, third] = code.pictures().map(Picture::name);
        let other = PictureCode::read(&[second, first, third], &code.number());
        prop_assert!(other.is_ok_and(|other| other != code));
    }
}

#[test]
fn every_picture_and_every_number_is_as_likely() {
    let random = SeededRandomness::new(21);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let drawn = 32_000;
    for _ in 0..drawn {
        let code = PictureCode::new(&random);
        for (place, picture) in code.pictures().into_iter().enumerate() {
            *counts
                .entry(format!("{place} {}", picture.name()))
                .or_default() += 1;
        }
        *counts.entry(code.number()).or_default() += 1;
    }
    assert_eq!(counts.len(), 3 * 32 + 100);
    for (what, count) in counts {
        let expected = if what.len() == 2 {
            drawn / 100
        } else {
            drawn / 32
        };
        let (least, most) = (expected * 3 / 4, expected * 5 / 4);
        assert!((least..=most).contains(&count), "{what}: {count}");
    }
}
