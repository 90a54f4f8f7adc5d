//! A day in transit on the simulator, in this process: parcels are registered, one is delivered, one
//! is lost and followed again, one is never heard of; a label is bought and cancelled; webhooks come
//! in; and a month passes at once. No server, account or network is needed.

mod shop;

use std::fmt::Arguments;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use optima_courier::shipping::v3 as shipping;
use optima_courier::simulator::{Simulator, Webhook};
use optima_courier::tracking::v2024_04::{
    Client, CompletionReason, CreateTracking, MarkTrackingCompleted, Tag, TrackingId, errors,
    webhooks,
};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const HOUR: Duration = Duration::from_secs(60 * 60);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let (url, deliveries) = receive()?;
    let webhook = Webhook::to(url).secret("a-secret").version("tracking/2024-04");
    let simulator = Simulator::builder().seed(7).webhook(webhook).start().await?;
    let client: Client = simulator.client()?;

    let mut ids = Vec::new();
    for number in 1..=3 {
        ids.push(register(&client, number).await?);
    }
    let again = client.create_tracking(CreateTracking::new("100000001")).await;
    let error = again.err().filter(|error| error.is(&errors::TRACKING_ALREADY_EXISTS));
    say("0:00", format_args!("order 1 can't be registered twice: {}", error.is_some()));

    simulator.advance(9 * HOUR).await;
    label(&simulator).await?;

    simulator.advance(11 * HOUR).await;
    complete(&client, &ids[0], CompletionReason::Delivered).await?;
    complete(&client, &ids[1], CompletionReason::Lost).await?;
    client.retrack_tracking(&ids[1]).await?;
    let early = client.retrack_tracking(&ids[1]).await.err();
    let early = early.filter(|error| error.is(&errors::TRACKING_STILL_ACTIVE));
    say(
        "20:00",
        format_args!("order 2 is followed again; once more is refused: {}", early.is_some()),
    );

    simulator.advance(30 * 24 * HOUR).await;
    let third = client.get_tracking(&ids[2]).await?;
    say("day 31", format_args!("nobody heard of order 3: {}", tag(third.tag.as_ref())));
    for event in deliveries.try_iter() {
        say("webhook", format_args!("{event}"));
    }
    Ok(())
}

/// Registers a parcel.
async fn register(client: &Client, number: u32) -> Outcome<TrackingId> {
    let request = CreateTracking::new(format!("10000000{number}")).title(format!("Order {number}"));
    let tracking = client.create_tracking(request).await?;
    say("0:00", format_args!("order {number} is {}", tag(tracking.tag.as_ref())));
    Ok(tracking.id()?.clone())
}

/// Closes a parcel by hand.
async fn complete(client: &Client, id: &TrackingId, reason: CompletionReason) -> Outcome<()> {
    let request = MarkTrackingCompleted::new(id, reason);
    let tracking = client.mark_tracking_completed(request).await?;
    let title = tracking.title.as_deref().unwrap_or("a parcel");
    let message = tracking.subtag_message.as_deref().unwrap_or("closed");
    say("20:00", format_args!("{title}: {message}"));
    Ok(())
}

/// Buys a label and cancels it, once.
async fn label(simulator: &Simulator) -> Outcome<()> {
    let client: shipping::Client = simulator.client()?;
    let account = shop::account(&client).await?;
    let request = shipping::CreateLabel::new("optimacourier_standard", account, shop::shipment());
    let label = client.create_label(request.order_number("Order 1")).await?;
    let numbers = label.tracking_numbers.as_deref().unwrap_or_default().join(", ");
    say("9:00", format_args!("bought a label: {numbers}"));
    let label = shipping::ReferenceInput::new(label.id()?);
    let cancellation = client.cancel_label(label.clone()).await?;
    let status = cancellation.status.as_ref().map_or("unsaid", |status| status.as_str());
    let again = client.cancel_label(label).await.err();
    let again = again.filter(|error| error.is(&shipping::errors::ALREADY_CANCELED));
    say("9:00", format_args!("it is {status}; twice is refused: {}", again.is_some()));
    Ok(())
}

fn tag(tag: Option<&Tag>) -> &str {
    tag.map_or("unknown", |tag| tag.as_str())
}

fn say(when: &str, what: Arguments<'_>) {
    println!("{when:>7}  {what}");
}

/// Where deliveries go, and what each of them tells.
fn receive() -> Outcome<(String, Receiver<String>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}/hook", listener.local_addr()?);
    let (sender, told) = channel();
    thread::spawn(move || {
        listener.incoming().flatten().try_for_each(|stream| accept(stream, &sender))
    });
    Ok((url, told))
}

/// Accepts one delivery and tells what it is about.
fn accept(stream: TcpStream, told: &Sender<String>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    if let Ok(webhooks::Webhook::TrackingUpdate(event)) =
        webhooks::Webhook::from_slice(&body).map(|received| received.into_inner())
        && let Some(tracking) = event.msg
    {
        let title = tracking.title.as_deref().unwrap_or("a parcel");
        let _ = told.send(format!("{title} is {} now", tag(tracking.tag.as_ref())));
    }
    reader.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
}
