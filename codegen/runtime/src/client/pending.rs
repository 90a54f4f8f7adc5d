//! Outcomes that come later: asking for them until they are there.

use std::time::Duration;

use super::answer::Answer;
use super::api::{ErrorKind, OperationInfo, RetryClass};
use super::call::Call;
use super::core::Core;
use super::error::{Error, Result};
use super::prepare::{Draft, prepare};
use super::request::{Headers, Operation, Prepared, RequestTarget};
use super::response::Response;
use super::retry_loop::{Caller, execute};
use super::time::{BoxFuture, ENTER_RUNTIME, NO_RUNTIME, spoken};
use super::validate::Violations;

/// The first wait between two questions.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// The longest wait between two questions, to which the first one doubles.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

impl<'c, O: Operation + 'c> Call<'c, O> {
    /// Sends the call, and where its outcome comes later, asks for it until it is there: after a
    /// second, then ever more seldom, at least each ten seconds.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Pending`] where it takes longer than this after the first answer; what was
    /// asked for may come all the same. Whether it came out well, the output itself says.
    pub fn until_done(self, longest: Duration) -> BoxFuture<'c, Result<Response<O::Output>>> {
        let core = self.settings.core;
        let prepared = self.settings.prepare(&self.request);
        Box::pin(async move { until_done::<O>(core, prepared?, longest).await })
    }
}

async fn until_done<O: Operation>(
    core: &Core,
    first: Box<Prepared>,
    longest: Duration,
) -> Result<Response<O::Output>> {
    let info = first.info;
    let mut asked = ask::<O>(core, &first, info).await?;
    let end = core.clock().now().saturating_add(longest);
    let mut wait = FIRST_WAIT;
    let mut question = None;
    loop {
        let asked_for = match asked {
            Asked::Done(response) => return Ok(*response),
            Asked::Waiting(key) => key,
        };
        let moment = core.clock().now().saturating_add(wait);
        if moment > end {
            let longest = spoken(longest);
            let problem = format!("the outcome did not come within the {longest} of `until_done`");
            return Err(Error::new(ErrorKind::Pending, problem).of(info.id));
        }
        if !core.clock().can_wait() {
            return Err(Error::config(NO_RUNTIME, ENTER_RUNTIME).of(info.id));
        }
        core.clock().sleep_until(moment).await;
        wait = (wait * 2).min(LONGEST_WAIT);
        if question.is_none() {
            question = how_to_ask(core, &first, asked_for)?;
        }
        asked = ask::<O>(core, question.as_deref().unwrap_or(&first), info).await?;
    }
}

/// What one question brought.
enum Asked<T> {
    Done(Box<Response<T>>),
    /// Not yet; with the key of what was made, where the answer says it.
    Waiting(Option<String>),
}

async fn ask<O: Operation>(
    core: &Core,
    question: &Prepared,
    info: &'static OperationInfo,
) -> Result<Asked<O::Output>> {
    let mut key = None;
    let mut waiting = false;
    let mut output = None;
    let mut accept = |answer: Answer<'_>| {
        if let Some(pending) = info.pending {
            key = answer.text_at(pending.key);
            waiting = pending.waiting.is_some_and(|(way, values)| {
                let state = answer.text_at(way);
                state.is_some_and(|state| values.contains(&state.as_str()))
            });
        }
        output = Some(answer.decode::<O::Output>()?);
        Ok(())
    };
    let result = execute(core, question, Caller::User, &mut accept).await;
    match (result, output) {
        (Err(error), _) if error.kind() == ErrorKind::Pending => Ok(Asked::Waiting(key)),
        (Err(error), _) => Err(error),
        (Ok(()), Some(response)) if response.is_pending() || waiting => Ok(Asked::Waiting(key)),
        (Ok(()), Some(response)) => Ok(Asked::Done(Box::new(response))),
        (Ok(()), None) => Err(Error::new(ErrorKind::Decode, "no answer came").of(info.id)),
    }
}

/// The request that asks for the outcome: that of another operation, or for one that changes
/// nothing itself again.
fn how_to_ask(core: &Core, first: &Prepared, key: Option<String>) -> Result<Option<Box<Prepared>>> {
    let lost = |problem: &str| Err(Error::new(ErrorKind::Pending, problem).of(first.info.id));
    let Some(pending) = first.info.pending else {
        return match first.info.retry {
            RetryClass::Safe => Ok(None),
            _ => lost("the outcome comes later, and no operation asks for it"),
        };
    };
    let Some(key) = key else { return lost("the answer does not say what to ask for") };
    let info = pending.read;
    let mut target = RequestTarget::under(&core.shared().base);
    target.filled(info.path, &[(pending.parameter.to_owned(), key)]);
    let (found, headers, body) = (Violations::default(), Headers::default(), None);
    let draft = Draft { info, found, target, headers, body };
    let mut question = prepare(core, &first.options, draft)?;
    question.key = first.key.clone();
    Ok(Some(question))
}
