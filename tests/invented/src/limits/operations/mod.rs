// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod api;

#[allow(unused_imports)]
pub use api::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
