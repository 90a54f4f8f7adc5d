//! What `{:?}` shows: never a personal or sensitive value, wherever it came to stand.

use std::fmt::Debug;

use invented::lending::{Book, LendBook, Loan, Member, PlaceInput};
use serde_json::json;

/// The value of every personal or sensitive field.
const HIDDEN: &str = "HIDE-ME";

#[track_caller]
fn check_hidden(value: &impl Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(HIDDEN), "{text}");
    }
}

#[test]
fn hides_the_pin_and_the_town_of_a_request() {
    let request = LendBook::new("0306406152", 7);
    check_hidden(&request.pin(HIDDEN).place(PlaceInput::new("shown").town(HIDDEN)));
}

#[test]
fn hides_a_pin_that_an_answer_repeats() {
    let loan: Loan = serde_json::from_value(json!({"pin": HIDDEN})).expect("a loan");
    assert_eq!(loan.unknown.get("pin"), Some(&json!(HIDDEN).into()));
    check_hidden(&loan);
}

#[test]
fn hides_a_place_that_does_not_fit() {
    for place in [json!(HIDDEN), json!({"town": HIDDEN}), json!({"town": [HIDDEN]})] {
        let loan: Loan = serde_json::from_value(json!({"place": place})).expect("a loan");
        check_hidden(&loan);
        let member = json!({"email": HIDDEN, "loans": [{"place": place}, HIDDEN]});
        check_hidden(&serde_json::from_value::<Member>(member).expect("a member"));
    }
}

#[test]
fn hides_what_stands_in_a_variant_that_came_later() {
    let film = json!({"medium": {"kind": "film", "actor": HIDDEN}});
    check_hidden(&serde_json::from_value::<Book>(film).expect("a book"));
}
