//! What debug output hides, held against the list of what it must hide.

use std::collections::BTreeSet;

use crate::code::Code;
use crate::facts::hidden::{OF_SHIPPING, OF_TRACKING_2024_04, OF_TRACKING_2026_07};

#[test]
fn all_that_must_be_hidden_is_hidden_and_nothing_else() {
    check("tracking/v2024_04", OF_TRACKING_2024_04);
    check("tracking/v2026_07", OF_TRACKING_2026_07);
    check("shipping/v3", OF_SHIPPING);
}

fn check(folder: &str, list: &str) {
    let (hidden, listed) = (hidden_in(folder), listed_in(list));
    let open: Vec<_> = listed.difference(&hidden).collect();
    let unlisted: Vec<_> = hidden.difference(&listed).collect();
    assert!(open.is_empty(), "{folder} shows {open:?}");
    assert!(unlisted.is_empty(), "{folder} hides {unlisted:?}, which `facts/` does not list");
}

fn listed_in(list: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for line in list.lines() {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap_or_default();
        all.extend(words.map(|field| format!("{name}.{field}")));
    }
    all
}

/// The fields that the `Debug` of each type hides.
fn hidden_in(folder: &str) -> BTreeSet<String> {
    let code = Code::of_module(&format!("generated/src/{folder}"));
    let objects = code.records.values().chain(code.objects.values());
    let hidden = objects.flat_map(|object| {
        let fields = object.fields.iter().filter(|field| field.says("hidden"));
        fields.map(|field| format!("{}.{}", object.name, field.name))
    });
    hidden.collect()
}
