//! One API in one version, as meant: names are looked up, versions chosen, short forms spelled out.
//!
//! Nodes that a diagnostic may speak of carry their place. References are indices, so that a
//! model can't hold a name that nothing bears.

mod api;
mod argument;
mod constraint;
mod effect;
mod operation;
mod page;
mod rule;
mod schema;
mod sign;
mod webhook;

pub use api::{
    Api, Auth, Computed, ComputedId, Envelope, ErrorId, ErrorKind, ErrorRow, RateLimit, ResetUnit,
    Server,
};
pub use constraint::{
    Constraint, End, Evidence, Format, Limit, Severity, Source, Target, is_float,
};
pub use effect::{
    Act, ActKind, Add, Assignment, Demand, Effect, Expression, Find, Later, Reference, Refusal,
    Root, Search, Select, States, Stored, Test, Timer, Unique,
};
pub use operation::{
    Body, Guard, Method, Operation, Parameter, PathTemplate, Place, ReadBack, Retry, Returns,
    Segment, Style, Wrap,
};
pub use page::{Bucket, BucketId, Pages, Quota, Rate, Turn};
pub use rule::{Behind, Condition, Operand, Rule, RuleKind, Ruled, When};
pub use schema::{
    Column, Direction, Enum, Field, Literal, Map, Object, Primitive, Scalar, Schema, SchemaId,
    SchemaKind, Shape, Stamp, Type, TypeName, Union, Value, Variant,
};
pub use sign::{Algorithm, DateForm, Sign, SignPart};
pub use webhook::{Change, Encoding, Event, Redelivery, Signature, SignatureHeader, Webhooks};
