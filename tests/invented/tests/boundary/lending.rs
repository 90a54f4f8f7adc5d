// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports)]
use invented::lending::*;
use invented::validate::At;
use invented::{Number, Update, Validate as _, Violations};
use super::check;

#[test]
fn isbn() {
    check("a text that matches", &Isbn::from("000000000X").violations(), &[]);
    check(
        "a text that doesn't match",
        &Isbn::from("~00000000X").violations(),
        &[("", "pattern")],
    );
}

#[test]
fn labels() {
    {
        let mut found = Violations::default();
        validate_labels(
            &(0..3).map(|index: usize| (index.to_string(), "a".into())).collect(),
            &At::root(),
            &mut found,
        );
        check("3 items", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_labels(
            &(0..4).map(|index: usize| (index.to_string(), "a".into())).collect(),
            &At::root(),
            &mut found,
        );
        check("4 items", &found, &[("", "items")]);
    }

    {
        let mut found = Violations::default();
        validate_labels(
            &[("a".into(), "éééééééééééééééééééé".into())].into(),
            &At::root(),
            &mut found,
        );
        check("20 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_labels(
            &[("a".into(), "ééééééééééééééééééééé".into())].into(),
            &At::root(),
            &mut found,
        );
        check("21 characters", &found, &[("/a", "chars")]);
    }

    {
        let mut found = Violations::default();
        validate_labels(&[("".into(), "a".into())].into(), &At::root(), &mut found);
        check("0 characters", &found, &[("/", "chars")]);
    }

    {
        let mut found = Violations::default();
        validate_labels(&[("é".into(), "a".into())].into(), &At::root(), &mut found);
        check("1 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_labels(
            &[("éééééééé".into(), "a".into())].into(),
            &At::root(),
            &mut found,
        );
        check("8 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_labels(
            &[("ééééééééé".into(), "a".into())].into(),
            &At::root(),
            &mut found,
        );
        check("9 characters", &found, &[("/ééééééééé", "chars")]);
    }
}

#[test]
fn paper_input() {
    let base = || PaperInput::new(1);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.pages = 0;
        check("pages: 0", &value.violations(), &[("/pages", "range")]);
    }

    {
        let mut value = base();
        value.pages = 1;
        check("pages: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pages = 9999;
        check("pages: 9999", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pages = 10000;
        check("pages: 10000", &value.violations(), &[("/pages", "range")]);
    }

    {
        let mut value = base();
        value.binding = Some(Binding::Unknown("no value of this enum".into()));
        check(
            "binding: a value that is not known",
            &value.violations(),
            &[("/binding", "known")],
        );
    }
}

#[test]
fn audio_input() {
    let base = || AudioInput::new(1.0);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.minutes = (-0.5).into();
        check("minutes: -0.5", &value.violations(), &[("/minutes", "range")]);
    }

    {
        let mut value = base();
        value.minutes = (0.0).into();
        check("minutes: 0", &value.violations(), &[("/minutes", "range")]);
    }

    {
        let mut value = base();
        value.minutes = (1.5).into();
        check("minutes: 1.5", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.minutes = (1.0).into();
        check("minutes: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.minutes = (0.75).into();
        check("minutes: 0.75", &value.violations(), &[("/minutes", "multiple")]);
    }

    {
        let mut value = base();
        value.readers = Some(vec![]);
        check("readers: 0 items", &value.violations(), &[("/readers", "items")]);
    }

    {
        let mut value = base();
        value.readers = Some(vec!["a".into(); 1]);
        check("readers: 1 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.readers = Some(vec!["a".into(); 2]);
        check("readers: one item twice", &value.violations(), &[("/readers", "unique")]);
    }
}

#[test]
fn subject_input() {
    let base = || SubjectInput::new("a");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.name = "".into();
        check("name: 0 characters", &value.violations(), &[("/name", "chars")]);
    }

    {
        let mut value = base();
        value.name = "é".into();
        check("name: 1 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.name = "éééééééééééééééééééééééééééééééééééééééé"
            .into();
        check("name: 40 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.name = "ééééééééééééééééééééééééééééééééééééééééé"
            .into();
        check("name: 41 characters", &value.violations(), &[("/name", "chars")]);
    }

    {
        let mut value = base();
        value.narrower = Some(vec![SubjectInput::new("a"); 20]);
        check("narrower: 20 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.narrower = Some(vec![SubjectInput::new("a"); 21]);
        check("narrower: 21 items", &value.violations(), &[("/narrower", "items")]);
    }
}

#[test]
fn member_id() {
    {
        let mut found = Violations::default();
        validate_member_id(&-2, &At::root(), &mut found);
        check("-2", &found, &[("", "range")]);
    }

    {
        let mut found = Violations::default();
        validate_member_id(&-1, &At::root(), &mut found);
        check("-1", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_member_id(&999999, &At::root(), &mut found);
        check("999999", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_member_id(&1000000, &At::root(), &mut found);
        check("1000000", &found, &[("", "range")]);
    }
}

#[test]
fn day() {
    {
        let mut found = Violations::default();
        validate_day("2024-02-29", &At::root(), &mut found);
        check("a date, `YYYY-MM-DD` as an example", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_day("~", &At::root(), &mut found);
        check("of another form", &found, &[("", "format")]);
    }
}

#[test]
fn place_input() {
    let base = || PlaceInput::new("a");
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn list_books() {
    let base = || ListBooks::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.limit = Some(0);
        check("limit: 0", &value.violations(), &[("/limit", "range")]);
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.limit = Some(50);
        check("limit: 50", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.limit = Some(51);
        check("limit: 51", &value.violations(), &[("/limit", "range")]);
    }

    {
        let mut value = base();
        value.shelves = Some(vec!["a".into(); 4]);
        check("shelf[]: 4 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shelves = Some(vec!["a".into(); 5]);
        check("shelf[]: 5 items", &value.violations(), &[("/shelf[]", "items")]);
    }
}

#[test]
fn create_book() {
    let base = || CreateBook::new("000000000X", "a");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.title = "".into();
        check("title: 0 characters", &value.violations(), &[("/title", "chars")]);
    }

    {
        let mut value = base();
        value.title = "é".into();
        check("title: 1 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.title = "é".repeat(80);
        check("title: 80 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.title = "é".repeat(81);
        check("title: 81 characters", &value.violations(), &[("/title", "chars")]);
    }

    {
        let mut value = base();
        value.marks = Some(vec!["a".into(); 2]);
        check("marks: one item twice", &value.violations(), &[("/marks", "unique")]);
    }
}

#[test]
fn get_book() {
    let base = || GetBook::new("000000000X");
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn change_book() {
    let base = || ChangeBook::new("000000000X");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.title = Some("".into());
        check("title: 0 characters", &value.violations(), &[("/title", "chars")]);
    }

    {
        let mut value = base();
        value.title = Some("é".into());
        check("title: 1 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.title = Some("é".repeat(80));
        check("title: 80 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.title = Some("é".repeat(81));
        check("title: 81 characters", &value.violations(), &[("/title", "chars")]);
    }

    {
        let mut value = base();
        value.summary = Update::Set("é".repeat(200));
        check("summary: 200 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.summary = Update::Set("é".repeat(201));
        check("summary: 201 characters", &value.violations(), &[("/summary", "chars")]);
    }

    {
        let mut value = base();
        value.marks = Update::Set(vec!["a".into(); 2]);
        check("marks: one item twice", &value.violations(), &[("/marks", "unique")]);
    }
}

#[test]
fn remove_book() {
    let base = || RemoveBook::new("000000000X");
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn lend_book() {
    let base = || LendBook::new("000000000X", -1);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.branch = Some("é".into());
        check(
            "x-library-branch: 1 characters",
            &value.violations(),
            &[("/x-library-branch", "chars")],
        );
    }

    {
        let mut value = base();
        value.branch = Some("éé".into());
        check("x-library-branch: 2 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.branch = Some("ééééé".into());
        check("x-library-branch: 5 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.branch = Some("éééééé".into());
        check(
            "x-library-branch: 6 characters",
            &value.violations(),
            &[("/x-library-branch", "chars")],
        );
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Unknown("no value of this enum".into()));
        check(
            "delivery: a value that is not known",
            &value.violations(),
            &[("/delivery", "known")],
        );
    }

    {
        let mut value = base();
        value.fee = Some((-0.5).into());
        check("fee: -0.5", &value.violations(), &[("/fee", "range")]);
    }

    {
        let mut value = base();
        value.fee = Some((0.0).into());
        check("fee: 0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((9.0).into());
        check("fee: 9", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((9.5).into());
        check("fee: 9.5", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((10.0).into());
        check("fee: 10", &value.violations(), &[("/fee", "range")]);
    }

    {
        let mut value = base();
        value.fee = Some((10.5).into());
        check("fee: 10.5", &value.violations(), &[("/fee", "range")]);
    }

    {
        let mut value = base();
        value.fee = Some((0.75).into());
        check("fee: 0.75", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((0.5).into());
        check("fee: 0.5", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((0.375).into());
        check("fee: 0.375", &value.violations(), &[("/fee", "multiple")]);
    }

    {
        let mut value = base();
        value.fee = Some((1.25).into());
        check("fee: 1.25", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pin = Some("0000".into());
        check("pin: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pin = Some(" 000".into());
        check(
            "pin: a text that doesn't match",
            &value.violations(),
            &[("/pin", "pattern")],
        );
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Post);
        value.place = None;
        check("somewhere: none", &value.violations(), &[("/place", "somewhere")]);
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Post);
        value.place = Some(PlaceInput::new("a"));
        check("somewhere: one", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Desk);
        value.place = None;
        check("at_the_desk: none", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Desk);
        value.place = Some(PlaceInput::new("a"));
        check("at_the_desk: one", &value.violations(), &[("/place", "at_the_desk")]);
    }
}

#[test]
fn get_member() {
    let base = || GetMember::new(-1);
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn register_member() {
    let base = || RegisterMember::new("a", "reader@example.com", "AAAAAA");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.name = "".into();
        check("name: 0 characters", &value.violations(), &[("/name", "chars")]);
    }

    {
        let mut value = base();
        value.name = "é".into();
        check("name: 1 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.name = "é".repeat(80);
        check("name: 80 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.name = "é".repeat(81);
        check("name: 81 characters", &value.violations(), &[("/name", "chars")]);
    }

    {
        let mut value = base();
        value.email = "reader@example.com".into();
        check("email: an e-mail address as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.email = "~".into();
        check("email: of another form", &value.violations(), &[("/email", "format")]);
    }

    {
        let mut value = base();
        value.card = "AAAAAA".into();
        check("card: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.card = " AAAAA".into();
        check(
            "card: a text that doesn't match",
            &value.violations(),
            &[("/card", "pattern")],
        );
    }

    {
        let mut value = base();
        value.phone = Some("ééééé".into());
        check("phone: 5 characters", &value.violations(), &[("/phone", "chars")]);
    }

    {
        let mut value = base();
        value.phone = Some("éééééé".into());
        check("phone: 6 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.phone = Some("éééééééééééééééééééé".into());
        check("phone: 20 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.phone = Some("ééééééééééééééééééééé".into());
        check("phone: 21 characters", &value.violations(), &[("/phone", "chars")]);
    }

    {
        let mut value = base();
        value.birth_year = Some(1899);
        check("birth_year: 1899", &value.violations(), &[("/birth_year", "range")]);
    }

    {
        let mut value = base();
        value.birth_year = Some(1900);
        check("birth_year: 1900", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.birth_year = Some(2100);
        check("birth_year: 2100", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.birth_year = Some(2101);
        check("birth_year: 2101", &value.violations(), &[("/birth_year", "range")]);
    }

    {
        let mut value = base();
        value.loans_at_once = Some(0);
        check("loans_at_once: 0", &value.violations(), &[("/loans_at_once", "range")]);
    }

    {
        let mut value = base();
        value.loans_at_once = Some(1);
        check("loans_at_once: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.loans_at_once = Some(20);
        check("loans_at_once: 20", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.loans_at_once = Some(21);
        check("loans_at_once: 21", &value.violations(), &[("/loans_at_once", "range")]);
    }

    {
        let mut value = base();
        value.deposit = Some((-0.5).into());
        check("deposit: -0.5", &value.violations(), &[("/deposit", "range")]);
    }

    {
        let mut value = base();
        value.deposit = Some((0.0).into());
        check("deposit: 0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.deposit = Some((500.0).into());
        check("deposit: 500", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.deposit = Some((500.5).into());
        check("deposit: 500.5", &value.violations(), &[("/deposit", "range")]);
    }

    {
        let mut value = base();
        value.street = Some("".into());
        check("street: 0 characters", &value.violations(), &[("/street", "chars")]);
    }

    {
        let mut value = base();
        value.street = Some("é".into());
        check("street: 1 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.street = Some("é".repeat(120));
        check("street: 120 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.street = Some("é".repeat(121));
        check("street: 121 characters", &value.violations(), &[("/street", "chars")]);
    }

    {
        let mut value = base();
        value.postal_code = Some("éé".into());
        check(
            "postal_code: 2 characters",
            &value.violations(),
            &[("/postal_code", "chars")],
        );
    }

    {
        let mut value = base();
        value.postal_code = Some("ééé".into());
        check("postal_code: 3 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.postal_code = Some("éééééééééé".into());
        check("postal_code: 10 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.postal_code = Some("ééééééééééé".into());
        check(
            "postal_code: 11 characters",
            &value.violations(),
            &[("/postal_code", "chars")],
        );
    }

    {
        let mut value = base();
        value.town = Some("".into());
        check("town: 0 characters", &value.violations(), &[("/town", "chars")]);
    }

    {
        let mut value = base();
        value.town = Some("é".into());
        check("town: 1 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.town = Some(
            "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"
                .into(),
        );
        check("town: 60 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.town = Some(
            "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"
                .into(),
        );
        check("town: 61 characters", &value.violations(), &[("/town", "chars")]);
    }

    {
        let mut value = base();
        value.interests = Some(vec!["a".into(); 5]);
        check("interests: 5 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.interests = Some(vec!["a".into(); 6]);
        check("interests: 6 items", &value.violations(), &[("/interests", "items")]);
    }

    {
        let mut value = base();
        value.interests = Some(vec!["".into(); 1]);
        check(
            "interests: 0 characters",
            &value.violations(),
            &[("/interests/0", "chars")],
        );
    }

    {
        let mut value = base();
        value.interests = Some(vec!["é".into(); 1]);
        check("interests: 1 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.interests = Some(
            vec![
                "éééééééééééééééééééééééééééééé".into(); 1
            ],
        );
        check("interests: 30 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.interests = Some(
            vec![
                "ééééééééééééééééééééééééééééééé".into();
                1
            ],
        );
        check(
            "interests: 31 characters",
            &value.violations(),
            &[("/interests/0", "chars")],
        );
    }
}
