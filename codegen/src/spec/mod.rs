//! The specification as written: one serde type for each kind of node, before names are resolved.
//!
//! A message made by [`fault`] becomes a diagnostic with its code and help.

mod api;
mod constraint;
mod document;
mod effect;
mod expression;
mod field;
mod form;
mod literal;
mod node;
mod operation;
mod page;
mod phrase;
mod quota;
mod range;
mod rate;
mod rule;
mod schema;
mod script;
mod sign;
mod webhook;

pub use api::{
    Api, Auth, Code, Computed, Envelope, ErrorKind, ErrorNode, EveryOperation, IllTypedIgnored,
    Key, ResetUnit, Violations,
};
pub use constraint::{Constrained, Constraint, Constraints, Each, Formats, Mode, Source};
pub use document::{Document, Part, ScriptFile};
pub use effect::{
    Add, AsyncEffect, AsyncStep, Effect, Find, Refusal, Select, Stored, Timer, Unique,
};
pub use expression::{Between, Conditions, Derived, Expression, Predicate, Reference};
pub use field::{Field, ListStyle, Stamp};
pub use literal::{Decimal, Literal};
pub use node::{Node, OneOrMany, SEPARATOR, ShortForm, fault};
pub use operation::{Body, Guard, Method, Operation, ReadBack, Retry, RetryClass, Returns, Wrap};
pub use page::Pages;
pub use phrase::{Shape, TypePhrase};
pub use quota::{Bucket, Quota};
pub use range::Range;
pub use rate::{Millis, Rate, Seconds};
pub use rule::Rule;
pub use schema::{Row, Schema, Takes};
pub use script::{
    BrokenBody, MatchedValue, NewItem, OutcomeEnd, Outcomes, PlannedFault, PlannedOutcome, Plot,
    ResetStage, Script, ScriptValue, Story, StoryStep,
};
pub use sign::{Algorithm, DateForm, Sign, SignPart};
pub use webhook::{
    Encoding, Event, Redelivery, Signature, SignatureHeader, SignatureHeaders, Webhooks,
};
