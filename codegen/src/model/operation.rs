//! Operations: one HTTP method on one path template each.

use super::{
    Condition, Effect, ErrorId, Evidence, Expression, Field, Object, Pages, Quota, Rule, RuleSet,
    Source, Type,
};
use crate::source::Pointer;

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    pub id: String,
    /// The stem of the file that holds it.
    pub tag: String,
    /// The path of that file.
    pub file: String,
    pub method: Method,
    pub path: PathTemplate,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// Rules across parameters and fields of the body, indexed in this order.
    pub rules: Vec<Rule>,
    pub returns: Option<Returns>,
    /// Its own, beside those of every operation.
    pub errors: Vec<ErrorId>,
    /// Every bucket that a call draws from.
    pub quotas: Vec<Quota>,
    pub retry: Retry,
    pub pages: Option<Pages>,
    pub effect: Option<Effect>,
    pub doc: Option<String>,
    pub deprecated: Option<String>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

impl Operation {
    /// The parameters, then the fields of the body.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.field);
        parameters.chain(self.body.iter().flat_map(|body| &body.object.fields))
    }

    /// Its own rules, with all its fields.
    pub fn rule_set(&self) -> RuleSet<'_> {
        RuleSet { rules: &self.rules, fields: self.fields().collect() }
    }
}

/// HTTP methods that an operation may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as HTTP spells it.
    pub fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// Literal text and the names of parameters, in the order of the path.
#[derive(Clone, Debug)]
pub struct PathTemplate {
    /// As written.
    pub text: String,
    pub segments: Vec<Segment>,
}

/// A part of a path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    Literal(String),
    Parameter(String),
}

/// A field that is sent outside the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub location: ParameterLocation,
    pub style: ListStyle,
    pub field: Field,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
}

/// How a list is written in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    /// Joined by commas.
    Comma,
    /// The parameter repeated.
    Repeat,
}

/// What a request sends.
#[derive(Clone, Debug)]
pub struct Body {
    /// The member that holds the object, if it isn't the body itself.
    pub wrap: Option<Wrap>,
    pub object: Object,
}

/// The member that holds the object of a request.
#[derive(Clone, Debug)]
pub struct Wrap {
    pub member: String,
    /// The error that answers a body without it.
    pub error: Option<ErrorId>,
}

/// What a successful answer holds.
#[derive(Clone, Debug)]
pub struct Returns {
    pub ty: Type,
    pub wrap: Option<String>,
    pub status: u16,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
}

/// Whether a call may be repeated.
#[derive(Clone, Debug)]
pub enum Retry {
    /// It changes nothing.
    Safe,
    /// Repeating it changes nothing more.
    Idempotent,
    /// A repeat is refused.
    Guarded(Guard),
    /// A repeat may have a second effect.
    Never,
}

/// What keeps a repeat from having a second effect.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The error that refuses a repeat.
    pub error: ErrorId,
    /// The guard holds only where all of these do.
    pub when: Vec<Condition>,
    pub read_back: Option<ReadBack>,
    pub evidence: Option<Evidence>,
}

/// The call that finds out whether the first attempt succeeded.
#[derive(Clone, Debug)]
pub struct ReadBack {
    /// The id of the operation to call.
    pub call: String,
    /// Its parameters by name.
    pub with: Vec<(String, Expression)>,
    /// The conditions on the object that it answers with.
    pub conditions: Vec<Condition>,
    pub at: Pointer,
}
