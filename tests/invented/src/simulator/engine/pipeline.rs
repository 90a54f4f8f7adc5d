//! One request: faults, key, rate limit, judgement, effect, answer.

use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

use super::super::answer::{Detail, Reply};
use super::super::descriptor::Severity;
use super::super::fault::{Call, Disturbance, Plan};
use super::super::rate_limit::Standing;
use super::super::request::{Arguments, Received, Violation};
use super::super::service::{Failure, Success};
use super::super::time::Moment;
use super::Engine;
use super::api::Api;
use super::core::State;
use super::journal::Entry;
use super::routes::Match;

/// An answer before it is HTTP.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    /// The code that the body carries; none where it is no answer of an API.
    pub code: Option<i64>,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    /// An answer in plain text, which no API has.
    pub fn text(status: StatusCode, text: String) -> Self {
        let mut headers = HeaderMap::new();
        let kind = HeaderValue::from_static("text/plain; charset=utf-8");
        headers.insert(header::CONTENT_TYPE, kind);
        Self { status, code: None, headers, body: text.into() }
    }
}

/// A request with what it met.
#[derive(Debug)]
pub struct Exchanged<'p> {
    pub received: Received,
    pub place: Option<Place>,
    pub plan: &'p Plan,
    /// When its head was read.
    pub begun: Instant,
}

/// What a path leads to, without a borrow of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub api: usize,
    pub operation: usize,
}

impl Engine {
    /// Finds the operation of a request.
    pub fn place(&self, method: &Method, path: &str) -> Option<Place> {
        match self.routes.find(method, path) {
            Match::Operation { api, operation, .. } => Some(Place { api, operation }),
            _ => None,
        }
    }

    /// What a call meets of the faults in force.
    pub fn plan(&self, place: Place) -> Plan {
        let mut state = self.state();
        let (Some(api), false) = (self.apis.get(place.api), state.faults.is_empty()) else {
            return Plan::default();
        };
        let Some(operation) = api.operation(place.operation) else { return Plan::default() };
        let now = state.clock.now();
        state.faults.meet(Call { api: &api.title, operation: &operation.id }, now)
    }

    /// Answers a request, under the errors that a fault injects.
    pub fn answer(&self, received: &Received, plan: &Plan) -> Answer {
        match self.routes.find(&received.method, &received.path) {
            Match::Operation { api, operation, path } => {
                let call = Pass { engine: self, api: &self.apis[api], index: api, operation };
                call.answer(&path, received, plan)
            }
            Match::Method { api, allowed } => self.no_method(&self.apis[api], &allowed),
            Match::Path { api } => self.no_path(&self.apis[api]),
            Match::Nowhere => self.nowhere(),
        }
    }

    /// Remembers a request and its answer, if it gets one.
    pub fn remember(&self, exchanged: Exchanged<'_>, answer: Option<&Answer>) {
        let Exchanged { received, place, plan, begun } = exchanged;
        let entry = Entry {
            at: self.now(),
            received,
            api: place.map(|place| place.api),
            operation: place.map(|place| place.operation),
            status: answer.map(|answer| answer.status.as_u16()),
            code: answer.and_then(|answer| answer.code),
            fault: plan.disturbance.clone(),
            took: begun.elapsed(),
        };
        self.tell(&entry);
        self.state().journal.push(entry);
    }

    fn no_path(&self, api: &Api) -> Answer {
        match api.no_operation() {
            Some(code) => {
                let about = "No operation has this path.";
                self.finish(api, api.composer.error(code, &[], Some(about), None))
            }
            None => {
                Answer::text(StatusCode::NOT_FOUND, format!("{} has no such path.\n", api.title))
            }
        }
    }

    fn no_method(&self, api: &Api, allowed: &str) -> Answer {
        if let Some(code) = api.no_operation() {
            let about = format!("This path has only {allowed}.");
            return self.finish(api, api.composer.error(code, &[], Some(&about), None));
        }
        let text = format!("This path of {} has only {allowed}.\n", api.title);
        let mut answer = Answer::text(StatusCode::METHOD_NOT_ALLOWED, text);
        if let Ok(allowed) = HeaderValue::from_str(allowed) {
            answer.headers.insert(header::ALLOW, allowed);
        }
        answer
    }

    fn nowhere(&self) -> Answer {
        let bases = self.apis.iter().flat_map(|api| &api.bases);
        let bases: Vec<_> = bases.map(|base| format!("{base}/\n")).collect();
        let text = format!("Nothing is served here. Paths begin with one of:\n{}", bases.concat());
        Answer::text(StatusCode::NOT_FOUND, text)
    }

    /// Adds the headers that every answer of an API has.
    fn finish(&self, api: &Api, reply: Reply) -> Answer {
        let mut headers = api.headers.clone();
        if reply.body.is_none() {
            headers.remove(header::CONTENT_TYPE);
        }
        if let Some(name) = &api.request_id {
            headers.insert(name.clone(), self.next_request_id());
        }
        let (status, code) = (reply.status, Some(reply.code));
        Answer { status, code, headers, body: reply.body.unwrap_or_default() }
    }

