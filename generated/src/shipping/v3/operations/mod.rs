// @generated from the specification. Do not edit.
//! Operations: what the client can do.

mod address_validations;
mod cancel_labels;
mod cancel_pickups;
mod couriers;
mod fedex_shipper_accounts;
mod labels;
mod locations;
mod manifests;
mod pickups;
mod rates;
mod shipper_accounts;

pub use address_validations::*;
pub use cancel_labels::*;
pub use cancel_pickups::*;
pub use couriers::*;
pub use fedex_shipper_accounts::*;
pub use labels::*;
pub use locations::*;
pub use manifests::*;
pub use pickups::*;
pub use rates::*;
pub use shipper_accounts::*;

use super::rules;
use crate::runtime::{self, Validate as _, validate};
