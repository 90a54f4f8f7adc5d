//! Values in paths: which segment each becomes, and what is never sent.

use std::collections::BTreeSet;

use optima_courier::ErrorKind;

use crate::case::Case;
use crate::server::answer;
use crate::support::{GOOD, client_of, serve};
use crate::wire;

/// A value of a path, and the segment it becomes.
pub type Value<'v> = (&'v str, &'v str);

pub const ODD: [Value<'static>; 14] = [
    ("../x", "..%2Fx"),
    ("%2F", "%252F"),
    ("%2e%2e", "%252e%252e"),
    ("a/b", "a%2Fb"),
    ("a\\b", "a%5Cb"),
    ("?", "%3F"),
    ("#", "%23"),
    ("a;b=c", "a%3Bb%3Dc"),
    ("a b+c", "a%20b%2Bc"),
    ("...", "..."),
    ("Zoë 📦", "Zo%C3%AB%20%F0%9F%93%A6"),
    ("a\r\nhost: x", "a%0D%0Ahost%3A%20x"),
    ("\0", "%00"),
    ("Az09-._~", "Az09-._~"),
];

/// These are all operations that have a value in their path.
pub fn check_all(cases: &[Vec<Case>]) {
    let tried: BTreeSet<_> = cases.iter().flatten().map(|case| case.info.id).collect();
    let all = wire::least();
    let named = all.iter().filter(|case| case.info.path.contains('{'));
    assert_eq!(tried, named.map(|case| case.info.id).collect());
}

/// Nothing is sent, though nothing was validated.
pub async fn check_never_sent(cases: &[Case], problem: &str) {
    let server = serve([answer(200, GOOD)]).await;
    let client = client_of(&server);
    for case in cases {
        let error = case.ask(&client).await.expect_err(problem);
        assert_eq!(error.kind(), ErrorKind::Invalid);
        let id = case.info.id;
        assert_eq!(error.to_string(), format!("{id}: {problem}. Correct the request."));
    }
    assert_eq!(server.requests(), [""; 0]);
}
