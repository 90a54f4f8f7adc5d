//! Writes down what a server saw and sent, for who asks what the tests touch: one line of JSON for
//! each call, in a file of the process. Keys of callers are not written down, nor any header's value.

use std::env;
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process;
use std::sync::LazyLock;

use serde_json::{Value, json};

/// Where calls are written down; nowhere unless this variable names a folder.
static RECORDING: LazyLock<Option<File>> = LazyLock::new(|| {
    let folder = PathBuf::from(env::var_os("COVERAGE_RECORDINGS")?);
    let name = format!("{}-{}.jsonl", env!("CARGO_CRATE_NAME"), process::id());
    let file = File::options().create(true).append(true).open(folder.join(name));
    Some(file.expect("the folder of the recordings"))
});

/// Writes down a request and the answer that it got in this test.
pub fn record(test: &str, request: &[u8], answer: &[u8]) {
    let Some(mut file) = RECORDING.as_ref() else { return };
    let line = format!("{}\n", call(test, request, answer));
    file.write_all(line.as_bytes()).expect("room for a recording");
}

fn call(test: &str, request: &[u8], answer: &[u8]) -> Value {
    let ((head, body), (said, content)) = (parts(request), parts(answer));
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (words.next(), words.next());
    let headers: Vec<_> = lines.filter_map(|line| Some(line.split_once(':')?.0)).collect();
    let status = said.split(' ').nth(1).and_then(|status| status.parse::<u16>().ok());
    json!({
        "kind": "call",
        "test": format!("{}::{test}", env!("CARGO_CRATE_NAME")),
        "method": method,
        "target": target,
        "headers": headers,
        "body": body,
        "status": status,
        "answer": content,
    })
}

/// Head and body.
fn parts(message: &[u8]) -> (String, String) {
    let text = String::from_utf8_lossy(message);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    (head.to_owned(), body.to_owned())
}
