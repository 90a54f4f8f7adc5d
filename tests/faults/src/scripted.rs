//! A transport in virtual time that fails as a script says, in front of a counting server.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use optima_courier::time::Clock;
use optima_courier::transport::{
    BoxFuture, Progress, ResponseBody, Stage, Transport, TransportError,
};

use crate::virtual_time::VirtualClock;
use crate::world::{Asked, Fault, Reply, World};

/// The server behind a failing network.
#[derive(Clone)]
pub struct Network {
    clock: VirtualClock,
    world: Arc<Mutex<World>>,
    faults: Arc<Mutex<VecDeque<Fault>>>,
    sent: Arc<Mutex<Vec<Duration>>>,
}

impl Network {
    /// Each request meets the next fault; after the last one there are none.
    pub fn new(clock: &VirtualClock, world: World, faults: &[Fault]) -> Network {
        let faults = faults.iter().copied().collect();
        Network {
            clock: clock.clone(),
            world: Arc::new(Mutex::new(world)),
            faults: Arc::new(Mutex::new(faults)),
            sent: Arc::default(),
        }
    }

    /// From now on, each request meets the next of these faults.
    pub fn meet(&self, faults: &[Fault]) {
        let faults = faults.iter().copied().collect();
        *self.faults.lock().unwrap_or_else(PoisonError::into_inner) = faults;
    }

    /// When requests were sent, whether they arrived or not.
    pub fn sent(&self) -> Vec<Duration> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The server.
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next_fault(&self) -> Fault {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.pop_front().unwrap_or(Fault::None)
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        progress: &Progress,
    ) -> Result<http::Response<Box<dyn ResponseBody>>, TransportError> {
        let fail = |stage| {
            progress.reach(stage);
            Err(TransportError::new(stage, "scripted"))
        };
        progress.reach(Stage::NotConnected);
        self.pass(Duration::from_millis(3)).await;
        let fault = self.next_fault();
        match fault {
            Fault::Refused => return fail(Stage::NotConnected),
            Fault::Unsent => return fail(Stage::NothingSent),
            Fault::CutRequest => return fail(Stage::PartlySent),
            _ => progress.reach(Stage::Sent),
        }
        self.pass(Duration::from_millis(20)).await;
        if matches!(fault, Fault::LostBefore) {
            return fail(Stage::Sent);
        }
        if fault == Fault::StalledBefore {
            pending::<()>().await;
        }
        let asked = Asked { method: request.method(), body: request.body() };
        let reply = self.world().handle(&asked, fault, self.clock.now());
        match fault {
            Fault::LostAfter => fail(Stage::Sent),
            Fault::StalledAfter => pending().await,
            _ => Ok(response(reply, fault)),
        }
    }

    async fn pass(&self, time: Duration) {
        self.clock.sleep_until(self.clock.now() + time).await;
    }
}

impl Transport for Network {
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.push(self.clock.now());
        Box::pin(self.exchange(request, progress))
    }
}

fn response(reply: Reply, fault: Fault) -> http::Response<Box<dyn ResponseBody>> {
    let half = Bytes::copy_from_slice(&reply.body.as_bytes()[..reply.body.len() / 2]);
    let chunks = match fault {
        Fault::CutHead => vec![None],
        Fault::CutBody => vec![Some(half), None],
        _ => vec![Some(Bytes::from(reply.body))],
    };
    let body: Box<dyn ResponseBody> = Box::new(Chunks(chunks.into()));
    let mut response = http::Response::new(body);
    *response.status_mut() = http::StatusCode::from_u16(reply.status).unwrap_or_default();
    if let Some(seconds) = reply.retry_after {
        let header = http::HeaderValue::from(seconds);
        response.headers_mut().insert(http::header::RETRY_AFTER, header);
    }
    response
}

/// Chunks of a body; a missing one is where it breaks off.
struct Chunks(VecDeque<Option<Bytes>>);

impl ResponseBody for Chunks {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        Poll::Ready(match self.0.pop_front() {
            Some(Some(chunk)) => Ok(Some(chunk)),
            Some(None) => Err(TransportError::new(Stage::BodyPartlySeen, "scripted")),
            None => Ok(None),
        })
    }
}
