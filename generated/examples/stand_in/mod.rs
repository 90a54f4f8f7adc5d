//! A stand-in for the server, so that every example runs without an API key: on loopback it answers
//! in the shape of the real API, and keeps nothing.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// What it answers, by method and path.
const ANSWERS: [(&str, &str); 14] = [
    ("POST /tracking/2024-04/trackings", include_str!("first_call.json")),
    ("GET /tracking/2024-04/trackings/5b766a5cc7c33c0e007de3c9", include_str!("first_call.json")),
    ("POST /tracking/2026-07/trackings", include_str!("tracking.json")),
    ("GET /tracking/2026-07/trackings", include_str!("tracking_page.json")),
    ("PUT /tracking/2026-07/trackings/5b766a5cc7c33c0e007de3c9", include_str!("tracking.json")),
    ("POST /postmen/v3/rates", include_str!("rate.json")),
    ("GET /postmen/v3/labels", include_str!("labels.json")),
    ("POST /postmen/v3/labels", include_str!("label.json")),
    ("POST /postmen/v3/cancel-labels", include_str!("cancel_label.json")),
    ("POST /postmen/v3/manifests", include_str!("manifest.json")),
    ("POST /postmen/v3/pickups", include_str!("pickup.json")),
    ("POST /postmen/v3/cancel-pickups", include_str!("cancel_pickup.json")),
    ("POST /postmen/v3/shipper-accounts", include_str!("shipper_account.json")),
    ("POST /postmen/v3/address-validations", include_str!("address_validation.json")),
];

/// What it answers to all else.
const UNKNOWN: &str = r#"{"meta":{"code":4153,"message":"Item does not exist."},"data":{}}"#;

/// Starts it, until the example ends; the base URL is that of the real server but for the host.
pub fn start(base_path: &str) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base_url = format!("http://{}{base_path}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || serve(stream));
        }
    });
    Ok(base_url)
}

fn serve(mut stream: TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        read_rest(&mut reader)?;
        let body = answer(&line);
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json";
        write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len())?;
    }
}

/// Reads the headers and the body of a request, and throws them away.
fn read_rest(reader: &mut impl BufRead) -> io::Result<()> {
    let (mut line, mut length) = (String::new(), 0);
    while reader.read_line(&mut line)? > 2 {
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        line.clear();
    }
    reader.read_exact(&mut vec![0; length])
}

fn answer(request_line: &str) -> &'static str {
    let target = request_line.trim_end().trim_end_matches(" HTTP/1.1");
    let target = target.split('?').next().unwrap_or_default();
    let found = ANSWERS.iter().find(|(known, _)| *known == target);
    found.map_or(UNKNOWN, |(_, body)| *body)
}
