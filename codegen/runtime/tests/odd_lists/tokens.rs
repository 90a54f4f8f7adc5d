//! Servers with cursors.

use super::Expected::{Ends, EndsAfter, Fails};
use super::{Row, page, tokens, tokens_and_more};

/// The second page is `b`, whatever the cursor; the first page names it with this text.
fn then_b(asked: &str, beside: &str) -> String {
    if asked.is_empty() { page("a", beside) } else { page("b", "") }
}

/// The same, with a text of the second page about a third.
fn a_then_b(asked: &str, beside: &str) -> String {
    if asked.is_empty() { page("a", r#""next":"2""#) } else { page("b", beside) }
}

pub const ROWS: &[Row] = &[
    Row {
        name: "the token is a number",
        list: tokens,
        answer: |asked| then_b(asked.page, r#""next":2"#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "the token is a number of 22 digits",
        list: tokens,
        answer: |asked| then_b(asked.page, r#""next": 9400111899223197428490"#),
        expected: Ends("ab", &["", "9400111899223197428490"]),
    },
    Row {
        name: "the token is a number with a fraction",
        list: tokens,
        answer: |asked| then_b(asked.page, r#""next":1767225606.12500"#),
        expected: Ends("ab", &["", "1767225606.12500"]),
    },
    Row {
        name: "the token has escapes",
        list: tokens,
        answer: |asked| then_b(asked.page, r#""ne\u0078t":"a\/b\u0026\"c\\""#),
        expected: Ends("ab", &["", r#"a/b&"c\"#]),
    },
    Row {
        name: "the last token is left out",
        list: tokens,
        answer: |asked| a_then_b(asked.page, ""),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "the last token is null",
        list: tokens,
        answer: |asked| a_then_b(asked.page, r#""next":null"#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "the last token is empty",
        list: tokens,
        answer: |asked| a_then_b(asked.page, r#""next":"""#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "the last token is false",
        list: tokens,
        answer: |asked| a_then_b(asked.page, r#""next":false"#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "the last token is an empty object",
        list: tokens,
        answer: |asked| a_then_b(asked.page, r#""next":{}"#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "the token is an object",
        list: tokens,
        answer: |asked| then_b(asked.page, r#""next":{"after":"2"}"#),
        expected: Fails("a", "`next` is an object, so the next page is unknown", 1),
    },
    Row {
        name: "the token is a list",
        list: tokens,
        answer: |asked| then_b(asked.page, r#""next":["2"]"#),
        expected: Fails("a", "`next` is an array, so the next page", 1),
    },
    Row {
        name: "the token is true",
        list: tokens,
        answer: |asked| then_b(asked.page, r#""next":true"#),
        expected: Fails("a", "`next` is a boolean, so the next page", 1),
    },
    Row {
        name: "of two tokens on a page the last counts",
        list: tokens,
        answer: |asked| then_b(asked.page, r#""next":"1","next":"2""#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "the token repeats itself",
        list: tokens,
        answer: |asked| page(["a", "b"].get(asked.before).unwrap_or(&"x"), r#""next":"2""#),
        expected: Fails("ab", "the pages of the list form a cycle", 2),
    },
    Row {
        name: "the last page is empty and names itself",
        list: tokens,
        answer: |asked| page(["a", ""].get(asked.before).unwrap_or(&"x"), r#""next":"2""#),
        expected: Ends("a", &["", "2"]),
    },
    Row {
        name: "the tokens go round",
        list: tokens,
        answer: |asked| {
            page(
                &char::from(b'a' + asked.before as u8).to_string(),
                &format!(r#""next":{}"#, asked.before % 3),
            )
        },
        expected: Fails("abcd", "the pages of the list form a cycle", 4),
    },
    Row {
        name: "the tokens form a cycle of 700",
        list: tokens,
        answer: |asked| {
            page(["a", "b"][asked.before % 2], &format!(r#""next":"t{}""#, asked.before % 700))
        },
        // Found by the anchor, which is the cursor of request 1,024.
        expected: Fails("1724", "the pages of the list form a cycle", 1_724),
    },
    Row {
        name: "there are more, and no token",
        list: tokens_and_more,
        answer: |_| page("a", r#""paging":{"more":true,"next":null}"#),
        expected: Fails("a", "a page says that there are more, but names no next page", 1),
    },
    Row {
        name: "there are more, and the token is empty",
        list: tokens_and_more,
        answer: |_| page("a", r#""paging":{"more":"true","next":""}"#),
        expected: Fails("a", "a page says that there are more, but names no next page", 1),
    },
    Row {
        name: "there are no more beside a token",
        list: tokens_and_more,
        answer: |_| page("a", r#""paging":{"more":false,"next":"2"}"#),
        expected: Ends("a", &[""]),
    },
    Row {
        name: "the text that there are no more stands beside a token",
        list: tokens_and_more,
        answer: |_| page("a", r#""paging":{"more":"false","next":"2"}"#),
        expected: Ends("a", &[""]),
    },
    Row {
        name: "whether there are more is left open beside a token",
        list: tokens_and_more,
        answer: |asked| then_b(asked.page, r#""paging":{"more":"perhaps","next":"2"}"#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "whether there are more is left open, and there is no token",
        list: tokens_and_more,
        answer: |_| page("a", r#""paging":{"more":"perhaps"}"#),
        expected: Fails("a", "`paging.more` is a string, so the next page", 1),
    },
    Row {
        name: "nothing is said of a next page",
        list: tokens_and_more,
        answer: |_| page("a", ""),
        expected: Ends("a", &[""]),
    },
    Row {
        name: "what should tell of the next page is null",
        list: tokens_and_more,
        answer: |_| page("a", r#""paging":null"#),
        expected: Ends("a", &[""]),
    },
    Row {
        name: "what should tell of the next page is text",
        list: tokens_and_more,
        answer: |_| page("a", r#""paging":"next=2""#),
        expected: Fails("a", "`paging.next` would be inside a string, so the next page", 1),
    },
    Row {
        name: "an empty page names the next one",
        list: tokens,
        answer: |asked| {
            let next = ["\"2\"", "\"3\"", "\"4\"", "null"][asked.before];
            page(["a", "", "", "b"][asked.before], &format!(r#""next":{next}"#))
        },
        expected: Ends("ab", &["", "2", "3", "4"]),
    },
    Row {
        name: "pages are shorter than was asked for",
        list: || tokens().size(100),
        answer: |asked| {
            let next = ["\"2\"", "\"3\"", "null"][asked.before];
            page(["ab", "c", "de"][asked.before], &format!(r#""next":{next}"#))
        },
        expected: Ends("abcde", &["", "2", "3"]),
    },
    Row {
        name: "the number of all items is less than what comes",
        list: tokens_and_more,
        answer: |asked| then_b(asked.page, r#""paging":{"total":1,"more":true,"next":"2"}"#),
        expected: Ends("ab", &["", "2"]),
    },
    Row {
        name: "all pages are empty and name another one",
        list: tokens,
        answer: |asked| page("", &format!(r#""next":"t{}""#, asked.before)),
        expected: Fails("", "1000 pages in a row are empty", 1_000),
    },
    Row {
        name: "all pages are the first one, at different cursors",
        list: tokens,
        answer: |asked| page("ab", &format!(r#""next":"t{}""#, asked.before)),
        expected: Fails("ababababab", "3 pages in a row hold the same items", 6),
    },
    Row {
        name: "no item of a page can be read",
        list: tokens,
        answer: |asked| match asked.before {
            0 => r#"{"items":["x",7],"next":"2"}"#.to_owned(),
            _ => page("a", ""),
        },
        expected: Ends("a", &["", "2"]),
    },
    Row {
        name: "the items are a word",
        list: tokens,
        answer: |_| r#"{"items":"none","next":"2"}"#.to_owned(),
        expected: Fails("", "`items` is a string, where the items are declared", 1),
    },
    Row {
        name: "the items of the last page are a word",
        list: tokens,
        answer: |asked| match asked.before {
            0 => page("a", r#""next":"2""#),
            _ => r#"{"items":"none"}"#.to_owned(),
        },
        expected: Fails("a", "`items` is a string, where the items are declared", 2),
    },
    Row {
        name: "a long list has an end",
        list: tokens,
        answer: |asked| match asked.before {
            1_499 => page("z", ""),
            before => page(["a", "b"][before % 2], &format!(r#""next":{before}"#)),
        },
        expected: EndsAfter(1_500, 1_500),
    },
];
