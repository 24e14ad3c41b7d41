//! The address of a centre: https anywhere, plain http on this very machine only.

use crate::error::{Result, SyncError};
use reqwest::Url;
use std::fmt;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};

/// A checked address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerAddress {
    base: Url,
    loopback: bool,
    pinned: Vec<SocketAddr>,
}

impl ServerAddress {
    /// Reads what a person typed; without a scheme it is https.
    ///
    /// Errs with [`SyncError::Insecure`] for plain http to anything but a loopback address, and
    /// with [`SyncError::BadAddress`] for what is no address, or one with a user name, a query
    /// or a fragment. `localhost` is this machine when all it leads to is.
    pub fn parse(text: &str) -> Result<ServerAddress> {
        ServerAddress::read(text, lookup)
    }

    fn read(text: &str, lookup: impl Fn(&str, u16) -> Vec<SocketAddr>) -> Result<ServerAddress> {
        let text = text.trim();
        let full = match text.contains("://") {
            true => text.to_owned(),
            false => format!("https://{text}"),
        };
        let mut base = Url::parse(&full).map_err(|_| SyncError::BadAddress)?;
        let extras = !base.username().is_empty()
            || base.password().is_some()
            || base.query().is_some()
            || base.fragment().is_some();
        let host = base.host_str().ok_or(SyncError::BadAddress)?;
        if extras || host.is_empty() {
            return Err(SyncError::BadAddress);
        }
        let plain = base.scheme() == "http";
        let pinned = match base.port_or_known_default() {
            Some(port) if plain && host == LOCALHOST => lookup(host, port),
            Some(_) | None => Vec::new(),
        };
        let led_home = !pinned.is_empty() && pinned.iter().all(|to| to.ip().is_loopback());
        let loopback = led_home || is_loopback(host);
        match base.scheme() {
            "https" => {}
            "http" if loopback => {}
            "http" => return Err(SyncError::Insecure),
            _ => return Err(SyncError::BadAddress),
        }
        let path = base.path().trim_end_matches('/').to_owned();
        base.set_path(&path);
        Ok(ServerAddress {
            base,
            loopback,
            pinned,
        })
    }

    /// Whether the centre runs on this very machine.
    pub fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// Whether what is said goes encrypted.
    pub(crate) fn is_encrypted(&self) -> bool {
        self.base.scheme() == "https"
    }

    /// The name to go to at these very addresses, whatever it leads to later.
    pub(crate) fn pinned(&self) -> Option<(&str, &[SocketAddr])> {
        (!self.pinned.is_empty()).then_some((LOCALHOST, &self.pinned))
    }

    /// The full address of a door of the centre, such as `/v1/hello`.
    pub(crate) fn door(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        let base = self.base.path().trim_end_matches('/');
        url.set_path(&format!("{base}{path}"));
        url
    }
}

impl fmt::Display for ServerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base.as_str().trim_end_matches('/'))
    }
}

/// The one name that people type for their own machine.
const LOCALHOST: &str = "localhost";

fn lookup(host: &str, port: u16) -> Vec<SocketAddr> {
    match (host, port).to_socket_addrs() {
        Ok(found) => found.collect(),
        Err(_) => Vec::new(),
    }
}

/// Only numbers count: a name could lead elsewhere.
fn is_loopback(host: &str) -> bool {
    host.trim_start_matches('[')
        .trim_end_matches(']')
        .parse::<IpAddr>()
        .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_goes_to_loopback_numbers_only() {
        let check = |text: &str, wanted: Result<&str>| {
            let found = ServerAddress::parse(text).map(|address| address.to_string());
            assert_eq!(found, wanted.map(str::to_owned), "{text}");
        };
        check("http://127.0.0.1:8080/", Ok("http://127.0.0.1:8080"));
        check("http://[::1]:8080", Ok("http://[::1]:8080"));
        check(" centrum.example.be ", Ok("https://centrum.example.be"));
        check(
            "https://example.be/onthaal/",
            Ok("https://example.be/onthaal"),
        );
        for insecure in [
            "http://centrum.example.be",
            "http://localhost.example.be",
            "http://127.0.0.1.example.be",
            "http://192.168.1.4",
            "http://0.0.0.0",
        ] {
            check(insecure, Err(SyncError::Insecure));
        }
        for bad in [
            "",
            "ftp://127.0.0.1",
            "https://",
            "https://user@example.be",
            "https://example.be/?x=1",
            "https://example.be/#x",
            "file:///etc/passwd",
            "een centrum",
        ] {
            check(bad, Err(SyncError::BadAddress));
        }
    }

    #[test]
    fn localhost_is_this_machine_only_when_it_leads_nowhere_else() {
        let check = |found: &[&str], good: bool| {
            let lookup = |host: &str, port: u16| {
                assert_eq!((host, port), ("localhost", 8080));
                found
                    .iter()
                    .map(|ip| SocketAddr::new(ip.parse().expect("an address"), port))
                    .collect()
            };
            let read = ServerAddress::read("http://LOCALHOST:8080/", lookup);
            assert_eq!(read.is_ok(), good, "{found:?}");
            if let Ok(address) = read {
                assert!(address.is_loopback());
                assert_eq!(address.to_string(), "http://localhost:8080");
                let pinned = address.pinned().map(|(_, to)| to.len());
                assert_eq!(pinned, Some(found.len()));
            }
        };
        check(&["127.0.0.1"], true);
        check(&["::1", "127.0.0.1"], true);
        check(&[], false);
        check(&["127.0.0.1", "192.0.2.7"], false);
        check(&["192.0.2.7"], false);
    }

    #[test]
    fn a_door_stands_under_the_path_of_the_centre() {
        let address = ServerAddress::parse("https://example.be/onthaal/").expect("valid");
        assert_eq!(
            address.door("/v1/hello").as_str(),
            "https://example.be/onthaal/v1/hello"
        );
    }
}
