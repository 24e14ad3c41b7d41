//! Whoever is on the network of the house, and is no kiosk.

use crate::common::{House, LONG, limits, look, ring};
use onthaal_doorbell::Limits;
use onthaal_doorbell::address::reachable;
use onthaal_doorbell::kiosk::{Desk, NoAnswer};
use onthaal_doorbell::pairing::Pairing;
use onthaal_doorbell::word::Answer;
use onthaal_model::random::{Randomness as _, SeededRandomness, SystemRandomness};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

const GREETING: usize = 48;
const REQUEST: usize = 496;
const REPLY: usize = 208;

fn connect(house: &House) -> TcpStream {
    let stream = TcpStream::connect(house.listening.at()).unwrap();
    stream.set_read_timeout(Some(LONG)).unwrap();
    stream.set_write_timeout(Some(LONG)).unwrap();
    stream
}

/// What a connection gives until it ends; a reset is an end too.
fn rest(mut stream: TcpStream) -> Vec<u8> {
    let mut all = Vec::new();
    let mut part = [0; 1024];
    loop {
        match stream.read(&mut part) {
            Ok(0) => return all,
            Ok(count) => all.extend_from_slice(&part[..count]),
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return all,
            Err(error) => panic!("the connection stays open: {error}"),
        }
    }
}

/// Nothing rings, nobody was paired, and a kiosk still gets through.
fn unharmed(house: &House, kiosk: &Desk) {
    assert!(house.bell.rings().is_empty());
    assert_eq!(house.bell.kiosks().len(), 1);
    assert_eq!(look(kiosk), Ok(Answer::Forgotten));
}

#[test]
fn garbage_gets_the_greeting_and_not_one_byte_more() {
    let house = House::new();
    let kiosk = house.pair();
    house.bell.invite(house.address()).unwrap();
    let random = SeededRandomness::new(1);
    for turn in 0..200 {
        let mut garbage = vec![0; REQUEST];
        random.fill(&mut garbage);
        match turn % 3 {
            // As whoever is not paired yet, and as the kiosk itself.
            0 => garbage[..16].fill(0),
            1 => garbage[..16].copy_from_slice(&hex::decode(kiosk.pairing.id.to_hex()).unwrap()),
            _ => {}
        }
        let mut stream = connect(&house);
        stream.write_all(&garbage).unwrap();
        assert_eq!(rest(stream).len(), GREETING);
    }
    assert!(house.bell.invitation().is_some(), "the invitation stays");
    unharmed(&house, &kiosk);
}

#[test]
fn a_request_of_another_protocol_or_of_a_megabyte_is_read_no_further_than_a_box() {
    let house = House::new();
    let kiosk = house.pair();
    let web = format!("GET / HTTP/1.1\r\nHost: {}\r\n\r\n", house.listening.at());
    for request in [web.repeat(20).into_bytes(), vec![b'x'; 1 << 20]] {
        let mut stream = connect(&house);
        // The desk hangs up in the middle of it.
        stream.write_all(&request).ok();
        assert!(rest(stream).len() <= GREETING);
    }
    unharmed(&house, &kiosk);
}

#[test]
fn half_a_request_and_a_hurried_goodbye_are_nothing() {
    let house = House::new();
    let kiosk = house.pair();
    for bytes in [0, 1, 16, 495] {
        let mut stream = connect(&house);
        stream.write_all(&vec![7; bytes]).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        assert_eq!(rest(stream).len(), GREETING);
    }
    unharmed(&house, &kiosk);
}

#[test]
fn a_slow_sender_is_cut_off_in_time_however_steadily_it_sends() {
    let house = House::with(Limits {
        request: Duration::from_millis(200),
        ..limits()
    });
    let kiosk = house.pair();
    let began = Instant::now();
    let mut stream = connect(&house);
    let mut pace = connect(&house);
    let mut one = [0; 1];
    // The other connection gives the pace: its reads end when it is cut off itself.
    pace.set_read_timeout(Some(Duration::from_millis(20)))
        .unwrap();
    while stream.write_all(b"x").is_ok() {
        pace.read_exact(&mut one).ok();
        assert!(began.elapsed() < LONG, "it is never cut off");
    }
    assert!(rest(stream).len() <= GREETING);
    unharmed(&house, &kiosk);
}

#[test]
fn a_crowd_of_idle_connections_keeps_no_kiosk_out() {
    let house = House::new();
    let kiosk = house.pair();
    let crowd: Vec<TcpStream> = (0..60).map(|_| connect(&house)).collect();
    assert_eq!(ring(&kiosk), Ok(Answer::Shown));
    let rest_of_it: Vec<TcpStream> = (0..60).map(|_| connect(&house)).collect();
    assert_eq!(look(&kiosk), Ok(Answer::Shown));
    drop((crowd, rest_of_it));
}

