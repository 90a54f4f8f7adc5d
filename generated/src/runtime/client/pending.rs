//! Polling for outcomes that come later.

use std::time::Duration;

use super::accepted::{Accepted, Answered, OpenSlot, open_slot, unanswered};
use super::answer::Answer;
use super::call::Call;
use super::core::Core;
use super::description::{ErrorKind, OperationInfo, RetryClass};
use super::error::{Error, Result};
use super::prepare::{Draft, prepare};
use super::request::{Operation, Prepared, RequestTarget};
use super::response::Response;
use super::retry_loop::{Caller, execute};
use super::time::{BoxFuture, ENTER_RUNTIME, NO_RUNTIME, spoken};

/// The first wait between two polls.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// The longest wait between two polls; the first one doubles up to it.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

impl<'c, O: Operation + 'c> Call<'c, O> {
    /// Sends the call, and if its outcome comes later, polls until it is there: after a second,
    /// then at doubling intervals of at most ten seconds.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Pending`] if it takes longer than `longest` after the first answer; the
    /// outcome may still come. Whether the outcome is a success is part of the output.
    pub fn until_done(self, longest: Duration) -> BoxFuture<'c, Result<Response<O::Output>>> {
        let prepared = self.settings.prepare(&self.request);
        let open_slot = open_slot::<O::Output>;
        Box::pin(Answered::new(until_done(self.settings.core, prepared, longest, open_slot)))
    }
}

fn until_done(
    core: &Core,
    first: Result<Box<Prepared>>,
    longest: Duration,
    open_slot: OpenSlot,
) -> BoxFuture<'_, Result<Accepted>> {
    Box::pin(async move {
        let first = first?;
        let info = first.info;
        let mut polled = poll(core, &first, info, open_slot).await?;
        let end = core.clock().now().saturating_add(longest);
        let mut wait = FIRST_WAIT;
        let mut poll_request = None;
        loop {
            let key = match polled {
                Polled::Done(accepted) => return Ok(*accepted),
                Polled::Waiting(key) => key,
            };
            let moment = core.clock().now().saturating_add(wait);
            if moment > end {
                return Err(too_late(longest).of(info.id));
            }
            if !core.clock().can_wait() {
                return Err(Error::config(NO_RUNTIME, ENTER_RUNTIME).of(info.id));
            }
            core.clock().sleep_until(moment).await;
            wait = (wait * 2).min(LONGEST_WAIT);
            if poll_request.is_none() {
                poll_request = prepare_poll(core, &first, key)?;
            }
            let next = poll_request.as_deref().unwrap_or(&first);
            polled = poll(core, next, info, open_slot).await?;
        }
    })
}

fn too_late(longest: Duration) -> Error {
    let longest = spoken(longest);
    let problem = format!("the outcome did not come within the {longest} of `until_done`");
    Error::new(ErrorKind::Pending, problem)
}

/// The result of one poll.
enum Polled {
    Done(Box<Accepted>),
    /// Not yet; with the key to poll for, if the answer has it.
    Waiting(Option<String>),
}

async fn poll(
    core: &Core,
    poll_request: &Prepared,
    info: &'static OperationInfo,
    open_slot: OpenSlot,
) -> Result<Polled> {
    let mut key = None;
    let mut waiting = false;
    let mut accepted = None;
    let mut accept = |answer: Answer<'_>| {
        if let Some(pending) = info.pending {
            key = answer.text_at(pending.key);
            waiting = pending.waiting.is_some_and(|(path, values)| {
                let state = answer.text_at(path);
                state.is_some_and(|state| values.contains(&state.as_str()))
            });
        }
        accepted = Some(answer.decode(open_slot)?);
        Ok(())
    };
    let result = execute(core, poll_request, Caller::User, &mut accept).await;
    match (result, accepted) {
        (Err(error), _) if error.kind() == ErrorKind::Pending => Ok(Polled::Waiting(key)),
        (Err(error), _) => Err(error),
        (Ok(()), Some(accepted)) if accepted.metadata.is_pending() || waiting => {
            Ok(Polled::Waiting(key))
        }
        (Ok(()), Some(accepted)) => Ok(Polled::Done(Box::new(accepted))),
        (Ok(()), None) => Err(unanswered().of(info.id)),
    }
}

/// Prepares the request to poll with: one of another operation, or `None` to repeat a safe request.
fn prepare_poll(
    core: &Core,
    first: &Prepared,
    key: Option<String>,
) -> Result<Option<Box<Prepared>>> {
    let lost = |problem: &str| Err(Error::new(ErrorKind::Pending, problem).of(first.info.id));
    let Some(pending) = first.info.pending else {
        return match first.info.retry {
            RetryClass::Safe => Ok(None),
            _ => lost("the outcome comes later, and no operation polls for it"),
        };
    };
    let Some(key) = key else { return lost("the answer lacks the key to poll for") };
    let info = pending.read;
    let mut target = RequestTarget::under(&core.shared().base);
    target.filled(info.path, &[(pending.parameter.to_owned(), key)]);
    let draft = Draft::new(info, target);
    let mut poll_request = prepare(core, &first.options, draft)?;
    poll_request.key = first.key.clone();
    Ok(Some(poll_request))
}
