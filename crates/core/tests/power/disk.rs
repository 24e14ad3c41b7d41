//! A disk that keeps for sure only what was waited for. Of the rest, when the power goes, any part
//! may be there, in any order, and a write may be torn between sectors.

use crate::trace::{File, Step};
use onthaal_model::random::{Randomness, SeededRandomness};
use std::path::Path;

const SECTOR: usize = 512;

enum Loose {
    Write { at: usize, bytes: Vec<u8> },
    Length(usize),
}

#[derive(Default)]
struct OnDisk {
    sure: Vec<u8>,
    loose: Vec<Loose>,
    /// Waits that go on: the thread, and how many of the loose ones it waits for.
    waits: Vec<(u32, usize)>,
}

/// Whether waiting for the disk is of any use.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Honesty {
    /// What was waited for stays.
    Keeps,
    /// Waiting for the journal does nothing, as if commits were not waited for at all.
    ForgetsTheJournal,
}

/// Both files on such a disk.
pub struct Disk {
    honesty: Honesty,
    database: OnDisk,
    journal: OnDisk,
}

impl Disk {
    pub fn new(honesty: Honesty) -> Disk {
        Disk {
            honesty,
            database: OnDisk::default(),
            journal: OnDisk::default(),
        }
    }

    /// Goes one step on.
    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Write { file, at, bytes } => {
                let (at, bytes) = (*at, bytes.clone());
                self.of(*file).loose.push(Loose::Write { at, bytes });
            }
            Step::Length { file, length } => self.of(*file).loose.push(Loose::Length(*length)),
            Step::WaitBegins { file, thread } => {
                let on = self.of(*file);
                on.waits.push((*thread, on.loose.len()));
            }
            Step::WaitEnds { file, thread } => {
                let useless = self.honesty == Honesty::ForgetsTheJournal && *file == File::Journal;
                self.of(*file).settle(*thread, useless);
            }
            Step::Told(_) => {}
        }
    }

    /// Lays into the folder what may be left when the power goes now.
    pub fn image(&self, folder: &Path, chance: &SeededRandomness) {
        for (name, on) in [
            ("outbox.db", &self.database),
            ("outbox.db-wal", &self.journal),
        ] {
            std::fs::write(folder.join(name), on.left(chance)).unwrap();
        }
        let index = folder.join("outbox.db-shm");
        if index.exists() {
            std::fs::remove_file(index).unwrap();
        }
    }

    fn of(&mut self, file: File) -> &mut OnDisk {
        match file {
            File::Database => &mut self.database,
            File::Journal => &mut self.journal,
        }
    }
}

impl OnDisk {
    fn settle(&mut self, thread: u32, useless: bool) {
        let Some(place) = self.waits.iter().position(|(waits, _)| *waits == thread) else {
            panic!("a wait ends that never began");
        };
        let (_, count) = self.waits.remove(place);
        if useless {
            return;
        }
        for done in self.loose.drain(..count) {
            apply(&mut self.sure, &done);
        }
        for (_, waits_for) in &mut self.waits {
            *waits_for = waits_for.saturating_sub(count);
        }
    }

    fn left(&self, chance: &SeededRandomness) -> Vec<u8> {
        let mut left = self.sure.clone();
        // Often all or nothing of it, which a disk does most of the time.
        let mood = next(chance, 4);
        for loose in &self.loose {
            match (mood, next(chance, 4)) {
                (0, _) => {}
                (1, _) | (_, 0 | 1) => apply(&mut left, loose),
                (_, 2) => apply_torn(&mut left, loose, chance),
                (_, _) => {}
            }
        }
        left
    }
}

fn apply(content: &mut Vec<u8>, loose: &Loose) {
    match loose {
        Loose::Length(length) => content.resize(*length, 0),
        Loose::Write { at, bytes } => {
            if content.len() < at + bytes.len() {
                content.resize(at + bytes.len(), 0);
            }
            content[*at..at + bytes.len()].copy_from_slice(bytes);
        }
    }
}

/// Some sectors of it only.
fn apply_torn(content: &mut Vec<u8>, loose: &Loose, chance: &SeededRandomness) {
    let Loose::Write { at, bytes } = loose else {
        return;
    };
    let mut from = 0;
    while from < bytes.len() {
        // Up to the next border of sectors on the disk.
        let to = bytes.len().min(from + SECTOR - (at + from) % SECTOR);
        if next(chance, 2) == 0 {
            let bytes = bytes[from..to].to_vec();
            apply(
                content,
                &Loose::Write {
                    at: at + from,
                    bytes,
                },
            );
        }
        from = to;
    }
}

/// A number below this one.
pub fn next(chance: &SeededRandomness, below: u64) -> u64 {
    let mut bytes = [0; 8];
    chance.fill(&mut bytes);
    u64::from_le_bytes(bytes) % below
}
