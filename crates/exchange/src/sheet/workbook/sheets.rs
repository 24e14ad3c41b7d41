//! The sheets of the workbook: the table, the explanation and the words.

use super::header;
use crate::flat::{Field, Group, fields};
use crate::sheet::cells::{Codes, label};
use crate::sheet::form;
use onthaal_locales::Messages;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format, FormatAlign, Formula, Worksheet,
    XlsxError,
};

/// Longest text that a cell can hold.
const CELL_LIMIT: usize = 32_767;
/// How many lines the explanation begins with.
const LINES: usize = 9;
/// The lists of the sheet of words, in its columns.
const LISTS: [(Codes, &str); 5] = [
    (Codes::Theme, "themes"),
    (Codes::Language, "languages"),
    (Codes::IntakeMode, "intake-modes"),
    (Codes::Capacity, "capacity"),
    (Codes::Status, "status"),
];

/// The table itself.
pub(super) fn table(
    sheet: &mut Worksheet,
    messages: &Messages,
    rows: &[Vec<String>],
    spare: u32,
) -> Result<(), XlsxError> {
    sheet.set_name(messages.text("import-sheet-table"))?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_row_height(0, 32)?;
    let text = Format::new()
        .set_num_format("@")
        .set_align(FormatAlign::Top);
    let wrapped = text.clone().set_text_wrap();
    let grey = text.clone().set_font_color(Color::RGB(0x0080_8080));
    let last = u32::try_from(rows.len()).unwrap_or(u32::MAX - 1).max(spare);
    for (column, field) in (0_u16..).zip(form::columns()) {
        let format = match field.info().group {
            Group::Record => &grey,
            _ if width(field) >= 40.0 => &wrapped,
            _ => &text,
        };
        sheet.set_column_width(column, width(field))?;
        sheet.set_column_format(column, format)?;
        let name = header(messages, field);
        sheet.write_string_with_format(0, column, &name, &head(field))?;
        if let Some(choice) = choice(messages, field)? {
            sheet.add_data_validation(1, column, last.min(1_048_575), column, &choice)?;
        }
        for (row, cells) in (1_u32..).zip(rows) {
            let cell = cells
                .get(usize::from(column))
                .filter(|cell| !cell.is_empty());
            if let Some(cell) = cell {
                let cut: String = cell.chars().take(CELL_LIMIT).collect();
                sheet.write_string_with_format(row, column, &cut, format)?;
            }
        }
    }
    Ok(())
}

fn head(field: Field) -> Format {
    let ground = match field.info().group {
        Group::Organisation => 0x00DD_EBF7,
        Group::Service => 0x00E2_F0D9,
        Group::Place => 0x00FF_F2CC,
        Group::Record => 0x00E7_E6E6,
    };
    let format = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(ground));
    match field.info().needed {
        true => format.set_font_color(Color::RGB(0x009C_0006)),
        false => format,
    }
}

fn width(field: Field) -> f64 {
    match field {
        Field::OrganisationText | Field::Description | Field::Hours | Field::PlaceHours => 50.0,
        Field::Summary | Field::Eligibility | Field::Application | Field::Themes => 40.0,
        Field::OrganisationName | Field::ServiceName | Field::PlaceName | Field::Street => 30.0,
        Field::Postcode | Field::Free | Field::Secret | Field::AgesFrom | Field::AgesTo => 11.0,
        Field::ServiceId | Field::OrganisationId | Field::PlaceId => 14.0,
        _ => 22.0,
    }
}

/// The words that a cell may be chosen from. Where several fit, others may be typed too.
fn choice(messages: &Messages, field: Field) -> Result<Option<DataValidation>, XlsxError> {
    let list = |codes: Codes| {
        let at = LISTS
            .iter()
            .position(|(list, _)| *list == codes)
            .unwrap_or_default();
        let column = char::from(b'A' + at as u8);
        let last = codes.all().len() + 1;
        let sheet = messages.text("import-sheet-words");
        Formula::new(format!("='{sheet}'!${column}$2:${column}${last}"))
    };
    let strict = |choice: DataValidation| choice.set_error_style(DataValidationErrorStyle::Warning);
    let loose = |choice: DataValidation| choice.show_error_message(false);
    let new = DataValidation::new;
    Ok(Some(match field {
        Field::Free | Field::Secret => strict(new().allow_list_strings(&["ja", "nee"])?),
        Field::Capacity => strict(new().allow_list_formula(list(Codes::Capacity))),
        Field::Status => strict(new().allow_list_formula(list(Codes::Status))),
        Field::Themes => loose(new().allow_list_formula(list(Codes::Theme))),
        Field::Languages => loose(new().allow_list_formula(list(Codes::Language))),
        Field::IntakeModes => loose(new().allow_list_formula(list(Codes::IntakeMode))),
        _ => return Ok(None),
    }))
}

/// How the table is filled in.
pub(super) fn explanation(sheet: &mut Worksheet, messages: &Messages) -> Result<(), XlsxError> {
    sheet.set_name(messages.text("import-sheet-explanation"))?;
    sheet.set_column_width(0, 36)?;
    sheet.set_column_width(1, 12)?;
    sheet.set_column_width(2, 70)?;
    let bold = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let title = bold.clone().set_font_size(14);
    sheet.write_string_with_format(0, 0, messages.text("import-explain-title"), &title)?;
    let mut row = 1;
    for line in 1..=LINES {
        let text = messages.text(&format!("import-explain-{line}"));
        sheet.merge_range(row, 0, row, 2, &text, &wrapped)?;
        sheet.set_row_height(row, 32)?;
        row += 1;
    }
    row += 1;
    for (column, id) in (0_u16..).zip(["column", "needed", "example"]) {
        let text = messages.text(&format!("import-explain-{id}"));
        sheet.write_string_with_format(row, column, text, &bold)?;
    }
    let needed = messages.text("import-explain-yes");
    for (field, info) in Field::ALL.iter().zip(fields()) {
        if info.group == Group::Record {
            continue;
        }
        row += 1;
        sheet.write_string(row, 0, header(messages, *field))?;
        if info.needed {
            sheet.write_string(row, 1, &needed)?;
        }
        sheet.write_string(row, 2, info.example)?;
    }
    Ok(())
}

/// The words that the table knows.
pub(super) fn words(sheet: &mut Worksheet, messages: &Messages) -> Result<(), XlsxError> {
    sheet.set_name(messages.text("import-sheet-words"))?;
    let bold = Format::new().set_bold();
    for (column, (list, id)) in (0_u16..).zip(LISTS) {
        sheet.set_column_width(column, 44)?;
        let text = messages.text(&format!("import-field-{id}"));
        sheet.write_string_with_format(0, column, text, &bold)?;
        for (row, code) in (1_u32..).zip(list.all()) {
            sheet.write_string(row, column, label(list, code))?;
        }
    }
    Ok(())
}
