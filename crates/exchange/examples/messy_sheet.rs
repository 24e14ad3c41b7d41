//! Writes the messy sheet of the tests to a file, to be put through the web app by hand:
//! `cargo run -p onthaal-exchange --example messy_sheet OUT.xlsx` (or `OUT.csv`).

#[path = "../tests/suite/messy/mod.rs"]
mod messy;

fn main() -> std::io::Result<()> {
    let Some(out) = std::env::args().nth(1) else {
        return Err(std::io::Error::other(
            "give the file to write, .xlsx or .csv",
        ));
    };
    let (bytes, sheet) = match out.ends_with(".csv") {
        true => messy::csv(),
        false => messy::xlsx(),
    };
    std::fs::write(&out, bytes)?;
    println!(
        "{out}: {} rows, {} pieces of damage",
        sheet.rows.len(),
        sheet.planted.len()
    );
    Ok(())
}
