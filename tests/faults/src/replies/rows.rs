//! The odd replies, each with what the client makes of it.

use crate::peer::{End, Script};

/// The kind of a call.
#[derive(Clone, Copy, Debug)]
pub enum Ask {
    /// An object.
    Get,
    /// The removal of something, which returns nothing.
    Remove,
    /// A file.
    Download,
}

/// A reply of a server, and what the client makes of it.
#[derive(Clone, Debug)]
pub struct Row {
    pub ask: Ask,
    pub script: Script,
    /// The notes of a success, or the line of an error; `{base}` stands for the base URL.
    pub expected: String,
    /// How long the server asks to wait, in seconds.
    pub wait: Option<u64>,
}

/// A header of every answer, which callers can read and which is never printed.
pub const MARK: (&str, &str) = ("x-mark", "MarkCanary-1d7c40-zq");

/// The client's key, which some answers repeat.
pub const KEY: &str = "KeyCanary-7f3a91c2-zq";

const TEXT: &str = "content-type: text/plain\r\n";
const JSON: &str = "content-type: application/json\r\n";
const HTML: &str = "content-type: text/html; charset=utf-8\r\n";
const GZIP: &str = "content-type: application/json\r\ncontent-encoding: gzip\r\n";

const PAGE: &[u8] = b"<!DOCTYPE html><html><h1>Log in</h1></html>";

/// The first bytes of whatever gzip packs.
const PACKED: &[u8] = &[31, 139, 8, 0, 0, 0, 0, 0, 2, 255];

const BY_STATUS: &str = "the answer had no code; its HTTP status decided";

const LOOK: &str = "Look at the body of the answer.";

const UNPACKED: &str = "which the client did not ask for and can't read. Send the header \
                        `accept-encoding: identity`, or turn off compression in the proxy before \
                        the server.";

const OTHERS: &str = "from `{base}`. Check that `base_url` is the API's own, and that no proxy \
                      answers in its place.";

const FAULT: &str = "Try again later; before you repeat a create, look whether the first one took \
                     effect.";

/// Every reply.
pub fn all() -> Vec<Row> {
    [without_json(), packed(), pages(), messages(), between(), waits(), lost()].concat()
}

fn row(ask: Ask, status: u16, headers: &str, body: impl AsRef<[u8]>, text: &str) -> Row {
    let ((name, value), body) = (MARK, body.as_ref());
    let head = format!(
        "HTTP/1.1 {status} Told\r\n{name}: {value}\r\n{headers}content-length: {}\r\n\r\n",
        body.len()
    );
    let script = Script::answer([head.as_bytes(), body].concat(), End::Close);
    Row { ask, script, expected: text.to_owned(), wait: None }
}

fn get(status: u16, headers: &str, body: impl AsRef<[u8]>, text: &str) -> Row {
    row(Ask::Get, status, headers, body, &format!("get_tracking: {status}{text}"))
}

fn remove(status: u16, headers: &str, body: impl AsRef<[u8]>, text: &str) -> Row {
    row(Ask::Remove, status, headers, body, text)
}

