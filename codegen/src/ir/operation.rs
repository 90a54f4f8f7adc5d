//! Operations: a struct of arguments and the facts of its call.

use super::{Chunked, Doc, Guard, Identifier, Literal, Pages, Pending, Quota, Request, Type};

/// The operations of one file.
#[derive(Clone, Debug, Hash)]
pub struct OperationFile {
    pub name: Identifier,
    pub doc: Doc,
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Clone, Debug, Hash)]
pub struct Operation {
    /// The client's method.
    pub method_name: Identifier,
    pub method_doc: Doc,
    pub deprecated: Option<Literal>,
    pub id: Literal,
    pub method: Method,
    pub template: Literal,
    pub retry: Retry,
    pub request: Request,
    /// What the only required argument is, if there is only one.
    pub argument: Option<Argument>,
    /// Where each field of the request travels, in the order of the fields.
    pub places: Vec<Place>,
    /// Whether there is a body.
    pub body: bool,
    pub body_in: Vec<Literal>,
    /// Whether the body as a whole is never shown.
    pub hides_body: bool,
    pub output: Option<Type>,
    pub output_in: Vec<Literal>,
    pub quotas: Vec<Quota>,
    pub guard: Option<Guard>,
    pub pages: Option<Pages>,
    pub chunked: Option<Chunked>,
    pub pending: Option<Pending>,
}

/// The only required argument, by what turns into it.
#[derive(Clone, Debug, Hash)]
pub enum Argument {
    /// Text, or a type that text turns into.
    Text(Type),
    /// A list, or one member of it.
    List(Type),
    /// Nothing but itself.
    Other(Type),
}

/// Where a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Path,
    Query,
    QueryRepeat,
    Header,
    Body,
}

/// HTTP methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// Retry classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retry {
    Safe,
    Idempotent,
    Guarded,
    Never,
}
