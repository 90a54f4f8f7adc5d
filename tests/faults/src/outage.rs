//! Retries don't make an outage worse: ten thousand callers during an outage, and after it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use optima_courier::time::Clock;
use optima_courier::tracking::v2024_04::Client;
use optima_courier::transport::{BoxFuture, Progress, ResponseBody, Transport, TransportError};

use crate::effort::{Effort, Tally};
use crate::virtual_time::{Tasks, VirtualClock, all};

const CALLERS: usize = 10_000;

/// How long everything fails.
const OUTAGE: Duration = Duration::from_secs(60);

/// How soon after the outage all calls succeed again.
const RECOVERY: Duration = Duration::from_secs(5);

/// The limit of the first wait, which is that of the standard policy.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// Requests for each call.
const MOST: f64 = 1.1;

/// Runs the outage.
pub fn run(effort: &Effort) -> Result<Tally, String> {
    let mut tally = Tally::default();
    for seed in effort.rounds() {
        let clock = VirtualClock::new(seed);
        let server = Server { clock: clock.clone(), sent: Arc::default(), seen: Arc::default() };
        let client = Client::builder("test-key-0123")
            .transport(server.clone())
            .clock(clock.clone())
            .no_rate_limits()
            .build()
            .map_err(|error| error.to_string())?;
        let calls = play(&clock, &client, seed);
        server.judge(&calls)?;
        tally.count(calls.len() as u64, "calls");
        tally.count(server.sent.load(Ordering::Relaxed), "requests");
    }
    Ok(tally)
}

/// The header by which the server recognises calls.
const CALL: &str = "x-call";

/// When a call began, when it ended, and whether it succeeded.
#[derive(Clone, Copy, Debug)]
struct Made {
    began: Duration,
    ended: Duration,
    good: bool,
}

/// Each caller calls repeatedly, with pauses of its own, until some time after the outage.
fn play(clock: &VirtualClock, client: &Client, seed: u64) -> Vec<Made> {
    let tasks = Tasks::new(clock);
    let end = OUTAGE + RECOVERY + RECOVERY;
    let callers = (0..CALLERS).map(|number| {
        let (clock, client) = (clock.clone(), client.clone());
        let mut rng = fastrand::Rng::with_seed(seed.wrapping_add(number as u64));
        tasks.spawn(async move {
            let mut made = Vec::new();
            while clock.now() < end {
                let pause = Duration::from_millis(rng.u64(0..20_000));
                clock.sleep_until(clock.now() + pause).await;
                let began = clock.now();
                let call = client.get_tracking("a1");
                let call = call.header(CALL, &format!("{number}-{}", made.len()));
                let good = call.await.is_ok();
                made.push(Made { began, ended: clock.now(), good });
            }
            made
        })
    });
    let callers: Vec<_> = callers.collect();
    tasks.run(all(callers)).concat()
}

/// A server that fails during the outage, and works after it.
#[derive(Clone)]
struct Server {
    clock: VirtualClock,
    sent: Arc<AtomicU64>,
    /// When the requests of each call of the outage came.
    seen: Arc<Mutex<BTreeMap<String, Vec<Duration>>>>,
}

impl Transport for Server {
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        _: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
        self.sent.fetch_add(1, Ordering::Relaxed);
        let out = self.clock.now() < OUTAGE;
        let body = if out {
            let call = request.headers()[CALL].to_str().unwrap_or_default().to_owned();
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.entry(call).or_default().push(self.clock.now());
            r#"{"meta":{"code":503,"message":"down","type":"InternalError"},"data":{}}"#
        } else {
            r#"{"meta":{"code":200},"data":{"tracking":{"id":"a1"}}}"#
        };
        let body: Box<dyn ResponseBody> = Box::new(Some(Bytes::from_static(body.as_bytes())));
        let mut response = http::Response::new(body);
        if out {
            *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
        }
        Box::pin(std::future::ready(Ok(response)))
    }
}

impl Server {
    fn judge(&self, calls: &[Made]) -> Result<(), String> {
        let requests = self.sent.load(Ordering::Relaxed) as f64;
        let ratio = requests / calls.len() as f64;
        if ratio > MOST {
            return Err(format!("{ratio:.3} requests for each of {} calls", calls.len()));
        }
        let late = calls.iter().find(|made| made.began >= OUTAGE + RECOVERY && !made.good);
        if let Some(made) = late {
            return Err(format!("not recovered: {made:?}"));
        }
        let hung = calls.iter().find(|made| made.ended - made.began > Duration::from_secs(60));
        match hung {
            Some(made) => Err(format!("a call took too long: {made:?}")),
            None => self.first_retries_are_spread(),
        }
    }

    /// First retries come over the whole window of the first wait, and none after it.
    fn first_retries_are_spread(&self) -> Result<(), String> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut waits: Vec<f64> = seen
            .values()
            .filter_map(|came| Some((*came.get(1)? - came[0]).as_secs_f64()))
            .map(|wait| wait / FIRST_WAIT.as_secs_f64())
            .collect();
        waits.sort_by(f64::total_cmp);
        let mean = waits.iter().sum::<f64>() / waits.len() as f64;
        let (first, last) = (waits.first().unwrap_or(&1.0), waits.last().unwrap_or(&0.0));
        match *first < 0.2 && *last > 0.8 && *last < 1.0 && (0.3..0.7).contains(&mean) {
            true => Ok(()),
            false => Err(format!("first retries are not spread over their window: {waits:.2?}")),
        }
    }
}
