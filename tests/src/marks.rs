//! Bytes that must not stand in a file, and looking for all of them at once.

use std::fs;
use std::path::Path;

/// What to look for, each under a name that may be told.
#[derive(Default)]
pub struct Marks(Vec<(String, Vec<u8>)>);

impl Marks {
    /// Looks for bytes as they are, in hexadecimal digits and, when they are sixteen, as a UUID.
    pub fn bytes(&mut self, name: &str, bytes: &[u8]) {
        let written = hex::encode(bytes);
        self.add(name, bytes);
        self.add(name, written.as_bytes());
        self.add(name, written.to_uppercase().as_bytes());
        if let Ok(id) = uuid::Uuid::from_slice(bytes) {
            self.add(name, id.hyphenated().to_string().as_bytes());
        }
    }

    /// Looks for a text, in capitals and small letters too.
    pub fn text(&mut self, name: &str, text: &str) {
        self.add(name, text.as_bytes());
        self.add(name, text.to_lowercase().as_bytes());
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.add(name, &wide);
    }

    /// Looks for these bytes as they are.
    pub fn exact(&mut self, name: &str, bytes: &[u8]) {
        self.add(name, bytes);
    }

    fn add(&mut self, name: &str, bytes: &[u8]) {
        assert!(bytes.len() >= 7, "{name} would turn up by chance");
        self.0.push((name.to_owned(), bytes.to_vec()));
    }

    /// Looks through every file below the folder whose name is `wanted`; gives what was found where.
    pub fn found_in(
        &self,
        folder: &Path,
        wanted: &dyn Fn(&str) -> bool,
    ) -> anyhow::Result<Vec<String>> {
        let mut found = Vec::new();
        self.look(folder, wanted, &self.by_beginning(), &mut found)?;
        Ok(found)
    }

    /// What was found in these bytes.
    pub fn found_within(&self, content: &[u8]) -> Vec<&str> {
        let mut found = Vec::new();
        self.within(content, &self.by_beginning(), &mut |what| found.push(what));
        found.dedup();
        found
    }

    fn by_beginning(&self) -> Vec<Vec<usize>> {
        let mut by_beginning: Vec<Vec<usize>> = vec![Vec::new(); 1 << 16];
        for (at, (_, bytes)) in self.0.iter().enumerate() {
            by_beginning[beginning(bytes)].push(at);
        }
        by_beginning
    }

    fn within<'a>(
        &'a self,
        content: &[u8],
        by_beginning: &[Vec<usize>],
        tell: &mut dyn FnMut(&'a str),
    ) {
        for at in 0..content.len().saturating_sub(1) {
            let rest = &content[at..];
            for mark in &by_beginning[beginning(rest)] {
                let (what, bytes) = &self.0[*mark];
                if rest.starts_with(bytes) {
                    tell(what);
                }
            }
        }
    }

    fn look(
        &self,
        folder: &Path,
        wanted: &dyn Fn(&str) -> bool,
        by_beginning: &[Vec<usize>],
        found: &mut Vec<String>,
    ) -> anyhow::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_dir() {
                self.look(&path, wanted, by_beginning, found)?;
                continue;
            }
            if !wanted(&name) {
                continue;
            }
            let content = fs::read(&path)?;
            self.within(&content, by_beginning, &mut |what| {
                found.push(format!("{what} in {name}"));
            });
        }
        found.dedup();
        Ok(())
    }
}

fn beginning(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}
