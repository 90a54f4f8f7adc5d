// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]
use ::invented::lending::*;
use ::invented::validate::At;
use ::invented::{Number, Update, Validate as _, Violations};
use super::{REFUSES, WARNS, check};

#[test]
fn isbn() {
    check("a text that matches", &Isbn::from("000000000X").violations(), &[]);
    check(
        "a text that doesn't match",
        &Isbn::from("~00000000X").violations(),
        &[("", "pattern", REFUSES, Some(31))],
    );
}

#[test]
fn labels() {
    {
        let mut found = Violations::default();
        validate_labels(
            &[
                ("a".into(), "a".into()),
                ("b".into(), "a".into()),
                ("c".into(), "a".into()),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("3 items", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_labels(
            &[
                ("a".into(), "a".into()),
                ("b".into(), "a".into()),
                ("c".into(), "a".into()),
                ("d".into(), "a".into()),
            ]
                .into(),
            &At::root(),
            &mut found,
        );
        check("4 items", &found, &[("", "items", REFUSES, None)]);
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
        check("21 characters", &found, &[("/#0", "chars", REFUSES, None)]);
    }

    {
        let mut found = Violations::default();
        validate_labels(&[("".into(), "a".into())].into(), &At::root(), &mut found);
        check("0 characters", &found, &[("/#0:key", "chars", REFUSES, None)]);
    }

    {
        let mut found = Violations::default();
        validate_labels(&[("é".into(), "a".into())].into(), &At::root(), &mut found);
        check("1 character", &found, &[]);
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
        check("9 characters", &found, &[("/#0:key", "chars", REFUSES, None)]);
    }
}

#[test]
fn paper_input() {
    let base = || PaperInput::new(1);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.pages = 0;
        check("pages: 0", &value.violations(), &[("/pages", "range", REFUSES, None)]);
    }

    check("pages: 1", &base().violations(), &[]);
    {
        let mut value = base();
        value.pages = 10000;
        check(
            "pages: 10000",
            &value.violations(),
            &[("/pages", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.pages = 9999;
        check("pages: 9999", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.binding = Some(Binding::HardBack);
        check("binding: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.binding = Some(Binding::Unknown("no value of this enum".into()));
        check(
            "binding: a value that is not known",
            &value.violations(),
            &[("/binding", "known", REFUSES, None)],
        );
    }
}

#[test]
fn audio_input() {
    let base = || AudioInput::new(0.5);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.minutes = (0.0).into();
        check(
            "minutes: 0.0",
            &value.violations(),
            &[("/minutes", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.minutes = (0.0000000000000002220446049250313).into();
        check(
            "minutes: 2.220446049250313e-16",
            &value.violations(),
            &[("/minutes", "multiple", REFUSES, None)],
        );
    }

    check("minutes: 0.5", &base().violations(), &[]);
    check("minutes: a multiple", &base().violations(), &[]);
    {
        let mut value = base();
        value.minutes = (0.75).into();
        check(
            "minutes: between two multiples",
            &value.violations(),
            &[("/minutes", "multiple", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.readers = Some(vec![]);
        check(
            "readers: 0 items",
            &value.violations(),
            &[("/readers", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.readers = Some(vec!["a".into()]);
        check("readers: 1 item", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.readers = Some(vec!["a".into(), "b".into(), "c".into(), "d".into()]);
        check("readers: 4 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.readers = Some(
            vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into()],
        );
        check(
            "readers: 5 items",
            &value.violations(),
            &[("/readers", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.readers = Some(vec!["a".into(), "b".into()]);
        check("readers: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.readers = Some(vec!["a".into(), "a".into()]);
        check(
            "readers: one item twice",
            &value.violations(),
            &[("/readers", "unique", REFUSES, None)],
        );
    }
}

#[test]
fn subject_input() {
    let base = || SubjectInput::new("a");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.name = "".into();
        check(
            "name: 0 characters",
            &value.violations(),
            &[("/name", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.name = "é".into();
        check("name: 1 character", &value.violations(), &[]);
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
        check(
            "name: 41 characters",
            &value.violations(),
            &[("/name", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.broader = Some(Box::new(SubjectInput::new("")));
        check(
            "broader: something wrong inside",
            &value.violations(),
            &[("/broader/name", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.narrower = Some(vec![SubjectInput::new("a"); 20]);
        check("narrower: 20 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.narrower = Some(vec![SubjectInput::new("a"); 21]);
        check(
            "narrower: 21 items",
            &value.violations(),
            &[("/narrower", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.narrower = Some(vec![SubjectInput::new("")]);
        check(
            "narrower: something wrong inside",
            &value.violations(),
            &[("/narrower/0/name", "chars", REFUSES, None)],
        );
    }
}

#[test]
fn member_id() {
    {
        let mut found = Violations::default();
        validate_member_id(&-2, &At::root(), &mut found);
        check("-2", &found, &[("", "range", REFUSES, None)]);
    }

    {
        let mut found = Violations::default();
        validate_member_id(&-1, &At::root(), &mut found);
        check("-1", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_member_id(&1000000, &At::root(), &mut found);
        check("1000000", &found, &[("", "range", REFUSES, None)]);
    }

    {
        let mut found = Violations::default();
        validate_member_id(&999999, &At::root(), &mut found);
        check("999999", &found, &[]);
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
        validate_day("2023-02-29", &At::root(), &mut found);
        check("a date, `YYYY-MM-DD`, missed", &found, &[("", "format", REFUSES, None)]);
    }
}

#[test]
fn place_input() {
    let base = || PlaceInput::new("a");
    check("nothing but what is required", &base().violations(), &[]);
}

#[test]
fn fee_request() {
    let base = || FeeRequest::new("000000000X");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.isbn = "~00000000X".into();
        check(
            "isbn: a text that doesn't match",
            &value.violations(),
            &[("/isbn", "pattern", REFUSES, Some(31))],
        );
    }
}

#[test]
fn list_books() {
    let base = || ListBooks::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.limit = Some(0);
        check("limit: 0", &value.violations(), &[("/limit", "range", REFUSES, None)]);
    }

    {
        let mut value = base();
        value.limit = Some(1);
        check("limit: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.limit = Some(51);
        check("limit: 51", &value.violations(), &[("/limit", "range", REFUSES, None)]);
    }

    {
        let mut value = base();
        value.limit = Some(50);
        check("limit: 50", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shelves = Some(vec!["a".into(); 4]);
        check("shelf[]: 4 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shelves = Some(vec!["a".into(); 5]);
        check(
            "shelf[]: 5 items",
            &value.violations(),
            &[("/shelf[]", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.conditions = Some(vec![Condition::Mint, Condition::Mint]);
        check("conditions: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.conditions = Some(vec![Condition::Mint; 3]);
        check(
            "conditions: 3 items",
            &value.violations(),
            &[("/conditions", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.conditions = Some(vec![Condition::Mint]);
        check("conditions: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.conditions = Some(vec![Condition::Unknown(- 987654321)]);
        check(
            "conditions: a value that is not known",
            &value.violations(),
            &[("/conditions/0", "known", WARNS, None)],
        );
    }

    {
        let mut value = base();
        value.order = Some(SortOrder::Title);
        check("order: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.order = Some(SortOrder::Unknown("no value of this enum".into()));
        check(
            "order: a value that is not known",
            &value.violations(),
            &[("/order", "known", WARNS, None)],
        );
    }
}

#[test]
fn create_book() {
    let base = || CreateBook::new(CreateBookRequired {
        isbn: "000000000X",
        title: "a",
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.isbn = "~00000000X".into();
        check(
            "isbn: a text that doesn't match",
            &value.violations(),
            &[("/isbn", "pattern", REFUSES, Some(31))],
        );
    }

    {
        let mut value = base();
        value.title = "".into();
        check(
            "title: 0 characters",
            &value.violations(),
            &[("/title", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.title = "é".into();
        check("title: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.title = "é".repeat(80).into();
        check("title: 80 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.title = "é".repeat(81).into();
        check(
            "title: 81 characters",
            &value.violations(),
            &[("/title", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.medium = Some(MediumInput::Paper(PaperInput::new(0)));
        check(
            "medium: something wrong inside",
            &value.violations(),
            &[("/medium/pages", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.condition = Some(Condition::Mint);
        check("condition: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.condition = Some(Condition::Unknown(-987654321));
        check(
            "condition: a value that is not known",
            &value.violations(),
            &[("/condition", "known", WARNS, None)],
        );
    }

    {
        let mut value = base();
        value.subject = Some(SubjectInput::new(""));
        check(
            "subject: something wrong inside",
            &value.violations(),
            &[("/subject/name", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.labels = Some(
            [
                ("a".into(), "a".into()),
                ("b".into(), "a".into()),
                ("c".into(), "a".into()),
                ("d".into(), "a".into()),
            ]
                .into(),
        );
        check(
            "labels: 4 items",
            &value.violations(),
            &[("/labels", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.labels = Some(
            [("a".into(), "ééééééééééééééééééééé".into())].into(),
        );
        check(
            "labels: 21 characters",
            &value.violations(),
            &[("/labels/#0", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.labels = Some([("".into(), "a".into())].into());
        check(
            "labels: 0 characters",
            &value.violations(),
            &[("/labels/#0:key", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.marks = Some(
            vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into()],
        );
        check("marks: 5 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.marks = Some(
            vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into(), "f".into()],
        );
        check(
            "marks: 6 items",
            &value.violations(),
            &[("/marks", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.marks = Some(vec!["a".into(), "b".into()]);
        check("marks: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.marks = Some(vec!["a".into(), "a".into()]);
        check(
            "marks: one item twice",
            &value.violations(),
            &[("/marks", "unique", REFUSES, None)],
        );
    }
}

#[test]
fn get_book() {
    let base = || GetBook::new("000000000X");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.isbn = "~00000000X".into();
        check(
            "isbn: a text that doesn't match",
            &value.violations(),
            &[("/isbn", "pattern", REFUSES, Some(31))],
        );
    }
}

#[test]
fn change_book() {
    let base = || ChangeBook::new("000000000X");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.isbn = "~00000000X".into();
        check(
            "isbn: a text that doesn't match",
            &value.violations(),
            &[("/isbn", "pattern", REFUSES, Some(31))],
        );
    }

    {
        let mut value = base();
        value.title = Some("".into());
        check(
            "title: 0 characters",
            &value.violations(),
            &[("/title", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.title = Some("é".into());
        check("title: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.title = Some("é".repeat(80).into());
        check("title: 80 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.title = Some("é".repeat(81).into());
        check(
            "title: 81 characters",
            &value.violations(),
            &[("/title", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.medium = Some(MediumInput::Paper(PaperInput::new(0)));
        check(
            "medium: something wrong inside",
            &value.violations(),
            &[("/medium/pages", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.condition = Some(Condition::Mint);
        check("condition: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.condition = Some(Condition::Unknown(-987654321));
        check(
            "condition: a value that is not known",
            &value.violations(),
            &[("/condition", "known", WARNS, None)],
        );
    }

    {
        let mut value = base();
        value.subject = Some(SubjectInput::new(""));
        check(
            "subject: something wrong inside",
            &value.violations(),
            &[("/subject/name", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.labels = Update::Set(
            [
                ("a".into(), "a".into()),
                ("b".into(), "a".into()),
                ("c".into(), "a".into()),
                ("d".into(), "a".into()),
            ]
                .into(),
        );
        check(
            "labels: 4 items",
            &value.violations(),
            &[("/labels", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.labels = Update::Set(
            [("a".into(), "ééééééééééééééééééééé".into())].into(),
        );
        check(
            "labels: 21 characters",
            &value.violations(),
            &[("/labels/#0", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.labels = Update::Set([("".into(), "a".into())].into());
        check(
            "labels: 0 characters",
            &value.violations(),
            &[("/labels/#0:key", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.summary = Update::Set("é".repeat(200).into());
        check("summary: 200 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.summary = Update::Set("é".repeat(201).into());
        check(
            "summary: 201 characters",
            &value.violations(),
            &[("/summary", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.marks = Update::Set(
            vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into()],
        );
        check("marks: 5 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.marks = Update::Set(
            vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into(), "f".into()],
        );
        check(
            "marks: 6 items",
            &value.violations(),
            &[("/marks", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.marks = Update::Set(vec!["a".into(), "b".into()]);
        check("marks: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.marks = Update::Set(vec!["a".into(), "a".into()]);
        check(
            "marks: one item twice",
            &value.violations(),
            &[("/marks", "unique", REFUSES, None)],
        );
    }
}

#[test]
fn remove_book() {
    let base = || RemoveBook::new("000000000X");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.isbn = "~00000000X".into();
        check(
            "isbn: a text that doesn't match",
            &value.violations(),
            &[("/isbn", "pattern", REFUSES, Some(31))],
        );
    }
}

#[test]
fn lend_book() {
    let base = || LendBook::new("000000000X", -1);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.branch = Some("é".into());
        check(
            "x-library-branch: 1 character",
            &value.violations(),
            &[("/x-library-branch", "chars", REFUSES, None)],
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
            &[("/x-library-branch", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.isbn = "~00000000X".into();
        check(
            "isbn: a text that doesn't match",
            &value.violations(),
            &[("/isbn", "pattern", REFUSES, Some(31))],
        );
    }

    {
        let mut value = base();
        value.member = -2;
        check("member: -2", &value.violations(), &[("/member", "range", REFUSES, None)]);
    }

    {
        let mut value = base();
        value.from = Some("2023-02-29".into());
        check(
            "from: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/from", "format", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.until = Some("2023-02-29".into());
        check(
            "until: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/until", "format", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Desk);
        check("delivery: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Unknown("no value of this enum".into()));
        check(
            "delivery: a value that is not known",
            &value.violations(),
            &[("/delivery", "known", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.fee = Some((-0.0000000000000002220446049250313).into());
        check(
            "fee: -2.220446049250313e-16",
            &value.violations(),
            &[("/fee", "range", REFUSES, None), ("/fee", "multiple", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.fee = Some((-0.25).into());
        check("fee: -0.25", &value.violations(), &[("/fee", "range", REFUSES, None)]);
    }

    {
        let mut value = base();
        value.fee = Some((0.0).into());
        check("fee: 0.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((0.25).into());
        check("fee: 0.25", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((9.500000000000002).into());
        check(
            "fee: 9.500000000000002",
            &value.violations(),
            &[("/fee", "range", REFUSES, None), ("/fee", "multiple", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.fee = Some((9.75).into());
        check("fee: 9.75", &value.violations(), &[("/fee", "range", REFUSES, None)]);
    }

    {
        let mut value = base();
        value.fee = Some((9.5).into());
        check("fee: 9.5", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((0.0).into());
        check("fee: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.fee = Some((0.125).into());
        check(
            "fee: between two multiples",
            &value.violations(),
            &[("/fee", "multiple", REFUSES, None)],
        );
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
            &[("/pin", "pattern", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.from = Some("2024-01-02".into());
        value.until = Some("2024-02-29".into());
        check("in_time: `from` below `until`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.from = Some("2024-02-29".into());
        value.until = Some("2024-02-29".into());
        check("in_time: `from` equal to `until`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.from = Some("2024-02-29".into());
        value.until = Some("2024-01-02".into());
        check(
            "in_time: `from` above `until`",
            &value.violations(),
            &[("", "in_time", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Post);
        check(
            "somewhere: none",
            &value.violations(),
            &[("/place", "somewhere", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Post);
        value.place = Some(PlaceInput::new("a"));
        check("somewhere: `place` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Bike);
        check(
            "somewhere: none, `delivery` with value 2",
            &value.violations(),
            &[("/place", "somewhere", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Bike);
        value.place = Some(PlaceInput::new("a"));
        check(
            "somewhere: `place` alone, `delivery` with value 2",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Desk);
        check("somewhere: but `delivery` is another", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Desk);
        check("at_the_desk: none", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.delivery = Some(Delivery::Desk);
        value.place = Some(PlaceInput::new("a"));
        check(
            "at_the_desk: `place` alone",
            &value.violations(),
            &[("/place", "at_the_desk", WARNS, None)],
        );
    }

    {
        let mut value = base();
        value.place = Some(PlaceInput::new("a"));
        value.delivery = Some(Delivery::Post);
        check("at_the_desk: but `delivery` is another", &value.violations(), &[]);
    }
}

#[test]
fn quote_fees() {
    let base = || QuoteFees::new([FeeRequest::new("000000000X")]);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.loans = vec![];
        check(
            "loans: 0 items",
            &value.violations(),
            &[("/loans", "items", REFUSES, None)],
        );
    }

    check("loans: 1 item", &base().violations(), &[]);
    {
        let mut value = base();
        value.loans = vec![FeeRequest::new("000000000X"); 3];
        check("loans: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.loans = vec![FeeRequest::new("000000000X"); 4];
        check(
            "loans: 4 items",
            &value.violations(),
            &[("/loans", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.loans = vec![FeeRequest::new("~00000000X")];
        check(
            "loans: something wrong inside",
            &value.violations(),
            &[("/loans/0/isbn", "pattern", REFUSES, Some(31))],
        );
    }
}

#[test]
fn get_member() {
    let base = || GetMember::new(-1);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.number = -2;
        check("number: -2", &value.violations(), &[("/number", "range", REFUSES, None)]);
    }

    {
        let mut value = base();
        value.with = Some(vec!["one,two".into()]);
        check(
            "with: a separator in a member",
            &value.violations(),
            &[("/with/0", "style", REFUSES, None)],
        );
    }
}

#[test]
fn register_member() {
    let base = || RegisterMember::new(RegisterMemberRequired {
        name: "a",
        email: "reader@example.com",
        card: "AAAAAA",
    });
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.name = "".into();
        check(
            "name: 0 characters",
            &value.violations(),
            &[("/name", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.name = "é".into();
        check("name: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.name = "é".repeat(80).into();
        check("name: 80 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.name = "é".repeat(81).into();
        check(
            "name: 81 characters",
            &value.violations(),
            &[("/name", "chars", REFUSES, None)],
        );
    }

    check("email: an e-mail address as an example", &base().violations(), &[]);
    {
        let mut value = base();
        value.email = "reader@example".into();
        check(
            "email: an e-mail address, missed",
            &value.violations(),
            &[("/email", "format", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.email = "\"a reader\"@example.com".into();
        check(
            "email: an e-mail address, varied",
            &value.violations(),
            &[("/email", "format", WARNS, None)],
        );
    }

    check("card: a text that matches", &base().violations(), &[]);
    {
        let mut value = base();
        value.card = " AAAAA".into();
        check(
            "card: a text that doesn't match",
            &value.violations(),
            &[("/card", "pattern", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.phone = Some("ééééé".into());
        check(
            "phone: 5 characters",
            &value.violations(),
            &[("/phone", "chars", REFUSES, None)],
        );
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
        check(
            "phone: 21 characters",
            &value.violations(),
            &[("/phone", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.birth_year = Some(1899);
        check(
            "birth_year: 1899",
            &value.violations(),
            &[("/birth_year", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.birth_year = Some(1900);
        check("birth_year: 1900", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.birth_year = Some(2101);
        check(
            "birth_year: 2101",
            &value.violations(),
            &[("/birth_year", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.birth_year = Some(2100);
        check("birth_year: 2100", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.loans_at_once = Some(0);
        check(
            "loans_at_once: 0",
            &value.violations(),
            &[("/loans_at_once", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.loans_at_once = Some(1);
        check("loans_at_once: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.loans_at_once = Some(21);
        check(
            "loans_at_once: 21",
            &value.violations(),
            &[("/loans_at_once", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.loans_at_once = Some(20);
        check("loans_at_once: 20", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.deposit = Some((-0.0000000000000002220446049250313).into());
        check(
            "deposit: -2.220446049250313e-16",
            &value.violations(),
            &[("/deposit", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.deposit = Some((0.0).into());
        check("deposit: 0.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.deposit = Some((500.0000000000001).into());
        check(
            "deposit: 500.0000000000001",
            &value.violations(),
            &[("/deposit", "range", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.deposit = Some((500.0).into());
        check("deposit: 500.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.street = Some("".into());
        check(
            "street: 0 characters",
            &value.violations(),
            &[("/street", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.street = Some("é".into());
        check("street: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.street = Some("é".repeat(120).into());
        check("street: 120 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.street = Some("é".repeat(121).into());
        check(
            "street: 121 characters",
            &value.violations(),
            &[("/street", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.postal_code = Some("éé".into());
        check(
            "postal_code: 2 characters",
            &value.violations(),
            &[("/postal_code", "chars", REFUSES, None)],
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
            &[("/postal_code", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.town = Some("".into());
        check(
            "town: 0 characters",
            &value.violations(),
            &[("/town", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.town = Some("é".into());
        check("town: 1 character", &value.violations(), &[]);
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
        check(
            "town: 61 characters",
            &value.violations(),
            &[("/town", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.interests = Some(vec!["a".into(); 5]);
        check("interests: 5 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.interests = Some(vec!["a".into(); 6]);
        check(
            "interests: 6 items",
            &value.violations(),
            &[("/interests", "items", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.interests = Some(vec!["".into()]);
        check(
            "interests: 0 characters",
            &value.violations(),
            &[("/interests/0", "chars", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.interests = Some(vec!["é".into()]);
        check("interests: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.interests = Some(
            vec!["éééééééééééééééééééééééééééééé".into()],
        );
        check("interests: 30 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.interests = Some(
            vec!["ééééééééééééééééééééééééééééééé".into()],
        );
        check(
            "interests: 31 characters",
            &value.violations(),
            &[("/interests/0", "chars", REFUSES, None)],
        );
    }
}
