//! Workers: processes that take permits, and tell when they had each.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::exit_code::Failure;

/// How long no worker may get a permit.
const SILENT_FOR: Duration = Duration::from_secs(30);

/// What the workers of a fleet do.
#[derive(Clone)]
pub struct Orders {
    pub url: String,
    /// Whose quota they share.
    pub account: String,
    /// How many permits a second has.
    pub limit: u32,
    pub margin_ms: u32,
    pub paced: bool,
    /// How many calls of each wait at once.
    pub at_once: u32,
    /// How many share the quota while Redis is away; 0 for waiting instead.
    pub share: u32,
}

/// Workers that share one quota.
pub struct Fleet<'p> {
    program: &'p Path,
    orders: Orders,
    workers: Vec<Worker>,
    sender: Sender<(usize, Option<u64>)>,
    receiver: Receiver<(usize, Option<u64>)>,
    /// The moments of all permits, in microseconds since 1970, as they were told.
    pub moments: Vec<u64>,
}

struct Worker {
    child: Child,
    ordered: u32,
    got: u32,
    /// That it was killed, and that another does the rest.
    is_killed: bool,
    has_ended: bool,
}

impl<'p> Fleet<'p> {
    pub fn new(program: &'p Path, orders: Orders) -> Fleet<'p> {
        let (sender, receiver) = channel();
        Fleet { program, orders, workers: Vec::new(), sender, receiver, moments: Vec::new() }
    }

    /// Starts a worker that is to take so many permits.
    pub fn start(&mut self, count: u32) -> Result<(), Failure> {
        let Orders { url, account, limit, margin_ms, paced, at_once, share } = &self.orders;
        let numbers = [*limit, *margin_ms, u32::from(*paced), *at_once, count, *share];
        let mut command = Command::new(self.program);
        command.args([url, account]).args(numbers.map(|number| number.to_string()));
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut child =
            child.map_err(|error| Failure::wrong(format!("a worker can't be started: {error}")))?;
        if let Some(output) = child.stdout.take() {
            let (number, sender) = (self.workers.len(), self.sender.clone());
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    // A line that is cut off by a kill is no moment.
                    let Ok(moment) = line.parse() else { continue };
                    let _ = sender.send((number, Some(moment)));
                }
                let _ = sender.send((number, None));
            });
        }
        let (got, is_killed, has_ended) = (0, false, false);
        self.workers.push(Worker { child, ordered: count, got, is_killed, has_ended });
        Ok(())
    }

    /// Waits until there are so many permits in all, or all workers have ended.
    pub fn run_until(&mut self, many: usize) -> Result<(), Failure> {
        while self.moments.len() < many && self.workers.iter().any(|one| !one.has_ended) {
            self.next()?;
        }
        Ok(())
    }

    /// Waits for the end of all workers.
    pub fn finish(&mut self) -> Result<(), Failure> {
        self.run_until(usize::MAX)?;
        for worker in self.workers.iter_mut().filter(|worker| !worker.is_killed) {
            let status = worker.child.wait();
            let is_done =
                status.is_ok_and(|status| status.success()) && worker.got == worker.ordered;
            if !is_done {
                let Worker { got, ordered, .. } = worker;
                return Err(Failure::wrong(format!(
                    "a worker ended with {got} of {ordered} permits"
                )));
            }
        }
        Ok(())
    }

    /// Kills a worker, and returns how many permits it did not get.
    pub fn kill(&mut self, number: usize) -> Result<u32, Failure> {
        let worker = &mut self.workers[number];
        worker.is_killed = true;
        worker
            .child
            .kill()
            .map_err(|error| Failure::wrong(format!("a worker can't be killed: {error}")))?;
        while !self.workers[number].has_ended {
            self.next()?;
        }
        let worker = &self.workers[number];
        Ok(worker.ordered - worker.got)
    }

    fn next(&mut self) -> Result<(), Failure> {
        match self.receiver.recv_timeout(SILENT_FOR) {
            Ok((number, Some(moment))) => {
                self.workers[number].got += 1;
                self.moments.push(moment);
            }
            Ok((number, None)) => self.workers[number].has_ended = true,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                return Err(Failure::wrong(format!("no permit came within {SILENT_FOR:?}")));
            }
        }
        Ok(())
    }
}

impl Drop for Fleet<'_> {
    fn drop(&mut self) {
        for worker in &mut self.workers {
            // It may have ended by itself.
            let _ = worker.child.kill();
            let _ = worker.child.wait();
        }
    }
}

/// Now, in microseconds since 1970.
pub fn now() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
}
