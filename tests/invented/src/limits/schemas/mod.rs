// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.
#![allow(unused_imports)]

mod api;

pub use api::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
