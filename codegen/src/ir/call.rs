//! What the runtime knows of an operation's calls: quotas, guards, pages, pending outcomes.

use super::{Identifier, Literal, Type};

/// The members that lead to a value, by their names on the wire.
pub type Way = Vec<Literal>;

/// A bucket of requests that calls draw from.
#[derive(Clone, Debug, Hash)]
pub struct Quota {
    pub name: Literal,
    pub count: u64,
    /// Seconds.
    pub per: u64,
}

/// What keeps a repeat from having a second effect.
#[derive(Clone, Debug, Hash)]
pub struct Guard {
    /// The error's name.
    pub error: Literal,
    pub when: Vec<Test>,
    pub read_back: Option<ReadBack>,
}

/// The call that finds what the first attempt made.
#[derive(Clone, Debug, Hash)]
pub struct ReadBack {
    /// The request of the operation to call.
    pub call: Identifier,
    /// Its query parameters.
    pub with: Vec<(Literal, Read)>,
    pub tests: Vec<Test>,
}

/// What one member has to be.
#[derive(Clone, Debug, Hash)]
pub struct Test {
    pub member: Way,
    pub demand: Demand,
}

/// What a member is compared with.
#[derive(Clone, Debug, Hash)]
pub enum Demand {
    Present,
    Absent,
    /// Each as JSON.
    AnyOf(Vec<Literal>),
    Equals(Read),
}

/// A value that is read from the request.
#[derive(Clone, Debug, Hash)]
pub enum Read {
    /// As JSON.
    Literal(Literal),
    Body(Way),
    Path(Literal),
    Query(Literal),
    FirstOf(Vec<Read>),
    /// What goes into a list that is sent as one text.
    Joined(Box<Read>),
}

/// How a list comes in pages.
#[derive(Clone, Debug, Hash)]
pub struct Pages {
    pub turn: Turn,
    /// The query parameter, by its name on the wire.
    pub size: Option<Literal>,
    pub items: Way,
    pub total: Option<Way>,
    pub next: Option<Way>,
    pub more: Option<Way>,
    pub most: Option<u64>,
    /// The same in terms of the request and its answer.
    pub typed: Typed,
}

/// The query parameter that turns the page, by its name on the wire.
#[derive(Clone, Debug, Hash)]
pub enum Turn {
    /// With the number of the first page.
    Number(Literal, i64),
    Token(Literal),
}

/// Fields of the request, and ways through fields of the answer.
#[derive(Clone, Debug, Hash)]
pub struct Typed {
    pub item: Type,
    pub turn: Identifier,
    pub turned: Turned,
    /// With whether it is always there.
    pub size: Option<(Identifier, bool)>,
    pub items: Vec<Identifier>,
    pub total: Option<Vec<Identifier>>,
    /// With whether it is plain text, and not merely shown as text.
    pub next: Option<(Vec<Identifier>, bool)>,
    pub more: Option<Vec<Identifier>>,
}

/// What the field holds that turns the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Turned {
    /// A number, or none.
    Number,
    /// A number that is always there, with that of the first page.
    RequiredNumber(i64),
    /// Text, or none.
    Text,
    /// A type that text turns into, or none.
    Named,
}

/// How to ask for a deferred outcome.
#[derive(Clone, Debug, Hash)]
pub struct Pending {
    /// The request of the operation that reads it.
    pub read: Identifier,
    /// Its only argument, by its name in the path.
    pub parameter: Literal,
    pub key: Way,
    /// A member, and the texts by which it says that the outcome is pending.
    pub waiting: Option<(Way, Vec<Literal>)>,
}
