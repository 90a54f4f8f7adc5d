// @generated from the specification. Do not edit.
//! Boundary cases: values under, at and over each limit of the specification.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::{env, process, thread};

use serde_json::json;
use ::optima_courier::validate::{Severity, Violations};

/// A test of cases: of each its name, what it is about, and what is found. It is about a value for
/// a function, a text for a type, or an object in which some fields are set anew.
#[allow(unused_macros)]
macro_rules! cases {
    ($test:ident: fn $function:ident { $($case:literal: $value:expr => $found:tt,)* }) => {
        #[test]
        fn $test() {
            $(
                let mut found = Violations::default();
                $function($value, &At::root(), &mut found);
                check($case, &found, &$found);
            )*
        }
    };
    ($test:ident: $ty:ident { $($case:literal: $value:expr => $found:tt,)* }) => {
        #[test]
        fn $test() {
            $(check($case, &$ty::from($value).violations(), &$found);)*
        }
    };
    ($test:ident($base:expr) { $($case:literal: $changed:tt => $found:tt,)* }) => {
        #[test]
        fn $test() {
            let base = || $base;
            $(check($case, &changed!(base, $changed).violations(), &$found);)*
        }
    };
}

/// An object with some fields set anew.
#[allow(unused_macros)]
macro_rules! changed {
    ($base:ident, ()) => { $base() };
    ($base:ident, ($($field:ident = $value:expr),+)) => {{
        let mut value = $base();
        $(value.$field = $value;)+
        value
    }};
}

#[rustfmt::skip]
mod tracking_v2024_04;
#[rustfmt::skip]
mod tracking_v2026_07;
#[rustfmt::skip]
mod shipping_v3;

#[allow(dead_code)]
const REFUSES: Severity = Severity::Error;

#[allow(dead_code)]
const WARNS: Severity = Severity::Warning;

/// Place, rule, severity and the code of the predicted error.
type Expected<'e> = (&'e str, &'e str, Severity, Option<i64>);

/// The violations are those expected, and no others.
fn check(case: &str, found: &Violations, expected: &[Expected<'_>]) {
    let mut places = Vec::new();
    for one in found {
        let code = one.predicts.map(|row| row.code);
        places.push((one.pointer.as_ref(), one.rule, one.severity, code));
    }
    assert_eq!(places, expected, "{case}");
    record(case);
}

/// Where passed cases are written down; nowhere unless this variable names a folder.
static RECORDING: LazyLock<Option<File>> = LazyLock::new(|| {
    let folder = PathBuf::from(env::var_os("COVERAGE_RECORDINGS")?);
    let name = format!("{}-{}.jsonl", env!("CARGO_CRATE_NAME"), process::id());
    let mut options = File::options();
    let file = options.create(true).append(true).open(folder.join(name));
    Some(file.expect("the folder of the recordings"))
});

/// Writes down that a case of this test has passed.
fn record(case: &str) {
    let Some(mut file) = RECORDING.as_ref() else { return };
    let thread = thread::current();
    let test = format!("{}::{}", env!("CARGO_CRATE_NAME"), thread.name().unwrap_or(""));
    let line = format!("{}\n", json!({ "kind": "case", "test": test, "case": case }));
    file.write_all(line.as_bytes()).expect("room for a recording");
}
