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
mod leg;
mod notification;
mod page;
mod parcel;
mod place;
mod prediction;
mod selection;
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
pub use leg::*;
pub use notification::*;
pub use page::*;
pub use parcel::*;
pub use place::*;
pub use prediction::*;
pub use selection::*;
pub use status::*;
pub use tracking::*;
pub use web::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
