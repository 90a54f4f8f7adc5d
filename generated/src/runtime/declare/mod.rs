//! Macros that emitted modules declare their types with: what all types of a kind have alike.
//!
//! They name everything by paths from `runtime`, which every emitted module imports.

#![allow(unused_imports, unused_macros)]

mod chunked;
mod errors;
mod integer_enum;
mod object;
mod operation;
mod request;
mod setter;
mod states;
mod text;
mod text_enum;
mod union;
mod validator;

pub(crate) use chunked::{chunk_members, chunked};
pub(crate) use errors::errors;
pub(crate) use integer_enum::integer_enum;
pub(crate) use object::{object, record};
pub(crate) use operation::{calls, from, operation};
pub(crate) use request::{readable, request};
pub(crate) use setter::setter;
pub(crate) use states::states;
pub(crate) use text::{hidden_text, text_newtype, text_traits};
pub(crate) use text_enum::text_enum;
pub(crate) use union::union;
pub(crate) use validator::validator;
