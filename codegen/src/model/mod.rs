//! One API in one version, as meant: names are looked up, versions chosen, short forms spelled out.
//!
//! Nodes that a diagnostic may speak of carry their place. References are indices, so that a
//! model can't hold a name that nothing bears.

mod api;
mod constraint;
mod operation;
mod rule;
mod schema;

pub use api::{Api, Auth, Envelope, ErrorId, ErrorKind, ErrorRow, RateLimit, Server};
pub use constraint::{Constraint, Format, Limit, Severity, Target};
pub use operation::{
    Body, Method, Operation, Parameter, PathTemplate, Place, Retry, Returns, Segment, Style,
};
pub use rule::{Condition, Rule, RuleKind, When};
pub use schema::{
    Column, Direction, Enum, Field, Literal, Object, Primitive, Scalar, Schema, SchemaId,
    SchemaKind, Shape, Type, TypeName, Union, Value, Variant,
};
