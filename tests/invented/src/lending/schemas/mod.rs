// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.

mod books;
mod loans;

pub use books::*;
pub use loans::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
