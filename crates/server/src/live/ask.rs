//! One question and its whole answer.

use super::address::Base;
use super::{Limits, LiveError};
use reqwest::blocking::{Client, Response};
use reqwest::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{StatusCode, Url};
use std::io::Read;
use std::time::Duration;

/// Asks an API, and counts what it answers.
pub(super) struct Asker {
    client: Client,
    limits: Limits,
    taken: u64,
}

/// What an API says: the bytes of a JSON text, or that there is no such thing.
pub(super) enum Answer {
    Json(Vec<u8>),
    Nothing,
    NotAskedSo,
}

impl Asker {
    pub(super) fn new(base: &Base, limits: Limits) -> Result<Asker, LiveError> {
        // Errs when a provider is there already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let builder = Client::builder()
            .redirect(Policy::custom(follow))
            .connect_timeout(limits.connect)
            .timeout(limits.answer)
            .https_only(base.is_encrypted())
            .referer(false)
            .gzip(true);
        // A proxy is for the way out of the house, never for this very machine.
        let builder = match base.is_loopback() {
            true => builder.no_proxy(),
            false => builder,
        };
        let builder = match base.is_encrypted() {
            true => builder,
            false => builder.tls_certs_only([]),
        };
        Ok(Asker {
            client: builder.build().map_err(|_| LiveError::Encryption)?,
            limits,
            taken: 0,
        })
    }

    /// Asks, and asks again when the API is busy or breaks off.
    pub(super) fn ask(&mut self, url: &Url) -> Result<Answer, LiveError> {
        let mut tried = 0;
        loop {
            tried += 1;
            let (error, wait) = match self.ask_once(url) {
                Ok(answer) => return Ok(answer),
                Err(Failed::Now(error, wait)) => (error, wait),
                Err(Failed::ForGood(error)) => return Err(*error),
            };
            if tried >= self.limits.tries {
                return Err(*error);
            }
            let wait = wait.unwrap_or(self.limits.pause).min(self.limits.pause);
            std::thread::sleep(wait);
        }
    }

    fn ask_once(&mut self, url: &Url) -> Result<Answer, Failed> {
        let no_answer = || Failed::Now(Box::new(LiveError::NoAnswer(url.to_string())), None);
        let request = self.client.get(url.clone());
        let request = request.header(ACCEPT, "application/json");
        let response = request.send().map_err(|_| no_answer())?;
        let status = response.status();
        let refused = LiveError::Refused {
            url: url.to_string(),
            status: status.as_u16(),
        };
        match status {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::NOT_IMPLEMENTED => {
                return Ok(Answer::Nothing);
            }
            StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => {
                return Ok(Answer::NotAskedSo);
            }
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => {
                return Err(Failed::Now(Box::new(refused), asked_wait(&response)));
            }
            status if status.is_server_error() => {
                return Err(Failed::Now(Box::new(refused), asked_wait(&response)));
            }
            _ => return Err(Failed::ForGood(Box::new(refused))),
        }
        let given = given_type(&response);
        if !is_json(&given) {
            let url = url.to_string();
            return Err(Failed::ForGood(Box::new(LiveError::NotJson { url, given })));
        }
        let too_large = || Failed::ForGood(Box::new(LiveError::TooLarge(url.to_string())));
        let left = self.limits.all_bytes.saturating_sub(self.taken);
        let most = self.limits.answer_bytes.min(left);
        let mut body = Vec::new();
        let mut bounded = response.take(most + 1);
        bounded.read_to_end(&mut body).map_err(|_| no_answer())?;
        if body.len() as u64 > most {
            return Err(too_large());
        }
        self.taken += body.len() as u64;
        Ok(Answer::Json(body))
    }
}

/// Why a question was not answered, and whether it may be asked again.
enum Failed {
    Now(Box<LiveError>, Option<Duration>),
    ForGood(Box<LiveError>),
}

/// A list may have moved, but not to another machine, nor out of its encryption.
fn follow(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let first = attempt.previous().first();
    let same = first.is_some_and(|first| {
        let to = attempt.url();
        (
            first.scheme(),
            first.host_str(),
            first.port_or_known_default(),
        ) == (to.scheme(), to.host_str(), to.port_or_known_default())
    });
    match same && attempt.previous().len() <= 3 {
        true => attempt.follow(),
        false => attempt.stop(),
    }
}

fn given_type(response: &Response) -> String {
    let given = response.headers().get(CONTENT_TYPE);
    let given = given.and_then(|value| value.to_str().ok());
    let given = given.unwrap_or("nothing said");
    given.chars().take(40).collect()
}

fn is_json(given: &str) -> bool {
    let kind = given.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json") || kind.to_lowercase().ends_with("+json")
}

fn asked_wait(response: &Response) -> Option<Duration> {
    let seconds = response.headers().get(RETRY_AFTER)?.to_str().ok()?;
    seconds.trim().parse().ok().map(Duration::from_secs)
}
