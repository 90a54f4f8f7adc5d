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

/// Rounds, of which the medians count, and calls in one round: so short that what else the machine
/// does meets both callers alike.
const ROUNDS: usize = 201;
const CALLS: u32 = 50;

/// How many calls are under way at once, how many are made so in one round, and the rounds.
const AT_ONCE: usize = 64;
const MANY: usize = 640;
const ROUNDS_AT_ONCE: usize = 101;

/// All figures, those of the client and those by hand.
pub fn measure() -> Value {
    let base_url = serve();
    let runtime = runtime();
    let (client, by_hand) = (client(&base_url), ByHand::new(&base_url, KEY));
    let allocations = |usage: allocation::Usage| usage.allocations as f64 / f64::from(CALLS);
    let ours = || one_by_one(&runtime, || get(&client));
    let theirs = || one_by_one(&runtime, || by_hand.get(ID));
    let time = in_turn(ROUNDS, ours, theirs);
    let (ours, theirs) = (allocation::usage(ours).0, allocation::usage(theirs).0);
    let at_once = in_turn(
        ROUNDS_AT_ONCE,
        || {
            at_once(&runtime, || {
                let client = client.clone();
                async move { get(&client).await }
            })
        },
        || {
            at_once(&runtime, || {
                let by_hand = by_hand.clone();
                async move { by_hand.get(ID).await }
            })
        },
    );
    let (ours, theirs) = (allocations(ours), allocations(theirs));
    json!({
        "time": time,
        "allocations": { "ours": ours, "by_hand": theirs, "ratio": ours / theirs },
        "at_once": at_once,
    })
}

/// Both in turn, each first in every other round: the medians of both, and of their ratio.
fn in_turn(rounds: usize, ours: impl Fn() -> f64, theirs: impl Fn() -> f64) -> Value {
    let pair = |round: usize| {
        if round.is_multiple_of(2) {
            let first = ours();
            (first, theirs())
        } else {
            let first = theirs();
            (ours(), first)
        }
    };
    let pairs: Vec<(f64, f64)> = (0..rounds).map(pair).collect();
    let of = |figure: fn(&(f64, f64)) -> f64| median(pairs.iter().map(figure).collect());
    json!({
        "ours": of(|(ours, _)| *ours),
        "by_hand": of(|(_, theirs)| *theirs),
        "ratio": of(|(ours, theirs)| ours / theirs),
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
