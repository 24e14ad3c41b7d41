//! A desk and a kiosk on a real network, which is loopback.

mod calling;
mod common;
mod hostile;
mod pairing;
