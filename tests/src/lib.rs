//! The whole system with real processes: a centre, tablets, and what stands in their files.

pub mod program;
pub mod page;
pub mod trace;
pub mod marks;
pub mod process;
pub mod residue;
pub mod linkage;
pub mod centre;
pub mod tablet;
