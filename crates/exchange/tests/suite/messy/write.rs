//! The sheet as a workbook and as a text of an older computer.

use super::{HEADER_ROW, HEADERS, Messy, Typed, messy};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

/// The workbook: a cover sheet, and the table with two lines above it, hidden rows, merged cells
/// and a total.
pub fn xlsx() -> (Vec<u8>, Messy) {
    let messy = messy(false);
    let mut book = Workbook::new();
    let cover = book.add_worksheet();
    cover.set_name("Voorblad").unwrap();
    cover
        .write_string(0, 0, "Sociale kaart van de stad")
        .unwrap();
    cover.write_string(2, 0, "Vragen? Bel de dienst.").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("Lijst 2026").unwrap();
    sheet
        .write_string(0, 2, "Sociale kaart, versie van oktober")
        .unwrap();
    sheet.write_string(2, 0, "Graag alles invullen!").unwrap();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let time = Format::new().set_num_format("hh:mm");
    // An empty column before the first.
    for (at, header) in (1_u16..).zip(HEADERS) {
        sheet
            .write_string(HEADER_ROW as u32 - 1, at, *header)
            .unwrap();
    }
    for (number, cells) in &messy.rows {
        let row = *number as u32 - 1;
        for (at, cell) in (1_u16..).zip(cells) {
            match cell {
                Typed::Empty => {}
                Typed::Text(text) if text.is_empty() => {}
                Typed::Text(text) => {
                    sheet.write_string(row, at, text).unwrap();
                }
                Typed::Number(number) => {
                    sheet.write_number(row, at, *number).unwrap();
                }
                Typed::Day(year, month, of) => {
                    let date = ExcelDateTime::from_ymd(*year, *month, *of).unwrap();
                    sheet
                        .write_datetime_with_format(row, at, &date, &day)
                        .unwrap();
                }
                Typed::Time(part) => {
                    sheet
                        .write_number_with_format(row, at, *part, &time)
                        .unwrap();
                }
                Typed::Formula(text) => {
                    let formula = Formula::new(text).set_result("2");
                    sheet.write_formula(row, at, formula).unwrap();
                }
            }
        }
        if messy.hidden.contains(number) {
            sheet.set_row_hidden(row).unwrap();
        }
        if messy.merged.contains(number) {
            let Typed::Text(name) = &cells[0] else {
                continue;
            };
            sheet
                .merge_range(row, 1, row + 1, 1, name, &Format::new())
                .unwrap();
        }
    }
    let last = messy.rows.last().unwrap().0 as u32;
    sheet.write_string(last + 1, 1, "Totaal").unwrap();
    sheet
        .write_number(last + 1, 4, messy.rows.len() as f64)
        .unwrap();
    (book.save_to_buffer().unwrap(), messy)
}

/// The text: CP1252, semicolons, lines that end as on Windows.
pub fn csv() -> (Vec<u8>, Messy) {
    let messy = messy(true);
    let mut lines = vec![vec!["Sociale kaart".to_owned()], Vec::new(), Vec::new()];
    lines.push(HEADERS.iter().map(|header| (*header).to_owned()).collect());
    for (number, cells) in &messy.rows {
        while lines.len() + 1 < *number {
            lines.push(Vec::new());
        }
        lines.push(cells.iter().map(shown).collect());
    }
    lines.push(vec!["Totaal".to_owned(), messy.rows.len().to_string()]);
    let quoted = |cell: &String| match cell.contains([';', '"', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    };
    let mut text = String::new();
    for line in lines {
        let mut cells: Vec<String> = line.iter().map(quoted).collect();
        cells.resize(HEADERS.len(), String::new());
        text += &cells.join(";");
        text += "\r\n";
    }
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(&text);
    assert!(!lost);
    (bytes.into_owned(), messy)
}

/// A cell as Excel shows it here.
fn shown(cell: &Typed) -> String {
    match cell {
        Typed::Empty => String::new(),
        Typed::Text(text) | Typed::Formula(text) => text.clone(),
        Typed::Number(number) => number.to_string().replace('.', ","),
        Typed::Day(year, month, day) => format!("{day:02}/{month:02}/{year}"),
        Typed::Time(part) => part.to_string().replace('.', ","),
    }
}
