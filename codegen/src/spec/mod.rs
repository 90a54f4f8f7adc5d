//! The specification as written: one serde type for each kind of node, nothing looked up yet.
//!
//! A message made by [`fault`] becomes a diagnostic of its code, with its help.

mod api;
mod constraint;
mod document;
mod field;
mod literal;
mod node;
mod operation;
mod phrase;
mod range;
mod rule;
mod schema;

pub use api::{Api, Auth, Code, Envelope, ErrorNode, RateLimit, Violations};
pub use constraint::{Constrained, Constraint, Constraints, Each, Formats, Mode, Source};
pub use document::{Document, Part};
pub use field::{Field, Style};
pub use literal::{Decimal, Literal};
pub use node::{Node, OneOrMany, SEPARATOR, ShortForm, fault};
pub use operation::{Body, Method, Operation, Retry, RetryClass, Returns, Wrap};
pub use phrase::{Shape, TypePhrase};
pub use range::Range;
pub use rule::Rule;
pub use schema::{Row, Schema, Takes, Values};
