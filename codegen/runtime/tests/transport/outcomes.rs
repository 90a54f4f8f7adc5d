//! The table of outcomes, with reqwest; `cargo xtask wasm` tries the same with `fetch`.

use std::collections::BTreeSet;

use super::server::Here;
use super::table::{ANSWERS, PARTS, REDIRECTS, Row, STAGES};
use super::transport;
use super::trial::{Sender, try_row};

async fn check(rows: &'static [Row]) {
    for row in rows {
        let (count, faults) = try_row(&transport(), &Here, row, Sender::Native).await;
        assert!(count > 0 && faults.is_empty(), "{faults:#?}");
    }
}

#[tokio::test]
async fn a_request_without_a_whole_answer_is_left_at_the_stage_of_the_table() {
    check(STAGES).await;
}

#[tokio::test]
async fn requests_arrive_as_given_and_answers_are_taken_as_the_table_says() {
    check(ANSWERS).await;
}

#[tokio::test]
async fn redirects_are_answers_and_nobody_goes_where_they_lead() {
    check(REDIRECTS).await;
}

/// The half in Node asks for a row by its place, and reports it by what it says.
#[test]
fn no_two_rows_of_the_table_say_the_same() {
    let rows = || PARTS.iter().flat_map(|(_, rows)| rows.iter());
    let said: BTreeSet<&str> = rows().map(|row| row.says).collect();
    assert_eq!(said.len(), rows().count());
}
