//! What a test double expects, and what came; shared by the test and the clients.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::expectation::{Expectation, MakeReply, describe, missing};
use super::reply::ReplyScript;
use super::sent_request::SentRequest;

/// What a test double expects, and what came.
#[derive(Default)]
pub(super) struct DoubleRecord(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    expectations: Vec<Expectation>,
    sent: Vec<SentRequest>,
    /// What went wrong so far, in the order in which it did.
    problems: Vec<String>,
}

impl DoubleRecord {
    pub(super) fn expect(&self, expectation: Expectation) {
        let mut kept = self.kept();
        let (subject, operation) = (expectation.subject, expectation.operation());
        if kept.expectations.iter().any(|earlier| earlier.hides(&subject)) {
            let problem = "a reply can't be reached, since one before it has no `times`";
            kept.problems.push(format!("`{operation}`: {problem}"));
        }
        kept.expectations.push(expectation);
    }

    /// Limits the last expectation.
    pub(super) fn limit(&self, times: usize) {
        let mut kept = self.kept();
        match kept.expectations.last_mut() {
            Some(last) => last.times = Some(times),
            None => kept.problems.push("`times` stands before any reply".to_owned()),
        }
    }

    /// Keeps a request, and returns the reply to it, or why there is none.
    pub(super) fn reply_to(&self, sent: &SentRequest) -> Result<ReplyScript, String> {
        // The function is the test's, and may ask what came so far: nothing is locked meanwhile.
        let script = self.take(sent).and_then(|make_reply| make_reply(sent));
        script.ok_or_else(|| self.refuse(sent))
    }

    /// Keeps a request, and takes a reply to it.
    fn take(&self, sent: &SentRequest) -> Option<MakeReply> {
        let mut kept = self.kept();
        kept.sent.push(sent.clone());
        let taking = kept.expectations.iter_mut().find(|expectation| expectation.takes(sent))?;
        taking.came += 1;
        Some(Arc::clone(&taking.reply))
    }

    /// Keeps that a request was unexpected, and returns what its caller is told, without arguments.
    fn refuse(&self, sent: &SentRequest) -> String {
        let mut kept = self.kept();
        let (title, expected) = (sent.title(), describe(&kept.expectations));
        let is_known = kept.expectations.iter().any(|one| one.subject.is_of(sent));
        let why = match sent.origin.typed {
            None if is_known => {
                ", which the client sent by itself, so only `on_sent` and `on_each` reply to it"
            }
            _ => "",
        };
        let (method, url) = (sent.method(), sent.uri());
        kept.problems.push(format!(
            "{title} came unexpectedly{why}, as {method} {url}; expected was {expected}"
        ));
        format!("the test double did not expect {title}{why}; expected was {expected}")
    }

    pub(super) fn note(&self, problem: String) {
        self.kept().problems.push(problem);
    }

    /// Returns what went wrong, and what is missing.
    pub(super) fn problems(&self) -> Vec<String> {
        let kept = self.kept();
        let mut problems = kept.problems.clone();
        problems.extend(missing(&kept.expectations));
        problems
    }

    pub(super) fn sent(&self) -> Vec<SentRequest> {
        self.kept().sent.clone()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
