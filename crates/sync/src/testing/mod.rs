//! Transports for tests: straight into a centre, and one that fails by a seed.

mod faulty;
mod loopback;

pub use faulty::{Faults, Faulty};
pub use loopback::{Loopback, LoopbackConnect};
