//! Every constraint and rule, with its messages.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::emitted::{ALREADY_EXISTS, CreateParcel, Tag};
use runtime::validate::pattern::Pattern;
use runtime::validate::{self, At};
use runtime::validate::{Actual, Format, Requirement, Severity, Validate, Violations};
use runtime::value::{Number, Update};

static RULE: Requirement = Requirement { id: "rule", severity: Severity::Error, predicts: None };
static EXCESS: Requirement = Requirement::enforced("excess", None);

/// The violations of one constraint by a value at `/x`.
fn check(validate: impl Fn(&Requirement, &At<'_>, &mut Violations)) -> String {
    let mut found = Violations::default();
    let root = At::root();
    validate(&RULE, &root.member("x"), &mut found);
    found.to_string()
}

#[test]
fn displays_places_as_pointers() {
    let root = At::root();
    let member = root.member("a/b~c");
    let index = member.index(3);
    assert_eq!(root.to_string(), "");
    assert_eq!(index.entry(12).to_string(), "/a~1b~0c/3/#12");
    assert_eq!(index.key(12).to_string(), "/a~1b~0c/3/#12:key");
}

#[test]
fn counts_characters_not_bytes() {
    let chars = |text: &'static str, min, max| {
        check(move |rule, at, found| validate::chars(text, min, max, rule, at, found))
    };
    assert_eq!(chars("äöü", 3, 3), "");
    assert_eq!(chars("secret", 1, 5), "`/x` has 6 characters: give 1 to 5 characters");
    assert_eq!(chars("", 1, usize::MAX), "`/x` is empty: give at least 1 characters");
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
    for (value, step) in [(-2.220446049250313e-16, 0.5), (0.300000000001, 0.1), (5e-324, 1e-8)] {
        assert_ne!(multiple(value, step), "", "{value} is no multiple of {step}");
    }
    for (value, step) in [(12.3456789, 1e-8), (-0.0, 0.3), (2.5e-5, 5e-6), (1e22, 1e-7)] {
        assert_eq!(multiple(value, step), "", "{value} is a multiple of {step}");
    }
    assert_eq!(multiple(f64::NAN, 1.0), "`/x` is NaN: give a multiple of 1");
    assert_eq!(multiple(f64::INFINITY, 1.0), "`/x` is inf: give a multiple of 1");
    for value in [1e308, -1e308, f64::MAX, 1e300] {
        assert_eq!((multiple(value, 0.25), multiple(value, 0.1)), (String::new(), String::new()));
    }
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
            validate::matches(text, PATTERN.matches(text), PATTERN.text(), rule, at, found);
        })
    };
    assert_eq!((matches("ABC"), matches("12")), (String::new(), String::new()));
    let said = "`/x` does not fit: give text that matches `[A-Z]+|[0-9]{2}`";
    for text in ["A1", "123", "ABC\n"] {
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
}

#[test]
fn names_the_known_value_that_was_probably_meant() {
    const ALL: &[&str] = &["InTransit", "Delivered", "Pending"];
    let known = |ok, text: &'static str| {
        check(move |rule, at, found| validate::known(ok, &text, &ALL, rule, at, found))
    };
    assert_eq!(known(true, "Delivered"), "");
    let list = "give one of `InTransit`, `Delivered` and `Pending`";
    for (text, near) in [
        ("in_transit", " (did you mean `InTransit`?)"),
        ("Deliverd", " (did you mean `Delivered`?)"),
        ("secret", ""),
        ("", ""),
    ] {
        assert_eq!(known(false, text), format!("`/x` is not a known value{near}: {list}"));
    }
}

#[test]
fn an_empty_text_is_one_violation_however_many_limits_it_breaks() {
    static WARNS: Requirement = Requirement::warning("warns", None);
    let chars: Check = |rule, at, found| validate::chars("", 4, 9, rule, at, found);
    let pattern: Check = |rule, at, found| validate::matches("", false, "a+", rule, at, found);
    let format: Check = |rule, at, found| validate::format("", &[Format::Uuid], rule, at, found);
    let (empty, misses) = ("`/x` is empty: give 4 to 9 characters", "`/x` is empty: give a UUID");
    for (checks, said) in [
        ([(chars, &RULE), (pattern, &RULE), (format, &RULE)], empty),
        ([(format, &RULE), (pattern, &RULE), (chars, &RULE)], misses),
        ([(chars, &WARNS), (pattern, &WARNS), (format, &RULE)], misses),
        ([(chars, &RULE), (pattern, &WARNS), (format, &WARNS)], empty),
    ] {
        let (mut found, root) = (Violations::default(), At::root());
        for (check, rule) in checks {
            check(rule, &root.member("x"), &mut found);
        }
        assert_eq!(found.to_string(), said);
        assert!(found.has_errors(), "{found}");
    }
    let (mut found, root) = (Violations::default(), At::root());
    for place in ["x", "y"] {
        chars(&RULE, &root.member(place), &mut found);
    }
    assert_eq!(found.len(), 2);
}

