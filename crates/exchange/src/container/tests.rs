use super::*;
use std::io::Seek;
use zip::CompressionMethod::{Deflated, Stored};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A zip of these names and contents.
fn zip_of(parts: &[(&str, &[u8])], method: zip::CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, content) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    done(zip)
}

fn done(zip: ZipWriter<Cursor<Vec<u8>>>) -> Vec<u8> {
    let mut cursor = zip.finish().unwrap();
    cursor.rewind().unwrap();
    cursor.into_inner()
}

/// Writes something else of the same length wherever the first stands.
fn patched(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let at: Vec<usize> = (0..bytes.len() - from.len())
        .filter(|at| bytes[*at..].starts_with(from))
        .collect();
    assert!(!at.is_empty());
    for at in at {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

fn refused(bytes: &[u8]) -> String {
    let error = unpack(bytes).unwrap_err();
    assert_eq!(check(bytes).unwrap_err(), error);
    error.to_string()
}

#[test]
fn files_come_out_whole_without_folders_and_droppings() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.add_directory("data", options).unwrap();
    for name in [
        "data/a.csv",
        "__MACOSX/data/._a.csv",
        "data/.DS_Store",
        "é.csv",
    ] {
        zip.start_file(name, options).unwrap();
        zip.write_all(b"id\n").unwrap();
    }
    let bytes = done(zip);
    assert!(is_zip(&bytes));
    let parts = unpack(&bytes).unwrap();
    let names: Vec<&str> = parts.iter().map(|part| part.0.as_str()).collect();
    assert_eq!(names, ["data/a.csv", "é.csv"]);
    assert_eq!(parts[0].1, b"id\n");
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_refused() {
    for name in [
        "../a.csv",
        "a/../b.c",
        "/abc.csv",
        "C:\\a.csv",
        "a\\..\\b.c",
        "./ab.csv",
        "a\nbc.csv",
    ] {
        let other = "x".repeat(name.len());
        let bytes = zip_of(&[(&other, b"id")], Stored);
        let said = refused(&patched(bytes, other.as_bytes(), name.as_bytes()));
        assert!(
            said.ends_with("the name leads out of the folder"),
            "{name}: {said}"
        );
    }
}

#[test]
fn a_link_is_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.add_symlink("a.csv", "/etc/passwd", options).unwrap();
    assert_eq!(refused(&done(zip)), "a.csv: a link to another file");
}

#[test]
fn a_zip_in_a_zip_is_refused_whatever_its_name() {
    let inner = zip_of(&[("a.csv", b"id")], Stored);
    let bytes = zip_of(&[("b.csv", &inner)], Deflated);
    assert_eq!(refused(&bytes), "b.csv: a zip in a zip");
}

#[test]
fn two_files_of_one_name_are_refused_also_in_other_letters() {
    let bytes = zip_of(&[("aa.csv", b"1"), ("ab.csv", b"2")], Stored);
    let same = patched(bytes.clone(), b"ab.csv", b"aa.csv");
    assert_eq!(refused(&same), "two files have this name");
    let case = patched(bytes, b"ab.csv", b"AA.csv");
    assert_eq!(refused(&case), "AA.csv: two files have this name");
}

#[test]
fn an_entry_with_a_password_is_refused() {
    let mut bytes = zip_of(&[("a.csv", b"id")], Stored);
    let central = bytes
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
        .unwrap();
    bytes[6] |= 1;
    bytes[central + 8] |= 1;
    assert_eq!(refused(&bytes), "a.csv: needs a password");
}

#[test]
fn content_that_is_not_what_the_zip_says_is_refused() {
    for method in [Stored, Deflated] {
        let mut bytes = zip_of(&[("a.csv", b"id,name\n1,Speelpunt")], method);
        let central = bytes
            .windows(4)
            .position(|four| four == b"PK\x01\x02")
            .unwrap();
        for at in [14, central + 16] {
            bytes[at] ^= 0xff;
        }
        assert_eq!(refused(&bytes), "a.csv: the content is damaged", "{method}");
    }
    let bytes = zip_of(&[("a.csv", b"id")], Stored);
    for end in 1..bytes.len() {
        unpack(&bytes[..end]).unwrap_err();
    }
    assert_eq!(refused(b"PK\x03\x04"), "no sound zip");
}

#[test]
fn a_bomb_does_not_go_off() {
    let zeros = vec![0_u8; 4 * 1024 * 1024];
    let bytes = zip_of(&[("a.csv", &zeros)], Deflated);
    assert_eq!(
        refused(&bytes),
        "a.csv: packed tighter than is safe (expected 100 times)"
    );

    let limits = Limits {
        unpacked: 1_000,
        ..LIMITS
    };
    let bytes = zip_of(
        &[("a.csv", &[b'1'; 600]), ("b.csv", &[b'2'; 600])],
        Deflated,
    );
    let error = walk(&bytes, limits, Vec::new).unwrap_err();
    assert_eq!(
        (error.fault, error.path.as_deref()),
        (Fault::UnpacksTooLarge, Some("b.csv"))
    );
}

#[test]
fn what_an_entry_says_of_its_size_is_not_believed() {
    let zeros = vec![0_u8; 4 * 1024 * 1024];
    let mut bytes = zip_of(&[("a.csv", &zeros)], Deflated);
    let central = bytes
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
        .unwrap();
    for at in [22, central + 24] {
        bytes[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    let error = unpack(&bytes).unwrap_err();
    assert!(
        matches!(error.fault, Fault::PackedTooTight | Fault::Damaged),
        "{error}"
    );
}

#[test]
fn entries_that_lie_over_each_other_are_refused() {
    let mut bytes = zip_of(&[("a.csv", b"id"), ("b.csv", b"id")], Stored);
    let second = bytes
        .windows(4)
        .rposition(|four| four == b"PK\x01\x02")
        .unwrap();
    bytes[second + 42..second + 46].copy_from_slice(&[0; 4]);
    let error = unpack(&bytes).unwrap_err();
    assert_eq!(error.fault, Fault::Damaged, "{error}");
}

#[test]
fn a_packing_that_is_not_known_is_told() {
    let mut bytes = zip_of(&[("a.csv", b"id")], Stored);
    let central = bytes
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
        .unwrap();
    bytes[8] = 98;
    bytes[central + 10] = 98;
    assert_eq!(refused(&bytes), "a.csv: packed in a way that is not read");
}

#[test]
fn a_hundred_thousand_entries_are_not_looked_at() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(Stored);
    for number in 0..100_000 {
        zip.start_file(format!("{number}.csv"), options).unwrap();
    }
    assert_eq!(
        refused(&done(zip)),
        "too many files in the zip (given 100000, expected at most 1000)"
    );
}

#[test]
fn any_bytes_are_answered() {
    let sound = zip_of(
        &[("a.csv", b"id,name\n1,x"), ("b/c.csv", &[7; 300])],
        Deflated,
    );
    for at in 0..sound.len() {
        for flip in [0x01, 0x80, 0xff] {
            let mut bytes = sound.clone();
            bytes[at] ^= flip;
            let said = unpack(&bytes).map(|parts| parts.len());
            assert_eq!(said.is_ok(), check(&bytes).is_ok());
        }
    }
}
