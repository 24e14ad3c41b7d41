//! What a kiosk does: one exchange with its desk, and being paired.

use crate::exchange::{KEY_INFO, NOBODY};
use crate::invitation::Invitation;
use crate::pairing::{Pairing, Use, open, seal};
use crate::wire::{
    DRAW_BYTES, GREETING_BYTES, HELLO, HELLO_OF_ANY, Limits, REPLY_BYTES, WORD_BYTES, drawn, left,
    receive, send,
};
use crate::word::{Answer, Reply, Word};
use onthaal_model::random::Randomness;
use onthaal_protocol::seal::OpenKey;
use std::net::{SocketAddr, SocketAddrV4, TcpStream};
use std::time::Instant;

/// Why a desk gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// Nothing there, or it took too long, or it is no desk of ours.
    #[error("the desk cannot be reached")]
    Unreached,
    /// A desk is there, and does not know what this kiosk showed.
    #[error("the desk does not know this kiosk")]
    Refused,
    /// A desk is there, and its bell is of another version than this kiosk's.
    #[error("the desk speaks another version")]
    OtherVersion,
}

/// A desk that a kiosk is paired with.
#[derive(Clone, PartialEq, Eq)]
pub struct Desk {
    /// Where it is.
    pub address: SocketAddrV4,
    /// What they share.
    pub pairing: Pairing,
}

onthaal_model::silent! { Desk }

/// Says a word to the desk and waits for the answer, no longer than the limits allow.
pub fn say(
    desk: &Desk,
    word: &Word,
    random: &dyn Randomness,
    limits: &Limits,
) -> Result<Answer, NoAnswer> {
    ask(desk, word, random, limits).map(|reply| reply.answer)
}

/// The same, with what else the desk tells of itself.
pub fn ask(
    desk: &Desk,
    word: &Word,
    random: &dyn Randomness,
    limits: &Limits,
) -> Result<Reply, NoAnswer> {
    let deadline = Instant::now() + limits.exchange;
    let key = desk.pairing.key();
    let asked = Asked {
        id: &desk.pairing.id.0,
        key,
        said: Use::Word,
        answered: Use::Answer,
    };
    let plain = exchange(desk.address, &asked, word.write(), random, deadline)?;
    Reply::read(&plain.0).ok_or(NoAnswer::Unreached)
}

/// Becomes a kiosk of the desk that made this invitation, and says a first word so that both know that
/// it went well. Errs when the desk cannot be reached, or when the invitation is over.
pub fn pair(
    invitation: &Invitation,
    random: &dyn Randomness,
    limits: &Limits,
) -> Result<Desk, NoAnswer> {
    let deadline = Instant::now() + limits.exchange * 2;
    let own = OpenKey::generate(0, random);
    let public = own.seal_key().map_err(|_| NoAnswer::Unreached)?.to_base64();
    let asked = Asked {
        id: &NOBODY,
        key: invitation.secret(),
        said: Use::Pair,
        answered: Use::Paired,
    };
    let address = invitation.address;
    let (plain, drawn) = exchange(address, &asked, public.into_bytes(), random, deadline)?;
    let pairing = hex::decode(plain)
        .ok()
        .and_then(|boxed| own.open_bytes(KEY_INFO, &drawn, &boxed).ok())
        .and_then(|bytes| Pairing::of_bytes(&bytes))
        .ok_or(NoAnswer::Refused)?;
    let desk = Desk { address, pairing };
    let first = say(&desk, &Word::Look, random, limits);
    first.or_else(|_| say(&desk, &Word::Look, random, limits))?;
    Ok(desk)
}

struct Asked<'a> {
    id: &'a [u8; 16],
    key: &'a [u8],
    said: Use,
    answered: Use,
}

/// One connection: hears the challenge, sends one box, opens the one that comes back.
fn exchange(
    address: SocketAddrV4,
    asked: &Asked<'_>,
    plain: Vec<u8>,
    random: &dyn Randomness,
    deadline: Instant,
) -> Result<(Vec<u8>, [u8; 48]), NoAnswer> {
    let gone = |_| NoAnswer::Unreached;
    let patience = left(deadline).map_err(gone)?;
    let stream = TcpStream::connect_timeout(&SocketAddr::V4(address), patience).map_err(gone)?;
    stream.set_nodelay(true).map_err(gone)?;
    let mut greeting = [0; GREETING_BYTES];
    receive(&stream, &mut greeting, deadline).map_err(gone)?;
    let challenge = match greeting.strip_prefix(HELLO) {
        Some(challenge) => challenge,
        None if greeting.starts_with(HELLO_OF_ANY) => return Err(NoAnswer::OtherVersion),
        None => return Err(NoAnswer::Unreached),
    };
    let mut draw = [0; DRAW_BYTES];
    random.fill(&mut draw);
    let drawn = drawn(challenge, &draw);
    let sealed = seal(asked.key, &drawn, asked.said, plain, WORD_BYTES);
    let request = [&asked.id[..], &draw, &sealed].concat();
    send(&stream, &request, deadline).map_err(gone)?;
    let mut reply = [0; REPLY_BYTES];
    receive(&stream, &mut reply, deadline).map_err(|error| {
        // It greeted, heard all of it, and hung up.
        use std::io::ErrorKind::{ConnectionReset, UnexpectedEof};
        match error.kind() {
            UnexpectedEof | ConnectionReset => NoAnswer::Refused,
            _ => NoAnswer::Unreached,
        }
    })?;
    let opened = open(asked.key, &drawn, asked.answered, &reply).ok_or(NoAnswer::Unreached)?;
    Ok((opened, drawn))
}
