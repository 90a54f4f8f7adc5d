// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.

mod api;

#[allow(unused_imports)]
pub use api::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
