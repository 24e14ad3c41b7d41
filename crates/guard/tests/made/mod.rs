//! Sentences made by chance that is the same every time.

pub mod benign;
pub mod chance;
pub mod numbers;
pub mod pieces;
pub mod positive;
