//! The facts, copied by hand from the vendor's documents, and not from the specification: a wrong
//! number there fails here.

mod accounts;
mod enums;
mod labels;
mod lists;
mod locations;
mod pickups;
mod quotas;
mod shipments;
mod states;

use crate::forms::Texts;

const DAY: Texts = (&["2026-11-23", "2028-02-29"], &["2026-02-29", "20261123", "23.11.2026", ""]);
const TIME: Texts =
    (&["09:00:00", "00:00:00", "23:59:59"], &["09:60", "9:00:00", "24:00:00", "9am", ""]);
/// Section 3.3: both forms, and nothing without an offset.
const MOMENT: Texts = (
    &["2026-11-22T10:00:00Z", "2026-11-22T10:00:00+00:00"],
    &["2026-11-22", "2026-11-22T10:00:00", "2026-11-22 10:00:00", "yesterday", ""],
);
const COUNTRY: Texts = (&["USA", "DEU"], &["US", "usa", "USAA", "U1A", ""]);
const EMAIL: Texts = (&["dock@example.com"], &["dock", "dock@", "@example.com", "a b@example.com"]);
const SLUG: Texts = (&["optimacourier", "dpd-uk", "b2ceurope"], &["DPD", "dpd uk", "dpd_uk", ""]);
const ZONE: Texts = (&["Asia/Hong_Kong", "UTC"], &["+08:00", "Hong Kong", ""]);
const IMAGE: Texts = (&["iVBORw0KGgo=", "AAAA"], &["iVBORw0KG", "image.png", "a b=", "=AAA"]);

/// This many characters of two bytes each.
fn text(count: usize) -> String {
    "ü".repeat(count)
}
