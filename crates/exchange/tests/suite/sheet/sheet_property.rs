//! Whatever comes in, nothing breaks, and the same once more is nothing new.

use onthaal_exchange::sheet::{Fact, Field, Mapping, Table, TableCell, TableRow, read, write_xlsx};
use onthaal_exchange::{Known, Plan, Reading};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::sync::LazyLock;

fn plan(table: &Table, known: &Known) -> Plan {
    let mut reading = Reading::default();
    read(&mut reading, table, &Mapping::guess(table));
    Plan::of(reading, known)
}

/// A workbook to be damaged.
static WORKBOOK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let town = onthaal_demo::town().unwrap().records;
    write_xlsx(&town[..200]).unwrap()
});

/// Cells that people and machines leave behind, and what nobody expects.
fn cell() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "",
        "",
        "ja",
        "nee",
        "0-3",
        "18-0",
        "09 222 33 44",
        "4,75E+08",
        "9OOO",
        "9000",
        "Gent",
        "Kerkstraat 1",
        "ma-vr 9u-12u",
        "25u",
        "24/7",
        "na afspraak",
        "De Wilg",
        "De Brug",
        "Babycafé",
        "=1+1",
        "javascript:x",
        "a@b.example",
        "www.b.example",
        "NL; fr",
        "Sport",
        "51,05",
        "3.7",
        "01/02/2026",
        "46350",
        "€ 5; gratis",
        "\u{202e}x",
        "<b>y</b>",
        "wachtlijst",
        "gesloten van 01/01/2026 tot 02/01/2026 (x)",
        "1e di 9u-10u",
        "0123.456.749",
        "0b9d6c2e-0000-4000-8000-000000000001",
        "0b9d6c2e-0000-4000-8000-000000000002",
    ]);
    prop_oneof![
        6 => known.prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => "[0-9a-z/:.,;()\"'+€ -]{0,24}",
    ]
}

fn table() -> impl Strategy<Value = Table> {
    let headers = prop::collection::vec(prop::sample::select(Field::ALL), 2..14);
    headers.prop_flat_map(|fields| {
        let facts = prop::sample::select(vec![Fact::Text, Fact::Text, Fact::Number, Fact::Formula]);
        let cells = prop::collection::vec((cell(), facts), fields.len());
        let rows = prop::collection::vec(cells, 1..6);
        rows.prop_map(move |rows| Table {
            file: "t.xlsx".to_owned(),
            sheet: None,
            header_row: 1,
            headers: fields.iter().map(|field| field.id().to_owned()).collect(),
            rows: rows
                .into_iter()
                .enumerate()
                .map(|(index, cells)| TableRow {
                    number: index + 2,
                    cells: cells
                        .into_iter()
                        .map(|(text, fact)| TableCell {
                            text: text.trim().to_owned(),
                            fact,
                        })
                        .collect(),
                })
                .collect(),
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_bytes_are_a_table_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(table) = Table::open("f", &bytes) {
            plan(&table, &Known::default());
        }
    }

    #[test]
    fn any_text_is_a_table_or_an_error(text in "[a-zA-Z0-9;,\"\n\t =é+:/.-]{0,200}") {
        let lines = format!("Organisatie;Dienst;Openingsuren;Leeftijd;Tel.\n{text}");
        if let Ok(table) = Table::open("f", lines.as_bytes()) {
            plan(&table, &Known::default());
        }
    }
}

proptest! {
    // The same tables every time: what is rare is looked for by hand, with another seed and more.
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..ProptestConfig::with_cases(1_500)
    })]

    #[test]
    fn the_same_table_twice_is_the_same_once(table in table()) {
        let first = plan(&table, &Known::default());
        let known = Known::new(first.write, []);
        let second = plan(&table, &known);
        let changes: Vec<String> = second.changes.iter().map(ToString::to_string).collect();
        prop_assert!(changes.is_empty(), "{changes:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn a_damaged_workbook_is_a_table_or_an_error(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = WORKBOOK.clone();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if byte % 3 == 0 {
            bytes.truncate(cut.index(WORKBOOK.len()));
        }
        if let Ok(table) = Table::open("f.xlsx", &bytes) {
            plan(&table, &Known::default());
        }
    }
}

#[test]
fn what_is_free_and_has_a_price_is_both_the_second_time_too() {
    let cells = ["De Wilg", "Babycafé", "51,05", "ja"].map(|text| TableCell {
        text: text.to_owned(),
        fact: Fact::Text,
    });
    let headers = ["Organisatie", "Dienst", "Kostprijs", "Gratis?"];
    let table = Table {
        file: "t.xlsx".to_owned(),
        sheet: None,
        header_row: 1,
        headers: headers.map(str::to_owned).to_vec(),
        rows: vec![TableRow {
            number: 2,
            cells: cells.to_vec(),
        }],
    };
    let first = plan(&table, &Known::default());
    let second = plan(&table, &Known::new(first.write, []));
    let changes: Vec<String> = second.changes.iter().map(ToString::to_string).collect();
    assert_eq!(changes, Vec::<String>::new());
}
