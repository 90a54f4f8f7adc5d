// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]
use ::invented::lending::*;
use ::invented::validate::At;
use ::invented::{Number, Update, Validate as _, Violations};
use super::{REFUSES, WARNS, check};

cases! {
    isbn: Isbn {
        "a text that matches": "000000000X" => [],
        "a text that doesn't match": "~00000000X" => [("", "pattern", REFUSES, Some(31))],
    }
}

cases! {
    labels: fn validate_labels {
        "3 items": &[
            ("a".into(), "a".into()),
            ("b".into(), "a".into()),
            ("c".into(), "a".into())
        ].into() => [],
        "4 items": &[
            ("a".into(), "a".into()),
            ("b".into(), "a".into()),
            ("c".into(), "a".into()),
            ("d".into(), "a".into())
        ].into() => [("", "items", REFUSES, None)],
        "20 characters": &[("a".into(), "éééééééééééééééééééé".into())].into() => [],
        "21 characters": &[
            ("a".into(), "ééééééééééééééééééééé".into())
        ].into() => [("/#0", "chars", REFUSES, None)],
        "0 characters": &[("".into(), "a".into())].into() => [("/#0:key", "chars", REFUSES, None)],
        "1 character": &[("é".into(), "a".into())].into() => [],
        "8 characters": &[("éééééééé".into(), "a".into())].into() => [],
        "9 characters": &[
            ("ééééééééé".into(), "a".into())
        ].into() => [("/#0:key", "chars", REFUSES, None)],
    }
}

cases! {
    paper_input(PaperInput::new(1)) {
        "nothing but what is required": () => [],
        "pages: 0": (pages = 0) => [("/pages", "range", REFUSES, None)],
        "pages: 1": () => [],
        "pages: 10000": (pages = 10000) => [("/pages", "range", REFUSES, None)],
        "pages: 9999": (pages = 9999) => [],
        "binding: a value that is known": (binding = Some(Binding::HardBack)) => [],
        "binding: a value that is not known": (
            binding = Some(Binding::Unknown("no value of this enum".into()))
        ) => [("/binding", "known", REFUSES, None)],
    }
}

cases! {
    audio_input(AudioInput::new(0.5)) {
        "nothing but what is required": () => [],
        "minutes: 0.0": (minutes = (0.0).into()) => [("/minutes", "range", REFUSES, None)],
        "minutes: 2.220446049250313e-16": (
            minutes = (0.0000000000000002220446049250313).into()
        ) => [("/minutes", "multiple", REFUSES, None)],
        "minutes: 0.5": () => [],
        "minutes: a multiple": () => [],
        "minutes: between two multiples": (minutes = (0.75).into()) => [
            ("/minutes", "multiple", REFUSES, None)
        ],
        "readers: 0 items": (readers = Some(vec![])) => [("/readers", "items", REFUSES, None)],
        "readers: 1 item": (readers = Some(vec!["a".into()])) => [],
        "readers: 4 items": (
            readers = Some(vec!["a".into(), "b".into(), "c".into(), "d".into()])
        ) => [],
        "readers: 5 items": (
            readers = Some(vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into()])
        ) => [("/readers", "items", REFUSES, None)],
        "readers: different items": (readers = Some(vec!["a".into(), "b".into()])) => [],
        "readers: one item twice": (
            readers = Some(vec!["a".into(), "a".into()])
        ) => [("/readers", "unique", REFUSES, None)],
    }
}

cases! {
    subject_input(SubjectInput::new("a")) {
        "nothing but what is required": () => [],
        "name: 0 characters": (name = "".into()) => [("/name", "chars", REFUSES, None)],
        "name: 1 character": (name = "é".into()) => [],
        "name: 40 characters": (name = "éééééééééééééééééééééééééééééééééééééééé".into()) => [],
        "name: 41 characters": (
            name = "ééééééééééééééééééééééééééééééééééééééééé".into()
        ) => [("/name", "chars", REFUSES, None)],
        "broader: something wrong inside": (
            broader = Some(Box::new(SubjectInput::new("")))
        ) => [("/broader/name", "chars", REFUSES, None)],
        "narrower: 20 items": (narrower = Some(vec![SubjectInput::new("a"); 20])) => [],
        "narrower: 21 items": (
            narrower = Some(vec![SubjectInput::new("a"); 21])
        ) => [("/narrower", "items", REFUSES, None)],
        "narrower: something wrong inside": (narrower = Some(vec![SubjectInput::new("")])) => [
            ("/narrower/0/name", "chars", REFUSES, None)
        ],
    }
}

