//! The requests of each operation: there is one for each, with least and with most arguments.

use std::collections::BTreeSet;

use crate::case::{Case, check_cases};
use crate::emitted;
use crate::wire::{least, most};

#[tokio::test]
async fn sends_what_is_required_and_nothing_else() {
    check_cases(&least()).await;
}

#[tokio::test]
async fn sends_every_argument_once() {
    check_cases(&most()).await;
}

#[test]
fn no_operation_is_without_a_request_here() {
    let cases = least();
    let ids: BTreeSet<_> = cases.iter().map(|case| case.info.id.to_owned()).collect();
    assert_eq!(ids.len(), cases.len(), "each has one");
    assert_eq!(ids, emitted::operations().into_keys().collect());
}

#[test]
fn no_argument_is_without_its_bytes_here() {
    let (least, most) = (least(), most());
    for (id, arguments) in emitted::operations() {
        let cases = most.iter().chain(&least);
        let counts = cases.filter(|case| case.info.id == id).map(Case::arguments);
        assert_eq!(counts.max(), Some(arguments), "{id}");
    }
}
