//! Every format of text.

use runtime::validate::{self, At, Format, Requirement, Severity, Violations};

static RULE: Requirement = Requirement::enforced("rule", None);

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
    let more_local = ["2024-02-29t13:05:00.12345678901234567890", "2024-02-29T05:29:60"];
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
    check_format(Format::LocalDateTime, &more_local, &[]);
    check_format(Format::LocalDateTime, &[], &neither);
    check_format(Format::DateTime, &moments, &local);
    check_format(Format::DateTime, &[], &neither);
    check_format(Format::Time, &["00:00:00", "23:59:59.9"], &["24:00:00", "13:05", "1:05:00"]);
    check_format(Format::Time, &["23:59:60", "08:44:60.5"], &["23:58:60", "23:59:61", "1:05:60"]);
}

#[test]
fn takes_every_moment_that_rfc_3339_permits() {
    let good = [
        // The examples of its section 5.8, and the other forms of its grammar.
        "1985-04-12T23:20:50.52Z",
        "1996-12-19T16:39:57-08:00",
        "1990-12-31T23:59:60Z",
        "1990-12-31T15:59:60-08:00",
        "2024-02-29T23:59:60Z",
        "2023-02-28T23:59:60Z",
        "2024-07-01T05:29:60+05:30",
        "0000-01-31T23:59:60Z",
        "1937-01-01T12:00:27.87+00:20",
        "1985-04-12t23:20:50.52z",
        "2024-02-29T13:05:00-00:00",
        "2024-02-29T13:05:00.123456789012345678901234567890+23:59",
        "0000-01-01T00:00:00Z",
    ];
    let bad = [
        "1990-12-31T23:58:60Z",
        "1990-12-31T23:59:60-08:00",
        "1990-12-31T23:59:61Z",
        // A leap second ends a month, in UTC.
        "1990-12-30T23:59:60Z",
        "2024-02-28T23:59:60Z",
        "2024-07-01T23:59:60Z",
        "2024-02-29T13:05:00.12345678901x+08:00",
        "2024-02-29T13:05:00.+08:00",
        "2024-02-29T13:05:00+08:60",
        "2024-02-29T13:05:00ZZ",
    ];
    check_format(Format::DateTime, &good, &bad);
    for text in bad {
        assert!(!Format::DateTime.is_unusual(text), "{text}");
    }
}

#[test]
fn only_warns_of_what_says_the_same_in_an_unusual_form() {
    let rows: [(&'static [Format; 1], &[&str], &[&str]); 12] = [
        (
            &[Format::DateTime],
            &["2024-02-29 13:05:00Z", "2024-02-29T13:05+0800", "2024-02-29T13:05:00.5-08"],
            &["2024-02-30 13:05:00Z", "2024-02-29T13:05:00", "2024-02-29T24:00:00Z", "Z", "é:00Z"],
        ),
        (&[Format::LocalDateTime], &["2024-02-29T13:05"], &["2024-02-29T25:05", "2024-02-29"]),
        (&[Format::Time], &["13:05", "13:05:00Z", "13:05:00+08:00"], &["6pm", "25:00", "13:5", ""]),
        (&[Format::Date], &[], &["2024-2-9", "20240229", "2024-02-29T00:00:00Z"]),
        (
            &[Format::Email],
            &[
                "\"a b\"@example.com",
                "a@[192.0.2.1]",
                "a@my_host.example.com",
                "ü@-b.co",
                "a..b@c.de",
                ".a@b.co",
                "a.@b.co",
                "(a),@b.co",
            ],
            &[
                "a",
                "@b.co",
                "a@b",
                "a@b..co",
                "a b@c.de",
                "a@@b.co",
                "a@b.co\n",
                "\"a\" b@c.de",
                "",
            ],
        ),
        (
            &[Format::E164],
            &["+4912345678901234", "+1234567890123456789"],
            &["12025550123", "+0123"],
        ),
        (&[Format::Uri], &["https://exämple.de/{id}|"], &["x.de", "https://x y", "1a:b", "a:", ""]),
        (&[Format::Uuid], &["123e4567e89b12d3a456426614174000"], &["123e4567", ""]),
        (
            &[Format::Language],
            &["fr-CA", "zh-Hans", "fil", "EN", "pt_BR", "sr-Latn-RS"],
            &["e", "english-", "f r", "Englisch (GB)", "", "-fr"],
        ),
        (&[Format::TimeZone], &["+08:00", "-03:30"], &["+8", "Europe/", ""]),
        (
            &[Format::Base64],
            &["Zg", "Zm9-", "Zm9v\nZg=="],
            &["Z", "Zg=a", "Z===", "Zm9v!", "Zm9v Zg=="],
        ),
        (&[Format::Currency], &[], &["usd", "US"]),
    ];
    for (format, unusual, wrong) in rows {
        let found = |text: &str| {
            let (mut found, at) = (Violations::default(), At::root());
            validate::format(text, format, &RULE, &at, &mut found);
            found.iter().map(|one| one.severity).collect::<Vec<_>>()
        };
        for text in unusual {
            assert!(!format[0].is(text), "{format:?} takes {text:?} without a word");
            assert_eq!(found(text), [Severity::Warning], "{format:?} {text:?}");
        }
        for text in wrong {
            assert_eq!(found(text), [Severity::Error], "{format:?} {text:?}");
        }
    }
}

#[test]
fn knows_the_forms_of_text() {
    check_format(
        Format::Email,
        &["a@b.co", "a.b+c@x-y.example.com", "ü@exämple.de"],
        &[
            "a",
            "@b.co",
            "a@b",
            "a@b..co",
            "a b@c.de",
            "a@@b.co",
            "a@-b.co",
            "a@b.co\n",
            "a..b@c.de",
            ".a@b.co",
            "a.@b.co",
            "a,b@c.de",
            "\"a\"@b.co",
        ],
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