cases! {
    member_id: fn validate_member_id {
        "-2": &-2 => [("", "range", REFUSES, None)],
        "-1": &-1 => [],
        "1000000": &1000000 => [("", "range", REFUSES, None)],
        "999999": &999999 => [],
    }
}

cases! {
    day: fn validate_day {
        "a date, `YYYY-MM-DD` as an example": "2024-02-29" => [],
        "a date, `YYYY-MM-DD`, missed": "2023-02-29" => [("", "format", REFUSES, None)],
    }
}

cases! {
    place_input(PlaceInput::new("a")) {
        "nothing but what is required": () => [],
    }
}

cases! {
    fee_request(FeeRequest::new("000000000X")) {
        "nothing but what is required": () => [],
        "isbn: a text that doesn't match": (isbn = "~00000000X".into()) => [
            ("/isbn", "pattern", REFUSES, Some(31))
        ],
    }
}

cases! {
    list_books(ListBooks::new()) {
        "nothing but what is required": () => [],
        "limit: 0": (limit = Some(0)) => [("/limit", "range", REFUSES, None)],
        "limit: 1": (limit = Some(1)) => [],
        "limit: 51": (limit = Some(51)) => [("/limit", "range", REFUSES, None)],
        "limit: 50": (limit = Some(50)) => [],
        "shelf[]: 4 items": (shelves = Some(vec!["a".into(); 4])) => [],
        "shelf[]: 5 items": (shelves = Some(vec!["a".into(); 5])) => [
            ("/shelf[]", "items", REFUSES, None)
        ],
        "conditions: 2 items": (conditions = Some(vec![Condition::Mint, Condition::Mint])) => [],
        "conditions: 3 items": (
            conditions = Some(vec![Condition::Mint; 3])
        ) => [("/conditions", "items", REFUSES, None)],
        "conditions: a value that is known": (conditions = Some(vec![Condition::Mint])) => [],
        "conditions: a value that is not known": (
            conditions = Some(vec![Condition::Unknown(-987654321)])
        ) => [("/conditions/0", "known", WARNS, None)],
        "order: a value that is known": (order = Some(SortOrder::Title)) => [],
        "order: a value that is not known": (
            order = Some(SortOrder::Unknown("no value of this enum".into()))
        ) => [("/order", "known", WARNS, None)],
    }
}

cases! {
    create_book(CreateBook::new(CreateBookRequired { isbn: "000000000X", title: "a" })) {
        "nothing but what is required": () => [],
        "isbn: a text that doesn't match": (isbn = "~00000000X".into()) => [
            ("/isbn", "pattern", REFUSES, Some(31))
        ],
        "title: 0 characters": (title = "".into()) => [("/title", "chars", REFUSES, None)],
        "title: 1 character": (title = "é".into()) => [],
        "title: 80 characters": (title = "é".repeat(80).into()) => [],
        "title: 81 characters": (title = "é".repeat(81).into()) => [
            ("/title", "chars", REFUSES, None)
        ],
        "medium: something wrong inside": (
            medium = Some(MediumInput::Paper(PaperInput::new(0)))
        ) => [("/medium/pages", "range", REFUSES, None)],
        "condition: a value that is known": (condition = Some(Condition::Mint)) => [],
        "condition: a value that is not known": (
            condition = Some(Condition::Unknown(-987654321))
        ) => [("/condition", "known", WARNS, None)],
        "subject: something wrong inside": (subject = Some(SubjectInput::new(""))) => [
            ("/subject/name", "chars", REFUSES, None)
        ],
        "labels: 4 items": (labels = Some([
            ("a".into(), "a".into()),
            ("b".into(), "a".into()),
            ("c".into(), "a".into()),
            ("d".into(), "a".into())
        ].into())) => [("/labels", "items", REFUSES, None)],
        "labels: 21 characters": (
            labels = Some([("a".into(), "ééééééééééééééééééééé".into())].into())
        ) => [("/labels/#0", "chars", REFUSES, None)],
        "labels: 0 characters": (
            labels = Some([("".into(), "a".into())].into())
        ) => [("/labels/#0:key", "chars", REFUSES, None)],
        "marks: 5 items": (
            marks = Some(vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into()])
        ) => [],
        "marks: 6 items": (marks = Some(
            vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into(), "f".into()]
        )) => [("/marks", "items", REFUSES, None)],
        "marks: different items": (marks = Some(vec!["a".into(), "b".into()])) => [],
        "marks: one item twice": (
            marks = Some(vec!["a".into(), "a".into()])
        ) => [("/marks", "unique", REFUSES, None)],
    }
}

