//! What a test double expects: which requests, how often, and how it replies.

use std::any::TypeId;
use std::sync::Arc;

use super::description::OperationInfo;
use super::reply::ReplyScript;
use super::sent_request::SentRequest;

/// Makes the reply to a request; `None` if it takes typed requests only, and this one is not.
pub(super) type MakeReply = Arc<dyn Fn(&SentRequest) -> Option<ReplyScript> + Send + Sync>;

/// Requests of one operation, and the reply to them.
pub(super) struct Expectation {
    pub(super) subject: Subject,
    pub(super) reply: MakeReply,
    /// How many requests have to come; `None` for any number.
    pub(super) times: Option<usize>,
    /// How many came.
    pub(super) came: usize,
}

/// Which requests an expectation is about.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    info: &'static OperationInfo,
    /// The type of the request; `None` for downloads.
    request: Option<TypeId>,
    /// Whether it includes requests that the client makes by itself.
    takes_untyped: bool,
}

impl Subject {
    pub(super) fn typed<O: 'static>(info: &'static OperationInfo) -> Subject {
        Subject { info, request: Some(TypeId::of::<O>()), takes_untyped: false }
    }

    pub(super) fn untyped(info: &'static OperationInfo, request: Option<TypeId>) -> Subject {
        Subject { info, request, takes_untyped: true }
    }

    /// Whether a request is one of the operation.
    pub(super) fn is_of(&self, sent: &SentRequest) -> bool {
        let (own, info) = (self.info, sent.info());
        match (&sent.origin.typed, self.request) {
            (Some(typed), Some(request)) => (**typed).type_id() == request,
            (Some(_), None) => false,
            (None, _) => own.id == info.id && own.path == info.path && own.method == info.method,
        }
    }

    /// Whether a request is one of the operation that it takes.
    fn takes(&self, sent: &SentRequest) -> bool {
        self.is_of(sent) && (self.takes_untyped || sent.origin.typed.is_some())
    }
}

impl Expectation {
    /// Whether it has a reply to the request left.
    pub(super) fn takes(&self, sent: &SentRequest) -> bool {
        self.subject.takes(sent) && self.times.is_none_or(|times| self.came < times)
    }

    /// Whether it is about the same requests as another, and leaves none to that one.
    pub(super) fn hides(&self, other: &Subject) -> bool {
        let is_same =
            self.subject.request == other.request && self.subject.info.id == other.info.id;
        self.times.is_none() && is_same && (self.subject.takes_untyped || !other.takes_untyped)
    }

    /// Returns the name of the operation.
    pub(super) fn operation(&self) -> &'static str {
        self.subject.info.id
    }

    /// Whether a request that it expects has not come.
    fn is_unmet(&self) -> bool {
        self.times.is_some_and(|times| self.came < times)
    }
}

/// Describes all expectations, one operation after the other: "`get_parcel` once (0 came)".
pub(super) fn describe(expectations: &[Expectation]) -> String {
    let described: Vec<String> = operations(expectations)
        .into_iter()
        .map(|id| {
            let count = Count::of(expectations, id);
            match count.is_open {
                true => format!("`{id}` any number of times ({} came)", count.came),
                false => format!("`{id}` {} ({} came)", times(count.times), count.came),
            }
        })
        .collect();
    match described.is_empty() {
        true => "no request at all".to_owned(),
        false => described.join(", "),
    }
}

/// Returns a line for each operation of which a request is missing.
pub(super) fn missing(expectations: &[Expectation]) -> Vec<String> {
    let is_unmet =
        |id: &&str| expectations.iter().any(|one| one.subject.info.id == *id && one.is_unmet());
    let unmet = operations(expectations).into_iter().filter(is_unmet);
    unmet
        .map(|id| {
            let count = Count::of(expectations, id);
            format!("`{id}` was expected {}, and came {}", times(count.times), times(count.came))
        })
        .collect()
}

/// The operations in the order of their first expectations.
fn operations(expectations: &[Expectation]) -> Vec<&'static str> {
    let mut operations = Vec::new();
    for one in expectations {
        if !operations.contains(&one.subject.info.id) {
            operations.push(one.subject.info.id);
        }
    }
    operations
}

/// How often an operation is expected and came, over all of its expectations.
struct Count {
    times: usize,
    came: usize,
    /// Whether any number more may come.
    is_open: bool,
}

impl Count {
    fn of(expectations: &[Expectation], id: &str) -> Count {
        let own = || expectations.iter().filter(|one| one.subject.info.id == id);
        Count {
            times: own().filter_map(|one| one.times).sum(),
            came: own().map(|one| one.came).sum(),
            is_open: own().any(|one| one.times.is_none()),
        }
    }
}

fn times(count: usize) -> String {
    match count {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        count => format!("{count} times"),
    }
}
