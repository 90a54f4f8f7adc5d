//! Requests to check addresses.

use optima_courier::shipping::v3::{Client, ValidateAddress};

use crate::case::Case;
use crate::wire::address::{BARE, FULL, bare, full};

const LINE: &str = "POST /address-validations";

pub fn least() -> Vec<Case> {
    let body = format!(r#"{{"address":{BARE}}}"#);
    vec![Case::new(ValidateAddress::new(bare()), Client::validate_address, LINE, &body)]
}

pub fn most() -> Vec<Case> {
    let body = format!(r#"{{"address":{FULL}}}"#);
    vec![Case::new(ValidateAddress::from(full()), Client::validate_address, LINE, &body)]
}
