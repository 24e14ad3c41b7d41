use super::LiveError;
use reqwest::Url;
use std::net::IpAddr;

/// The address under which an API has its lists.
#[derive(Debug, Clone)]
pub(super) struct Base {
    url: Url,
    loopback: bool,
}

impl Base {
    /// Reads an address. Errs when it is none, or plain http to another machine.
    pub(super) fn parse(text: &str) -> Result<Base, LiveError> {
        let bad = || LiveError::BadAddress(text.to_owned());
        let url = Url::parse(text.trim()).map_err(|_| bad())?;
        let extras = !url.username().is_empty()
            || url.password().is_some()
            || url.query().is_some()
            || url.fragment().is_some();
        let host = url.host_str().unwrap_or_default();
        if extras || host.is_empty() {
            return Err(bad());
        }
        // Only numbers count: a name could lead elsewhere.
        let number = host.trim_start_matches('[').trim_end_matches(']');
        let loopback = number.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        match url.scheme() {
            "https" => {}
            "http" if loopback => {}
            "http" => return Err(LiveError::Insecure(text.to_owned())),
            _ => return Err(bad()),
        }
        Ok(Base { url, loopback })
    }

    pub(super) fn is_loopback(&self) -> bool {
        self.loopback
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// The host, with its port where that is not the usual one: the name of the source.
    pub(super) fn host(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        match self.url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// The address of what lies under the base, each step as one.
    pub(super) fn under(&self, steps: &[&str]) -> Url {
        let mut url = self.url.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(steps);
        }
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_or_this_machine_by_number() {
        let check = |text: &str, good: bool| assert_eq!(Base::parse(text).is_ok(), good, "{text}");
        check("https://example.org/hsds/", true);
        check("http://127.0.0.1:8080", true);
        check("http://[::1]:8080/v3", true);
        check("http://example.org", false);
        check("http://localhost:80", false);
        check("http://127.0.0.1.example.org", false);
        check("ftp://127.0.0.1", false);
        check("https://me@example.org", false);
        check("https://example.org/?page=1", false);
        check("services.json", false);
    }

    #[test]
    fn a_step_cannot_leave_the_base() {
        let base = Base::parse("https://example.org/hsds/").unwrap();
        let url = base.under(&["services", "../a?b#c"]);
        assert_eq!(
            url.as_str(),
            "https://example.org/hsds/services/..%2Fa%3Fb%23c"
        );
        assert_eq!(base.host(), "example.org");
    }
}
