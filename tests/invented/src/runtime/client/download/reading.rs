//! The body of a file as it arrives, with the timeouts that apply to it.

use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;

use super::super::attempt::attempt_deadline;
use super::super::core::Core;
use super::super::description::ErrorKind;
use super::super::request::Options;
use super::super::time::{BoxFuture, ENTER_RUNTIME, NO_RUNTIME, TimeLimit};
use super::super::transport::{ResponseBody, Stage, TransportError};

/// The body of an answer, and how long its next chunk may take.
pub(super) struct Reading {
    body: Box<dyn ResponseBody>,
    timer: Option<(BoxFuture<'static, ()>, TimeLimit)>,
}

impl Reading {
    pub(super) fn new(body: Box<dyn ResponseBody>) -> Reading {
        Reading { body, timer: None }
    }

    /// Polls for the next chunk that holds anything. It may take as long as an attempt, and no
    /// longer than until `end`.
    pub(super) fn poll_chunk(
        &mut self,
        core: &Core,
        options: &Options,
        end: Option<Duration>,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        while let Poll::Ready(chunk) = self.body.poll_chunk(context) {
            self.timer = None;
            match chunk {
                Ok(Some(chunk)) if chunk.is_empty() => {}
                chunk => return Poll::Ready(chunk),
            }
        }
        self.poll_timer(core, options, end, context).map(Err)
    }

    fn poll_timer(
        &mut self,
        core: &Core,
        options: &Options,
        end: Option<Duration>,
        context: &mut Context<'_>,
    ) -> Poll<TransportError> {
        let stage = Stage::BodyPartlySeen;
        if self.timer.is_none() {
            let Some((moment, limit)) = attempt_deadline(core, options, end) else {
                return Poll::Pending;
            };
            if !core.clock().can_wait() {
                let error = TransportError::new(stage, NO_RUNTIME);
                return Poll::Ready(error.misuse(ErrorKind::Config, ENTER_RUNTIME));
            }
            self.timer = Some((core.clock().sleep_until(moment), limit));
        }
        let Some((timer, limit)) = &mut self.timer else { return Poll::Pending };
        let late = |()| TransportError::new(stage, "").timeout(true).limited(Some(*limit));
        timer.as_mut().poll(context).map(late)
    }
}
