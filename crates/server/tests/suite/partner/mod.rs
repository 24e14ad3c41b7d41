//! What partners and families do on the pages of the centre, over real sockets.

mod card;
mod guarded;
mod link;
mod logged;
mod own;
mod ticket;
mod town;