cases! {
    get_book(GetBook::new("000000000X")) {
        "nothing but what is required": () => [],
        "isbn: a text that doesn't match": (isbn = "~00000000X".into()) => [
            ("/isbn", "pattern", REFUSES, Some(31))
        ],
    }
}

cases! {
    change_book(ChangeBook::new("000000000X")) {
        "nothing but what is required": () => [],
        "isbn: a text that doesn't match": (isbn = "~00000000X".into()) => [
            ("/isbn", "pattern", REFUSES, Some(31))
        ],
        "title: 0 characters": (title = Some("".into())) => [("/title", "chars", REFUSES, None)],
        "title: 1 character": (title = Some("é".into())) => [],
        "title: 80 characters": (title = Some("é".repeat(80).into())) => [],
        "title: 81 characters": (
            title = Some("é".repeat(81).into())
        ) => [("/title", "chars", REFUSES, None)],
        "medium: something wrong inside": (
            medium = Some(MediumInput::Paper(PaperInput::new(0)))
        ) => [("/medium/pages", "range", REFUSES, None)],
        "condition: a value that is known": (condition = Some(Condition::Mint)) => [],
        "condition: a value that is not known": (
            condition = Some(Condition::Unknown(-987654321))
        ) => [("/condition", "known", WARNS, None)],
        "subject: something wrong inside": (subject = Some(SubjectInput::new(""))) => [
            ("/subject/name", "chars", REFUSES, None)
        ],
        "labels: 4 items": (labels = Update::Set([
            ("a".into(), "a".into()),
            ("b".into(), "a".into()),
            ("c".into(), "a".into()),
            ("d".into(), "a".into())
        ].into())) => [("/labels", "items", REFUSES, None)],
        "labels: 21 characters": (
            labels = Update::Set([("a".into(), "ééééééééééééééééééééé".into())].into())
        ) => [("/labels/#0", "chars", REFUSES, None)],
        "labels: 0 characters": (
            labels = Update::Set([("".into(), "a".into())].into())
        ) => [("/labels/#0:key", "chars", REFUSES, None)],
        "summary: 200 characters": (summary = Update::Set("é".repeat(200).into())) => [],
        "summary: 201 characters": (
            summary = Update::Set("é".repeat(201).into())
        ) => [("/summary", "chars", REFUSES, None)],
        "marks: 5 items": (
            marks = Update::Set(vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into()])
        ) => [],
        "marks: 6 items": (marks = Update::Set(
            vec!["a".into(), "b".into(), "c".into(), "d".into(), "e".into(), "f".into()]
        )) => [("/marks", "items", REFUSES, None)],
        "marks: different items": (marks = Update::Set(vec!["a".into(), "b".into()])) => [],
        "marks: one item twice": (
            marks = Update::Set(vec!["a".into(), "a".into()])
        ) => [("/marks", "unique", REFUSES, None)],
    }
}

cases! {
    remove_book(RemoveBook::new("000000000X")) {
        "nothing but what is required": () => [],
        "isbn: a text that doesn't match": (isbn = "~00000000X".into()) => [
            ("/isbn", "pattern", REFUSES, Some(31))
        ],
    }
}

