//! What the emitted clients put on the wire, held against lists that were copied by hand from the
//! documents: every field, value, argument and error, with its type and direction.
//!
//! The code is parsed; the lists stand in `facts/`. Neither is made from the other, nor either from
//! the specification.

mod code;
mod compare;
mod expr;
mod facts;
mod kind;
mod mistakes;
mod object;
mod operation;
mod reader;
mod table;
mod values;

use code::Code;
use compare::{Addition, differences};
use facts::subtags::{SUBTAGS, SUBTAGS_SINCE_2026_07};
use facts::{lending, tracking_2024_04, tracking_2026_07};
use reader::facts_of;
use table::facts_in;

const BY_NUMBER: &str = "The documents have the additional fields on the last checkpoint by number, \
    SDKs of that time on every call by courier and number.";

/// What 2024-04 has of other sources, and why.
const ADDITIONS_2024_04: [Addition; 8] = [
    ("get_tracking_by_number, query tracking_*", BY_NUMBER),
    ("update_tracking_by_number, query tracking_*", BY_NUMBER),
    ("delete_tracking_by_number, query tracking_*", BY_NUMBER),
    ("retrack_tracking_by_number, query tracking_*", BY_NUMBER),
    ("mark_tracking_completed_by_number, query tracking_*", BY_NUMBER),
    ("get_notification_by_number, query tracking_*", BY_NUMBER),
    ("add_notification_by_number, query tracking_*", BY_NUMBER),
    ("remove_notification_by_number, query tracking_*", BY_NUMBER),
];

fn check_module(folder: &str, tables: &[&str], additions: &[Addition]) {
    let emitted = facts_of(&Code::of_module(folder));
    let found = differences(&facts_in(tables), &emitted, additions);
    assert!(found.is_empty(), "{folder}:\n{}", found.join("\n"));
}

#[test]
fn all_of_tracking_2024_04_is_emitted_and_nothing_beside_it() {
    use tracking_2024_04::{ERRORS, MODELS, OPERATIONS, VALUES};
    let tables = [OPERATIONS, MODELS, VALUES, SUBTAGS, ERRORS];
    check_module("generated/src/tracking/v2024_04", &tables, &ADDITIONS_2024_04);
}

#[test]
fn all_of_tracking_2026_07_is_emitted_and_nothing_beside_it() {
    use tracking_2026_07::{ERRORS, MODELS, OPERATIONS, VALUES};
    let tables = [OPERATIONS, MODELS, VALUES, SUBTAGS, SUBTAGS_SINCE_2026_07, ERRORS];
    check_module("generated/src/tracking/v2026_07", &tables, &[]);
}

#[test]
fn all_of_an_invented_api_with_every_shape_is_read() {
    check_module("tests/invented/src/lending", &[lending::LENDING], &[]);
}