type Check = fn(&Requirement, &At<'_>, &mut Violations);

#[test]
fn no_member_of_a_joined_list_holds_what_joins_it() {
    let joined = |values: &'static [&str]| {
        check(move |rule, at, found| validate::joined(values, ',', rule, at, found))
    };
    assert_eq!(joined(&["red", "large; gift", "a\u{60c}b", ""]), "");
    assert_eq!(
        joined(&["red, large", "gift", ","]),
        "`/x/0` would be read as several members: give members without `,`\n\
         `/x/2` would be read as several members: give members without `,`"
    );
}

#[test]
fn keys_of_maps_stand_in_no_violation() {
    let labels: BTreeMap<String, String> = [("secret one", ""), ("secret two", "x")]
        .map(|(key, value)| (key.into(), value.into()))
        .into();
    let (mut found, root) = (Violations::default(), At::root());
    let at = root.member("labels");
    validate::each_key(&labels, &at, &mut found, |key, at, found| {
        validate::chars(key, 1, 3, &RULE, at, found);
    });
    validate::each_value(&labels, &at, &mut found, |value, at, found| {
        validate::chars(value, 1, 3, &RULE, at, found);
    });
    let places: Vec<_> = found.iter().map(|one| one.pointer.as_ref()).collect();
    assert_eq!(places, ["/labels/#0:key", "/labels/#1:key", "/labels/#0"]);
    assert!(!format!("{found} {found:?}").contains("secret"));
}

#[test]
fn counts_the_fields_that_are_given() {
    let fields = |a, b| [("a", a), ("b", b)];
    let says =
        |validate: fn(&[(&'static str, bool)], &Requirement, &At<'_>, &mut Violations), a, b| {
            check(move |rule, at, found| validate(&fields(a, b), rule, at, found))
        };
    assert_eq!(says(validate::at_least_one_of, true, true), "");
    assert_eq!(
        says(validate::at_least_one_of, false, false),
        "`/x` has none of the fields: give at least one of `a` and `b`"
    );
    let exactly_one = |a, b| {
        check(move |rule, at, found| {
            validate::exactly_one_of(&fields(a, b), rule, &EXCESS, at, found)
        })
    };
    assert_eq!(exactly_one(false, true), "");
    assert_eq!(
        exactly_one(false, false),
        "`/x` has none of the fields: give exactly one of `a` and `b`"
    );
    assert_eq!(exactly_one(true, true), "`/x` has `a` and `b`: give exactly one of `a` and `b`");
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
fn none_of_exactly_one_and_more_than_one_violate_requirements_of_their_own() {
    let rule = |a, b| {
        let mut found = Violations::default();
        let fields = [("a", a), ("b", b)];
        validate::exactly_one_of(&fields, &RULE, &EXCESS, &At::root(), &mut found);
        found.iter().map(|one| one.rule).collect::<Vec<_>>()
    };
    assert_eq!(rule(false, false), [RULE.id]);
    assert_eq!(rule(true, true), [EXCESS.id]);
    assert!(rule(true, false).is_empty());
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
        ("2016-12-31T23:59:59.999999999Z", "2016-12-31t23:59:60z"),
        ("2016-12-31T15:59:60.5-08:00", "2017-01-01T00:00:00Z"),
        ("2024-02-29T13:05:00Z", "2024-02-29 13:05:01Z"),
        ("a", "b"),
    ] {
        assert!(ordered(Some(low), Some(high)), "{low} {high}");
        assert!(ordered(Some(low), Some(low)), "{low}");
        assert!(!ordered(Some(high), Some(low)), "{high} {low}");
        assert!(ordered(Some(high), None));
    }
    assert!(ordered(Some("2024-03-02"), Some("2024-03-01T00:00:00Z")));
    assert!(ordered(Some("2024-03-01T09:00+0800"), Some("2024-03-01T02:00+0000")));
    assert!(ordered(Some("09:00:00+08:00"), Some("02:00:00Z")));
    let numbers = [("value", Some(5.0)), ("most", Some(4.0))];
    assert_eq!(
        check(|rule, at, found| validate::ordered_number(&numbers, rule, at, found)),
        "`/x` has `most` below `value`: give ascending values to `value` and `most`"
    );
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
