//! The whole system with real processes: a centre, tablets, and what stands in their files.

pub mod centre;
pub mod program;
pub mod tablet;
pub mod trace;