fn without_json() -> Vec<Row> {
    let broken = |found: &str| format!(": the answer is not JSON: {found}. {LOOK}");
    let cut = broken("expected `,` or `}` at byte 18");
    vec![
        remove(200, TEXT, "OK", BY_STATUS),
        remove(202, "", "accepted\r\n", BY_STATUS),
        remove(200, JSON, "OK", BY_STATUS),
        remove(200, "content-type: application/xml\r\n", "<done/>", BY_STATUS),
        remove(200, TEXT, r#"{"meta":{"code":200}}"#, ""),
        remove(205, "", "", ""),
        remove(200, TEXT, r#"{"meta":{"code":40"#, &format!("remove: 200{cut}")),
        get(200, TEXT, "OK", &broken("expected a value at byte 0")),
    ]
}

fn packed() -> Vec<Row> {
    let zipped = format!(": the answer has the content encoding `gzip`, {UNPACKED}");
    let fault = format!(
        " InternalError: The service failed; the answer has the content encoding `br, GZIP`, \
         which the client did not ask for and can't read. {FAULT}"
    );
    let twice = "content-encoding: br\r\ncontent-encoding: GZIP, identity\r\n";
    let kept = "the body has the content encoding `gzip`, and was kept in it";
    let plain = r#"{"meta":{"code":200},"data":{"tracking":{}}}"#;
    vec![
        get(200, GZIP, PACKED, &zipped),
        get(503, twice, PACKED, &fault),
        row(Ask::Get, 200, GZIP, plain, ""),
        remove(200, GZIP, PACKED, &format!("remove: 200{zipped}")),
        row(Ask::Download, 200, GZIP, PACKED, kept),
    ]
}

fn pages() -> Vec<Row> {
    let page = "a page of HTML (content type `text/html; charset=utf-8`) from `{base}`";
    let portal = ": the answer is not JSON but a page of HTML";
    let named = format!("{portal} (content type `text/html; charset=utf-8`) {OTHERS}");
    let bare = format!("{portal} (no content type) {OTHERS}");
    vec![
        get(200, HTML, PAGE, &named),
        get(200, HTML, "<p>Log in", &named),
        get(200, "", PAGE, &bare),
        remove(200, "", PAGE, &format!("remove: 200{bare}")),
        get(502, HTML, PAGE, &format!(" InternalError: The service failed; {page} came. {FAULT}")),
        get(
            404,
            HTML,
            PAGE,
            &format!(
                " NotFound: Nothing stands at this address; {page} came. Check the base URL and \
                 the API version in it."
            ),
        ),
        get(418, HTML, "", ": the server gave no reason. Correct the request."),
        row(Ask::Download, 200, HTML, PAGE, ""),
    ]
}

fn messages() -> Vec<Row> {
    let told = |meta: &str, text: &str| {
        let body = format!(r#"{{"meta":{{"code":4999,{meta}}},"data":{{}}}}"#);
        get(400, JSON, body, &format!(", code 4999: {text}. Correct the request."))
    };
    let good = r#"{"meta":{"code":200},"data":{}}"#;
    let fault = format!(", code 200 InternalError: The service failed. {FAULT}");
    vec![
        told(r#""message":["One","Two"]"#, "One; Two"),
        told(r#""message":{"slug":["is odd","is short"]}"#, "slug: is odd; is short"),
        told(r#""errors":[{"field":"slug"},"is odd"]"#, "field: slug; is odd"),
        told(r#""message":" ","errors":{"slug":"is odd"}"#, "slug: is odd"),
        told(r#""message":[4,null,{}]"#, "the server gave no reason"),
        get(422, TEXT, format!("Odd\nslug {KEY}."), ": Odd slug ***. Correct the request."),
        get(500, JSON, good, &fault),
        get(418, JSON, good, ", code 200: the server gave no reason. Correct the request."),
    ]
}

fn between() -> Vec<Row> {
    let elsewhere = "location: https://other.example/\r\n";
    let unchanged = ": nothing has changed since the version that the request names. \
                     Use your copy, or leave out the header that makes the request conditional.";
    let neither = ": the status is neither a success nor a redirect to follow. Look the code up \
                   in the API's documentation.";
    let moved = ": the server redirects, which the client does not follow.";
    let set = format!("{moved} Set `base_url` to the server's new URL, or ask why it redirects.");
    let download = "Download it from the URL in the answer's header `location`.";
    vec![
        get(304, "", "", unchanged),
        get(304, GZIP, "", unchanged),
        get(300, elsewhere, "", neither),
        get(399, "", "", neither),
        get(308, elsewhere, "", &set),
        row(Ask::Download, 302, elsewhere, "", &format!("download: 302{moved} {download}")),
    ]
}

fn waits() -> Vec<Row> {
    let limited = " TooManyRequests: The account sent more requests than its rate limit allows. \
                   Wait until the moment that the rate-limit headers name, then send the request \
                   again.";
    let fault = format!(" InternalError: The service failed. {FAULT}");
    let reset = "date: Thu, 01 Jan 2026 00:00:00 GMT\r\nx-ratelimit-reset: 1767225660\r\n";
    let later = "retry-after: Thu, 01 Jan 2026 00:02:00 GMT\r\n";
    [
        (get(429, "retry-after: 3600\r\n", "", limited), Some(3_600)),
        (get(429, reset, "", limited), Some(60)),
        (get(503, "retry-after: 59.5\r\n", "", &fault), Some(60)),
        (get(503, &format!("{reset}{later}"), "", &fault), Some(120)),
        (get(503, reset, "", &fault), None),
    ]
    .map(|(row, wait)| Row { wait, ..row })
    .into()
}

/// Connections on which no answer comes, or only a part of one.
fn lost() -> Vec<Row> {
    let head = "HTTP/1.1 200 OK\r\nx-mark: MarkCanary-1d7c40-zq\r\ncontent-length: 9\r\n\r\n{";
    let raise = "Raise `attempt_timeout` if the service may need longer.";
    let limit = "the `attempt_timeout` of 400 ms ran out";
    let row = |write: &str, end, text: String| Row {
        ask: Ask::Get,
        script: Script::answer(write, end),
        expected: format!("get_tracking: {text}"),
        wait: None,
    };
    let check = "Check the network and the base URL.";
    let failed = "the connection failed before an answer began";
    vec![
        row("", End::Stall, format!("{limit} before an answer began, after 1 attempt. {raise}")),
        row(head, End::Stall, format!("200: {limit} inside the answer, after 1 attempt. {raise}")),
        row("", End::Reset, format!("{failed}: connection reset, after 1 attempt. {check}")),
        row(
            "",
            End::Close,
            format!(
                "{failed}: connection closed before message completed, after 1 attempt. {check}"
            ),
        ),
    ]
}
