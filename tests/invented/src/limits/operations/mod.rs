// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod api;

pub use api::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
