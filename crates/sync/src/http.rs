//! The transport over HTTP: TLS by rustls, no redirects, bounded answers.

use crate::address::ServerAddress;
use crate::error::{Result, SyncError};
use crate::transport::{Connect, HttpLimits, Transport};
use onthaal_core::desk::Token;
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::pull::PullPage;
use onthaal_protocol::push::{PushReply, PushRequest};
use onthaal_protocol::tickets::{TicketsReply, TicketsRequest};
use onthaal_protocol::version::{
    ENROL_PATH, HELLO_PATH, MAX_PAGE, PROTOCOL_HEADER, PROTOCOL_MAX, PULL_PATH, PUSH_PATH,
    REGRESSED_HEADER, TICKETS_PATH,
};
use onthaal_protocol::{ErrorBody, ErrorCode};
use reqwest::blocking::{Client, RequestBuilder, Response};
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, RETRY_AFTER};
use reqwest::{StatusCode, redirect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::Read;
use std::time::Duration;

const JSON: &str = "application/json";

/// Makes HTTP transports with these limits.
#[derive(Debug, Clone, Copy, Default)]
pub struct HttpConnect {
    /// How long to wait and how much to take.
    pub limits: HttpLimits,
}

impl Connect for HttpConnect {
    fn connect(&self, server: &str, token: Option<&Token>) -> Result<Box<dyn Transport>> {
        let address = ServerAddress::parse(server)?;
        Ok(Box::new(HttpTransport {
            client: client(&address, &self.limits)?,
            address,
            token: token.cloned(),
            limits: self.limits,
        }))
    }
}

struct HttpTransport {
    client: Client,
    address: ServerAddress,
    token: Option<Token>,
    limits: HttpLimits,
}

fn client(address: &ServerAddress, limits: &HttpLimits) -> Result<Client> {
    // Errs when a provider is there already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = Client::builder()
        .redirect(redirect::Policy::none())
        .connect_timeout(limits.connect)
        .timeout(limits.total)
        .https_only(address.is_encrypted())
        .referer(false)
        .gzip(true);
    // A proxy is for the way out of the house, never for this very machine.
    let builder = match address.is_loopback() {
        true => builder.no_proxy(),
        false => builder,
    };
    let builder = match address.pinned() {
        Some((name, to)) => builder.resolve_to_addrs(name, to),
        None => builder,
    };
    // Without encryption no certificate is looked at; a machine that has none is fine too.
    let builder = match address.is_encrypted() {
        true => builder,
        false => builder.tls_certs_only([]),
    };
    builder
        .build()
        .map_err(|_| SyncError::Protocol("the encryption could not be set up"))
}

impl Transport for HttpTransport {
    fn enrol(&self, request: &EnrolRequest) -> Result<EnrolReply> {
        let request = self.post(ENROL_PATH, request)?;
        self.ask(request, self.limits.reply_bytes)
    }

    fn hello(&self, regressed: bool) -> Result<Hello> {
        let mut request = self.client.get(self.address.door(HELLO_PATH));
        if regressed {
            request = request.header(REGRESSED_HEADER, "1");
        }
        self.ask(request, self.limits.reply_bytes)
    }

    fn push(&self, request: &PushRequest) -> Result<PushReply> {
        let request = self.post(PUSH_PATH, request)?;
        self.ask(request, self.limits.reply_bytes)
    }

    fn pull(&self, stream: &str, cursor: Option<&str>) -> Result<PullPage> {
        let mut url = self.address.door(PULL_PATH);
        url.query_pairs_mut()
            .append_pair("stream", stream)
            .append_pair("limit", &MAX_PAGE.to_string());
        if let Some(cursor) = cursor {
            url.query_pairs_mut().append_pair("cursor", cursor);
        }
        self.ask(self.client.get(url), self.limits.page_bytes)
    }

    fn tickets(&self, request: &TicketsRequest) -> Result<TicketsReply> {
        // Packed, an answer would tell by its length what its padding hides.
        let request = self
            .post(TICKETS_PATH, request)?
            .header(ACCEPT_ENCODING, "identity");
        self.ask(request, self.limits.reply_bytes)
    }
}

impl HttpTransport {
    fn post(&self, path: &str, body: &impl Serialize) -> Result<RequestBuilder> {
        let body =
            serde_json::to_vec(body).map_err(|_| SyncError::Protocol("the request is no JSON"))?;
        Ok(self
            .client
            .post(self.address.door(path))
            .header(CONTENT_TYPE, JSON)
            .body(body))
    }

    fn ask<T: DeserializeOwned>(&self, request: RequestBuilder, most: u64) -> Result<T> {
        let mut request = request
            .header(PROTOCOL_HEADER, PROTOCOL_MAX.to_string())
            .header(ACCEPT, JSON);
        if let Some(token) = &self.token {
            request = request.bearer_auth(&token.0);
        }
        let response = request.send().map_err(|_| SyncError::Offline)?;
        let status = response.status();
        let retry_after = asked_wait(&response);
        let is_json = says_json(&response);
        let body = read_whole(response, most)?;
        if status == StatusCode::OK {
            if !is_json {
                return Err(SyncError::Protocol("the answer is no JSON"));
            }
            return serde_json::from_slice(&body)
                .map_err(|_| SyncError::Protocol("the answer has another shape"));
        }
        let code = match is_json {
            true => serde_json::from_slice::<ErrorBody>(&body).ok(),
            false => None,
        };
        Err(refusal(status, code.map(|body| body.code), retry_after))
    }
}

/// Reads the whole body; one that breaks off is no answer, one that is too large neither.
fn read_whole(response: Response, most: u64) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    response
        .take(most + 1)
        .read_to_end(&mut body)
        .map_err(|_| SyncError::Offline)?;
    match body.len() as u64 > most {
        true => Err(SyncError::Protocol("the answer is too large")),
        false => Ok(body),
    }
}

fn says_json(response: &Response) -> bool {
    response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            value
                .split(';')
                .next()
                .is_some_and(|kind| kind.trim() == JSON)
        })
}

fn asked_wait(response: &Response) -> Option<Duration> {
    let seconds = response.headers().get(RETRY_AFTER)?.to_str().ok()?;
    seconds.trim().parse().ok().map(Duration::from_secs)
}

fn refusal(
    status: StatusCode,
    code: Option<ErrorCode>,
    retry_after: Option<Duration>,
) -> SyncError {
    match code {
        Some(ErrorCode::Unauthorised) => SyncError::Unauthorised,
        Some(ErrorCode::BadCode) => SyncError::BadCode,
        Some(ErrorCode::CursorExpired) => SyncError::CursorExpired,
        Some(ErrorCode::UpgradeRequired) => SyncError::TooOld,
        Some(ErrorCode::TooMany | ErrorCode::Busy | ErrorCode::Internal | ErrorCode::TooSlow) => {
            SyncError::Busy { retry_after }
        }
        Some(ErrorCode::Other(_)) | None => by_status(status, retry_after),
        Some(code) => SyncError::Refused(code.as_str().to_owned()),
    }
}

/// A proxy on the way answers without a code of the protocol.
fn by_status(status: StatusCode, retry_after: Option<Duration>) -> SyncError {
    match status.as_u16() {
        426 => SyncError::TooOld,
        408 | 429 | 500..=599 => SyncError::Busy { retry_after },
        _ => SyncError::Protocol("an answer without a code of the protocol"),
    }
}
