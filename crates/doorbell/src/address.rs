//! By which address other machines of the house reach this one.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4, UdpSocket};

/// Addresses that are looked for in the machine's own table of routes; nothing is sent to any of them.
/// The first stands for everywhere; the others are there for a network that leads nowhere else.
const LOOKED_FOR: [Ipv4Addr; 6] = [
    Ipv4Addr::new(192, 0, 2, 1),
    Ipv4Addr::new(192, 168, 0, 1),
    Ipv4Addr::new(192, 168, 1, 1),
    Ipv4Addr::new(10, 0, 0, 1),
    Ipv4Addr::new(172, 16, 0, 1),
    Ipv4Addr::new(169, 254, 0, 1),
];

/// Where a kiosk finds a desk that listens at `at`; nothing when this machine is on no network.
pub fn reachable(at: SocketAddr) -> Option<SocketAddrV4> {
    let ip = match at.ip() {
        IpAddr::V4(ip) if !ip.is_unspecified() => Some(ip),
        IpAddr::V4(_) => LOOKED_FOR.into_iter().find_map(own_address_towards),
        IpAddr::V6(_) => None,
    };
    ip.map(|ip| SocketAddrV4::new(ip, at.port()))
}

/// Reads the address of a desk as somebody typed it, such as `192.168.1.23:8464`; nothing when no desk
/// can be there.
pub fn of_text(typed: &str) -> Option<SocketAddrV4> {
    let address: SocketAddrV4 = typed.trim().parse().ok()?;
    can_be_a_desk(address).then_some(address)
}

/// Whether a single machine can listen there.
pub(crate) fn can_be_a_desk(address: SocketAddrV4) -> bool {
    let ip = address.ip();
    address.port() != 0 && !ip.is_unspecified() && !ip.is_multicast() && !ip.is_broadcast()
}

/// The address that this machine would send from. A socket that is only connected sends nothing.
fn own_address_towards(other: Ipv4Addr) -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((other, 9)).ok()?;
    match socket.local_addr().ok()?.ip() {
        IpAddr::V4(ip) if !ip.is_unspecified() && !ip.is_loopback() => Some(ip),
        IpAddr::V4(_) | IpAddr::V6(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_desk_can_be_at_is_no_address() {
        assert_eq!(
            of_text(" 192.168.1.23:8464 ")
                .map(|at| at.to_string())
                .as_deref(),
            Some("192.168.1.23:8464")
        );
        for typed in [
            "",
            "192.168.1.23",
            "192.168.1:8464",
            "192.168.1.256:8464",
            "192.168.1.23:65536",
            "192.168.1.23:0",
            "0.0.0.0:8464",
            "224.0.0.1:8464",
            "255.255.255.255:8464",
            "[::1]:8464",
            "balie:8464",
            "http://192.168.1.23:8464",
            "192.168.1.23:8464 x",
        ] {
            assert_eq!(of_text(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_desk_is_shown_by_an_address_that_others_can_use() {
        let bound: SocketAddr = "192.168.7.3:8464".parse().unwrap();
        assert_eq!(
            reachable(bound).map(|at| at.to_string()).as_deref(),
            Some("192.168.7.3:8464")
        );
        let anywhere: SocketAddr = "0.0.0.0:8464".parse().unwrap();
        if let Some(found) = reachable(anywhere) {
            assert!(!found.ip().is_unspecified() && !found.ip().is_loopback());
            assert_eq!(found.port(), 8464);
        }
        assert_eq!(reachable("[::]:8464".parse().unwrap()), None);
    }
}
