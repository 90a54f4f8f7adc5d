// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.
#![allow(unused_imports)]

mod address;
mod address_validation;
mod billing;
mod cancel_label;
mod cancel_pickup;
mod courier;
mod customs;
mod date;
mod delivery;
mod file;
mod input_file;
mod invoice;
mod item;
mod label;
mod location;
mod manifest;
mod measure;
mod money;
mod page;
mod parcel;
mod pickup;
mod place;
mod rate;
mod reference;
mod service_option;
mod shipment;
mod shipper_account;
mod web;

pub use address::*;
pub use address_validation::*;
pub use billing::*;
pub use cancel_label::*;
pub use cancel_pickup::*;
pub use courier::*;
pub use customs::*;
pub use date::*;
pub use delivery::*;
pub use file::*;
pub use input_file::*;
pub use invoice::*;
pub use item::*;
pub use label::*;
pub use location::*;
pub use manifest::*;
pub use measure::*;
pub use money::*;
pub use page::*;
pub use parcel::*;
pub use pickup::*;
pub use place::*;
pub use rate::*;
pub use reference::*;
pub use service_option::*;
pub use shipment::*;
pub use shipper_account::*;
pub use web::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
