//! One API in one version, as meant: names looked up, variants chosen, short forms spelled out.
//!
//! Nodes that a diagnostic may be about carry their place. Most references are indices, so that a
//! model holds no dangling names.

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
    Server, Violations,
};
pub use constraint::{
    Bound, Constraint, ConstraintKind, Evidence, Format, Severity, Source, Subject, is_float,
};
pub use effect::{
    Act, ActKind, Add, Assignment, AsyncEffect, Condition, Effect, Expression, Find, Predicate,
    Reference, Refusal, Root, Search, Select, StateMachine, Stored, Timer, Unique,
};
pub use operation::{
    Body, Guard, ListStyle, Method, Operation, Parameter, ParameterLocation, PathTemplate,
    ReadBack, Retry, Returns, Segment, Wrap,
};
pub use page::{Bucket, BucketId, PageStyle, Pages, Quota, Rate};
pub use rule::{Operand, OperandValue, Rule, RuleCondition, RuleKind, RulePredicate, RuleSet};
pub use schema::{
    Column, Direction, Enum, Field, Literal, Map, Object, Primitive, Scalar, Schema, SchemaId,
    SchemaKind, Shape, Stamp, Type, TypeName, Union, Value, Variant,
};
pub use sign::{Algorithm, DateForm, Sign, SignPart};
pub use webhook::{Change, Encoding, Event, Redelivery, Signature, SignatureHeader, Webhooks};
