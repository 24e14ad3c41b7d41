//! Reading aloud without a network: one sentence at a time, by the program `espeak-ng`.
//!
//! A sentence goes to a process of its own by its standard input, never on its command line, which
//! every program of the machine may read. The process is ended when somebody asks for quiet, when
//! it takes longer than any sentence does, and with the app. What is deliberately absent: any log,
//! any file, and any memory of what was read.

mod words;

mod spoken;

mod voices;

mod child;

mod engine;

mod speech;

#[cfg(feature = "testing")]
pub mod testing;

pub use speech::{Ending, MOST_CHARACTERS, Speech, SpeechError};
pub use voices::VOICED_LOCALES;
