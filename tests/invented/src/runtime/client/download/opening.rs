//! Asking for a file, or for the rest of one.

use std::time::Duration;

use super::super::accepted::unanswered;
use super::super::answer::Answer;
use super::super::core::Core;
use super::super::description::ErrorKind;
use super::super::error::{Error, Result};
use super::super::request::{Options, Prepared};
use super::super::retry::RetryPermit;
use super::super::retry_loop::{Caller, execute};
use super::super::time::{ENTER_RUNTIME, Ended, NO_RUNTIME, TimeLimit, within};
use super::answered_file::AnsweredFile;
use super::requested::DOWNLOAD;

/// What it takes to ask again after the connection broke.
pub(super) struct Again {
    pub(super) permit: RetryPermit,
    pub(super) wait: Duration,
}

/// Asks for the file from this position on, until `end` at the latest.
pub(super) async fn open(
    core: &Core,
    prepared: Result<Box<Prepared>>,
    position: u64,
    end: Option<Duration>,
    again: Option<Again>,
) -> Result<AnsweredFile> {
    let prepared = prepared?;
    let answered = within(core.clock(), end, answered(core, &prepared, position, again)).await;
    answered.unwrap_or_else(|ended| Err(out_of_time(ended, &prepared.options)))
}

async fn answered(
    core: &Core,
    prepared: &Prepared,
    position: u64,
    again: Option<Again>,
) -> Result<AnsweredFile> {
    let caller = match again {
        None => Caller::User,
        Some(Again { permit, wait }) => {
            let clock = core.clock();
            if !clock.can_wait() {
                return Err(Error::config(NO_RUNTIME, ENTER_RUNTIME).of(DOWNLOAD.id));
            }
            clock.sleep_until(clock.now().saturating_add(wait)).await;
            Caller::Call(Some(permit))
        }
    };
    let mut file = None;
    let mut accept = |answer: Answer<'_>| {
        file = Some(answer.into_file(position)?);
        Ok(())
    };
    execute(core, prepared, caller, &mut accept).await?;
    file.ok_or_else(|| unanswered().of(DOWNLOAD.id))
}

fn out_of_time(ended: Ended, options: &Options) -> Error {
    let error = match (ended, options.timeout.map(TimeLimit::Call)) {
        (Ended::TimeIsUp, Some(limit)) => {
            let problem = format!("{limit} ran out before the file was complete");
            Error::new(ErrorKind::Timeout, problem).advising(limit.help())
        }
        (Ended::TimeIsUp | Ended::NoRuntime, _) => Error::config(NO_RUNTIME, ENTER_RUNTIME),
    };
    error.of(DOWNLOAD.id)
}
