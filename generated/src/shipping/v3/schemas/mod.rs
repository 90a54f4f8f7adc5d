// @generated from the specification. Do not edit.
//! Schemas: what requests and answers are made of.

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

#[allow(unused_imports)]
pub use address::*;
#[allow(unused_imports)]
pub use address_validation::*;
#[allow(unused_imports)]
pub use billing::*;
#[allow(unused_imports)]
pub use cancel_label::*;
#[allow(unused_imports)]
pub use cancel_pickup::*;
#[allow(unused_imports)]
pub use courier::*;
#[allow(unused_imports)]
pub use customs::*;
#[allow(unused_imports)]
pub use date::*;
#[allow(unused_imports)]
pub use delivery::*;
#[allow(unused_imports)]
pub use file::*;
#[allow(unused_imports)]
pub use input_file::*;
#[allow(unused_imports)]
pub use invoice::*;
#[allow(unused_imports)]
pub use item::*;
#[allow(unused_imports)]
pub use label::*;
#[allow(unused_imports)]
pub use location::*;
#[allow(unused_imports)]
pub use manifest::*;
#[allow(unused_imports)]
pub use measure::*;
#[allow(unused_imports)]
pub use money::*;
#[allow(unused_imports)]
pub use page::*;
#[allow(unused_imports)]
pub use parcel::*;
#[allow(unused_imports)]
pub use pickup::*;
#[allow(unused_imports)]
pub use place::*;
#[allow(unused_imports)]
pub use rate::*;
#[allow(unused_imports)]
pub use reference::*;
#[allow(unused_imports)]
pub use service_option::*;
#[allow(unused_imports)]
pub use shipment::*;
#[allow(unused_imports)]
pub use shipper_account::*;
#[allow(unused_imports)]
pub use web::*;

#[allow(unused_imports)]
use super::rules;
#[allow(unused_imports)]
use crate::runtime::{self, Hide as _, Validate as _, validate};
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;
