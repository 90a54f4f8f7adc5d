// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.

mod additional_field;
mod checkpoint;
mod connection;
mod contact;
mod courier;
mod customer;
mod date;
mod delivery;
mod estimate;
mod language;
mod leg;
mod page;
mod parcel;
mod place;
mod prediction;
mod selection;
mod status;
mod tracking;
mod web;

#[allow(unused_imports)]
pub use additional_field::*;
#[allow(unused_imports)]
pub use checkpoint::*;
#[allow(unused_imports)]
pub use connection::*;
#[allow(unused_imports)]
pub use contact::*;
#[allow(unused_imports)]
pub use courier::*;
#[allow(unused_imports)]
pub use customer::*;
#[allow(unused_imports)]
pub use date::*;
#[allow(unused_imports)]
pub use delivery::*;
#[allow(unused_imports)]
pub use estimate::*;
#[allow(unused_imports)]
pub use language::*;
#[allow(unused_imports)]
pub use leg::*;
#[allow(unused_imports)]
pub use page::*;
#[allow(unused_imports)]
pub use parcel::*;
#[allow(unused_imports)]
pub use place::*;
#[allow(unused_imports)]
pub use prediction::*;
#[allow(unused_imports)]
pub use selection::*;
#[allow(unused_imports)]
pub use status::*;
#[allow(unused_imports)]
pub use tracking::*;
#[allow(unused_imports)]
pub use web::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
