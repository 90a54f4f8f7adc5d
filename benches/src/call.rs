//! One call of the client beside the same call by hand: reqwest, serde_json, and a check of the
//! envelope. Both talk to the same server on loopback, which is a thread of this process.

use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use optima_courier::tracking::v2024_04::Client;
use optima_courier::{BoxFuture, Progress, ResponseBody, Transport, TransportError};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use crate::by_hand::ByHand;
use crate::timing::median;
use crate::{allocation, subject};

/// The answer to every request: a tracking of 2 KB with checkpoints.
pub const ANSWER: &str = include_str!("tracking.json");

const KEY: &str = "test-key-0123";
const ID: &str = "6f1d0a44c2b94e0012ab34cd";
const BASE_PATH: &str = "/tracking/2024-04";

/// Rounds of which the median counts, and calls in one round.
const ROUNDS: usize = 31;
const CALLS: u32 = 200;

/// How many calls are under way at once, and how many are made so in one round.
const AT_ONCE: usize = 64;
const MANY: usize = 6400;

/// All figures, those of the client and those by hand.
pub fn measure() -> Value {
    let base_url = serve();
    let runtime = runtime();
    let (client, by_hand) = (client(&base_url), ByHand::new(&base_url, KEY));
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(one_by_one(&runtime, || get(&client)));
        theirs.push(one_by_one(&runtime, || by_hand.get(ID)));
    }
    let allocations = |usage: allocation::Usage| usage.allocations as f64 / f64::from(CALLS);
    let (ours_asked, _) = allocation::usage(|| one_by_one(&runtime, || get(&client)));
    let (theirs_asked, _) = allocation::usage(|| one_by_one(&runtime, || by_hand.get(ID)));
    let (mut ours_many, mut theirs_many) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS / 3 {
        let client = client.clone();
        ours_many.push(at_once(&runtime, move || {
            let client = client.clone();
            async move { get(&client).await }
        }));
        let by_hand = by_hand.clone();
        theirs_many.push(at_once(&runtime, move || {
            let by_hand = by_hand.clone();
            async move { by_hand.get(ID).await }
        }));
    }
    json!({
        "time": { "ours": median(ours), "by_hand": median(theirs) },
        "allocations": { "ours": allocations(ours_asked), "by_hand": allocations(theirs_asked) },
        "at_once": { "ours": median(ours_many), "by_hand": median(theirs_many) },
    })
}

/// A call over a transport that answers at once, so that instructions are those of the client.
pub fn in_process() -> subject::Work {
    let runtime = runtime();
    let client = builder().transport(Canned).build().expect("a client");
    Box::new(move || runtime.block_on(get(&client)))
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn builder() -> optima_courier::ClientBuilder<Client> {
    Client::builder(KEY).no_rate_limits().no_proxy()
}

fn client(base_url: &str) -> Client {
    builder().base_url(base_url).build().expect("a client")
}

async fn get(client: &Client) {
    let tracking = client.get_tracking(ID).await.expect("a tracking");
    assert_eq!(tracking.title.as_deref().map(str::len), Some(LENGTH_OF_TITLE));
    drop(black_box(tracking));
}

/// What both callers look at, so that nothing of a call can be left out.
pub const LENGTH_OF_TITLE: usize = 13;

/// The microseconds that a call takes when one follows the other.
fn one_by_one<F: Future<Output = ()>>(runtime: &Runtime, call: impl Fn() -> F) -> f64 {
    let start = Instant::now();
    runtime.block_on(async {
        for _ in 0..CALLS {
            call().await;
        }
    });
    start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
}

/// The calls in a second when many are under way.
fn at_once<F>(runtime: &Runtime, call: impl Fn() -> F) -> f64
where
    F: Future<Output = ()> + Send + 'static,
{
    let start = Instant::now();
    runtime.block_on(async {
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..MANY {
            if running.len() == AT_ONCE {
                running.join_next().await;
            }
            running.spawn(call());
        }
        while running.join_next().await.is_some() {}
    });
    MANY as f64 / start.elapsed().as_secs_f64()
}

/// Starts a server that keeps connections open, and gives its base URL.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("http://{}{BASE_PATH}", listener.local_addr().expect("an address"));
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nas-trace-id: 8f4b1d2c\r\n\
         x-ratelimit-limit: 10\r\nx-ratelimit-remaining: 9\r\ncontent-length: {}\r\n\r\n{ANSWER}",
        ANSWER.len()
    );
    let answer: &'static str = answer.leak();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer_all(stream, answer));
        }
    });
    base_url
}

fn answer_all(mut stream: TcpStream, answer: &str) {
    stream.set_nodelay(true).expect("an option of sockets");
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut line = String::with_capacity(1024);
    while reader.read_line(&mut line).is_ok_and(|read| read > 0) {
        if line == "\r\n" && stream.write_all(answer.as_bytes()).is_err() {
            return;
        }
        line.clear();
    }
}

/// A transport that answers at once.
struct Canned;

type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

impl Transport for Canned {
    fn send<'t>(
        &'t self,
        _request: http::Request<Bytes>,
        _progress: &'t Progress,
    ) -> BoxFuture<'t, Answered> {
        let body: Box<dyn ResponseBody> = Box::new(Some(Bytes::from_static(ANSWER.as_bytes())));
        let mut answer = http::Response::new(body);
        let length = http::HeaderValue::from(ANSWER.len());
        answer.headers_mut().insert(http::header::CONTENT_LENGTH, length);
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// How long anything here may take; both callers set it.
pub const TIMEOUT: Duration = Duration::from_secs(60);
