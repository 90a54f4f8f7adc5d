// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.

mod additional_field;
mod checkpoint;
mod contact;
mod courier;
mod date;
mod delivery;
mod estimate;
mod language;
mod place;
mod prediction;
mod status;
mod tracking;
mod web;

pub use additional_field::*;
pub use checkpoint::*;
pub use contact::*;
pub use courier::*;
pub use date::*;
pub use delivery::*;
pub use estimate::*;
pub use language::*;
pub use place::*;
pub use prediction::*;
pub use status::*;
pub use tracking::*;
pub use web::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
