//! Running one example against a server on loopback, and holding what it sent and printed.

use std::process::{Command, Output};

use crate::server::Server;

/// The path of the server's base URL.
const BASE: &str = "/base/1";

const KEY: &str = "test-key-0123";

/// Runs a compiled example with exactly these variables of its own in the environment.
pub async fn run(program: &'static str, variables: Vec<(&'static str, String)>) -> Output {
    let run = move || {
        let mut command = Command::new(program);
        command.env_remove("OPTIMA_COURIER_URL").env_remove("OPTIMA_COURIER_KEY");
        command.envs(variables).output().expect("the example runs")
    };
    tokio::task::spawn_blocking(run).await.expect("an output")
}

/// Runs an example against a server with these answers; it sends just these requests, each a line
/// and a body, and prints just this.
pub async fn check_example(
    program: &'static str,
    answers: impl IntoIterator<Item = Vec<u8>>,
    requests: &[(&str, &str)],
    printed: &str,
) {
    let server = Server::start_at(BASE, answers).await;
    let variables =
        vec![("OPTIMA_COURIER_URL", server.url()), ("OPTIMA_COURIER_KEY", KEY.to_owned())];
    let output = run(program, variables).await;
    let errors = String::from_utf8_lossy(&output.stderr);
    let expected: Vec<_> = requests
        .iter()
        .map(|(line, body)| request(&server.host(), line, &on_one_line(body)))
        .collect();
    assert_eq!(server.requests(), expected, "{errors}");
    assert_eq!((String::from_utf8_lossy(&output.stdout).as_ref(), &*errors), (printed, ""));
    assert!(output.status.success());
}

/// A whole request as it goes over the wire.
fn request(host: &str, line: &str, body: &str) -> String {
    let (mut content_type, mut length) = (String::new(), String::new());
    if !body.is_empty() {
        content_type = "content-type: application/json\r\n".to_owned();
        length = format!("content-length: {}\r\n", body.len());
    }
    format!(
        "{line} HTTP/1.1\r\naccept: application/json\r\nuser-agent: optima-courier/0.1.0\r\n\
         as-api-key: {KEY}\r\n{content_type}host: {host}\r\n{length}\r\n{body}"
    )
}

/// A body that the tests write on several lines, for reading.
fn on_one_line(body: &str) -> String {
    body.lines().map(str::trim).collect()
}
