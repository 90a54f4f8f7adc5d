//! What is wrong with a made-up crate of three rooms is found, and nothing else.

use std::collections::BTreeSet;

use super::{House, Narrow, ROOT, Room, RustFile, room};

const ROOMS: &[Room] = &[
    room("low", &[], &["bytes"]),
    room("middle", &["low"], &[]),
    room("high", &["low", "middle"], &[]),
    room(ROOT, &["high", "low", "middle"], &[]),
];

/// A house of the files given, by path below the crate's `src`.
fn house(files: &[[&str; 2]]) -> House<'static> {
    let file = |[path, text]: &[&str; 2]| {
        let inside = path.trim_end_matches(".rs");
        let inside = inside.trim_end_matches("/mod").trim_end_matches("lib");
        let module = inside.split('/').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        RustFile { path: (*path).to_owned(), module, text: (*text).to_owned() }
    };
    let crates = BTreeSet::from(["bytes".to_owned(), "serde".to_owned()]);
    House { rooms: ROOMS, narrow: &[], crates, files: files.iter().map(file).collect() }
}

fn assert_faults(files: &[[&str; 2]], expected: &[&str]) {
    assert_eq!(house(files).faults(), expected);
}

#[test]
fn a_house_in_order_has_no_fault_and_no_ring() {
    let files = [
        ["lib.rs", "pub mod high; mod low; mod middle; pub use low::Low;"],
        ["low/mod.rs", "mod inner; pub use inner::Low; use bytes::Bytes; use std::fmt;"],
        ["low/inner.rs", "use super::super::low::Other; pub struct Low;"],
        ["middle.rs", "use super::low::{self, Low};"],
        ["high/mod.rs", "use super::middle; mod inner { use super::super::low::Low; }"],
        ["high/inner.rs", "fn f() { super::super::middle::g(quote! { crate::nowhere::h() }) }"],
        ["high/tests.rs", "#[cfg(test)] mod tests { use serde::de; use crate::lost::X; }"],
    ];
    assert_faults(&files, &[]);
    assert_eq!(house(&files).rings(), [""; 0]);
}

#[test]
fn a_path_upwards_is_found_from_each_depth() {
    assert_faults(
        &[
            ["low/mod.rs", "use super::middle::Middle;"],
            ["low/inner.rs", "fn f(high: super::super::high::High) {}"],
            ["middle.rs", "mod nested { use super::super::high; }"],
        ],
        &[
            "low/inner.rs: `low` must not know `crate::high::High`",
            "low/mod.rs: `low` must not know `crate::middle::Middle`",
            "middle.rs: `middle` must not know `crate::high`",
        ],
    );
}

#[test]
fn a_path_in_the_body_of_a_macro_is_found() {
    let text =
        "macro_rules! make { ($name:ident) => { $crate::high::$name::new(); super::middle::f() } }";
    assert_faults(
        &[["low.rs", text]],
        &[
            "low.rs: `low` must not know `crate::high`",
            "low.rs: `low` must not know `crate::middle::f`",
        ],
    );
}

#[test]
fn a_crate_that_a_room_must_not_know_is_found() {
    assert_faults(
        &[["low.rs", "use serde::de;"], ["middle.rs", "fn f() -> bytes::Bytes { serde::g() }"]],
        &[
            "low.rs: `low` must not know the crate `serde`",
            "middle.rs: `middle` must not know the crate `bytes`",
            "middle.rs: `middle` must not know the crate `serde`",
        ],
    );
}

#[test]
fn what_a_room_takes_from_the_root_is_found_and_closes_a_ring() {
    let files = [
        ["lib.rs", "pub use low::Low;"],
        ["low.rs", "use super::Options; pub struct Low;"],
        ["middle.rs", "use super::*;"],
    ];
    assert_faults(
        &files,
        &[
            "low.rs: `low` must not know `crate::Options`",
            "middle.rs: `middle` must not know `crate`",
        ],
    );
    assert_eq!(house(&files).rings(), ["`lib` (by lib.rs) -> `low` (by low.rs)"]);
}

#[test]
fn a_room_that_the_table_does_not_know_is_found() {
    assert_faults(
        &[["cellar/mod.rs", ""], ["high.rs", "use super::cellar::Wine;"]],
        &[
            "cellar/mod.rs: the room `cellar` is not in the table",
            "high.rs: `high` must not know `crate::cellar::Wine`",
        ],
    );
}

#[test]
fn what_is_known_in_one_file_only_is_found_elsewhere() {
    let files = [["middle/a.rs", "use crate::low::Key;"], ["middle/b.rs", "use crate::low::Key;"]];
    let narrow = [Narrow { room: "middle", known: "crate::low::Key", file: "middle/a.rs" }];
    let house = House { narrow: &narrow, ..house(&files) };
    assert_eq!(house.faults(), ["middle/b.rs: only middle/a.rs knows `crate::low::Key`"]);
}

#[test]
fn rings_through_two_and_three_rooms_are_found_once() {
    let two = [
        ["low/mod.rs", ""],
        ["low/inner.rs", "use super::super::middle::M;"],
        ["middle.rs", "macro_rules! low { () => { super::low::Low } }"],
        ["high.rs", "use super::middle::M;"],
    ];
    assert_eq!(house(&two).rings(), ["`low` (by low/inner.rs) -> `middle` (by middle.rs)"]);
    let three = [
        ["low.rs", "use super::high::H;"],
        ["middle/mod.rs", "use crate::low::L;"],
        ["high.rs", "use super::middle::M;"],
    ];
    let expected = "`high` (by high.rs) -> `middle` (by middle/mod.rs) -> `low` (by low.rs)";
    assert_eq!(house(&three).rings(), [expected]);
}

#[test]
fn a_row_that_knows_a_row_after_it_is_found() {
    let rooms = [room("low", &["high"], &[]), room("high", &[], &[])];
    let house = House { rooms: &rooms, ..house(&[]) };
    assert_eq!(house.faults(), ["the table: `high` is not below `low`"]);
}
