//! The exact bytes of every operation's request.

pub mod address;
mod address_validations;
mod cancel_labels;
mod cancel_pickups;
mod couriers;
mod customs;
mod fedex_shipper_accounts;
mod labels;
mod locations;
mod manifests;
mod pickups;
mod rates;
mod segments;
mod service_options;
pub mod shipments;
mod shipper_accounts;

use crate::case::Case;

pub const ID: &str = "a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f";
pub const ACCOUNT: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";

/// One call of each operation, with nothing but what is required or preset.
pub fn least() -> Vec<Case> {
    let mut cases = rates::least();
    cases.extend(labels::least());
    cases.extend(manifests::least());
    cases.extend(cancel_labels::least());
    cases.extend(pickups::least());
    cases.extend(cancel_pickups::least());
    cases.extend(shipper_accounts::least());
    cases.extend(fedex_shipper_accounts::least());
    cases.extend(address_validations::least());
    cases.extend(couriers::least());
    cases.extend(locations::least());
    cases
}

/// One call of each operation that takes more, with every argument set.
pub fn most() -> Vec<Case> {
    let mut cases = rates::most();
    cases.extend(labels::most());
    cases.extend(manifests::most());
    cases.extend(cancel_labels::most());
    cases.extend(pickups::most());
    cases.extend(cancel_pickups::most());
    cases.extend(shipper_accounts::most());
    cases.extend(fedex_shipper_accounts::most());
    cases.extend(address_validations::most());
    cases.extend(locations::most());
    cases
}
