//! The one stylesheet of the pages of partners: the tokens of all screens, and what is laid out with
//! them.

use std::sync::LazyLock;

use axum::response::{IntoResponse, Response};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE};

use crate::secret::sha256_hex;

/// The tokens first, then what is laid out with them.
const PARTS: [&str; 4] = [
    include_str!("../../../../../../ui/src/style/tokens.css"),
    include_str!("frame.css"),
    include_str!("page.css"),
    include_str!("form.css"),
];

/// The address changes with what it gives, so that a telephone may keep it.
static ADDRESS: LazyLock<String> = LazyLock::new(|| {
    let content = sha256_hex(&PARTS.concat());
    format!("/partner.css?v={}", &content[..12])
});

/// Where the stylesheet of these pages is.
pub(super) fn address() -> &'static str {
    &ADDRESS
}

pub(super) async fn sheet() -> Response {
    let headers = [
        (CONTENT_TYPE, "text/css; charset=utf-8"),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, PARTS.concat()).into_response()
}
