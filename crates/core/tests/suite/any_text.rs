//! That nothing anybody types makes the search fail.

use crate::village::{NOW, at, village};
use onthaal_core::Store;
use onthaal_core::directory::{Asked, Filters, search_services};

fn search(store: &Store, text: &str, filters: &Filters) {
    let asked = Asked {
        text,
        locale: "nl-BE",
        filters,
        limit: 20,
        house: None,
        staff: false,
    };
    search_services(store, &asked, at(NOW)).unwrap();
}

#[test]
fn any_string_is_accepted() {
    let store = village();
    let long = "opvang \u{301}\0 ".repeat(1_000_000);
    let odd = [
        "\"",
        "'",
        "*",
        "AND",
        "OR NOT NEAR(",
        "name:",
        "^a",
        "-",
        "a*b\"c",
        "\0",
        "\u{202e}حضانة x",
        "{name} : x",
        "😀😀",
        "ａｂｃ",
        "%_%",
        "1712",
        "ﷺ",
        "\u{ffff}\u{10ffff}",
        "ሰላም",
        "ẞ",
        "a'b",
        ";--",
        "NEAR/2",
        "(((((",
        "\u{1f468}\u{200d}\u{1f469}",
        "í̂́",
        &long,
    ];
    for text in odd {
        search(&store, text, &Filters::default());
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]
    #[test]
    fn no_text_makes_the_search_fail(text in "\\PC{0,60}|[\\x00-\\x7f]{0,60}|[ء-ي ]{0,40}") {
        thread_local! { static STORE: Store = village(); }
        STORE.with(|store| { search(store, &text, &Filters::default()); });
    }
}
