use std::time::Duration;

/// Every limit of the listener in one place. The defaults are what the centre runs with; tests
/// shorten the durations.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections kept at once. Above it, the oldest connection that holds no complete request
    /// makes room for the new one.
    pub connections: usize,
    /// From the accepted connection to its first 24 bytes: enough to tell HTTP/1 from HTTP/2.
    pub first_bytes: Duration,
    /// For the whole head of an HTTP/1 request, the wait for a next request included.
    pub head: Duration,
    /// For the whole body of a request.
    pub body: Duration,
    /// How long a peer may leave a reply unread.
    pub unread: Duration,
    /// After this a connection takes no new request; a peer simply connects again.
    pub age: Duration,
    /// For requests in flight when a connection or the whole server is told to stop.
    pub farewell: Duration,
    /// The largest body of a request, in bytes.
    pub body_bytes: usize,
    /// The largest file that is brought in, in bytes; a few at a time are received.
    pub file_bytes: usize,
    /// For the whole body of a request that brings a file.
    pub file: Duration,
    /// The largest head of a request, in bytes.
    pub head_bytes: usize,
    /// The largest number of header lines.
    pub headers: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 512,
            first_bytes: Duration::from_secs(10),
            head: Duration::from_secs(15),
            body: Duration::from_secs(20),
            unread: Duration::from_secs(20),
            age: Duration::from_secs(300),
            farewell: Duration::from_secs(10),
            body_bytes: 128 * 1024,
            file_bytes: 20 * 1024 * 1024,
            file: Duration::from_secs(120),
            head_bytes: 16 * 1024,
            headers: 64,
        }
    }
}