cases! {
    lend_book(LendBook::new("000000000X", -1)) {
        "nothing but what is required": () => [],
        "x-library-branch: 1 character": (branch = Some("é".into())) => [
            ("/x-library-branch", "chars", REFUSES, None)
        ],
        "x-library-branch: 2 characters": (branch = Some("éé".into())) => [],
        "x-library-branch: 5 characters": (branch = Some("ééééé".into())) => [],
        "x-library-branch: 6 characters": (branch = Some("éééééé".into())) => [
            ("/x-library-branch", "chars", REFUSES, None)
        ],
        "isbn: a text that doesn't match": (isbn = "~00000000X".into()) => [
            ("/isbn", "pattern", REFUSES, Some(31))
        ],
        "member: -2": (member = -2) => [("/member", "range", REFUSES, None)],
        "from: a date, `YYYY-MM-DD`, missed": (from = Some("2023-02-29".into())) => [
            ("/from", "format", REFUSES, None)
        ],
        "until: a date, `YYYY-MM-DD`, missed": (until = Some("2023-02-29".into())) => [
            ("/until", "format", REFUSES, None)
        ],
        "delivery: a value that is known": (delivery = Some(Delivery::Desk)) => [],
        "delivery: a value that is not known": (
            delivery = Some(Delivery::Unknown("no value of this enum".into()))
        ) => [("/delivery", "known", REFUSES, None)],
        "fee: -2.220446049250313e-16": (
            fee = Some((-0.0000000000000002220446049250313).into())
        ) => [
            ("/fee", "range", REFUSES, None),
            ("/fee", "multiple", REFUSES, None)
        ],
        "fee: -0.25": (fee = Some((-0.25).into())) => [("/fee", "range", REFUSES, None)],
        "fee: 0.0": (fee = Some((0.0).into())) => [],
        "fee: 0.25": (fee = Some((0.25).into())) => [],
        "fee: 9.500000000000002": (fee = Some((9.500000000000002).into())) => [
            ("/fee", "range", REFUSES, None),
            ("/fee", "multiple", REFUSES, None)
        ],
        "fee: 9.75": (fee = Some((9.75).into())) => [("/fee", "range", REFUSES, None)],
        "fee: 9.5": (fee = Some((9.5).into())) => [],
        "fee: a multiple": (fee = Some((0.0).into())) => [],
        "fee: between two multiples": (fee = Some((0.125).into())) => [
            ("/fee", "multiple", REFUSES, None)
        ],
        "pin: a text that matches": (pin = Some("0000".into())) => [],
        "pin: a text that doesn't match": (pin = Some(" 000".into())) => [
            ("/pin", "pattern", REFUSES, None)
        ],
        "in_time: `from` below `until`": (
            from = Some("2024-01-02".into()),
            until = Some("2024-02-29".into())
        ) => [],
        "in_time: `from` equal to `until`": (
            from = Some("2024-02-29".into()),
            until = Some("2024-02-29".into())
        ) => [],
        "in_time: `from` above `until`": (
            from = Some("2024-02-29".into()),
            until = Some("2024-01-02".into())
        ) => [("", "in_time", REFUSES, None)],
        "somewhere: none": (delivery = Some(Delivery::Post)) => [
            ("/place", "somewhere", REFUSES, None)
        ],
        "somewhere: `place` alone": (
            delivery = Some(Delivery::Post),
            place = Some(PlaceInput::new("a"))
        ) => [],
        "somewhere: none, `delivery` with value 2": (delivery = Some(Delivery::Bike)) => [
            ("/place", "somewhere", REFUSES, None)
        ],
        "somewhere: `place` alone, `delivery` with value 2": (
            delivery = Some(Delivery::Bike),
            place = Some(PlaceInput::new("a"))
        ) => [],
        "somewhere: but `delivery` is another": (delivery = Some(Delivery::Desk)) => [],
        "at_the_desk: none": (delivery = Some(Delivery::Desk)) => [],
        "at_the_desk: `place` alone": (
            delivery = Some(Delivery::Desk),
            place = Some(PlaceInput::new("a"))
        ) => [("/place", "at_the_desk", WARNS, None)],
        "at_the_desk: but `delivery` is another": (
            place = Some(PlaceInput::new("a")),
            delivery = Some(Delivery::Post)
        ) => [],
    }
}

cases! {
    quote_fees(QuoteFees::new([FeeRequest::new("000000000X")])) {
        "nothing but what is required": () => [],
        "loans: 0 items": (loans = vec![]) => [("/loans", "items", REFUSES, None)],
        "loans: 1 item": () => [],
        "loans: 3 items": (loans = vec![FeeRequest::new("000000000X"); 3]) => [],
        "loans: 4 items": (
            loans = vec![FeeRequest::new("000000000X"); 4]
        ) => [("/loans", "items", REFUSES, None)],
        "loans: something wrong inside": (loans = vec![FeeRequest::new("~00000000X")]) => [
            ("/loans/0/isbn", "pattern", REFUSES, Some(31))
        ],
    }
}

cases! {
    get_member(GetMember::new(-1)) {
        "nothing but what is required": () => [],
        "number: -2": (number = -2) => [("/number", "range", REFUSES, None)],
        "with: a separator in a member": (with = Some(vec!["one,two".into()])) => [
            ("/with/0", "style", REFUSES, None)
        ],
    }
}

