//! Bringing a directory in: draft, preview, choices, take-over.

#[path = "../scene/mod.rs"]
mod scene;

mod imports;
