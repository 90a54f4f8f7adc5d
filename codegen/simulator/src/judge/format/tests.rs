//! Formats, by texts that fit, that only warn and that don't fit.

use super::{Fit, Format};

/// Texts that fit, that only warn, and that don't fit.
type Row =
    (&'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

const ROWS: &[Row] = &[
    (
        "date",
        &["2024-02-29", "0000-01-01", "2000-02-29"],
        &[],
        &[
            "2023-02-29",
            "1900-02-29",
            "2024-13-01",
            "2024-00-01",
            "2024-01-00",
            "2024-1-01",
            "",
            "2024-01-01 ",
            "20240101",
            "２024-01-01",
        ],
    ),
    ("compact_date", &["20240229"], &[], &["20230229", "2024-02-29", "2024022", "202402291"]),
    (
        "date_time",
        &[
            "2024-02-29T23:59:59Z",
            "2024-02-29t23:59:59z",
            "2024-02-29T23:59:59.123456789012+08:00",
            "2024-06-30T23:59:60Z",
            "2024-07-01T01:59:60+02:00",
            "2024-01-01T00:00:00-00:00",
        ],
        &[
            "2024-02-29 23:59:59Z",
            "2024-02-29T23:59Z",
            "2024-02-29T23:59:59+0800",
            "2024-02-29T23:59:59+08",
            "2024-02-29 23:59+08",
        ],
        &[
            "2024-02-29T23:59:59",
            "2024-02-29T24:00:00Z",
            "2024-02-29",
            "2024-02-29T23:59:61Z",
            "2024-02-29T12:00:60Z",
            "2024-06-29T23:59:60Z",
            "2024-02-29T23:59:59.Z",
            "2024-02-29T23:59:59+24:00",
            "2024-02-29T23:59:59+08:60",
            "2024-02-29T23:59:59+8",
            "2024-02-29T23Z",
            "2024-02-29T23:60:00Z",
            "2024-02-29_23:59:59Z",
        ],
    ),
    (
        "local_date_time",
        &["2024-02-29T23:59:59", "2024-02-29 23:59:59", "2024-02-29t23:59:59.5"],
        &["2024-02-29T23:59"],
        &["2024-02-29", "2024-02-30T00:00:00", "2024-02-29T24:00:00", "2024-02-29T23:59:59X"],
    ),
    (
        "time",
        &["23:59:59", "00:00:00.25", "23:59:60"],
        &["23:59", "23:59:59Z", "23:59:59+08:00"],
        &["24:00:00", "23:60:00", "1:00:00", "", "23", "12:00:60", "23:59:59."],
    ),
    (
        "email",
        &[
            "reader@example.com",
            "a.b+c!#$%&'*/=?^_`{|}~-@a-b.example",
            "1@2.example",
            "ü@exämple.de",
        ],
        &[
            "\"a reader\"@example.com",
            "a@[192.0.2.1]",
            "a@[IPv6:2001:db8::1]",
            "a@b_c.example",
            "a..b@example.com",
            ".a@example.com",
            "a.@example.com",
            "(a)b@example.com",
            "\"a@example.com",
            "a@-b.example",
        ],
        &[
            "",
            "reader",
            "@example.com",
            "reader@",
            "reader@example",
            "a b@example.com",
            "\"a\" b@example.com",
            "a@b@example.com",
            "a@example..com",
            "a@.example.com",
            "a@example.com.",
            "a@exa mple.com",
        ],
    ),
    (
        "e164",
        &["+12025550123", "+491234567890123"],
        &["+4912345678901234", "+4912345678901234567"],
        &[
            "+02025550123",
            "12025550123",
            "+",
            "+49123456789012345678",
            "+1 202",
            "+1202555012a",
            "",
        ],
    ),
    (
        "uri",
        &[
            "https://example.com/a?b=c#d",
            "http://user@[2001:db8::1]:80/",
            "mailto:a@example.com",
            "urn:isbn:0451450523",
            "https://example.com/%20",
        ],
        &["https://example.com/ü", "https://example.com/{id}", "https://example.com/%2"],
        &[
            "",
            "example.com",
            "/path",
            "//example.com",
            "1http://x",
            "https://example.com/a b",
            "https:",
            ":x",
        ],
    ),
    (
        "uuid",
        &["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"],
        &["123e4567e89b12d3a456426614174000"],
        &[
            "",
            "123e4567-e89b-12d3-a456-42661417400",
            "123e4567-e89b-12d3-a456-42661417400g",
            "{123e4567-e89b-12d3-a456-426614174000}",
            "123e4567e-89b-12d3-a456-426614174000",
        ],
    ),
    ("country_alpha3", &["USA"], &[], &["US", "usa", "USAA", ""]),
    ("currency", &["EUR"], &[], &["eur", "EURO", "€"]),
    (
        "language",
        &["en"],
        &[
            "fr-CA",
            "zh-Hans",
            "fil",
            "pt_BR",
            "de-1996",
            "sl-rozaj-biske",
            "en-u-ca-buddhist",
            "EN",
        ],
        &["", "e", "en-", "-en", "en--us", "e1", "englishlong", "x-private", "日本"],
    ),
    (
        "time_zone",
        &[
            "Europe/Berlin",
            "America/Argentina/Buenos_Aires",
            "UTC",
            "Etc/GMT+8",
            "EST5EDT",
            "America/Port-au-Prince",
        ],
        &["+08:00", "-03:30"],
        &["", "Europe/", "/Berlin", "Europe Berlin", "+25:00", "+0800", "a/b/c/d", "8"],
    ),
    (
        "base64",
        &["Zm9v", "Zm8=", "Zg==", "+/+/"],
        &["Zm8", "Zg", "Zm9v\r\nZm9v", "-_-_"],
        &["Z", "Zm9v=", "Zg=", "Zm=v", "Zm 9v", "Zg===", "é"],
    ),
];

#[test]
fn texts_fit_the_formats_that_the_documents_define() {
    for (word, usual, unusual, others) in ROWS {
        let format = Format::named(word).expect("a format");
        for (texts, fit) in [(usual, Fit::Usual), (unusual, Fit::Unusual), (others, Fit::Not)] {
            for text in *texts {
                assert_eq!(format.fit(text), fit, "{word}: {text}");
            }
        }
    }
}

#[test]
fn lengths_of_an_address_count() {
    let long =
        |local: usize, label: usize| format!("{}@{}.example", "a".repeat(local), "b".repeat(label));
    assert_eq!(Format::Email.fit(&long(64, 63)), Fit::Usual);
    assert_eq!(Format::Email.fit(&long(65, 63)), Fit::Unusual);
    assert_eq!(Format::Email.fit(&long(64, 64)), Fit::Unusual);
}
