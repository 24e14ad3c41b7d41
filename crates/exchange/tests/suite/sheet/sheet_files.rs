//! Files as they come, whole ones that are no sheet, and what is said of them.

use onthaal_exchange::sheet::{Mapping, Table, fields, read, template_xlsx};
use onthaal_exchange::{Known, Plan, Reading, Reason};
use onthaal_locales::{Argument, Locales, Messages};

const LINES: &str =
    "Organisatie;Dienst;Omschrijving;Tel.\nDe Wilg;Babycafé;Kom langs.;09 222 33 44\n";

fn names(bytes: &[u8]) -> Vec<String> {
    let mut reading = Reading::default();
    let table = Table::open("t.csv", bytes).unwrap();
    read(&mut reading, &table, &Mapping::guess(&table));
    let plan = Plan::of(reading, &Known::default());
    let names = plan
        .write
        .iter()
        .filter_map(|record| record.body.get("name")?.as_str());
    names.map(str::to_owned).collect()
}

#[test]
fn any_encoding_separator_and_line_end_is_read() {
    let expected = ["De Wilg", "Babycafé"];
    let wide = |text: &str| -> Vec<u8> {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xff, 0xfe].into_iter().chain(units).collect()
    };
    let mut files = vec![
        LINES.as_bytes().to_vec(),
        format!("\u{feff}{LINES}").into_bytes(),
        wide(LINES),
        LINES
            .replace('é', "\u{1}")
            .into_bytes()
            .iter()
            .map(|b| if *b == 1 { 0xe9 } else { *b })
            .collect(),
        LINES.replacen('\n', "\r\n", 1).into_bytes(),
        LINES.replace('\n', "\r").into_bytes(),
        format!("sep=;\n{LINES}").into_bytes(),
        format!("{LINES}\n;;;\n\n").into_bytes(),
        LINES.replace("Babycafé", "\"Babycafé\"").into_bytes(),
    ];
    for separator in [",", "\t", "|"] {
        files.push(LINES.replace(';', separator).into_bytes());
    }
    for (index, bytes) in files.iter().enumerate() {
        assert_eq!(names(bytes), expected, "file {index}");
    }
}

#[test]
fn ragged_rows_double_headers_and_unknown_columns_are_borne() {
    let ragged = "Organisatie;Dienst;Tel.;Tel.;Kleur\nDe Wilg;Babycafé\nDe Brug;Praatgroep;09 222 33 44;0475 12 34 56;x;y;z\n";
    let table = Table::open("t.csv", ragged.as_bytes()).unwrap();
    let mapping = Mapping::guess(&table);
    let fields: Vec<_> = mapping
        .columns
        .iter()
        .map(|column| column.field.as_deref())
        .collect();
    assert_eq!(
        fields[2..5],
        [Some("service-phone"), Some("service-phone"), None]
    );
    let mut names = names(ragged.as_bytes());
    names.sort();
    assert_eq!(names, ["Babycafé", "De Brug", "De Wilg", "Praatgroep"]);
}

#[test]
fn a_file_that_is_no_sheet_is_refused_whole_and_told() {
    let check = |bytes: &[u8], code: &str| {
        let error = Table::open("f", bytes).unwrap_err();
        assert_eq!(error.fault.code(), code, "{error}");
        assert_eq!(error.file, "f");
    };
    check(b"", "empty");
    check(b" \r\n \n", "empty");
    check(b"Organisatie;Dienst\n", "no-rows");
    check(b"Organisatie;Dienst\n;\n", "no-rows");
    check(b"alleen maar een zin", "no-header");
    check(b"a;b\n1;\0\n", "nul");
    check(b"Organisatie;Dienst\nDe Wilg;\"Babycaf\n", "unclosed-quote");
    check(b"%PDF-1.7 \n", "unknown-format");
    check(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "unknown-format");
    check(b"PK\x03\x04 niets", "not-zip");
    check(&vec![b'a'; 50 * 1024 * 1024], "too-large");
    let wide = vec!["x"; 1_000_000].join(";");
    check(wide.as_bytes(), "too-many-columns");
    let long = format!("Organisatie;Dienst\nDe Wilg;{}\n", "x".repeat(9_000));
    check(long.as_bytes(), "cell-too-long");
    let high = format!("Organisatie;Dienst\n{}", "a;b\n".repeat(100_001));
    check(high.as_bytes(), "too-many-rows");
}

#[test]
fn the_template_explains_itself_and_holds_nothing_yet() {
    let template = template_xlsx().unwrap();
    let error = Table::open("leeg.xlsx", &template).unwrap_err();
    assert_eq!(error.fault.code(), "no-rows");
    assert_eq!(template, template_xlsx().unwrap(), "the same every time");
}

#[test]
fn everything_that_is_said_has_a_sentence_in_every_language() {
    let locales = Locales::embedded();
    for tag in ["nl-BE", "fr-BE", "en", "ar"] {
        let messages = Messages::load(&locales, tag).unwrap();
        for code in Reason::CODES {
            let id = format!("import-reason-{code}");
            assert!(messages.has(&id), "{tag}: {id}");
        }
        for field in fields() {
            let id = format!("import-field-{}", field.id);
            assert!(messages.has(&id), "{tag}: {id}");
        }
    }
    let dutch = Messages::load(&locales, "nl-BE").unwrap();
    let mut reading = Reading::default();
    let lines = LINES.replace("09 222 33 44", "4,75E+08");
    let table = Table::open("t.csv", lines.as_bytes()).unwrap();
    read(&mut reading, &table, &Mapping::guess(&table));
    let plan = Plan::of(reading, &Known::default());
    let odd = plan
        .verdicts
        .iter()
        .find(|verdict| !verdict.findings.is_empty())
        .unwrap();
    let finding = &odd.findings[0];
    let said = dutch.text_with(
        "import-reason-excel-number",
        &[
            ("column", Argument::Text(finding.column.as_deref().unwrap())),
            ("given", Argument::Text(finding.given.as_deref().unwrap())),
            ("expected", Argument::Text("")),
        ],
    );
    let sentence = "Kolom Tel.: ‘4,75E+08’ lijkt door Excel omgezet. Zet de kolom op Tekst en typ het nummer opnieuw.";
    assert_eq!(said, sentence);
    assert_eq!(odd.place.to_string(), "row 2");
}
