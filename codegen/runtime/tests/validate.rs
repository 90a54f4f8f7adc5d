//! Every constraint, rule and format, with the sentences that they make.

mod emitted;

use std::ops::Bound;

use emitted::{ALREADY_EXISTS, CreateParcel, Tag};
use runtime::pattern::Pattern;
use runtime::validate::{self, At};
use runtime::{Actual, Format, Number, Rule, Severity, Update, Validate, Violations};

static RULE: Rule = Rule { id: "rule", severity: Severity::Error, predicts: None };

/// What one constraint says of a value at `/x`.
fn check(validate: impl Fn(&Rule, &At<'_>, &mut Violations)) -> String {
    let mut found = Violations::default();
    let root = At::root();
    validate(&RULE, &root.member("x"), &mut found);
    found.to_string()
}

#[test]
fn displays_places_as_pointers() {
    let root = At::root();
    let (member, name) = (root.member("a"), "b/c~d".to_owned());
    let index = member.index(3);
    assert_eq!(root.to_string(), "");
    assert_eq!(index.key(&name).to_string(), "/a/3/b~1c~0d");
}

#[test]
fn counts_characters_not_bytes() {
    let chars = |text: &'static str, min, max| {
        check(move |rule, at, found| validate::chars(text, min, max, rule, at, found))
    };
    assert_eq!(chars("äöü", 3, 3), "");
    assert_eq!(chars("secret", 1, 5), "`/x` has 6 characters: give 1 to 5 characters");
    assert_eq!(chars("", 1, usize::MAX), "`/x` has 0 characters: give at least 1 characters");
    assert_eq!(chars("ab", 0, 1), "`/x` has 2 characters: give at most 1 characters");
    assert_eq!(chars("a", 2, 2), "`/x` has 1 character: give exactly 2 characters");
}

#[test]
fn counts_items() {
    let items = |count| check(move |rule, at, found| validate::items(count, 1, 3, rule, at, found));
    assert_eq!((items(1), items(3)), (String::new(), String::new()));
    assert_eq!(items(4), "`/x` has 4 items: give 1 to 3 items");
}

#[test]
fn holds_whole_numbers_against_ranges() {
    let range = |value, min, max| {
        check(move |rule, at, found| validate::integer_range(value, min, max, rule, at, found))
    };
    assert_eq!(range(1, Some(1), Some(200)), "");
    assert_eq!(range(200, Some(1), Some(200)), "");
    assert_eq!(range(0, Some(1), Some(200)), "`/x` is 0: give a number from 1 up to 200");
    assert_eq!(range(-1, Some(0), None), "`/x` is -1: give a number from 0");
    assert_eq!(range(i64::MIN, None, None), "");
}

#[test]
fn holds_numbers_against_ranges() {
    let range = |value: f64, min, max| {
        check(move |rule, at, found| {
            validate::number_range(Number::from(value), min, max, rule, at, found);
        })
    };
    let (above, up_to) = (Bound::Excluded(0.0), Bound::Included(90.0));
    assert_eq!(range(0.1, above, up_to), "");
    assert_eq!(range(90.0, above, up_to), "");
    assert_eq!(range(0.0, above, up_to), "`/x` is 0: give a number above 0 up to 90");
    assert_eq!(range(f64::NAN, above, up_to), "`/x` is NaN: give a number above 0 up to 90");
    assert_eq!(
        range(5.0, Bound::Unbounded, Bound::Excluded(5.0)),
        "`/x` is 5: give a number below 5"
    );
}

#[test]
fn knows_finite_numbers_and_multiples() {
    let finite =
        |value: f64| check(move |rule, at, found| validate::finite(value.into(), rule, at, found));
    assert_eq!(finite(1.5), "");
    assert_eq!(finite(f64::INFINITY), "`/x` is inf: give a finite number");
    let multiple = |value: f64, step| {
        check(move |rule, at, found| validate::multiple_of(value.into(), step, rule, at, found))
    };
    assert_eq!((multiple(0.3, 0.1), multiple(-6.0, 3.0)), (String::new(), String::new()));
    assert_eq!(multiple(0.35, 0.1), "`/x` is 0.35: give a multiple of 0.1");
    assert_eq!(multiple(f64::NAN, 1.0), "`/x` is NaN: give a multiple of 1");
}

