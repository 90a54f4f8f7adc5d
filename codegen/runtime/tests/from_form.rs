//! Requests from the fields of web forms, whose values are text.

use crate::emitted::data::{ChangeParcel, Contact};
use runtime::request::from_form;
use runtime::value::{Json, Update};

#[test]
fn the_fields_of_a_form_are_read_by_their_pointers() {
    let fields = [
        ("parcel_id", "a"),
        ("/weight", " 1.50 "),
        ("count", "7"),
        ("labels/b", "x"),
        ("labels/c~1d", "1"),
        ("contacts/10/name", "Eleventh"),
        ("filters[]", "one"),
        ("id", ""),
        ("note", ""),
        ("due", ""),
    ];
    let contacts = (0..10).map(|at| (format!("contacts/{at}/name"), format!("c{at}")));
    let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let found = from_form::<ChangeParcel>(fields.into_iter().chain(contacts));
    let names = found.expect_err("eleven contacts are too many");
    assert_eq!(names.to_string(), "`/contacts` has 11 items: give at most 2 items");

    let request: ChangeParcel = from_form([
        ("parcel_id", "a"),
        ("/weight", " 1.50 "),
        ("fragile", "on"),
        ("labels/b", "x"),
        ("labels/c~1d", "1"),
        ("contacts/1/name", "Grace"),
        ("contacts/0/name", "Ada"),
        ("contacts/0/email", ""),
        ("filters[]", "one"),
        ("filters[]", "two"),
        ("emails", "only"),
        ("id", ""),
        ("note", ""),
    ])
    .expect("a request");
    let weight: runtime::value::Number = "1.50".parse().expect("a number");
    let mut expected = ChangeParcel::new("a", weight)
        .fragile(true)
        .labels([("b", Json::from("x")), ("c/d", Json::from("1"))])
        .contacts([Contact::new("Ada"), Contact::new("Grace")])
        .filters(["one", "two"])
        .emails(["only"])
        .clear_note();
    expected.tag = None;
    assert_eq!(request, expected);
    assert_eq!(request.due, Update::Keep, "a field that the form lacks");
}

#[test]
fn messages_stand_beside_their_fields() {
    let found = from_form::<ChangeParcel>([
        ("parcel_id", ""),
        ("weight", "heavy"),
        ("count", "1.5"),
        ("fragile", "maybe"),
        ("contacts/0/name", "Ada"),
        ("contacts/2/name", "Grace"),
        ("grid/0", "1"),
        ("wieght", "1"),
    ])
    .expect_err("a refusal");
    let beside = |pointer| found.at(pointer).map(|one| one.message()).collect::<Vec<_>>();
    assert_eq!(beside("/parcel_id"), ["is missing: it is required here"]);
    assert_eq!(beside("/weight"), ["is text that is not a number: give a number"]);
    assert_eq!(beside("/count"), ["is a number that is not whole: give a whole number"]);
    assert_eq!(beside("/fragile"), ["is text other than `true` and `false`: give a boolean"]);
    assert_eq!(beside("/contacts"), ["is another place in a list: give each place from 0 on once"]);
    assert_eq!(beside("/grid/0"), [""; 0], "one text is a list of one");
    assert!(beside("/wieght")[0].starts_with("is not a field (did you mean `weight`?)"));
    assert_eq!(found.at("").count(), found.len());
    assert_eq!(found.at("/contact").count(), 0, "a part of a name leads nowhere");
}

#[test]
fn no_name_of_a_field_panics() {
    let deep = "a/".repeat(100_000);
    for name in [
        "",
        "/",
        "//",
        "labels",
        "labels/",
        "contacts/0",
        "contacts/x",
        "note/0",
        &deep,
        "\u{0}\"\\",
    ] {
        let fields = [("parcel_id", "a"), ("weight", "1"), ("count", "1"), (name, "x"), (name, "")];
        let _ = from_form::<ChangeParcel>(fields);
    }
    let both =
        [("parcel_id", "a"), ("weight", "1"), ("count", "1"), ("labels", "x"), ("labels/a", "b")];
    let found = from_form::<ChangeParcel>(both).expect_err("a refusal").to_string();
    assert!(found.contains("`/labels` is given more than once"), "{found}");
}
