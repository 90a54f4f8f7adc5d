//! What the emitted clients put on the wire, held against lists that were copied by hand from the
//! documents: every field, value, argument and error, with its type and direction.
//!
//! The code is parsed; the lists stand in `facts/`. Neither is made from the other, nor either from
//! the specification.

mod arguments;
mod code;
mod compare;
mod declared;
mod expr;
mod facts;
mod hidden;
mod kind;
mod mistakes;
mod object;
mod operation;
mod reader;
mod settings;
mod table;
mod values;

use code::Code;
use compare::{Decision, differences};
use facts::subtags::{SUBTAGS, SUBTAGS_SINCE_2026_07};
use facts::webhooks::{OF_2024_04, OF_2026_07, OF_SHIPPING, OF_TRACKING};
use facts::{calls, lending, tracking_2024_04, tracking_2026_07};
use facts::{shipping_models, shipping_operations, shipping_options, shipping_values};
use reader::facts_of;
use table::facts_in;

/// The documents have the additional fields on the last checkpoint by number only.
const fn by_number(name: &'static str) -> Decision {
    Decision::Added { name, why: "SDKs of that time have them on every call by courier and number" }
}

const DECISIONS_2024_04: [Decision; 8] = [
    by_number("get_tracking_by_number, query tracking_*"),
    by_number("update_tracking_by_number, query tracking_*"),
    by_number("delete_tracking_by_number, query tracking_*"),
    by_number("retrack_tracking_by_number, query tracking_*"),
    by_number("mark_tracking_completed_by_number, query tracking_*"),
    by_number("get_notification_by_number, query tracking_*"),
    by_number("add_notification_by_number, query tracking_*"),
    by_number("remove_notification_by_number, query tracking_*"),
];

const DECISIONS_SHIPPING: [Decision; 1] = [Decision::Changed {
    name: "BoxSize, answer, *",
    emitted: "number, or text",
    why: "the samples hold numbers as text, and both forms are read",
}];

fn check_module(folder: &str, tables: &[&str], decisions: &[Decision]) {
    let emitted = facts_of(&Code::of_module(folder));
    let found = differences(&facts_in(tables), &emitted, decisions);
    assert!(found.is_empty(), "{folder} and the lists of `facts/` differ:\n{}", found.join("\n"));
}

#[test]
fn all_of_tracking_2024_04_is_emitted_and_nothing_beside_it() {
    use tracking_2024_04::{ERRORS, MODELS, OPERATIONS, SETTINGS, VALUES};
    let webhooks = [OF_TRACKING, OF_2024_04];
    let calls = [calls::OF_TRACKING, calls::OF_2024_04];
    let tables =
        [&[SETTINGS, OPERATIONS, MODELS, VALUES, SUBTAGS, ERRORS][..], &webhooks, &calls].concat();
    check_module("generated/src/tracking/v2024_04", &tables, &DECISIONS_2024_04);
}

#[test]
fn all_of_tracking_2026_07_is_emitted_and_nothing_beside_it() {
    use tracking_2026_07::{ERRORS, MODELS, OPERATIONS, SETTINGS, VALUES};
    let subtags = [SUBTAGS, SUBTAGS_SINCE_2026_07];
    let webhooks = [OF_TRACKING, OF_2026_07];
    let calls = [calls::OF_TRACKING, calls::OF_2026_07];
    let tables =
        [&[SETTINGS, OPERATIONS, MODELS, VALUES, ERRORS][..], &subtags, &webhooks, &calls].concat();
    check_module("generated/src/tracking/v2026_07", &tables, &[]);
}

#[test]
fn all_of_shipping_v3_is_emitted_and_nothing_beside_it() {
    use shipping_models::{ANSWERED, SENT};
    use shipping_operations::{OF_ACCOUNTS, OF_LABELS, OF_PICKUPS, PAGES};
    use shipping_options::SERVICE_OPTIONS;
    use shipping_values::{COUNTRIES, CURRENCIES, ERRORS, SETTINGS, VALUES};
    let operations = [OF_LABELS, OF_PICKUPS, OF_ACCOUNTS, PAGES, OF_SHIPPING, calls::OF_SHIPPING];
    let models = [SENT, ANSWERED, SERVICE_OPTIONS];
    let values = [VALUES, CURRENCIES, COUNTRIES, ERRORS, SETTINGS];
    let tables = [&operations[..], &models, &values].concat();
    check_module("generated/src/shipping/v3", &tables, &DECISIONS_SHIPPING);
}

#[test]
fn all_of_an_invented_api_with_every_shape_is_read() {
    check_module("tests/invented/src/lending", &[lending::LENDING], &[]);
}