#[test]
fn reports_each_repetition_once() {
    let unique =
        |values: &'static [i32]| check(|rule, at, found| validate::unique(values, rule, at, found));
    assert_eq!(unique(&[1, 2, 3]), "");
    assert_eq!(
        unique(&[1, 2, 1, 1]),
        "`/x` has equal members 0 and 2: give each member once\n\
         `/x` has equal members 0 and 3: give each member once"
    );
}

#[test]
fn never_shows_text() {
    static PATTERN: Pattern = Pattern::new("[A-Z]+|[0-9]{2}");
    let matches = |text: &'static str| {
        check(|rule, at, found| {
            validate::matches(PATTERN.matches(text), PATTERN.text(), rule, at, found);
        })
    };
    assert_eq!((matches("ABC"), matches("12")), (String::new(), String::new()));
    let said = "`/x` does not fit: give text that matches `[A-Z]+|[0-9]{2}`";
    for text in ["A1", "123", "ABC\n", ""] {
        assert_eq!(matches(text), said, "{text:?}");
    }
    assert!(PATTERN.is_valid());
    assert!(!Pattern::new("(").is_valid() && Pattern::new("(").matches("any"));
    assert_eq!(
        check(|rule, at, found| validate::format(
            "secret",
            &[Format::Date, Format::Uuid],
            rule,
            at,
            found
        )),
        "`/x` does not fit: give a date such as `2024-02-29` or a UUID"
    );
    assert_eq!(
        check(|rule, at, found| validate::known(false, &["a", "b", "c"], rule, at, found)),
        "`/x` does not fit: give one of `a`, `b` and `c`"
    );
}

