//! No header is injected: whatever the value of a header holds, the server sees it in that one
//! header, or gets no request at all.

use optima_courier::Error;
use optima_courier::client::ClientBuilder;
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2024_04::Client;
use optima_courier::transport::ReqwestTransport;

use crate::effort::{Effort, Tally};
use crate::keeper::{Keeper, answer};
use crate::run::{runtime, wire};

/// Ways in which a value of the caller becomes a header.
#[derive(Clone, Copy, Debug)]
enum Way {
    Key,
    KeyOfTheCall,
    HeaderOfTheClient,
    HeaderOfTheCall,
    NameOfAHeader,
}

const WAYS: [Way; 5] =
    [Way::Key, Way::KeyOfTheCall, Way::HeaderOfTheClient, Way::HeaderOfTheCall, Way::NameOfAHeader];

/// Values that would begin another header, a body, or another request.
const PAYLOADS: [&str; 12] = [
    "x\r\nx-injected: 1",
    "x\nx-injected: 1",
    "x\rx-injected: 1",
    "x\r\n x-injected: 1",
    "x\r\n\r\n{\"injected\":1}",
    "x\r\n\r\nDELETE /trackings/a1 HTTP/1.1\r\nhost: x\r\n\r\n",
    "\r\nx-injected: 1",
    "x\r\n",
    "x\0x-injected: 1",
    "x\u{2028}x-injected: 1",
    "x\u{560d}\u{560a}x-injected: 1",
    "x%0d%0ax-injected: 1",
];

/// Tries every byte and every payload in each of these ways.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let bytes = (0..=255_u8).map(|byte| format!("v{}v", char::from(byte)));
    let values: Vec<String> = bytes.chain(PAYLOADS.map(str::to_owned)).collect();
    let mut tally = Tally::default();
    runtime()?.block_on(async {
        let server = Keeper::start(answer(200, "", GOOD)).await?;
        for way in WAYS {
            for value in &values {
                check(&server, way, value).await?;
            }
            tally.count(values.len() as u64, "values");
        }
        Ok::<(), String>(())
    })?;
    Ok(tally)
}

const GOOD: &str = r#"{"meta":{"code":200},"data":{"tracking":{}}}"#;

async fn check(server: &Keeper, way: Way, value: &str) -> Result<(), String> {
    let result = call(server, wire()?, way, value).await;
    let requests = server.take();
    let told =
        |problem: &str| Err(format!("{problem}: {way:?} of {value:?}\n{requests:#?}\n{result:?}"));
    match (&result, requests.as_slice()) {
        (Err(_), []) => Ok(()),
        (Ok(()), [request]) => match expected(way, value).is_some_and(|line| is(request, &line)) {
            true => Ok(()),
            false => told("another head was sent than was asked for"),
        },
        _ => told("it was neither sent whole nor refused"),
    }
}

async fn call(server: &Keeper, wire: ReqwestTransport, way: Way, value: &str) -> Result<(), Error> {
    let key = if matches!(way, Way::Key) { value } else { "test-key-0123" };
    let builder = Client::builder(key).base_url(server.url("")).retry(RetryPolicy::never());
    let builder: ClientBuilder<Client> = builder.no_rate_limits().transport(wire);
    let client = match way {
        Way::HeaderOfTheClient => builder.header("x-note", value),
        _ => builder,
    };
    let client = client.build()?;
    let call = client.get_tracking("a1");
    let call = match way {
        Way::KeyOfTheCall => call.key(value),
        Way::HeaderOfTheCall => call.header("x-note", value),
        Way::NameOfAHeader => call.header(value, "x"),
        Way::Key | Way::HeaderOfTheClient => call,
    };
    call.await.map(drop)
}

/// The one line that a value may become; text beyond ASCII goes out as UTF-8.
fn expected(way: Way, value: &str) -> Option<String> {
    let sent: String = value.bytes().map(char::from).collect();
    let sent = sent.trim_matches(' ').to_owned();
    Some(match way {
        Way::Key | Way::KeyOfTheCall => format!("as-api-key: {sent}"),
        Way::HeaderOfTheClient | Way::HeaderOfTheCall => format!("x-note: {sent}"),
        Way::NameOfAHeader => format!("{}: x", sent.to_ascii_lowercase()),
    })
}

/// Whether a request has the line, and no others but those of every request.
fn is(request: &str, line: &str) -> bool {
    let Some((head, "")) = request.split_once("\r\n\r\n") else { return false };
    let ordinary = ["accept: ", "user-agent: ", "as-api-key: test-key-0123", "host: "];
    let mut lines = head.split("\r\n").skip(1);
    let has_line = head.split("\r\n").any(|found| found == line);
    has_line
        && lines.all(|found| found == line || ordinary.iter().any(|known| found.starts_with(known)))
}
