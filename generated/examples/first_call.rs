//! A first call: register a shipment, then read it back.
//!
//! `OPTIMA_COURIER_URL` and `OPTIMA_COURIER_KEY` name the server and the key. Without them the
//! example talks to a stand-in on this machine, which answers in the shape of the real API.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread;

use optima_courier::tracking::v2024_04::{Client, CreateTracking, GetTracking, TrackingField};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = env::var("OPTIMA_COURIER_URL").or_else(|_| stand_in())?;
    let api_key = env::var("OPTIMA_COURIER_KEY").unwrap_or_else(|_| "a-key".to_owned());
    let client = Client::builder(api_key).base_url(base_url).build()?;

    let request = CreateTracking::new("1234567890").title("Order 7");
    let tracking = client.create_tracking(request).await?;
    println!("created {}: {:?}, status {}", tracking.id()?, tracking.tag, tracking.status());

    let fields = [TrackingField::Title, TrackingField::Tag];
    let tracking = client.get_tracking(GetTracking::new(tracking.id()?).fields(fields)).await?;
    println!("read it back as {:?}", tracking.title.as_deref().unwrap_or("nothing"));

    let error = client.create_tracking(CreateTracking::new("123")).await.unwrap_err();
    println!("refused before it was sent: {error}");
    Ok(())
}

/// Answers every request with one tracking, until the example ends.
fn stand_in() -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer(stream));
        }
    });
    Ok(format!("http://{address}"))
}

fn answer(mut stream: std::net::TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let (mut line, mut length) = (String::new(), 0);
        while reader.read_line(&mut line)? > 2 {
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
            line.clear();
        }
        if line.is_empty() {
            return Ok(());
        }
        reader.read_exact(&mut vec![0; length])?;
        let body = r#"{"meta":{"code":200},"data":{"tracking":{"id":"5b766a5cc7c33c0e007de3c9",
            "tracking_number":"1234567890","title":"Order 7","tag":"Pending"}}}"#;
        write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len(),
        )?;
    }
}