#[test]
fn counts_the_fields_that_are_given() {
    let fields = |a, b| [("a", a), ("b", b)];
    let says = |validate: fn(&[(&'static str, bool)], &Rule, &At<'_>, &mut Violations), a, b| {
        check(move |rule, at, found| validate(&fields(a, b), rule, at, found))
    };
    assert_eq!(says(validate::at_least_one_of, true, true), "");
    assert_eq!(
        says(validate::at_least_one_of, false, false),
        "`/x` has none of the fields: give at least one of `a` and `b`"
    );
    assert_eq!(says(validate::exactly_one_of, false, true), "");
    assert_eq!(
        says(validate::exactly_one_of, true, true),
        "`/x` has `a` and `b`: give exactly one of `a` and `b`"
    );
    assert_eq!(says(validate::at_most_one_of, false, false), "");
    assert_eq!(
        says(validate::at_most_one_of, true, true),
        "`/x` has `a` and `b`: give at most one of `a` and `b`"
    );
    assert_eq!(says(validate::requires, true, true), "");
    assert_eq!(says(validate::requires, true, false), "`/x/b` is missing: it is required here");
    assert_eq!(says(validate::forbids, true, false), "`/x/a` is given: leave it out here");
}

#[test]
fn compares_moments_as_moments() {
    let ordered = |first: Option<&'static str>, second: Option<&'static str>| {
        let fields = [("a", first), ("gap", None), ("b", second)];
        check(move |rule, at, found| validate::ordered_text(&fields, rule, at, found)).is_empty()
    };
    for (low, high) in [
        ("2024-02-29", "2024-03-01"),
        ("2024-03-01T00:00:00+08:00", "2024-02-29T17:00:00Z"),
        ("2024-03-01 09:00:00", "2024-03-01T09:00:00.5"),
        ("09:00", "09:00:01"),
        ("a", "b"),
    ] {
        assert!(ordered(Some(low), Some(high)), "{low} {high}");
        assert!(ordered(Some(low), Some(low)), "{low}");
        assert!(!ordered(Some(high), Some(low)), "{high} {low}");
        assert!(ordered(Some(high), None));
    }
    assert!(ordered(Some("2024-03-02"), Some("2024-03-01T00:00:00Z")));
    let numbers = [("value", Some(5.0)), ("most", Some(4.0))];
    assert_eq!(
        check(|rule, at, found| validate::ordered_number(&numbers, rule, at, found)),
        "`/x` has `most` below `value`: give ascending values to `value` and `most`"
    );
}

#[track_caller]
fn check_format(format: Format, good: &[&str], bad: &[&str]) {
    for text in good {
        assert!(format.is(text), "{format:?} refuses {text:?}");
    }
    for text in bad {
        assert!(!format.is(text), "{format:?} takes {text:?}");
    }
}

#[test]
fn knows_the_calendar() {
    let bad = ["2023-02-29", "2024-02-30", "1900-02-29", "2024-00-01", "2024-13-01", "2024-01-00"];
    let shapes = ["24-01-01", "2024-1-01", "2024-01-01 ", "+024-01-01", "2024/01/01", "٢٠٢٤-01-01"];
    check_format(Format::Date, &["2024-02-29", "2000-02-29", "0000-12-31"], &bad);
    check_format(Format::Date, &[], &shapes);
    check_format(Format::CompactDate, &["20240229"], &["20230229", "2024022", "2024-02-29", "ééé"]);
}

#[test]
fn tells_moments_from_local_times() {
    let local = ["2024-02-29T13:05:00", "2024-02-29 13:05:00", "2024-02-29T23:59:59.123456789"];
    let moments = ["2024-02-29T13:05:00Z", "2024-02-29T13:05:00.5-04:00"];
    let neither = [
        "2024-02-30T13:05:00",
        "2024-02-29T24:00:00",
        "2024-02-29T13:60:00",
        "2024-02-29T13:05:60",
        "2024-02-29T13:05",
        "2024-02-29  13:05:00",
        "2024-02-29T13:05:00.",
        "2024-02-29T13:05:00+0800",
        "2024-02-29T13:05:00+24:00",
        "2024-02-29 13:05:00Z",
        "Z",
        "",
    ];
    check_format(Format::LocalDateTime, &local, &moments);
    check_format(Format::LocalDateTime, &[], &neither);
    check_format(Format::DateTime, &moments, &local);
    check_format(Format::DateTime, &[], &neither);
    check_format(Format::Time, &["00:00:00", "23:59:59.9"], &["24:00:00", "13:05", "1:05:00"]);
}

#[test]
fn knows_the_forms_of_text() {
    check_format(
        Format::Email,
        &["a@b.co", "a.b+c@x-y.example.com", "ü@exämple.de"],
        &["a", "@b.co", "a@b", "a@b..co", "a b@c.de", "a@@b.co", "a@-b.co", "a@b.co\n"],
    );
    check_format(Format::E164, &["+18555072509", "+12"], &["18555072509", "+0123", "+1", "+1 2"]);
    check_format(
        Format::Uri,
        &["https://x.de/a?b=%20#c", "mailto:a@b.co"],
        &["x.de", "://x", "https://x y", "https:%2", "1a:b", "a:"],
    );
    check_format(
        Format::Uuid,
        &["123e4567-e89b-12d3-a456-426614174000"],
        &["123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"],
    );
    check_format(Format::CountryAlpha3, &["USA"], &["US", "usa", "USAA", "U1A"]);
    check_format(Format::Currency, &["USD"], &["usd"]);
    check_format(Format::Language, &["en"], &["EN", "eng", "e"]);
    check_format(
        Format::TimeZone,
        &["Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+8"],
        &["", "Europe/", "+08:00", "a/b/c/d"],
    );
    check_format(Format::Base64, &["", "Zg==", "Zm8=", "Zm9v"], &["Zg", "Zg=a", "Z===", "Zm9-"]);
}

#[test]
fn gathers_every_violation_of_a_request() {
    let mut request = CreateParcel::new("abc");
    request.tag = Some(Tag::from("secret".to_owned()));
    request.weight = Some(Number::from(f64::NAN));
    request.emails = Update::Set(vec!["a@b.co".to_owned(), "secret".to_owned()]);
    request.ship_date = Some("2024-02-02".to_owned());
    request.due_date = Some("2024-02-01".to_owned());
    let found = request.validate().expect_err("five mistakes");
    let seen: Vec<_> = found.iter().map(|one| (one.pointer.as_ref(), one.rule)).collect();
    assert_eq!(
        seen,
        [
            ("/number", "parcels/create_parcel/body/number/chars"),
            ("/tag", "tag/closed"),
            ("/weight", "weight/finite"),
            ("/weight", "weight/range"),
            ("/emails/1", "emails/each/format"),
            ("", "rules/dates"),
        ]
    );
    let first = found.iter().next().expect("a violation");
    assert_eq!(first.predicts, Some(&ALREADY_EXISTS));
    assert_eq!(first.actual, Actual::Chars(3));
    assert!(!format!("{found} {found:?}").contains("secret"));
}

#[test]
fn does_not_refuse_for_a_warning() {
    let mut request = CreateParcel::new("1234");
    request.weight = Some(Number::from(-1));
    assert!(request.validate().is_ok());
    let found = request.violations();
    assert_eq!((found.len(), found.has_errors()), (1, false));
    assert_eq!(found.to_string(), "`/weight` is -1: give a number above 0");
}
