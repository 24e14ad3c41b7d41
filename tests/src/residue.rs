//! What somebody typed, in every form in which it could have been kept, and looking for it in files
//! and in what the system tells of processes.
//!
//! What is deliberately absent is the memory of a process that runs: what was typed was there, and a
//! part that was given back is not written over.

use crate::marks::Marks;
use crate::process::family;
use std::fs;
use std::path::{Path, PathBuf};

/// The words to look for.
pub struct Residue(Marks);

impl Residue {
    /// Looks for these words: as they are, in capitals and small letters, as UTF-16, base64, hexadecimal
    /// digits, JSON and part of an address.
    pub fn of(words: &[&str]) -> Self {
        let mut marks = Marks::default();
        for word in words {
            for (form, bytes) in forms(word) {
                marks.exact(&format!("`{word}` as {form}"), &bytes);
            }
        }
        Self(marks)
    }

    /// Where one stands in a file below the folder.
    pub fn in_folder(&self, folder: &Path) -> anyhow::Result<Vec<String>> {
        self.0.found_in(folder, &|_| true)
    }

    /// Where one stands in the arguments, the surroundings or the open files of this process or of
    /// one that it started; files that were deleted and are still open are looked at too.
    pub fn in_processes(&self, first: u32) -> anyhow::Result<Vec<String>> {
        let mut found = Vec::new();
        for process in family(first)? {
            let place = Path::new("/proc").join(process.to_string());
            for part in ["cmdline", "environ"] {
                let content = fs::read(place.join(part)).unwrap_or_default();
                let within = self.0.found_within(&content);
                found.extend(
                    within
                        .iter()
                        .map(|what| format!("{what} in {part} of a process")),
                );
            }
            for file in open_files(&place) {
                let content = fs::read(&file).unwrap_or_default();
                let within = self.0.found_within(&content);
                found.extend(within.iter().map(|what| format!("{what} in an open file")));
            }
        }
        Ok(found)
    }
}

/// Every form in which a word is looked for, with its name.
pub fn forms(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let wide = |big: bool| -> Vec<u8> {
        let each = |unit: u16| match big {
            true => unit.to_be_bytes(),
            false => unit.to_le_bytes(),
        };
        word.encode_utf16().flat_map(each).collect()
    };
    let utf8 = word.as_bytes();
    let mut forms = vec![
        ("UTF-8", utf8.to_vec()),
        ("capitals", word.to_uppercase().into_bytes()),
        ("small letters", word.to_lowercase().into_bytes()),
        ("UTF-16 LE", wide(false)),
        ("UTF-16 BE", wide(true)),
        ("hexadecimal digits", hex::encode(utf8).into_bytes()),
        ("hexadecimal capitals", hex::encode_upper(utf8).into_bytes()),
    ];
    if !word.is_ascii() {
        let percent = utf8.iter().map(|byte| format!("%{byte:02X}"));
        forms.push(("an address", percent.collect::<String>().into_bytes()));
        let escaped = word.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
        forms.push(("JSON", escaped.collect::<String>().into_bytes()));
    }
    forms.extend(base64_forms(utf8).map(|bytes| ("base64", bytes)));
    forms.extend(base64_forms(&wide(false)).map(|bytes| ("base64 of UTF-16", bytes)));
    forms
}

/// The signs of base64 that stand there whatever stood before and behind.
fn base64_forms(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> + use<'_> {
    use base64::Engine as _;
    (0..3).map(move |before| {
        let padded = [&[0_u8; 2][..before.min(2)], bytes].concat();
        let signs = base64::engine::general_purpose::STANDARD_NO_PAD.encode(&padded);
        let first = (before * 8).div_ceil(6);
        let whole = padded.len() * 8 / 6;
        signs.as_bytes()[first..whole].to_vec()
    })
}

fn open_files(process: &Path) -> Vec<PathBuf> {
    let Ok(open) = fs::read_dir(process.join("fd")) else {
        return Vec::new();
    };
    let regular = |path: &PathBuf| fs::metadata(path).is_ok_and(|found| found.is_file());
    open.flatten()
        .map(|entry| entry.path())
        .filter(regular)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use std::process::Command;

    const WORD: &str = "kwispelstaartje";

    fn found(content: &[u8]) -> bool {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("kept"), content).expect("a file");
        let residue = Residue::of(&[WORD, "عصفورصغير"]);
        !residue
            .in_folder(folder.path())
            .expect("it can be read")
            .is_empty()
    }

    #[test]
    fn a_word_that_was_kept_is_found_in_every_form() {
        for word in [WORD, "عصفورصغير"] {
            for (form, bytes) in forms(word) {
                let kept = [b"before ".as_slice(), &bytes, b" behind"].concat();
                assert!(found(&kept), "{form}");
            }
            for before in 0..4 {
                let text = format!("{}{word} en meer", &"abcd"[..before]);
                assert!(
                    found(STANDARD.encode(&text).as_bytes()),
                    "base64 at {before}"
                );
                let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                assert!(
                    found(STANDARD.encode(&wide).as_bytes()),
                    "UTF-16 at {before}"
                );
            }
        }
        assert!(!found(b"kwispelstaart and nothing else"));
    }

    #[test]
    fn a_word_in_the_surroundings_or_a_deleted_file_of_a_process_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = folder.path().join("kept");
        fs::write(&kept, WORD).expect("a file");
        let file = fs::File::open(&kept).expect("the file is there");
        fs::remove_file(&kept).expect("it is deleted");
        let sleeper = |with: &dyn Fn(&mut Command)| {
            let mut command = Command::new("sleep");
            command.arg("60");
            with(&mut command);
            let mut child = command.spawn().expect("it starts");
            let found = Residue::of(&[WORD]).in_processes(child.id());
            child.kill().expect("it runs");
            child.wait().expect("it ended");
            found.expect("it can be read").len()
        };
        let file = &file;
        assert_eq!(sleeper(&|_| {}), 0);
        assert!(
            sleeper(&|command| {
                command.env("KEPT", WORD);
            }) > 0
        );
        assert!(
            sleeper(&|command| {
                command.stdin(file.try_clone().expect("a copy"));
            }) > 0
        );
    }
}
