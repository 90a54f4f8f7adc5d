// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]
use ::invented::limits::*;
use ::invented::validate::At;
use ::invented::{Number, Update, Validate as _, Violations};
use super::{REFUSES, WARNS, check};

#[test]
fn code() {
    {
        let mut found = Violations::default();
        validate_code("A", &At::root(), &mut found);
        check("1 character", &found, &[("", "chars", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_code("AA", &At::root(), &mut found);
        check("2 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_code("AAAA", &At::root(), &mut found);
        check("4 characters", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_code("AAAAA", &At::root(), &mut found);
        check("5 characters", &found, &[("", "chars", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_code("AA", &At::root(), &mut found);
        check("a text that matches", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_code("~A", &At::root(), &mut found);
        check("a text that doesn't match", &found, &[("", "pattern", REFUSES, Some(2))]);
    }
}

#[test]
fn ident() {
    check(
        "2 characters",
        &Ident::from("éé").violations(),
        &[("", "chars", REFUSES, Some(6))],
    );
    check("3 characters", &Ident::from("ééé").violations(), &[]);
    check("80 characters", &Ident::from("é".repeat(80)).violations(), &[]);
    check(
        "81 characters",
        &Ident::from("é".repeat(81)).violations(),
        &[("", "chars", REFUSES, Some(6))],
    );
}

#[test]
fn level() {
    {
        let mut found = Violations::default();
        validate_level(&-1, &At::root(), &mut found);
        check("-1", &found, &[("", "range", REFUSES, Some(6))]);
    }

    {
        let mut found = Violations::default();
        validate_level(&0, &At::root(), &mut found);
        check("0", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_level(&10, &At::root(), &mut found);
        check("10", &found, &[("", "range", REFUSES, Some(6))]);
    }

    {
        let mut found = Violations::default();
        validate_level(&9, &At::root(), &mut found);
        check("9", &found, &[]);
    }
}

#[test]
fn share() {
    {
        let mut found = Violations::default();
        validate_share(
            &Number::from(-0.0000000000000002220446049250313),
            &At::root(),
            &mut found,
        );
        check(
            "-2.220446049250313e-16",
            &found,
            &[("", "range", REFUSES, Some(2)), ("", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(-0.125), &At::root(), &mut found);
        check("-0.125", &found, &[("", "range", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(0.0), &At::root(), &mut found);
        check("0.0", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(0.125), &At::root(), &mut found);
        check("0.125", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(1.0), &At::root(), &mut found);
        check("1.0", &found, &[("", "range", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(1.125), &At::root(), &mut found);
        check("1.125", &found, &[("", "range", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(0.9999999999999998), &At::root(), &mut found);
        check("0.9999999999999998", &found, &[("", "multiple", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(0.875), &At::root(), &mut found);
        check("0.875", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(0.0), &At::root(), &mut found);
        check("a multiple", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_share(&Number::from(0.0625), &At::root(), &mut found);
        check("between two multiples", &found, &[("", "multiple", REFUSES, Some(2))]);
    }
}

#[test]
fn huge() {
    {
        let mut found = Violations::default();
        validate_huge(&9007199254740992, &At::root(), &mut found);
        check("9007199254740992", &found, &[("", "range", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_huge(&9007199254740993, &At::root(), &mut found);
        check("9007199254740993", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_huge(&9007199254740996, &At::root(), &mut found);
        check("9007199254740996", &found, &[("", "range", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_huge(&9007199254740995, &At::root(), &mut found);
        check("9007199254740995", &found, &[]);
    }
}

#[test]
fn codes() {
    {
        let mut found = Violations::default();
        validate_codes(&vec![], &At::root(), &mut found);
        check("0 items", &found, &[("", "items", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_codes(&vec!["AA".into()], &At::root(), &mut found);
        check("1 item", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_codes(&vec!["AA".into(), "BA".into()], &At::root(), &mut found);
        check("2 items", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_codes(
            &vec!["AA".into(), "BA".into(), "CA".into()],
            &At::root(),
            &mut found,
        );
        check("3 items", &found, &[("", "items", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_codes(&vec!["AA".into(), "BA".into()], &At::root(), &mut found);
        check("different items", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_codes(&vec!["AA".into(), "AA".into()], &At::root(), &mut found);
        check("one item twice", &found, &[("", "unique", REFUSES, Some(2))]);
    }
}

#[test]
fn sums() {
    {
        let mut found = Violations::default();
        validate_sums(&[].into(), &At::root(), &mut found);
        check("0 items", &found, &[("", "items", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_sums(&[("aa".into(), 0)].into(), &At::root(), &mut found);
        check("1 item", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_sums(
            &[("aa".into(), 0), ("ba".into(), 0)].into(),
            &At::root(),
            &mut found,
        );
        check("2 items", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_sums(
            &[("aa".into(), 0), ("ba".into(), 0), ("ca".into(), 0)].into(),
            &At::root(),
            &mut found,
        );
        check("3 items", &found, &[("", "items", REFUSES, Some(2))]);
    }

    {
        let mut found = Violations::default();
        validate_sums(&[("aa".into(), 0)].into(), &At::root(), &mut found);
        check("a text that matches", &found, &[]);
    }

    {
        let mut found = Violations::default();
        validate_sums(&[(" a".into(), 0)].into(), &At::root(), &mut found);
        check(
            "a text that doesn't match",
            &found,
            &[("/#0:key", "pattern", REFUSES, Some(3))],
        );
    }
}

#[test]
fn cube() {
    let base = || Cube::new(1);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.side = 0;
        check("side: 0", &value.violations(), &[("/side", "range", REFUSES, Some(2))]);
    }

    check("side: 1", &base().violations(), &[]);
    {
        let mut value = base();
        value.side = 4;
        check("side: 4", &value.violations(), &[("/side", "range", REFUSES, Some(2))]);
    }

    {
        let mut value = base();
        value.side = 3;
        check("side: 3", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.code = Some("A".into());
        check(
            "code: 1 character",
            &value.violations(),
            &[("/code", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.code = Some("~A".into());
        check(
            "code: a text that doesn't match",
            &value.violations(),
            &[("/code", "pattern", REFUSES, Some(2))],
        );
    }
}

#[test]
fn ball() {
    let base = || Ball::new(0.0000000000000002220446049250313);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.radius = (0.0).into();
        check(
            "radius: 0.0",
            &value.violations(),
            &[("/radius", "range", REFUSES, Some(2))],
        );
    }

    check("radius: 2.220446049250313e-16", &base().violations(), &[]);
    {
        let mut value = base();
        value.radius = (2.0).into();
        check(
            "radius: 2.0",
            &value.violations(),
            &[("/radius", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.radius = (1.9999999999999996).into();
        check("radius: 1.9999999999999996", &value.violations(), &[]);
    }
}

#[test]
fn nest() {
    let base = || Nest::new();
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.label = Some("ééé".into());
        check("label: 3 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.label = Some("éééé".into());
        check(
            "label: 4 characters",
            &value.violations(),
            &[("/label", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.inner = Some(Box::new(Nest::new().label("éééé")));
        check(
            "inner: something wrong inside",
            &value.violations(),
            &[("/inner/label", "chars", REFUSES, Some(2))],
        );
    }
}

#[test]
fn send_text() {
    let base = || SendText::new("aaa");
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.place = "éééééééééééééééééééééééééééééééééééééééé"
            .into();
        check("place: 40 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.place = "ééééééééééééééééééééééééééééééééééééééééé"
            .into();
        check(
            "place: 41 characters",
            &value.violations(),
            &[("/place", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.place = "éé".into();
        check(
            "place: 2 characters",
            &value.violations(),
            &[("/place", "chars", REFUSES, Some(6))],
        );
    }

    {
        let mut value = base();
        value.page = Some(0);
        check("page: 0", &value.violations(), &[("/page", "range", REFUSES, Some(2))]);
    }

    {
        let mut value = base();
        value.page = Some(1);
        check("page: 1", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.page = Some(101);
        check("page: 101", &value.violations(), &[("/page", "range", REFUSES, Some(2))]);
    }

    {
        let mut value = base();
        value.page = Some(100);
        check("page: 100", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.codes = Some(vec!["AA".into(); 3]);
        check("codes: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.codes = Some(vec!["AA".into(); 4]);
        check(
            "codes: 4 items",
            &value.violations(),
            &[("/codes", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes = Some(vec!["A".into()]);
        check(
            "codes: 1 character",
            &value.violations(),
            &[("/codes/0", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes = Some(vec!["~A".into()]);
        check(
            "codes: a text that doesn't match",
            &value.violations(),
            &[("/codes/0", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes = Some(vec!["one,two".into()]);
        check(
            "codes: a separator in a member",
            &value.violations(),
            &[
                ("/codes/0", "chars", REFUSES, Some(2)),
                ("/codes/0", "pattern", REFUSES, Some(2)),
                ("/codes/0", "style", REFUSES, None),
            ],
        );
    }

    {
        let mut value = base();
        value.words = Some(vec!["a".into(), "b".into()]);
        check("words: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.words = Some(vec!["a".into(), "a".into()]);
        check(
            "words: one item twice",
            &value.violations(),
            &[("/words", "unique", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.words = Some(vec!["one,two".into()]);
        check(
            "words: a separator in a member",
            &value.violations(),
            &[("/words/0", "style", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.moods = Some(vec![Mood::Glad]);
        check("moods: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.moods = Some(vec![Mood::Unknown("no value of this enum".into())]);
        check(
            "moods: a value that is not known",
            &value.violations(),
            &[("/moods/0", "known", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.moods = Some(vec![Mood::Unknown("one,two".into())]);
        check(
            "moods: a separator in a member",
            &value.violations(),
            &[
                ("/moods/0", "known", WARNS, Some(2)),
                ("/moods/0", "style", REFUSES, None),
            ],
        );
    }

    {
        let mut value = base();
        value.tags = Some(vec!["éé".into()]);
        check(
            "x-words: 2 characters",
            &value.violations(),
            &[("/x-words/0", "chars", REFUSES, Some(6))],
        );
    }

    {
        let mut value = base();
        value.tags = Some(vec!["one,two".into()]);
        check(
            "x-words: a separator in a member",
            &value.violations(),
            &[("/x-words/0", "style", REFUSES, None)],
        );
    }

    {
        let mut value = base();
        value.branch = Some("aaa-00000".into());
        check("x-branch: 9 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.branch = Some("aaa-000000".into());
        check(
            "x-branch: 10 characters",
            &value.violations(),
            &[("/x-branch", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.branch = Some("aaa-0".into());
        check("x-branch: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.branch = Some("~aa-0".into());
        check(
            "x-branch: a text that doesn't match",
            &value.violations(),
            &[("/x-branch", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.exact = Some("ééé".into());
        check(
            "exact: 3 characters",
            &value.violations(),
            &[("/exact", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.exact = Some("éééé".into());
        check("exact: 4 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.exact = Some("ééééé".into());
        check(
            "exact: 5 characters",
            &value.violations(),
            &[("/exact", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.long = Some("é".repeat(199).into());
        check(
            "long: 199 characters",
            &value.violations(),
            &[("/long", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.long = Some("é".repeat(200).into());
        check("long: 200 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.long = Some("é".repeat(300).into());
        check("long: 300 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.long = Some("é".repeat(301).into());
        check(
            "long: 301 characters",
            &value.violations(),
            &[("/long", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.warned = Some("ééééé".into());
        check("warned: 5 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.warned = Some("éééééé".into());
        check(
            "warned: 6 characters",
            &value.violations(),
            &[("/warned", "chars", WARNS, Some(5))],
        );
    }

    {
        let mut value = base();
        value.shaped = Some("000-é".into());
        check(
            "shaped: 5 characters",
            &value.violations(),
            &[("/shaped", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.shaped = Some("0000-é".into());
        check("shaped: 6 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shaped = Some("000000-é".into());
        check("shaped: 8 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shaped = Some("0000000-é".into());
        check(
            "shaped: 9 characters",
            &value.violations(),
            &[("/shaped", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.shaped = Some("0000-a".into());
        check("shaped: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shaped = Some("~000-a".into());
        check(
            "shaped: a text that doesn't match",
            &value.violations(),
            &[("/shaped", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.choice = Some("éééé".into());
        check(
            "choice: 4 characters",
            &value.violations(),
            &[
                ("/choice", "chars", REFUSES, Some(2)),
                ("/choice", "pattern", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.choice = Some("north".into());
        check("choice: 5 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.choice = Some("south-e".into());
        check("choice: 7 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.choice = Some("éééééééé".into());
        check(
            "choice: 8 characters",
            &value.violations(),
            &[
                ("/choice", "chars", REFUSES, Some(2)),
                ("/choice", "pattern", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.choice = Some("north".into());
        check("choice: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.choice = Some("~orth".into());
        check(
            "choice: a text that doesn't match",
            &value.violations(),
            &[("/choice", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.letters = Some("äää".into());
        check("letters: 3 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.letters = Some("ääää".into());
        check(
            "letters: 4 characters",
            &value.violations(),
            &[("/letters", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.letters = Some("a".into());
        check("letters: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.letters = Some("~".into());
        check(
            "letters: a text that doesn't match",
            &value.violations(),
            &[("/letters", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.anything = Some("A".into());
        check("anything: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.anything = Some("\n".into());
        check(
            "anything: a text that doesn't match",
            &value.violations(),
            &[("/anything", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mail = Some("0@b.bbbbbbb".into());
        check(
            "mail: 11 characters",
            &value.violations(),
            &[("/mail", "chars", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.mail = Some("0@b.bbbbbbbb".into());
        check("mail: 12 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mail = Some("0aaaaaaaaaaaaaaaaaaaaaaaaaa@b.bbbbbbbbbb".into());
        check("mail: 40 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mail = Some("0aaaaaaaaaaaaaaaaaaaaaaaaaaa@b.bbbbbbbbbb".into());
        check(
            "mail: 41 characters",
            &value.violations(),
            &[("/mail", "chars", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.mail = Some("reader@example.com".into());
        check("mail: an e-mail address as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mail = Some("reader@example".into());
        check(
            "mail: an e-mail address, missed",
            &value.violations(),
            &[("/mail", "format", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.mail = Some("\"a reader\"@example.com".into());
        check(
            "mail: an e-mail address, varied",
            &value.violations(),
            &[("/mail", "format", WARNS, Some(5))],
        );
    }

    {
        let mut value = base();
        value.link = Some("https://example.com/0bbbbbbbbb".into());
        check("link: 30 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.link = Some("https://example.com/0bbbbbbbbbb".into());
        check(
            "link: 31 characters",
            &value.violations(),
            &[("/link", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.link = Some("https://example.com/a?b=c".into());
        check("link: an absolute URI as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.link = Some("https://example.com/a b".into());
        check(
            "link: an absolute URI, missed",
            &value.violations(),
            &[("/link", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.link = Some("https://example.com/ü".into());
        check(
            "link: an absolute URI, varied",
            &value.violations(),
            &[("/link", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.moment = Some("éééééééééééééééééééééé".into());
        check(
            "moment: 22 characters",
            &value.violations(),
            &[("/moment", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.moment = Some("ééééééééééééééééééééééé".into());
        check(
            "moment: 23 characters",
            &value.violations(),
            &[
                ("/moment", "chars", REFUSES, Some(2)),
                ("/moment", "format", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.moment = Some("2024-02-29".into());
        check("moment: a date, `YYYY-MM-DD` as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.moment = Some("2023-02-29".into());
        check(
            "moment: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/moment", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.moment = Some("2024-02-29T23:59:59+08:00".into());
        check(
            "moment: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example",
            &value.violations(),
            &[("/moment", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.moment = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "moment: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[
                ("/moment", "chars", REFUSES, Some(2)),
                ("/moment", "format", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.moment = Some("2024-02-29 23:59:59Z".into());
        check(
            "moment: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied",
            &value.violations(),
            &[("/moment", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.zone = Some("AAAAAAAAAAAAA".into());
        check("zone: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.zone = Some("".into());
        check(
            "zone: a text that doesn't match",
            &value.violations(),
            &[("/zone", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.zone = Some("AAAAAAAAAAAAA".into());
        check(
            "zone: a time zone of the IANA database as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.zone = Some("Europe/".into());
        check(
            "zone: a time zone of the IANA database, missed",
            &value.violations(),
            &[("/zone", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.zone = Some("+08:00".into());
        check(
            "zone: a time zone of the IANA database, varied",
            &value.violations(),
            &[
                ("/zone", "pattern", REFUSES, Some(2)),
                ("/zone", "format", WARNS, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.forms = Some("20240229".into());
        check("forms: a date, `YYYYMMDD` as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.forms = Some("20230229".into());
        check(
            "forms: a date, `YYYYMMDD`, missed",
            &value.violations(),
            &[("/forms", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.forms = Some("2024-02-29T23:59:59".into());
        check(
            "forms: a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.forms = Some("2024-02-29T24:00:00".into());
        check(
            "forms: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed",
            &value.violations(),
            &[("/forms", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.forms = Some("2024-02-29T23:59".into());
        check(
            "forms: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied",
            &value.violations(),
            &[("/forms", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.forms = Some("23:59:59".into());
        check(
            "forms: a time of day, `HH:MM:SS` as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.forms = Some("24:00:00".into());
        check(
            "forms: a time of day, `HH:MM:SS`, missed",
            &value.violations(),
            &[("/forms", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.forms = Some("23:59".into());
        check(
            "forms: a time of day, `HH:MM:SS`, varied",
            &value.violations(),
            &[("/forms", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.forms = Some("+12025550123".into());
        check(
            "forms: a phone number in E.164 form, `+` and the country code first as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.forms = Some("+02025550123".into());
        check(
            "forms: a phone number in E.164 form, `+` and the country code first, missed",
            &value.violations(),
            &[("/forms", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.forms = Some("+4912345678901234".into());
        check(
            "forms: a phone number in E.164 form, `+` and the country code first, varied",
            &value.violations(),
            &[("/forms", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.forms = Some("123e4567-e89b-12d3-a456-426614174000".into());
        check("forms: a UUID as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.forms = Some("123e4567-e89b-12d3-a456-42661417400".into());
        check(
            "forms: a UUID, missed",
            &value.violations(),
            &[("/forms", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.forms = Some("123e4567e89b12d3a456426614174000".into());
        check(
            "forms: a UUID, varied",
            &value.violations(),
            &[("/forms", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("USA".into());
        check(
            "codes_of: a country in ISO 3166-1 alpha-3, three capital letters as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("USa".into());
        check(
            "codes_of: a country in ISO 3166-1 alpha-3, three capital letters, missed",
            &value.violations(),
            &[("/codes_of", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("EUR".into());
        check(
            "codes_of: a currency in ISO 4217, three capital letters as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("EU".into());
        check(
            "codes_of: a currency in ISO 4217, three capital letters, missed",
            &value.violations(),
            &[("/codes_of", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("en".into());
        check(
            "codes_of: a language in ISO 639-1, two small letters as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("e".into());
        check(
            "codes_of: a language in ISO 639-1, two small letters, missed",
            &value.violations(),
            &[("/codes_of", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("zh-Hans".into());
        check(
            "codes_of: a language in ISO 639-1, two small letters, varied",
            &value.violations(),
            &[("/codes_of", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("aGk=".into());
        check("codes_of: Base64 text as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.codes_of = Some("a===".into());
        check(
            "codes_of: Base64 text, missed",
            &value.violations(),
            &[("/codes_of", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes_of = Some("aGk".into());
        check(
            "codes_of: Base64 text, varied",
            &value.violations(),
            &[("/codes_of", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.ident = Some("éé".into());
        check(
            "ident: 2 characters",
            &value.violations(),
            &[("/ident", "chars", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.code = Some("AAA".into());
        check("code: 3 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.code = Some("AAAA".into());
        check(
            "code: 4 characters",
            &value.violations(),
            &[("/code", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.code = Some("A".into());
        check(
            "code: 1 character",
            &value.violations(),
            &[("/code", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.code = Some("~A".into());
        check(
            "code: a text that doesn't match",
            &value.violations(),
            &[("/code", "pattern", REFUSES, Some(2))],
        );
    }
}

#[test]
fn send_numbers() {
    let base = || SendNumbers::new(5);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.whole = 4;
        check(
            "whole: 4",
            &value.violations(),
            &[
                ("/whole", "range", REFUSES, Some(2)),
                ("/whole", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.whole = 0;
        check("whole: 0", &value.violations(), &[("/whole", "range", REFUSES, Some(2))]);
    }

    check("whole: 5", &base().violations(), &[]);
    {
        let mut value = base();
        value.whole = 10;
        check("whole: 10", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.whole = 11;
        check(
            "whole: 11",
            &value.violations(),
            &[
                ("/whole", "range", REFUSES, Some(2)),
                ("/whole", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.whole = 15;
        check(
            "whole: 15",
            &value.violations(),
            &[("/whole", "range", REFUSES, Some(2))],
        );
    }

    check("whole: a multiple", &base().violations(), &[]);
    {
        let mut value = base();
        value.whole = 6;
        check(
            "whole: between two multiples",
            &value.violations(),
            &[("/whole", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(6);
        check(
            "stepped: 6",
            &value.violations(),
            &[
                ("/stepped", "range", REFUSES, Some(2)),
                ("/stepped", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(5);
        check(
            "stepped: 5",
            &value.violations(),
            &[("/stepped", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(7);
        check(
            "stepped: 7",
            &value.violations(),
            &[("/stepped", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(10);
        check("stepped: 10", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.stepped = Some(21);
        check(
            "stepped: 21",
            &value.violations(),
            &[
                ("/stepped", "range", REFUSES, Some(2)),
                ("/stepped", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(25);
        check(
            "stepped: 25",
            &value.violations(),
            &[("/stepped", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(20);
        check("stepped: 20", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.stepped = Some(20);
        check("stepped: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.stepped = Some(19);
        check(
            "stepped: between two multiples",
            &value.violations(),
            &[("/stepped", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.halves = Some(15);
        check("halves: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.halves = Some(16);
        check(
            "halves: between two multiples",
            &value.violations(),
            &[("/halves", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.huge = Some(9007199254740992);
        check(
            "huge: 9007199254740992",
            &value.violations(),
            &[("/huge", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.most = Some(9223372036854775807);
        check("most: 9223372036854775807", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.open = Some((0.0).into());
        check("open: 0.0", &value.violations(), &[("/open", "range", REFUSES, Some(2))]);
    }

    {
        let mut value = base();
        value.open = Some((0.0000000000000002220446049250313).into());
        check("open: 2.220446049250313e-16", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.open = Some((1.0).into());
        check("open: 1.0", &value.violations(), &[("/open", "range", REFUSES, Some(2))]);
    }

    {
        let mut value = base();
        value.open = Some((0.9999999999999998).into());
        check("open: 0.9999999999999998", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mixed = Some((-1.0000000000000002).into());
        check(
            "mixed: -1.0000000000000002",
            &value.violations(),
            &[
                ("/mixed", "range", REFUSES, Some(2)),
                ("/mixed", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.mixed = Some((-1.25).into());
        check(
            "mixed: -1.25",
            &value.violations(),
            &[("/mixed", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mixed = Some((-1.0).into());
        check("mixed: -1.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mixed = Some((-0.75).into());
        check("mixed: -0.75", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mixed = Some((1.5).into());
        check(
            "mixed: 1.5",
            &value.violations(),
            &[("/mixed", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mixed = Some((1.75).into());
        check(
            "mixed: 1.75",
            &value.violations(),
            &[("/mixed", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mixed = Some((1.4999999999999996).into());
        check(
            "mixed: 1.4999999999999996",
            &value.violations(),
            &[("/mixed", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mixed = Some((1.25).into());
        check("mixed: 1.25", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mixed = Some((-1.0).into());
        check("mixed: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mixed = Some((-0.875).into());
        check(
            "mixed: between two multiples",
            &value.violations(),
            &[("/mixed", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.odd = Some((0.29999999999999977).into());
        check(
            "odd: 0.29999999999999977",
            &value.violations(),
            &[
                ("/odd", "range", REFUSES, Some(2)),
                ("/odd", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.odd = Some((0.2).into());
        check("odd: 0.2", &value.violations(), &[("/odd", "range", REFUSES, Some(2))]);
    }

    {
        let mut value = base();
        value.odd = Some((0.3).into());
        check(
            "odd: 0.3",
            &value.violations(),
            &[("/odd", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.odd = Some((0.4).into());
        check("odd: 0.4", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.odd = Some((0.7000000000000002).into());
        check(
            "odd: 0.7000000000000002",
            &value.violations(),
            &[
                ("/odd", "range", REFUSES, Some(2)),
                ("/odd", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.odd = Some((0.8).into());
        check("odd: 0.8", &value.violations(), &[("/odd", "range", REFUSES, Some(2))]);
    }

    {
        let mut value = base();
        value.odd = Some((0.7).into());
        check(
            "odd: 0.7",
            &value.violations(),
            &[("/odd", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.odd = Some((0.6).into());
        check("odd: 0.6", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.odd = Some((0.4).into());
        check("odd: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.odd = Some((0.5).into());
        check(
            "odd: between two multiples",
            &value.violations(),
            &[("/odd", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.even = Update::Set(2);
        check("even: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.even = Update::Set(3);
        check(
            "even: between two multiples",
            &value.violations(),
            &[("/even", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.level = Some(-1);
        check(
            "level: -1",
            &value.violations(),
            &[("/level", "range", REFUSES, Some(6))],
        );
    }

    {
        let mut value = base();
        value.share = Some((0.5000000000000002).into());
        check(
            "share: 0.5000000000000002",
            &value.violations(),
            &[
                ("/share", "range", WARNS, Some(2)),
                ("/share", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.share = Some((0.625).into());
        check(
            "share: 0.625",
            &value.violations(),
            &[("/share", "range", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.share = Some((0.5).into());
        check("share: 0.5", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.share = Some((-0.0000000000000002220446049250313).into());
        check(
            "share: -2.220446049250313e-16",
            &value.violations(),
            &[
                ("/share", "range", REFUSES, Some(2)),
                ("/share", "multiple", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.share = Some((0.4375).into());
        check(
            "share: between two multiples",
            &value.violations(),
            &[("/share", "multiple", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.levels = Some(vec![2]);
        check(
            "levels: 1 item",
            &value.violations(),
            &[("/levels", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.levels = Some(vec![2, 2]);
        check("levels: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.levels = Some(vec![2; 3]);
        check("levels: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.levels = Some(vec![2; 4]);
        check(
            "levels: 4 items",
            &value.violations(),
            &[("/levels", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.levels = Some(vec![1, 2]);
        check(
            "levels: 1",
            &value.violations(),
            &[
                ("/levels/0", "range", REFUSES, Some(4)),
                ("/levels/0", "multiple", REFUSES, Some(4)),
            ],
        );
    }

    {
        let mut value = base();
        value.levels = Some(vec![0, 2]);
        check(
            "levels: 0",
            &value.violations(),
            &[("/levels/0", "range", REFUSES, Some(4))],
        );
    }

    {
        let mut value = base();
        value.levels = Some(vec![2, 4]);
        check("levels: 2", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.levels = Some(vec![4, 2]);
        check("levels: 4", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.levels = Some(vec![2, 4]);
        check("levels: a multiple", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.levels = Some(vec![3, 2]);
        check(
            "levels: between two multiples",
            &value.violations(),
            &[("/levels/0", "multiple", REFUSES, Some(4))],
        );
    }

    {
        let mut value = base();
        value.levels = Some(vec![- 1, 2]);
        check(
            "levels: -1",
            &value.violations(),
            &[
                ("/levels/0", "range", REFUSES, Some(4)),
                ("/levels/0", "multiple", REFUSES, Some(4)),
                ("/levels/0", "range", REFUSES, Some(6)),
            ],
        );
    }

    {
        let mut value = base();
        value.rank = Some(Rank::First);
        check("rank: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.rank = Some(Rank::Unknown(-987654321));
        check(
            "rank: a value that is not known",
            &value.violations(),
            &[("/rank", "known", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(10);
        check("rising: `whole` below `stepped`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.whole = 10;
        value.stepped = Some(10);
        check("rising: `whole` equal to `stepped`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.whole = 10;
        value.stepped = Some(5);
        check(
            "rising: `whole` above `stepped`",
            &value.violations(),
            &[("/stepped", "range", REFUSES, Some(2)), ("", "rising", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(20);
        value.huge = Some(9007199254740993);
        check("rising: `stepped` below `huge`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.stepped = Some(20);
        value.huge = Some(20);
        check(
            "rising: `stepped` equal to `huge`",
            &value.violations(),
            &[("/huge", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.stepped = Some(20);
        value.huge = Some(10);
        check(
            "rising: `stepped` above `huge`",
            &value.violations(),
            &[("/huge", "range", REFUSES, Some(2)), ("", "rising", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.huge = Some(9007199254740993);
        check("rising: `whole` below `huge`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.huge = Some(5);
        check(
            "rising: `whole` equal to `huge`",
            &value.violations(),
            &[("/huge", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.whole = 10;
        value.huge = Some(5);
        check(
            "rising: `whole` above `huge`",
            &value.violations(),
            &[("/huge", "range", REFUSES, Some(2)), ("", "rising", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.open = Some((0.0000000000000002220446049250313).into());
        value.mixed = Some((0.5).into());
        check("shares: `open` below `mixed`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.open = Some((0.5).into());
        value.mixed = Some((0.5).into());
        check("shares: `open` equal to `mixed`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.open = Some((0.0000000000000002220446049250313).into());
        value.mixed = Some((-1.0).into());
        check(
            "shares: `open` above `mixed`",
            &value.violations(),
            &[("", "shares", WARNS, Some(5))],
        );
    }

    {
        let mut value = base();
        value.rank = Some(Rank::First);
        value.stepped = Some(20);
        check(
            "ranked: none",
            &value.violations(),
            &[("/level", "ranked", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.rank = Some(Rank::First);
        value.stepped = Some(20);
        value.level = Some(0);
        check("ranked: `level` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.rank = Some(Rank::Second);
        value.stepped = Some(20);
        check(
            "ranked: none, `rank` with value 2",
            &value.violations(),
            &[("/level", "ranked", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.rank = Some(Rank::Second);
        value.stepped = Some(20);
        value.level = Some(0);
        check("ranked: `level` alone, `rank` with value 2", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.stepped = Some(20);
        value.rank = Some(Rank::Unknown(-987654321));
        check(
            "ranked: but `rank` is another",
            &value.violations(),
            &[("/rank", "known", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.rank = Some(Rank::First);
        check("ranked: but `stepped` is another", &value.violations(), &[]);
    }
}

#[test]
fn send_collections() {
    let base = || SendCollections::new(["AA"]);
    check("nothing but what is required", &base().violations(), &[]);
    {
        let mut value = base();
        value.more = vec!["AA".into(), "BA".into(), "CA".into()];
        check(
            "more: 3 items",
            &value.violations(),
            &[("/more", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.more = vec!["AA".into(), "BA".into(), "CA".into(), "DA".into()];
        check(
            "more: 4 items",
            &value.violations(),
            &[("/more", "items", REFUSES, Some(2)), ("/more", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.more = vec![];
        check(
            "more: 0 items",
            &value.violations(),
            &[("/more", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.more = vec!["AA".into(), "AA".into()];
        check(
            "more: one item twice",
            &value.violations(),
            &[("/more", "unique", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.more = vec!["A".into()];
        check(
            "more: 1 character",
            &value.violations(),
            &[("/more/0", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.more = vec!["~A".into()];
        check(
            "more: a text that doesn't match",
            &value.violations(),
            &[("/more/0", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.codes = Some(vec![]);
        check(
            "codes: 0 items",
            &value.violations(),
            &[("/codes", "items", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.codes = Some(vec!["AA".into(), "AA".into()]);
        check(
            "codes: one item twice",
            &value.violations(),
            &[("/codes", "unique", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.codes = Some(vec!["A".into()]);
        check(
            "codes: 1 character",
            &value.violations(),
            &[("/codes/0", "chars", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.codes = Some(vec!["~A".into()]);
        check(
            "codes: a text that doesn't match",
            &value.violations(),
            &[("/codes/0", "pattern", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.three = Some(vec!["a".into(), "b".into()]);
        check(
            "three: 2 items",
            &value.violations(),
            &[("/three", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.three = Some(vec!["a".into(), "b".into(), "c".into()]);
        check("three: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.three = Some(vec!["a".into(), "b".into(), "c".into(), "d".into()]);
        check(
            "three: 4 items",
            &value.violations(),
            &[("/three", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.three = Some(vec!["a".into(), "b".into(), "c".into()]);
        check("three: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.three = Some(vec!["a".into(), "b".into(), "a".into()]);
        check(
            "three: one item twice",
            &value.violations(),
            &[("/three", "unique", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.three = Some(vec!["".into(), "a".into(), "b".into()]);
        check(
            "three: 0 characters",
            &value.violations(),
            &[("/three/0", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.three = Some(vec!["é".into(), "a".into(), "b".into()]);
        check("three: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.three = Some(vec!["éé".into(), "a".into(), "b".into()]);
        check("three: 2 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.three = Some(vec!["ééé".into(), "a".into(), "b".into()]);
        check(
            "three: 3 characters",
            &value.violations(),
            &[("/three/0", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.dates = Some(vec!["2024-02-29".into()]);
        check(
            "dates: 1 item",
            &value.violations(),
            &[("/dates", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.dates = Some(vec!["2024-02-29".into(), "2024-01-02".into()]);
        check("dates: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.dates = Some(
            vec!["2024-02-29".into(), "2024-01-02".into(), "2024-01-03".into()],
        );
        check("dates: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.dates = Some(
            vec![
                "2024-02-29".into(), "2024-01-02".into(), "2024-01-03".into(),
                "2024-01-04".into()
            ],
        );
        check(
            "dates: 4 items",
            &value.violations(),
            &[("/dates", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.dates = Some(vec!["2024-02-29".into(), "2024-01-02".into()]);
        check("dates: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.dates = Some(vec!["2024-02-29".into(), "2024-02-29".into()]);
        check(
            "dates: one item twice",
            &value.violations(),
            &[("/dates", "unique", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.dates = Some(vec!["2024-02-29".into(), "2024-01-02".into()]);
        check("dates: a date, `YYYY-MM-DD` as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.dates = Some(vec!["2023-02-29".into(), "2024-02-29".into()]);
        check(
            "dates: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/dates/0", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.pairs = Some([("aa".into(), "A".into())].into());
        check(
            "pairs: 1 item",
            &value.violations(),
            &[("/pairs", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aa".into(), "A".into()), ("ba".into(), "A".into())].into(),
        );
        check("pairs: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pairs = Some(
            [
                ("aa".into(), "A".into()),
                ("ba".into(), "A".into()),
                ("ca".into(), "A".into()),
            ]
                .into(),
        );
        check("pairs: 3 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pairs = Some(
            [
                ("aa".into(), "A".into()),
                ("ba".into(), "A".into()),
                ("ca".into(), "A".into()),
                ("da".into(), "A".into()),
            ]
                .into(),
        );
        check(
            "pairs: 4 items",
            &value.violations(),
            &[("/pairs", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.pairs = Some([("aa".into(), "".into()), ("ba".into(), "A".into())].into());
        check(
            "pairs: 0 characters",
            &value.violations(),
            &[("/pairs/#0", "chars", REFUSES, Some(4))],
        );
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aa".into(), "ª".into()), ("ba".into(), "A".into())].into(),
        );
        check("pairs: 1 character", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aa".into(), "ªªªªª".into()), ("ba".into(), "A".into())].into(),
        );
        check("pairs: 5 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aa".into(), "ªªªªªª".into()), ("ba".into(), "A".into())].into(),
        );
        check(
            "pairs: 6 characters",
            &value.violations(),
            &[("/pairs/#0", "chars", REFUSES, Some(4))],
        );
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aa".into(), "A".into()), ("ba".into(), "B".into())].into(),
        );
        check("pairs: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aa".into(), "é".into()), ("ba".into(), "A".into())].into(),
        );
        check(
            "pairs: a text that doesn't match",
            &value.violations(),
            &[("/pairs/#0", "pattern", REFUSES, Some(4))],
        );
    }

    {
        let mut value = base();
        value.pairs = Some([("a".into(), "A".into()), ("aa".into(), "A".into())].into());
        check(
            "pairs: 1 character",
            &value.violations(),
            &[("/pairs/#0:key", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aa".into(), "A".into()), ("ba".into(), "A".into())].into(),
        );
        check("pairs: 2 characters", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aaa".into(), "A".into()), ("aa".into(), "A".into())].into(),
        );
        check(
            "pairs: 3 characters",
            &value.violations(),
            &[("/pairs/#1:key", "chars", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.pairs = Some(
            [("aa".into(), "A".into()), ("ba".into(), "A".into())].into(),
        );
        check("pairs: a text that matches", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.pairs = Some(
            [(" a".into(), "A".into()), ("aa".into(), "A".into())].into(),
        );
        check(
            "pairs: a text that doesn't match",
            &value.violations(),
            &[("/pairs/#0:key", "pattern", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mails = Some(
            [("reader@example.com".into(), (-1.0000000000000002).into())].into(),
        );
        check(
            "mails: -1.0000000000000002",
            &value.violations(),
            &[("/mails/#0", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mails = Some([("reader@example.com".into(), (-1.0).into())].into());
        check("mails: -1.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mails = Some(
            [("reader@example.com".into(), (1.0000000000000002).into())].into(),
        );
        check(
            "mails: 1.0000000000000002",
            &value.violations(),
            &[("/mails/#0", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mails = Some([("reader@example.com".into(), (1.0).into())].into());
        check("mails: 1.0", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mails = Some([("reader@example.com".into(), (-1.0).into())].into());
        check("mails: an e-mail address as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mails = Some([("reader@example".into(), (-1.0).into())].into());
        check(
            "mails: an e-mail address, missed",
            &value.violations(),
            &[("/mails/#0:key", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.mails = Some([("\"a reader\"@example.com".into(), (-1.0).into())].into());
        check(
            "mails: an e-mail address, varied",
            &value.violations(),
            &[("/mails/#0:key", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.sums = Some([].into());
        check(
            "sums: 0 items",
            &value.violations(),
            &[("/sums", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.sums = Some([(" a".into(), 0)].into());
        check(
            "sums: a text that doesn't match",
            &value.violations(),
            &[("/sums/#0:key", "pattern", REFUSES, Some(3))],
        );
    }

    {
        let mut value = base();
        value.sums = Some([("aa".into(), -1)].into());
        check(
            "sums: -1",
            &value.violations(),
            &[("/sums/#0", "range", REFUSES, Some(6))],
        );
    }

    {
        let mut value = base();
        value.flags = Some(vec![true, false]);
        check("flags: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.flags = Some(vec![true, false, true]);
        check(
            "flags: 3 items",
            &value.violations(),
            &[
                ("/flags", "items", REFUSES, Some(2)),
                ("/flags", "unique", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.flags = Some(vec![true, false]);
        check("flags: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.flags = Some(vec![true, true]);
        check(
            "flags: one item twice",
            &value.violations(),
            &[("/flags", "unique", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.colors = Some(vec![]);
        check(
            "colors: 0 items",
            &value.violations(),
            &[("/colors", "items", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.colors = Some(vec![Color::Red]);
        check("colors: 1 item", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.colors = Some(vec![Color::Red, Color::Green]);
        check("colors: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.colors = Some(vec![Color::Red, Color::Green, Color::Red]);
        check(
            "colors: 3 items",
            &value.violations(),
            &[
                ("/colors", "items", REFUSES, Some(5)),
                ("/colors", "unique", REFUSES, Some(5)),
            ],
        );
    }

    {
        let mut value = base();
        value.colors = Some(vec![Color::Red, Color::Green]);
        check("colors: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.colors = Some(vec![Color::Red, Color::Red]);
        check(
            "colors: one item twice",
            &value.violations(),
            &[("/colors", "unique", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.colors = Some(vec![Color::Red]);
        check("colors: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.colors = Some(vec![Color::Unknown("no value of this enum".into())]);
        check(
            "colors: a value that is not known",
            &value.violations(),
            &[("/colors/0", "known", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.named = Some([].into());
        check(
            "named: 0 items",
            &value.violations(),
            &[("/named", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.named = Some([("a".into(), Color::Red)].into());
        check("named: 1 item", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.named = Some([("0".into(), Color::Red), ("1".into(), Color::Red)].into());
        check("named: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.named = Some(
            (0..3).map(|index: usize| (index.to_string(), Color::Red)).collect(),
        );
        check(
            "named: 3 items",
            &value.violations(),
            &[("/named", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.named = Some([("a".into(), Color::Red)].into());
        check("named: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.named = Some(
            [("a".into(), Color::Unknown("no value of this enum".into()))].into(),
        );
        check(
            "named: a value that is not known",
            &value.violations(),
            &[("/named/#0", "known", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.boxes = Some(vec![]);
        check(
            "boxes: 0 items",
            &value.violations(),
            &[("/boxes", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.boxes = Some(vec![Cube::new(1)]);
        check("boxes: 1 item", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.boxes = Some(vec![Cube::new(1), Cube::new(3)]);
        check("boxes: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.boxes = Some(vec![Cube::new(1), Cube::new(3), Cube::new(2)]);
        check(
            "boxes: 3 items",
            &value.violations(),
            &[("/boxes", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.boxes = Some(vec![Cube::new(1), Cube::new(3)]);
        check("boxes: different items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.boxes = Some(vec![Cube::new(1), Cube::new(1)]);
        check(
            "boxes: one item twice",
            &value.violations(),
            &[("/boxes", "unique", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.boxes = Some(vec![Cube::new(0)]);
        check(
            "boxes: something wrong inside",
            &value.violations(),
            &[("/boxes/0/side", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.shelf = Some(
            [
                ("0".into(), Thing::Cube(Cube::new(1))),
                ("1".into(), Thing::Cube(Cube::new(1))),
            ]
                .into(),
        );
        check("shelf: 2 items", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.shelf = Some(
            (0..3)
                .map(|index: usize| (index.to_string(), Thing::Cube(Cube::new(1))))
                .collect(),
        );
        check(
            "shelf: 3 items",
            &value.violations(),
            &[("/shelf", "items", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.shelf = Some([("a".into(), Thing::Cube(Cube::new(0)))].into());
        check(
            "shelf: something wrong inside",
            &value.violations(),
            &[("/shelf/#0/side", "range", REFUSES, Some(2))],
        );
    }
}

#[test]
fn send_objects() {
    let base = || {
        SendObjects::new("2024-02-29T23:59:59+08:00")
            .cube(Cube::new(1))
            .list([Cube::new(1)])
    };
    check("nothing but what is required", &base().violations(), &[]);
    check(
        "end: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example",
        &base().violations(),
        &[],
    );
    {
        let mut value = base();
        value.end = "2024-02-29T23:59:59+24:00".into();
        check(
            "end: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/end", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.end = "2024-02-29 23:59:59Z".into();
        check(
            "end: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied",
            &value.violations(),
            &[("/end", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.cube = Some(Cube::new(0));
        check(
            "cube: something wrong inside",
            &value.violations(),
            &[("/cube/side", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        check(
            "color: a value that is known",
            &value.violations(),
            &[("", "few", REFUSES, Some(5)), ("/thing", "all", REFUSES, Some(1))],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Unknown("no value of this enum".into()));
        check(
            "color: a value that is not known",
            &value.violations(),
            &[("/color", "known", REFUSES, Some(2)), ("", "few", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.mood = Some(Mood::Glad);
        check("mood: a value that is known", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.mood = Some(Mood::Unknown("no value of this enum".into()));
        check(
            "mood: a value that is not known",
            &value.violations(),
            &[("/mood", "known", WARNS, Some(5))],
        );
    }

    {
        let mut value = base();
        value.thing = Update::Set(Thing::Cube(Cube::new(0)));
        check(
            "thing: something wrong inside",
            &value.violations(),
            &[("/thing/side", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.list = Update::Set(vec![Cube::new(0)]);
        check(
            "list: something wrong inside",
            &value.violations(),
            &[("/list/0/side", "range", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.nest = Some(Nest::new().label("éééé"));
        check(
            "nest: something wrong inside",
            &value.violations(),
            &[("/nest/label", "chars", REFUSES, Some(2)), ("", "one", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.from = Some("2024-02-29".into());
        check("from: a date, `YYYY-MM-DD` as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.from = Some("2023-02-29".into());
        check(
            "from: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/from", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.until = Some("2024-02-29".into());
        check("until: a date, `YYYY-MM-DD` as an example", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.until = Some("2023-02-29".into());
        check(
            "until: a date, `YYYY-MM-DD`, missed",
            &value.violations(),
            &[("/until", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.start = Some("2024-02-29T23:59:59+08:00".into());
        check(
            "start: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example",
            &value.violations(),
            &[],
        );
    }

    {
        let mut value = base();
        value.start = Some("2024-02-29T23:59:59+24:00".into());
        check(
            "start: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed",
            &value.violations(),
            &[("/start", "format", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.start = Some("2024-02-29 23:59:59Z".into());
        check(
            "start: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied",
            &value.violations(),
            &[("/start", "format", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.note = Update::Set("é".into());
        check(
            "note: 1 character",
            &value.violations(),
            &[("/note", "chars", REFUSES, Some(2)), ("", "one", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.note = Update::Set("éé".into());
        check("note: 2 characters", &value.violations(), &[("", "one", WARNS, Some(2))]);
    }

    {
        let mut value = base();
        value.note = Update::Set("ééééé".into());
        check("note: 5 characters", &value.violations(), &[("", "one", WARNS, Some(2))]);
    }

    {
        let mut value = base();
        value.note = Update::Set("éééééé".into());
        check(
            "note: 6 characters",
            &value.violations(),
            &[("/note", "chars", REFUSES, Some(2)), ("", "one", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.cube = None;
        check("some: none", &value.violations(), &[("", "some", REFUSES, Some(1))]);
    }

    check("some: `cube` alone", &base().violations(), &[]);
    {
        let mut value = base();
        value.cube = None;
        value.thing = Update::Set(Thing::Cube(Cube::new(1)));
        check("some: `thing` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.thing = Update::Set(Thing::Cube(Cube::new(1)));
        check("some: `cube` and `thing`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.list = Update::Keep;
        check("one: none", &value.violations(), &[("", "one", WARNS, Some(1))]);
    }

    check("one: `list` alone", &base().violations(), &[]);
    {
        let mut value = base();
        value.list = Update::Keep;
        value.nest = Some(Nest::new());
        check("one: `nest` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.list = Update::Keep;
        value.note = Update::Set("aa".into());
        check("one: `note` alone", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.nest = Some(Nest::new());
        check(
            "one: `list` and `nest`",
            &value.violations(),
            &[("", "one", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.list = Update::Keep;
        value.nest = Some(Nest::new());
        value.note = Update::Set("aa".into());
        check(
            "one: `nest` and `note`",
            &value.violations(),
            &[("", "one", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.nest = Some(Nest::new());
        value.note = Update::Set("aa".into());
        check("one: all", &value.violations(), &[("", "one", WARNS, Some(2))]);
    }

    {
        let mut value = base();
        value.cube = None;
        check("few: none", &value.violations(), &[("", "some", REFUSES, Some(1))]);
    }

    check("few: `cube` alone", &base().violations(), &[]);
    {
        let mut value = base();
        value.cube = None;
        value.color = Some(Color::Red);
        check(
            "few: `color` alone",
            &value.violations(),
            &[
                ("", "some", REFUSES, Some(1)),
                ("/cube", "all", REFUSES, Some(1)),
                ("/thing", "all", REFUSES, Some(1)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        check(
            "few: `cube` and `color`",
            &value.violations(),
            &[("", "few", REFUSES, Some(5)), ("/thing", "all", REFUSES, Some(1))],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.cube = None;
        value.list = Update::Keep;
        check(
            "all: none",
            &value.violations(),
            &[
                ("", "some", REFUSES, Some(1)),
                ("", "one", WARNS, Some(1)),
                ("/cube", "all", REFUSES, Some(1)),
                ("/thing", "all", REFUSES, Some(1)),
                ("/list", "all", REFUSES, Some(1)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.list = Update::Keep;
        check(
            "all: `cube` alone",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(1)),
                ("", "few", REFUSES, Some(5)),
                ("/thing", "all", REFUSES, Some(1)),
                ("/list", "all", REFUSES, Some(1)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.cube = None;
        value.thing = Update::Set(Thing::Cube(Cube::new(1)));
        value.list = Update::Keep;
        check(
            "all: `thing` alone",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(1)),
                ("/cube", "all", REFUSES, Some(1)),
                ("/list", "all", REFUSES, Some(1)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.cube = None;
        check(
            "all: `list` alone",
            &value.violations(),
            &[
                ("", "some", REFUSES, Some(1)),
                ("/cube", "all", REFUSES, Some(1)),
                ("/thing", "all", REFUSES, Some(1)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.thing = Update::Set(Thing::Cube(Cube::new(1)));
        value.list = Update::Keep;
        check(
            "all: `cube` and `thing`",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(1)),
                ("", "few", REFUSES, Some(5)),
                ("/list", "all", REFUSES, Some(1)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.cube = None;
        value.thing = Update::Set(Thing::Cube(Cube::new(1)));
        check(
            "all: `thing` and `list`",
            &value.violations(),
            &[("/cube", "all", REFUSES, Some(1))],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.thing = Update::Set(Thing::Cube(Cube::new(1)));
        check("all: all", &value.violations(), &[("", "few", REFUSES, Some(5))]);
    }

    {
        let mut value = base();
        value.cube = None;
        value.list = Update::Keep;
        value.color = Some(Color::Green);
        check(
            "all: but `color` is another",
            &value.violations(),
            &[("", "some", REFUSES, Some(1)), ("", "one", WARNS, Some(1))],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        check(
            "bare: none",
            &value.violations(),
            &[("", "few", REFUSES, Some(5)), ("/thing", "all", REFUSES, Some(1))],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.nest = Some(Nest::new());
        check(
            "bare: `nest` alone",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(2)),
                ("", "few", REFUSES, Some(5)),
                ("/thing", "all", REFUSES, Some(1)),
                ("/nest", "bare", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.note = Update::Set("aa".into());
        check(
            "bare: `note` alone",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(2)),
                ("", "few", REFUSES, Some(5)),
                ("/thing", "all", REFUSES, Some(1)),
                ("/note", "bare", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.nest = Some(Nest::new());
        value.note = Update::Set("aa".into());
        check(
            "bare: `nest` and `note`",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(2)),
                ("", "few", REFUSES, Some(5)),
                ("/thing", "all", REFUSES, Some(1)),
                ("/nest", "bare", REFUSES, Some(2)),
                ("/note", "bare", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Green);
        check(
            "bare: none, `color` with value 2",
            &value.violations(),
            &[("", "few", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Green);
        value.nest = Some(Nest::new());
        check(
            "bare: `nest` alone, `color` with value 2",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(2)),
                ("", "few", REFUSES, Some(5)),
                ("/nest", "bare", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Green);
        value.note = Update::Set("aa".into());
        check(
            "bare: `note` alone, `color` with value 2",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(2)),
                ("", "few", REFUSES, Some(5)),
                ("/note", "bare", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Green);
        value.nest = Some(Nest::new());
        value.note = Update::Set("aa".into());
        check(
            "bare: `nest` and `note`, `color` with value 2",
            &value.violations(),
            &[
                ("", "one", WARNS, Some(2)),
                ("", "few", REFUSES, Some(5)),
                ("/nest", "bare", REFUSES, Some(2)),
                ("/note", "bare", REFUSES, Some(2)),
            ],
        );
    }

    {
        let mut value = base();
        value.nest = Some(Nest::new());
        value.color = Some(Color::Unknown("no value of this enum".into()));
        check(
            "bare: but `color` is another",
            &value.violations(),
            &[
                ("/color", "known", REFUSES, Some(2)),
                ("", "one", WARNS, Some(2)),
                ("", "few", REFUSES, Some(5)),
            ],
        );
    }

    {
        let mut value = base();
        value.color = Some(Color::Red);
        value.nest = Some(Nest::new());
        value.thing = Update::Set(Thing::Cube(Cube::new(1)));
        check(
            "bare: but `thing` is another",
            &value.violations(),
            &[("", "one", WARNS, Some(2)), ("", "few", REFUSES, Some(5))],
        );
    }

    {
        let mut value = base();
        value.from = Some("2024-01-02".into());
        value.until = Some("2024-02-29".into());
        check("days: `from` below `until`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.from = Some("2024-02-29".into());
        value.until = Some("2024-02-29".into());
        check("days: `from` equal to `until`", &value.violations(), &[]);
    }

    {
        let mut value = base();
        value.from = Some("2024-02-29".into());
        value.until = Some("2024-01-02".into());
        check(
            "days: `from` above `until`",
            &value.violations(),
            &[("", "days", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.note = Update::Set("aa".into());
        value.start = Some("2024-01-02T23:59:59+08:00".into());
        check(
            "times: `start` below `end`",
            &value.violations(),
            &[("", "one", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.note = Update::Set("aa".into());
        value.start = Some("2024-02-29T23:59:59+08:00".into());
        check(
            "times: `start` equal to `end`",
            &value.violations(),
            &[("", "one", WARNS, Some(2))],
        );
    }

    {
        let mut value = base();
        value.note = Update::Set("aa".into());
        value.start = Some("2024-02-29T23:59:59+08:00".into());
        value.end = "2024-01-02T23:59:59+08:00".into();
        check(
            "times: `start` above `end`",
            &value.violations(),
            &[("", "one", WARNS, Some(2)), ("", "times", REFUSES, Some(2))],
        );
    }

    {
        let mut value = base();
        value.start = Some("2024-02-29T23:59:59+08:00".into());
        value.end = "2024-01-02T23:59:59+08:00".into();
        check("times: but `note` is another", &value.violations(), &[]);
    }
}
