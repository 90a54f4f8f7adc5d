//! Servers with page numbers.

use super::Expected::{Ends, Fails};
use super::{Row, from_0, more, most, next, numbers, page, total};

pub const ROWS: &[Row] = &[
    Row {
        name: "an empty page ends it",
        list: || numbers().size(2),
        answer: |asked| page(["", "ab", "cd", "e"].get(asked.number(1)).unwrap_or(&""), ""),
        expected: Ends("abcde", &["", "2", "3", "4"]),
    },
    Row {
        name: "each page past the end is the last one",
        list: || numbers().size(2),
        answer: |asked| page(["", "ab", "cd", "e"].get(asked.number(1)).unwrap_or(&"e"), ""),
        expected: Ends("abcde", &["", "2", "3", "4"]),
    },
    Row {
        name: "each page past the end is the last one, which is full",
        list: || numbers().size(2),
        answer: |asked| page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&"cd"), ""),
        expected: Ends("abcd", &["", "2", "3"]),
    },
    Row {
        name: "each page past the end is the last one, but for what it says of itself",
        list: numbers,
        answer: |asked| {
            let ids = ["", "ab"].get(asked.number(1)).unwrap_or(&"c");
            page(ids, &format!(r#""page":{},"took_ms":0.{}"#, asked.number(1), asked.before))
        },
        expected: Ends("abc", &["", "2", "3"]),
    },
    Row {
        name: "there is one page, whatever is asked for",
        list: numbers,
        answer: |_| page("abc", ""),
        expected: Ends("abc", &["", "2"]),
    },
    Row {
        name: "there is one short page, whatever is asked for",
        list: || numbers().size(4),
        answer: |_| page("abc", ""),
        expected: Ends("abc", &["", "2"]),
    },
    Row {
        name: "a full first page comes again, so perhaps pages are not counted",
        list: || numbers().size(3),
        answer: |_| page("abc", ""),
        expected: Fails("abc", "page 2 repeats page 1, but is full: either the list ends", 2),
    },
    Row {
        name: "all items come at once, whatever is asked for",
        list: || numbers().size(2),
        answer: |_| page("abcde", ""),
        expected: Fails("abcde", "page 2 repeats page 1, but is full: either the list ends", 2),
    },
    Row {
        name: "an empty list is left out",
        list: numbers,
        answer: |asked| asked.of(1, &[&page("ab", "")], "{}"),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "an empty list is null",
        list: numbers,
        answer: |asked| asked.of(1, &[&page("ab", "")], r#"{"items":null}"#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "an empty list is an empty object",
        list: numbers,
        answer: |asked| asked.of(1, &[&page("ab", "")], r#"{"items":{}}"#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "the items are a word",
        list: numbers,
        answer: |asked| asked.of(1, &[&page("ab", "")], r#"{"items":"none left"}"#),
        expected: Fails("ab", "`items` is a string, where the items are declared", 2),
    },
    Row {
        name: "no item of a page can be read",
        list: || numbers().size(2),
        answer: |asked| {
            let odd = r#"{"items":["x",7]}"#;
            asked.of(1, &[&page("ab", ""), odd, &page("c", "")], r#"{"items":[]}"#)
        },
        expected: Ends("abc", &["", "2", "3", "4"]),
    },
    Row {
        name: "pages are shorter than was asked for",
        list: || numbers().size(100),
        answer: |asked| page(["", "ab", "c", "de"].get(asked.number(1)).unwrap_or(&""), ""),
        expected: Ends("abcde", &["", "2", "3", "4"]),
    },
    Row {
        name: "it begins in the middle",
        list: || numbers().from(2),
        answer: |asked| page(["", "ab", "cd", "e"].get(asked.number(1)).unwrap_or(&""), ""),
        expected: Ends("cde", &["2", "3", "4"]),
    },
    Row {
        name: "pages are counted from 0",
        list: from_0,
        answer: |asked| page(["ab", "cd", "e"].get(asked.number(0)).unwrap_or(&""), ""),
        expected: Ends("abcde", &["", "1", "2", "3"]),
    },
    Row {
        name: "pages are counted from 0, and the first is asked for",
        list: || from_0().from(0),
        answer: |asked| page(["ab", "cd", "e"].get(asked.number(0)).unwrap_or(&"e"), ""),
        expected: Ends("abcde", &["0", "1", "2", "3"]),
    },
    Row {
        name: "pages are counted from 1, and page 0 is the first one too",
        list: || numbers().from(0),
        answer: |asked| page(["ab", "ab", "cd"].get(asked.number(1)).unwrap_or(&""), ""),
        expected: Ends("abcd", &["0", "2", "3"]),
    },
    Row {
        name: "the number of all items is met",
        list: total,
        answer: |asked| page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&"x"), r#""total":4"#),
        expected: Ends("abcd", &["", "2"]),
    },
    Row {
        name: "the number of all items is text",
        list: total,
        answer: |asked| {
            page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&"x"), r#""total":"4""#)
        },
        expected: Ends("abcd", &["", "2"]),
    },
    Row {
        name: "the number of all items has a decimal point",
        list: total,
        answer: |asked| {
            page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&"x"), r#""total":4.0"#)
        },
        expected: Ends("abcd", &["", "2"]),
    },
    Row {
        name: "the number of all items is -1, for unknown",
        list: total,
        answer: |asked| page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&""), r#""total":-1"#),
        expected: Ends("abcd", &["", "2", "3"]),
    },
    Row {
        name: "the number of all items is 0 beside items",
        list: total,
        answer: |asked| page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&""), r#""total":0"#),
        expected: Ends("abcd", &["", "2", "3"]),
    },
    Row {
        name: "the number of all items is of another kind on each page",
        list: total,
        answer: |asked| {
            let odd = ["null", "\"many\"", "{}", "[4]", "1e30", "4.5"][asked.before % 6];
            page(
                ["", "a", "b", "c", "d", "e"].get(asked.number(1)).unwrap_or(&""),
                &format!(r#""total":{odd}"#),
            )
        },
        expected: Ends("abcde", &["", "2", "3", "4", "5", "6"]),
    },
    Row {
        name: "the number of all items is beyond any",
        list: total,
        answer: |asked| {
            page(
                ["", "ab", "c"].get(asked.number(1)).unwrap_or(&""),
                r#""total":99999999999999999999"#,
            )
        },
        expected: Ends("abc", &["", "2", "3"]),
    },
    Row {
        name: "the list grows while it is read",
        list: total,
        answer: |asked| {
            let total = if asked.before == 0 { 3 } else { 5 };
            page(
                ["", "ab", "cd", "e"].get(asked.number(1)).unwrap_or(&"x"),
                &format!(r#""total":{total}"#),
            )
        },
        expected: Ends("abcde", &["", "2", "3"]),
    },
    Row {
        name: "the list shrinks while it is read",
        list: total,
        answer: |asked| {
            let total = 6 - asked.before;
            page(
                ["", "ab", "cd"].get(asked.number(1)).unwrap_or(&""),
                &format!(r#""total":{total}"#),
            )
        },
        expected: Ends("abcd", &["", "2", "3"]),
    },
    Row {
        name: "fewer items come than the list says",
        list: total,
        answer: |asked| page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&""), r#""total":9"#),
        expected: Fails(
            "abcd",
            "page 3 is empty, and the list says that it has 9 items, of which 4 came",
            3,
        ),
    },
    Row {
        name: "each page past the end is the last one, and the list says that it is longer",
        list: total,
        answer: |asked| {
            page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&"cd"), r#""total":9"#)
        },
        expected: Fails("abcd", "page 3 repeats page 2, but says that the list has 9 items", 3),
    },
    Row {
        name: "pages hold less than was asked for, and the list says how long it is",
        list: || total().size(100),
        answer: |asked| {
            page(["", "ab", "cd", "e"].get(asked.number(1)).unwrap_or(&"x"), r#""total":5"#)
        },
        expected: Ends("abcde", &["", "2", "3"]),
    },
    Row {
        name: "it begins in the middle of a list that says how long it is",
        list: || total().size(2).from(2),
        answer: |asked| {
            page(["", "ab", "cd", "e"].get(asked.number(1)).unwrap_or(&"x"), r#""total":5"#)
        },
        expected: Ends("cde", &["2", "3"]),
    },
    Row {
        name: "it begins in the middle of shorter pages than it asks for",
        list: || total().size(3).from(2),
        answer: |asked| {
            page(["", "a", "bcd", "e"].get(asked.number(1)).unwrap_or(&""), r#""total":5"#)
        },
        expected: Ends("bcde", &["2", "3", "4"]),
    },
    Row {
        name: "it begins behind the end",
        list: || total().from(9),
        answer: |_| page("", r#""total":5"#),
        expected: Ends("", &["9"]),
    },
    Row {
        name: "no more can be reached",
        list: most,
        answer: |asked| {
            page(["", "ab", "cd", "ef"].get(asked.number(1)).unwrap_or(&""), r#""total":6"#)
        },
        expected: Fails("abcd", "only the first 4 items of a list can be reached", 2),
    },
    Row {
        name: "all can be reached just so",
        list: most,
        answer: |asked| page(["", "ab", "cd"].get(asked.number(1)).unwrap_or(&"x"), r#""total":4"#),
        expected: Ends("abcd", &["", "2"]),
    },
    Row {
        name: "no page has a higher number",
        list: || numbers().from(i64::MAX),
        answer: |_| page("a", ""),
        expected: Fails("a", "no page has a higher number", 1),
    },
    Row {
        name: "an empty page says that there are more",
        list: more,
        answer: |asked| {
            let ids = ["", "ab", "", "", "c"].get(asked.number(1)).unwrap_or(&"x");
            page(ids, &format!(r#""more":{}"#, asked.number(1) < 4))
        },
        expected: Ends("abc", &["", "2", "3", "4"]),
    },
    Row {
        name: "a full page says that it is the last one",
        list: || more().size(2),
        answer: |_| page("ab", r#""more":false,"total":50"#),
        expected: Ends("ab", &[""]),
    },
    Row {
        name: "what says that there are more is heard before the number of all items",
        list: more,
        answer: |asked| {
            page(
                ["", "ab", "c"].get(asked.number(1)).unwrap_or(&"x"),
                ["", r#""more":true,"total":2"#, r#""more":false,"total":2"#]
                    [asked.number(1).min(2)],
            )
        },
        expected: Ends("abc", &["", "2"]),
    },
    Row {
        name: "whether there are more is text",
        list: more,
        answer: |asked| {
            page(
                ["", "ab", "c"].get(asked.number(1)).unwrap_or(&"x"),
                ["", r#""more":"true""#, r#""more":"False""#][asked.number(1).min(2)],
            )
        },
        expected: Ends("abc", &["", "2"]),
    },
    Row {
        name: "whether there are more is a number",
        list: more,
        answer: |asked| {
            page(
                ["", "ab", "c"].get(asked.number(1)).unwrap_or(&"x"),
                ["", r#""more":1"#, r#""more":0"#][asked.number(1).min(2)],
            )
        },
        expected: Ends("abc", &["", "2"]),
    },
    Row {
        name: "whether there are more is left open",
        list: more,
        answer: |asked| {
            page(["", "ab", "c"].get(asked.number(1)).unwrap_or(&""), r#""more":"perhaps""#)
        },
        expected: Ends("abc", &["", "2", "3"]),
    },
    Row {
        name: "a page comes again and says that there are more",
        list: more,
        answer: |_| page("ab", r#""more":true"#),
        expected: Fails("ab", "page 2 repeats page 1, but says that there are more", 2),
    },
    Row {
        name: "all pages are empty and say that there are more",
        list: more,
        answer: |_| page("", r#""more":true"#),
        expected: Fails("", "1000 pages in a row are empty", 1_000),
    },
    Row {
        name: "no next page is named",
        list: next,
        answer: |asked| {
            page(
                ["", "ab", "c"].get(asked.number(1)).unwrap_or(&"x"),
                ["", r#""next":2"#, r#""next":null"#][asked.number(1).min(2)],
            )
        },
        expected: Ends("abc", &["", "2"]),
    },
    Row {
        name: "nothing is said of a next page",
        list: next,
        answer: |asked| page(["", "ab", "c"].get(asked.number(1)).unwrap_or(&""), ""),
        expected: Ends("abc", &["", "2", "3"]),
    },
];
