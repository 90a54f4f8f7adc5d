//! Violations of limits that only this API has.

use invented::Validate;
use invented::lending::{
    AudioInput, Binding, ChangeBook, CreateBook, CreateBookRequired, Delivery, GetBook, GetMember,
    LendBook, ListBooks, MediumInput, PaperInput, PlaceInput, SubjectInput,
};
use invented::validate::Severity;
use serde_json::json;

/// The violations are exactly these, in any order.
#[track_caller]
fn check_violations(request: &impl Validate, expected: &[(&str, &str)]) {
    let found = request.violations();
    let mut found: Vec<_> = found.iter().map(|one| (one.pointer.as_ref(), one.rule)).collect();
    found.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn looks_into_variants_and_trees() {
    let book = |medium: MediumInput| {
        CreateBook::new(CreateBookRequired { isbn: "0306406152", title: "t" }).medium(medium)
    };
    let paper = PaperInput::new(0).binding(Binding::from("glue"));
    check_violations(
        &book(paper.into()),
        &[("/medium/pages", "range"), ("/medium/binding", "known")],
    );
    let audio = AudioInput::new(0.3).readers(["Ann", "Bo", "Ann"]);
    check_violations(
        &book(audio.into()),
        &[("/medium/minutes", "multiple"), ("/medium/readers", "unique")],
    );
    check_violations(&book(MediumInput::Unknown(json!({"kind": "scroll"}).into())), &[]);
    let subject = SubjectInput::new("a").broader(SubjectInput::new(""));
    let subject = subject.narrower([SubjectInput::new("b").broader(SubjectInput::new(""))]);
    check_violations(
        &CreateBook::new(CreateBookRequired { isbn: "0306406152", title: "t" }).subject(subject),
        &[("/subject/broader/name", "chars"), ("/subject/narrower/0/broader/name", "chars")],
    );
}

#[test]
fn names_parameters_as_they_are_sent() {
    let request = ListBooks::new().limit(51).shelves(["a", "b", "c", "d", "e"]);
    check_violations(&request, &[("/limit", "range"), ("/shelf[]", "items")]);
    let request = LendBook::new("0306406152", -2).branch("e");
    check_violations(&request, &[("/x-library-branch", "chars"), ("/member", "range")]);
    check_violations(&GetMember::new(1_000_000), &[("/number", "range")]);
}

#[test]
fn predicts_the_error_of_an_isbn() {
    let request = GetBook::new("97-8");
    let found = request.violations();
    let one = found.iter().next().expect("a violation");
    assert_eq!((one.pointer.as_ref(), one.rule), ("/isbn", "pattern"));
    assert_eq!(one.predicts.map(|row| row.name), Some("BadIsbn"));
    check_violations(&GetBook::new("978-0-306-40615-7"), &[]);
    check_violations(&GetBook::new("080442957X"), &[]);
}

#[test]
fn holds_rules_that_depend_on_another_field() {
    let loan = || LendBook::new("0306406152", 7);
    check_violations(&loan().delivery(Delivery::Post), &[("/place", "somewhere")]);
    check_violations(&loan().delivery("drone"), &[("/delivery", "known")]);
    check_violations(&loan().from("2024-05-02").until("2024-05-01"), &[("", "in_time")]);
    check_violations(&loan().from("2024-05-02"), &[]);
    let here = loan().delivery(Delivery::Desk).place(PlaceInput::new("Main St 1"));
    check_violations(&here, &[("/place", "at_the_desk")]);
    let warns = here.violations();
    assert_eq!(warns.iter().next().map(|one| one.severity), Some(Severity::Warning));
    assert!(here.validate().is_ok());
    check_violations(&loan().place(PlaceInput::new("Main St 1")), &[]);
}

#[test]
fn holds_numbers_to_their_range_and_step() {
    for (fee, expected) in [
        (0.0, vec![]),
        (9.5, vec![]),
        (0.25, vec![]),
        (0.3, vec![("/fee", "multiple")]),
        (9.75, vec![("/fee", "range")]),
        (-0.25, vec![("/fee", "range")]),
        (1e308, vec![("/fee", "range")]),
    ] {
        check_violations(&LendBook::new("0306406152", 7).fee(fee), &expected);
    }
    let found = LendBook::new("0306406152", 7).fee(f64::NAN).violations();
    assert!(found.iter().any(|one| one.rule == "finite"), "{found}");
}

#[test]
fn lets_cleared_fields_pass_and_looks_at_set_ones() {
    let request = ChangeBook::new("0306406152").clear_labels().clear_marks().clear_summary();
    check_violations(&request.clear_remark(), &[]);
    let request = ChangeBook::new("0306406152")
        .labels([("", "v"), ("ninechars", "v")])
        .marks(["a", "a"])
        .summary("s".repeat(201));
    check_violations(
        &request,
        &[
            ("/labels/#0:key", "chars"),
            ("/labels/#1:key", "chars"),
            ("/marks", "unique"),
            ("/summary", "chars"),
        ],
    );
}

#[test]
fn counts_keys_in_pointers_instead_of_naming_them() {
    let labels = [("a/b", "v".repeat(21)), ("b", "v".to_owned()), ("c", "v".repeat(21))];
    let request =
        CreateBook::new(CreateBookRequired { isbn: "0306406152", title: "t" }).labels(labels);
    check_violations(&request, &[("/labels/#0", "chars"), ("/labels/#2", "chars")]);
    let found = request.violations();
    assert!(!format!("{found} {found:?}").contains("a/b"), "{found:?}");
}