cases! {
    register_member(RegisterMember::new(
        RegisterMemberRequired { name: "a", email: "reader@example.com", card: "AAAAAA" }
    )) {
        "nothing but what is required": () => [],
        "name: 0 characters": (name = "".into()) => [("/name", "chars", REFUSES, None)],
        "name: 1 character": (name = "é".into()) => [],
        "name: 80 characters": (name = "é".repeat(80).into()) => [],
        "name: 81 characters": (name = "é".repeat(81).into()) => [
            ("/name", "chars", REFUSES, None)
        ],
        "email: an e-mail address as an example": () => [],
        "email: an e-mail address, missed": (email = "reader@example".into()) => [
            ("/email", "format", REFUSES, None)
        ],
        "email: an e-mail address, varied": (
            email = "\"a reader\"@example.com".into()
        ) => [("/email", "format", WARNS, None)],
        "card: a text that matches": () => [],
        "card: a text that doesn't match": (card = " AAAAA".into()) => [
            ("/card", "pattern", REFUSES, None)
        ],
        "phone: 5 characters": (phone = Some("ééééé".into())) => [
            ("/phone", "chars", REFUSES, None)
        ],
        "phone: 6 characters": (phone = Some("éééééé".into())) => [],
        "phone: 20 characters": (phone = Some("éééééééééééééééééééé".into())) => [],
        "phone: 21 characters": (
            phone = Some("ééééééééééééééééééééé".into())
        ) => [("/phone", "chars", REFUSES, None)],
        "birth_year: 1899": (birth_year = Some(1899)) => [("/birth_year", "range", REFUSES, None)],
        "birth_year: 1900": (birth_year = Some(1900)) => [],
        "birth_year: 2101": (birth_year = Some(2101)) => [("/birth_year", "range", REFUSES, None)],
        "birth_year: 2100": (birth_year = Some(2100)) => [],
        "loans_at_once: 0": (loans_at_once = Some(0)) => [
            ("/loans_at_once", "range", REFUSES, None)
        ],
        "loans_at_once: 1": (loans_at_once = Some(1)) => [],
        "loans_at_once: 21": (loans_at_once = Some(21)) => [
            ("/loans_at_once", "range", REFUSES, None)
        ],
        "loans_at_once: 20": (loans_at_once = Some(20)) => [],
        "deposit: -2.220446049250313e-16": (
            deposit = Some((-0.0000000000000002220446049250313).into())
        ) => [("/deposit", "range", REFUSES, None)],
        "deposit: 0.0": (deposit = Some((0.0).into())) => [],
        "deposit: 500.0000000000001": (
            deposit = Some((500.0000000000001).into())
        ) => [("/deposit", "range", REFUSES, None)],
        "deposit: 500.0": (deposit = Some((500.0).into())) => [],
        "street: 0 characters": (street = Some("".into())) => [("/street", "chars", REFUSES, None)],
        "street: 1 character": (street = Some("é".into())) => [],
        "street: 120 characters": (street = Some("é".repeat(120).into())) => [],
        "street: 121 characters": (
            street = Some("é".repeat(121).into())
        ) => [("/street", "chars", REFUSES, None)],
        "postal_code: 2 characters": (postal_code = Some("éé".into())) => [
            ("/postal_code", "chars", REFUSES, None)
        ],
        "postal_code: 3 characters": (postal_code = Some("ééé".into())) => [],
        "postal_code: 10 characters": (postal_code = Some("éééééééééé".into())) => [],
        "postal_code: 11 characters": (
            postal_code = Some("ééééééééééé".into())
        ) => [("/postal_code", "chars", REFUSES, None)],
        "town: 0 characters": (town = Some("".into())) => [("/town", "chars", REFUSES, None)],
        "town: 1 character": (town = Some("é".into())) => [],
        "town: 60 characters": (
            town = Some("éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé".into())
        ) => [],
        "town: 61 characters": (
            town = Some("ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé".into())
        ) => [("/town", "chars", REFUSES, None)],
        "interests: 5 items": (interests = Some(vec!["a".into(); 5])) => [],
        "interests: 6 items": (interests = Some(vec!["a".into(); 6])) => [
            ("/interests", "items", REFUSES, None)
        ],
        "interests: 0 characters": (interests = Some(vec!["".into()])) => [
            ("/interests/0", "chars", REFUSES, None)
        ],
        "interests: 1 character": (interests = Some(vec!["é".into()])) => [],
        "interests: 30 characters": (
            interests = Some(vec!["éééééééééééééééééééééééééééééé".into()])
        ) => [],
        "interests: 31 characters": (
            interests = Some(vec!["ééééééééééééééééééééééééééééééé".into()])
        ) => [("/interests/0", "chars", REFUSES, None)],
    }
}
