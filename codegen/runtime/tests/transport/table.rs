//! What comes of a request, by what the server does: one table for every transport, natively and on
//! WebAssembly. Where `fetch` differs by its nature, its row says how and why.

use runtime::transport::Stage;

/// How much of a request a server reads.
#[derive(Clone, Copy, Debug)]
pub enum Reads {
    /// Nothing, though it waits until something has arrived.
    Nothing,
    /// About this many bytes.
    Some(usize),
    All,
}

/// How a server ends the connection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    Close,
    Reset,
    Stall,
}

impl End {
    pub const ALL: [End; 3] = [End::Close, End::Reset, End::Stall];
}

/// What a server does with one request.
#[derive(Clone, Copy, Debug)]
pub enum Does {
    /// It does not listen.
    Nothing,
    /// It does this much, and ends the connection in any way once the attempt has come this far.
    Ends(Reads, &'static str),
    /// It answers the whole request with this text, and closes. In the text `{many}` is many
    /// headers, and `{trap}` a place where nobody may go.
    Answers(&'static str),
}

/// What comes of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// It is left at this stage: it fails, or if the server stalls, it is cut off there.
    Fails(Stage),
    /// It fails at this stage before the server ends the connection.
    FailsAtOnce(Stage),
    /// An answer with this status and body.
    Answered(u16, &'static str),
}

/// A request: its method, and how long its body is.
pub type Sent = (&'static str, usize);

/// A row: these requests to this server have this outcome.
pub struct Row {
    pub says: &'static str,
    pub requests: &'static [Sent],
    pub does: Does,
    pub outcome: Outcome,
    /// The other outcome that `fetch` has by its nature, and why.
    pub by_fetch: Option<(Outcome, &'static str)>,
}

impl Row {
    const fn by_fetch(mut self, outcome: Outcome, because: &'static str) -> Row {
        self.by_fetch = Some((outcome, because));
        self
    }
}

const fn row(says: &'static str, requests: &'static [Sent], does: Does, outcome: Outcome) -> Row {
    Row { says, requests, does, outcome, by_fetch: None }
}

use Does::{Answers, Ends};
use Outcome::{Answered, Fails, FailsAtOnce};

/// Longer than what two kernels and hyper buffer.
pub const LARGE: usize = 8 * 1024 * 1024;

/// A target that nothing between client and server may normalize.
pub const TARGET: &str = "/a//..%2F%252e%2e.%C3%BC;x=1/?b[]=c%27d&e=f+g%20";

const SMALL: &[Sent] = &[("GET", 0), ("POST", 0), ("DELETE", 0), ("POST", 7), ("PUT", 7)];
/// A body that stalls if nobody reads it.
const HUGE: &[Sent] = &[("POST", LARGE)];
/// A body of many frames, for servers that read all of it.
const MIDDLING: &[Sent] = &[("POST", 500_000)];
const GET: &[Sent] = &[("GET", 0)];
const REDIRECTED: &[Sent] = &[("GET", 0), ("POST", 0), ("POST", 7)];

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n";
const PART: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{";

const NO_PARTS: &str = "`fetch` does not tell how much of a request it has sent";
const CONTINUES: &str = "Node ends a connection that says 100 unasked";
const SWITCHES: &str = "`fetch` takes no switch of protocols for an answer";

/// Servers that leave a request without a whole answer.
pub const STAGES: &[Row] = &[
    row(
        "a request that nobody reads may have left",
        SMALL,
        Ends(Reads::Nothing, ""),
        Fails(Stage::Sent),
    ),
    row(
        "a large request that nobody reads is partly sent",
        HUGE,
        Ends(Reads::Nothing, ""),
        Fails(Stage::PartlySent),
    )
    .by_fetch(Fails(Stage::Sent), NO_PARTS),
    row(
        "a large request that is read in part is partly sent",
        HUGE,
        Ends(Reads::Some(100_000), ""),
        Fails(Stage::PartlySent),
    )
    .by_fetch(Fails(Stage::Sent), NO_PARTS),
    row(
        "a request that is read and not answered is sent",
        SMALL,
        Ends(Reads::All, ""),
        Fails(Stage::Sent),
    ),
    row("a long one is, too", MIDDLING, Ends(Reads::All, ""), Fails(Stage::Sent)),
    row(
        "half a head is no answer",
        SMALL,
        Ends(Reads::All, "HTTP/1.1 200 OK\r\ncontent-le"),
        Fails(Stage::Sent),
    ),
    row(
        "a head that only says to go on is no answer",
        SMALL,
        Ends(Reads::All, "HTTP/1.1 100 Continue\r\n\r\n"),
        Fails(Stage::Sent),
    )
    .by_fetch(FailsAtOnce(Stage::Sent), CONTINUES),
    row("a head is seen", SMALL, Ends(Reads::All, HEAD), Fails(Stage::HeadSeen)),
    row(
        "a head after a long request is seen",
        MIDDLING,
        Ends(Reads::All, HEAD),
        Fails(Stage::HeadSeen),
    ),
    row(
        "a head that comes while the request is still sent is seen",
        HUGE,
        Ends(Reads::Some(100_000), HEAD),
        Fails(Stage::HeadSeen),
    ),
    row("a part of the body is seen", SMALL, Ends(Reads::All, PART), Fails(Stage::BodyPartlySeen)),
    row(
        "a part of the body that comes early is seen",
        HUGE,
        Ends(Reads::Some(100_000), PART),
        Fails(Stage::BodyPartlySeen),
    ),
    row("nothing is sent where nobody listens", SMALL, Does::Nothing, Fails(Stage::NotConnected)),
    row("nor is anything of a large request", HUGE, Does::Nothing, Fails(Stage::NotConnected)),
];

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

/// Requests that arrive as they are, and answers that are odd.
pub const ANSWERS: &[Row] = &[
    row(
        "requests arrive as they are given",
        &[
            ("GET", 0),
            ("HEAD", 0),
            ("DELETE", 0),
            ("OPTIONS", 0),
            ("POST", 0),
            ("PUT", 0),
            ("PATCH", 0),
            ("QUERY", 0),
            ("PROPFIND", 0),
        ],
        Answers("HTTP/1.1 204 No Content\r\n\r\n"),
        Answered(204, ""),
    ),
    row(
        "so do their bodies",
        &[
            ("DELETE", 7),
            ("OPTIONS", 7),
            ("POST", 7),
            ("PUT", 7),
            ("PATCH", 7),
            ("QUERY", 7),
            ("PROPFIND", 7),
            ("POST", 300_000),
        ],
        Answers(OK),
        Answered(200, "{}"),
    ),
    row(
        "a request to read may have a body",
        &[("GET", 7), ("HEAD", 7)],
        Answers("HTTP/1.1 204 No Content\r\n\r\n"),
        Answered(204, ""),
    )
    .by_fetch(
        Fails(Stage::NotConnected),
        "`fetch` sends no body with GET and HEAD, so it is refused",
    ),
    row("a request may ask for its own trace", &[("TRACE", 0)], Answers(OK), Answered(200, "{}"))
        .by_fetch(Fails(Stage::NotConnected), "`fetch` sends no TRACE, so it is refused"),
    row(
        "a method that only looks like another is sent as it is",
        &[("get", 0)],
        Answers(OK),
        Answered(200, "{}"),
    )
    .by_fetch(Fails(Stage::NotConnected), "`fetch` would send GET, so it is refused"),
    row(
        "an answer to HEAD has no body",
        &[("HEAD", 0)],
        Answers("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n"),
        Answered(200, ""),
    ),
    row(
        "an answer that nothing has changed has none",
        GET,
        Answers("HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n"),
        Answered(304, ""),
    ),
    row(
        "an answer without content has none",
        GET,
        Answers("HTTP/1.1 204 No Content\r\n\r\n"),
        Answered(204, ""),
    ),
    row(
        "a switch of protocols has none",
        &[("POST", 0)],
        Answers("HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\nrest"),
        Answered(101, ""),
    )
    .by_fetch(Fails(Stage::Sent), SWITCHES),
    row(
        "early hints are not the answer",
        GET,
        Answers(
            "HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        ),
        Answered(200, "{}"),
    ),
    row(
        "nor is the word to go on",
        GET,
        Answers("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
        Answered(200, "{}"),
    )
    .by_fetch(Fails(Stage::Sent), CONTINUES),
    row(
        "an unheard-of status is an answer",
        GET,
        Answers("HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n"),
        Answered(999, ""),
    ),
    row(
        "an old answer ends with its connection",
        GET,
        Answers("HTTP/1.0 200 OK\r\n\r\nto the end"),
        Answered(200, "to the end"),
    ),
    row(
        "chunks are joined",
        GET,
        Answers("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
        Answered(200, "{}"),
    ),
    row("an end is no answer", GET, Answers(""), Fails(Stage::Sent)),
    row(
        "another protocol is no answer",
        GET,
        Answers("220 mail.example.com ESMTP\r\n"),
        Fails(Stage::Sent),
    ),
    row(
        "a status too low is no answer",
        GET,
        Answers("HTTP/1.1 099 Low\r\ncontent-length: 0\r\n\r\n"),
        Fails(Stage::Sent),
    ),
    row(
        "two lengths are no answer",
        GET,
        Answers("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"),
        Fails(Stage::Sent),
    ),
    row(
        "headers without an end are no answer",
        GET,
        Answers("HTTP/1.1 200 OK\r\n{many}"),
        Fails(Stage::Sent),
    ),
    row(
        "a malformed chunk ends the body",
        GET,
        Answers("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"),
        Fails(Stage::HeadSeen),
    ),
    row(
        "so does a later one",
        GET,
        Answers("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\nzz\r\n"),
        Fails(Stage::BodyPartlySeen),
    ),
    row(
        "so does a missing one",
        GET,
        Answers("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"),
        Fails(Stage::BodyPartlySeen),
    ),
];

/// Redirects, which are answers and not followed.
pub const REDIRECTS: &[Row] = &[
    row(
        "a move is not followed",
        REDIRECTED,
        Answers("HTTP/1.1 301 Moved\r\nlocation: {trap}\r\ncontent-length: 0\r\n\r\n"),
        Answered(301, ""),
    ),
    row(
        "another place is not followed",
        REDIRECTED,
        Answers("HTTP/1.1 302 Moved\r\nlocation: {trap}\r\ncontent-length: 0\r\n\r\n"),
        Answered(302, ""),
    ),
    row(
        "another page is not followed",
        REDIRECTED,
        Answers("HTTP/1.1 303 Moved\r\nlocation: {trap}\r\ncontent-length: 0\r\n\r\n"),
        Answered(303, ""),
    ),
    row(
        "a place for now is not followed",
        REDIRECTED,
        Answers("HTTP/1.1 307 Moved\r\nlocation: {trap}\r\ncontent-length: 0\r\n\r\n"),
        Answered(307, ""),
    ),
    row(
        "a place for good is not followed",
        REDIRECTED,
        Answers("HTTP/1.1 308 Moved\r\nlocation: {trap}\r\ncontent-length: 0\r\n\r\n"),
        Answered(308, ""),
    ),
];

/// All parts of the table.
pub const PARTS: [(&str, &[Row]); 3] =
    [("stages", STAGES), ("answers", ANSWERS), ("redirects", REDIRECTS)];
