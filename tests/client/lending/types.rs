//! Enums of numbers and with odd names, and the ways to make a request.

use invented::Validate;
use invented::lending::{
    Condition, GetBook, GetMember, Isbn, ListBooks, MediumInput, PaperInput, RemoveBook, SortOrder,
};
use serde_json::json;

#[test]
fn numbered_conditions_keep_what_they_do_not_know() {
    for (condition, number) in [
        (Condition::Mint, 1),
        (Condition::Worn, 2),
        (Condition::Ruined, 9),
        (Condition::Unknown(-3), -3),
    ] {
        assert_eq!((Condition::from(number), condition.get()), (condition.clone(), number));
        assert_eq!(json!(condition), json!(number));
        assert_eq!(
            serde_json::from_value::<Condition>(json!(number)).ok(),
            Some(condition.clone())
        );
        assert_eq!(condition.to_string().parse(), Ok(condition.clone()));
        assert_eq!(condition.is_known(), number > 0);
    }
}

#[test]
fn sort_orders_have_the_names_of_the_wire() {
    let wire: Vec<_> = SortOrder::ALL.iter().map(SortOrder::as_str).collect();
    assert_eq!(wire, ["title", "-title", "added"]);
    assert_eq!(SortOrder::from("by-moon").to_string(), "by-moon");
}

#[test]
fn requests_are_made_from_what_identifies() {
    let isbn = Isbn::from("0306406152");
    assert_eq!(GetBook::from(&isbn), GetBook::new("0306406152"));
    assert_eq!(RemoveBook::from(isbn), RemoveBook::new("0306406152"));
    assert_eq!(GetMember::from(7), GetMember::new(7));
    assert_eq!(ListBooks::default(), ListBooks::new());
    assert!(ListBooks::new().violations().is_empty());
    assert_eq!(MediumInput::from(PaperInput::new(1)), MediumInput::Paper(PaperInput::new(1)));
}

#[test]
fn arguments_serialise_under_the_names_of_the_wire() {
    let request = ListBooks::new().shelves(["a"]).conditions([Condition::Mint]);
    assert_eq!(json!(request), json!({"shelf[]": ["a"], "conditions": [1]}));
    assert_eq!(json!(GetBook::new("0306406152")), json!({"isbn": "0306406152"}));
}

#[test]
fn numbered_states_say_what_can_follow() {
    let next = |condition: Condition| condition.next_states();
    assert_eq!(next(Condition::Mint), Some(&[Condition::Worn][..]));
    assert_eq!(next(Condition::Ruined), Some(&[][..]));
    assert_eq!(next(Condition::from(7)), None);
    assert_eq!(Condition::Worn.can_become(&Condition::Ruined), Some(true));
    assert_eq!(Condition::Worn.can_become(&Condition::Worn), Some(false), "to stay is no move");
    assert_eq!(Condition::Worn.can_become(&Condition::from(7)), None);
    assert_eq!(
        Condition::ALL.iter().map(Condition::is_terminal).collect::<Vec<_>>(),
        [Some(false), Some(false), Some(true)]
    );
}
