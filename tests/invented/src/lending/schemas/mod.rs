// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.

mod books;
mod loans;

#[allow(unused_imports)]
pub use books::*;
#[allow(unused_imports)]
pub use loans::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
