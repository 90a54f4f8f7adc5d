//! The limits of the simulator, and whether it works.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use serde_json::Value;
use simulator::{Limits, Simulator};

use super::played::connect;

/// How long to wait until connections that were just closed are given back.
const PATIENCE: Duration = Duration::from_secs(30);

/// Limits that can be reached soon, and that a busy machine does not reach by itself.
pub fn reachable() -> Limits {
    Limits {
        head_bytes: 32 * 1024,
        body_bytes: 64 * 1024,
        total_body_bytes: 4 * 1024 * 1024,
        connections: 200,
        head_time: Duration::from_secs(3),
        body_time: Duration::from_secs(3),
        ..Limits::default()
    }
}

/// Tries a head, a body and a number of connections that are too large.
pub fn hold(simulator: &Simulator) -> Result<(), String> {
    let limits = reachable();
    let url = simulator.url();
    let address = url.trim_start_matches("http://");
    let path = "/tracking/2026-07/trackings";
    let long = "a".repeat(limits.head_bytes);
    let head = format!("GET {path} HTTP/1.1\r\nhost: a\r\nx-long: {long}\r\n\r\n");
    refused(address, &head, 431, "a long head")?;
    let body = "1".repeat(limits.body_bytes + 1);
    let length = body.len();
    let head = format!("POST {path} HTTP/1.1\r\nhost: a\r\nas-api-key: key\r\n");
    let request = format!("{head}content-length: {length}\r\n\r\n{body}");
    refused(address, &request, 413, "a long body")?;
    let request =
        format!("{head}transfer-encoding: chunked\r\n\r\n{length:x}\r\n{body}\r\n0\r\n\r\n");
    refused(address, &request, 413, "a long body in chunks")?;
    let kept: Result<Vec<_>, String> = (0..limits.connections).map(|_| connect(address)).collect();
    let kept = kept?;
    refused(address, "", 503, "one connection too many")?;
    drop(kept);
    Ok(())
}

fn refused(address: &str, request: &str, expected: u16, name: &str) -> Result<(), String> {
    match exchange(address, request)? {
        (status, _) if status == expected => Ok(()),
        (status, body) => Err(format!("{name} was answered with {status}, not {expected}: {body}")),
    }
}

/// Creates a tracking and reads it.
pub fn works(simulator: &Simulator) -> Result<(), String> {
    let url = simulator.url();
    let address = url.trim_start_matches("http://");
    let path = "/tracking/2026-07/trackings";
    let now = simulator.now().to_string();
    let number: String = now.chars().filter(char::is_ascii_alphanumeric).collect();
    let body = format!(r#"{{"tracking_number":"{number}","slug":"optimacourier"}}"#);
    let ending = "HTTP/1.1\r\nhost: a\r\nas-api-key: key\r\nconnection: close\r\n";
    let length = body.len();
    let create = format!(
        "POST {path} {ending}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    let start = Instant::now();
    let created = loop {
        match exchange(address, &create)? {
            (201, created) => break created,
            // The connections of before are given back in their time.
            (503, _) if start.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(50)),
            (status, body) => return Err(format!("creating was answered with {status}: {body}")),
        }
    };
    let created: Value = serde_json::from_str(&created).map_err(|error| error.to_string())?;
    let id = created["data"]["id"].as_str().unwrap_or_default();
    let (status, read) = exchange(address, &format!("GET {path}/{id} {ending}\r\n"))?;
    match status == 200 && read.contains(&number) {
        true => Ok(()),
        false => Err(format!("reading what was created was answered with {status}: {read}")),
    }
}

/// Sends a request, and reads until the end; returns the status and the body.
fn exchange(address: &str, request: &str) -> Result<(u16, String), String> {
    let mut stream = connect(address)?;
    // A simulator that refuses need not read everything.
    let _ = stream.write_all(request.as_bytes());
    let mut bytes = Vec::new();
    let outcome = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| format!("no answer ({outcome:?}): {text}"))?;
    let body = text.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
    Ok((status, body.unwrap_or_default()))
}
