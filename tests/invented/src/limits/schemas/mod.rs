// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.

mod api;

pub use api::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