    /// An id of 32 hexadecimal digits, which depends on the seed and the number of requests before.
    fn next_request_id(&self) -> HeaderValue {
        let id = self.state().request_ids.hex(32);
        HeaderValue::try_from(id).unwrap_or(HeaderValue::from_static("0"))
    }
}

/// A call on its way through the engine.
struct Pass<'e> {
    engine: &'e Engine,
    api: &'e Api,
    index: usize,
    operation: usize,
}

impl Pass<'_> {
    fn answer(&self, path: &[&str], received: &Received, plan: &Plan) -> Answer {
        let wall = Moment::wall();
        let key = self.api.gate.key(received).unwrap_or_default();
        if let Some(answer) = self.injected(plan, key, wall) {
            if plan.takes_effect {
                drop(self.reply(path, received, key, wall));
            }
            return answer;
        }
        let reply = self.reply(path, received, key, wall);
        let standing = self.standing(key, wall);
        self.with_standing(reply, standing, wall)
    }

    /// The answer that a fault puts in the place of the real one.
    fn injected(&self, plan: &Plan, key: &[u8], wall: Moment) -> Option<Answer> {
        let code = match plan.disturbance.as_ref()? {
            Disturbance::Error(name) => self.api.error_code(name)?,
            Disturbance::Code(code) => *code,
            Disturbance::Status(status) => {
                let status = StatusCode::from_u16(*status).ok()?;
                let reason = status.canonical_reason().unwrap_or("An injected fault");
                return Some(Answer::text(status, format!("{reason}\n")));
            }
            _ => return None,
        };
        let mut standing = self.standing(key, wall);
        if self.api.descriptor.rate_headers.error == Some(code) {
            standing = standing.map(|standing| Standing { remaining: 0, ..standing });
        }
        Some(self.with_standing(self.api.composer.error(code, &[], None, None), standing, wall))
    }

    fn with_standing(&self, reply: Reply, standing: Option<Standing>, wall: Moment) -> Answer {
        let mut answer = self.engine.finish(self.api, reply);
        if let Some(standing) = standing {
            self.api.rate_headers.write(standing, wall, &mut answer.headers);
        }
        answer
    }

    fn standing(&self, key: &[u8], wall: Moment) -> Option<Standing> {
        let limits = self.api.limits.get(self.operation).filter(|limits| !limits.is_empty())?;
        self.engine.state().windows.standing(limits, key, wall)
    }

    /// What comes of the call.
    fn reply(&self, path: &[&str], received: &Received, key: &[u8], wall: Moment) -> Reply {
        let composer = &self.api.composer;
        if let Err(denial) = self.api.gate.check(received, wall) {
            let code = denial.code.unwrap_or(401);
            return composer.error(code, &[], Some(denial.why), None);
        }
        if self.is_over_the_limit(key, wall) {
            let code = self.api.descriptor.rate_headers.error.unwrap_or(429);
            return composer.error(code, &[], None, None);
        }
        let judgement = self.api.judge.judge(self.operation, path, received);
        if let Some(refusal) = judgement.refusal() {
            let code = refusal.predicts.unwrap_or(400);
            let first = std::iter::once(refusal);
            let is_other = |one: &&Violation| one.severity == Severity::Error && *one != refusal;
            let others = judgement.violations.iter().filter(is_other);
            let details: Vec<_> = first.chain(others).map(detail).collect();
            return composer.error(code, &details, None, None);
        }
        self.outcome(self.call(&judgement.arguments))
    }

    fn is_over_the_limit(&self, key: &[u8], wall: Moment) -> bool {
        let Some(limits) = self.api.limits.get(self.operation) else { return false };
        self.engine.settings.keeps_rate_limits
            && self.engine.state().windows.count(limits, key, wall).is_err()
    }

    /// Lets the call have its effect, after all that was due before it.
    fn call(&self, arguments: &Arguments) -> Result<Success, Failure> {
        let mut state = self.engine.state();
        let now = state.clock.now();
        let State { services, outbox, .. } = &mut *state;
        let service = services.get_mut(self.index).ok_or_else(lost)?;
        let outcome = service.call(self.operation, arguments, now);
        for news in service.take_news() {
            outbox.push(self.index, news);
        }
        self.engine.tell_happenings(self.index, service);
        let due = [service.next_due(), outbox.next_due()].into_iter().flatten().min();
        if state.is_earlier(due) {
            self.engine.bell.notify_one();
        }
        outcome
    }

    fn outcome(&self, outcome: Result<Success, Failure>) -> Reply {
        let returns = self.api.operation(self.operation).and_then(|one| one.returns.as_ref());
        let composer = &self.api.composer;
        match outcome {
            Ok(Success { pending: true, data }) => composer.pending(returns, data.as_ref()),
            Ok(Success { data, .. }) => composer.success(returns, data.as_ref()),
            Err(Failure { code, data }) => composer.error(code, &[], None, data.as_ref()),
        }
    }
}

fn detail(violation: &Violation) -> Detail {
    Detail { path: violation.pointer.clone(), info: violation.message.clone() }
}

/// An API without a service can't happen; it is answered like any failure of the service.
fn lost() -> Failure {
    Failure { code: 500, data: None }
}