#[test]
fn when_the_house_stops_listening_open_connections_end() {
    let house = House::new();
    let stream = connect(&house);
    let mut greeting = [0; GREETING];
    let mut open = stream.try_clone().unwrap();
    open.read_exact(&mut greeting).unwrap();
    let at = house.listening.at();
    drop(house.listening);
    assert!(rest(stream).is_empty());
    assert!(TcpListener::bind(at).is_ok(), "the port is free again");
}

type Overheard = JoinHandle<([u8; REQUEST], [u8; REPLY])>;

/// Stands between a kiosk and its desk, passes one exchange on, and keeps what it saw.
fn listen_in(desk: SocketAddr) -> (SocketAddr, Overheard) {
    let between = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = between.local_addr().unwrap();
    let thread = std::thread::spawn(move || {
        let (mut kiosk, _) = between.accept().unwrap();
        let mut desk = TcpStream::connect(desk).unwrap();
        let mut greeting = [0; GREETING];
        let (mut request, mut reply) = ([0; REQUEST], [0; REPLY]);
        desk.read_exact(&mut greeting).unwrap();
        kiosk.write_all(&greeting).unwrap();
        kiosk.read_exact(&mut request).unwrap();
        desk.write_all(&request).unwrap();
        desk.read_exact(&mut reply).unwrap();
        kiosk.write_all(&reply).unwrap();
        (request, reply)
    });
    (at, thread)
}

fn through(kiosk: &Desk, at: SocketAddr) -> Desk {
    Desk {
        address: reachable(at).unwrap(),
        pairing: kiosk.pairing.clone(),
    }
}

#[test]
fn who_listens_in_reads_nothing_and_what_was_recorded_rings_nobody() {
    let house = House::new();
    let kiosk = house.pair();
    let (at, seen) = listen_in(house.listening.at());
    assert_eq!(ring(&through(&kiosk, at)), Ok(Answer::Shown));
    let (request, reply) = seen.join().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for said in ["ring", "\"ti\"", "00000000-0000", "shown"] {
        assert!(!text(&request).contains(said) && !text(&reply).contains(said));
    }
    house.bell.answer(&kiosk.pairing.id.to_hex(), None);
    for _ in 0..20 {
        let mut again = connect(&house);
        again.write_all(&request).unwrap();
        assert_eq!(rest(again).len(), GREETING);
    }
    unharmed(&house, &kiosk);
}

#[test]
fn an_answer_that_was_recorded_is_believed_by_no_kiosk() {
    let house = House::new();
    let kiosk = house.pair();
    let (at, seen) = listen_in(house.listening.at());
    assert_eq!(ring(&through(&kiosk, at)), Ok(Answer::Shown));
    let (_, reply) = seen.join().unwrap();
    let liar = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = liar.local_addr().unwrap();
    let lying = std::thread::spawn(move || {
        let (mut stream, _) = liar.accept().unwrap();
        let mut greeting = b"onthaal bel 1\r\n\0".to_vec();
        greeting.extend_from_slice(&[9; 32]);
        stream.write_all(&greeting).unwrap();
        let mut request = [0; REQUEST];
        stream.read_exact(&mut request).unwrap();
        stream.write_all(&reply).unwrap();
    });
    assert_eq!(ring(&through(&kiosk, at)), Err(NoAnswer::Unreached));
    lying.join().unwrap();
}

#[test]
fn the_name_of_a_kiosk_without_its_key_opens_nothing() {
    let house = House::new();
    let kiosk = house.pair();
    let other = Pairing::new(&SystemRandomness).to_text();
    let mixed = format!("{}{}", kiosk.pairing.id.to_hex(), &other[32..]);
    let thief = Desk {
        address: kiosk.address,
        pairing: Pairing::of_text(&mixed).unwrap(),
    };
    assert_eq!(ring(&thief), Err(NoAnswer::Refused));
    let stranger = Desk {
        address: kiosk.address,
        pairing: Pairing::of_text(&other).unwrap(),
    };
    assert_eq!(ring(&stranger), Err(NoAnswer::Refused));
    unharmed(&house, &kiosk);
}

#[test]
fn what_is_no_desk_of_ours_is_told_from_a_desk_and_a_desk_of_another_version_from_both() {
    let unreached = NoAnswer::Unreached;
    for (says, told) in [
        (
            &b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n            "[..],
            unreached,
        ),
        (b"", unreached),
        (
            b"onthaal bel 2\r\n\0................................",
            NoAnswer::OtherVersion,
        ),
        (
            b"onthaal bel 0\r\n\0................................",
            NoAnswer::OtherVersion,
        ),
    ] {
        let other = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = other.local_addr().unwrap();
        let answering = std::thread::spawn(move || {
            let (mut stream, _) = other.accept().unwrap();
            stream.write_all(says).unwrap();
        });
        let desk = Desk {
            address: reachable(at).unwrap(),
            pairing: Pairing::new(&SystemRandomness),
        };
        assert_eq!(ring(&desk), Err(told));
        answering.join().unwrap();
    }
}
