//! Bringing a directory in: draft, preview, choices, take-over.

mod imports;
