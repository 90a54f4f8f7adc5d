//! Drift: a service that answers more than its documents say. An observer counts what answers hold
//! that the specification doesn't, by place and without values; `cargo xtask drift` turns its
//! recording into a report, and a patch of the specification.
//!
//! Run it with `--features drift,simulator`. The simulator only answers what is documented, so a
//! transport changes its answers on the way here; for the real service, leave `transport` out.

use std::future::poll_fn;

use bytes::Bytes;
use http::{Request, Response};
use optima_courier::observe::DriftObserver;
use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, CreateTracking};
use optima_courier::transport::{BoxFuture, Progress, ReqwestTransport};
use optima_courier::transport::{ResponseBody, Transport, TransportError};
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let simulator = Simulator::builder().seed(7).start().await?;
    let drift = DriftObserver::new();
    let transport = Newer(ReqwestTransport::new()?);
    let client: Client = simulator.client_builder().transport(transport).drift(&drift).build()?;

    for number in ["1234567890", "2345678901"] {
        let request = CreateTracking::new(number).title("For Jane Doe");
        let id = client.create_tracking(request).await?.id()?.clone();
        let tracking = client.get_tracking(&id).await?;
        for note in tracking.notes() {
            println!("{number}: {note}");
        }
    }

    let recording = drift.recording();
    print!("{} answers differ in:\n{recording}", recording.bodies());
    // Save it to a file, and `cargo xtask drift FILE` proposes how to change the specification.
    let saved = recording.to_json();
    println!("the recording names co2_grams, and not Jane Doe: {}", !saved.contains("Jane"));
    Ok(())
}

/// A service that has moved on: it sends what `changed` makes of its answers.
struct Newer(ReqwestTransport);

impl Transport for Newer {
    fn send<'t>(
        &'t self,
        request: Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Result<Response<Box<dyn ResponseBody>>, TransportError>> {
        Box::pin(async move {
            let (head, mut body) = self.0.send(request, progress).await?.into_parts();
            let mut bytes = Vec::new();
            while let Some(chunk) = poll_fn(|context| body.poll_chunk(context)).await? {
                bytes.extend_from_slice(&chunk);
            }
            let bytes = changed(&bytes).unwrap_or(bytes);
            let body: Box<dyn ResponseBody> = Box::new(Some(Bytes::from(bytes)));
            Ok(Response::from_parts(head, body))
        })
    }
}

/// Adds a field with a person's name beside it, a tag, null, a text for a number, and a moment in
/// another form.
fn changed(body: &[u8]) -> Option<Vec<u8>> {
    let mut answer: Value = serde_json::from_slice(body).ok()?;
    let tracking = answer.get_mut("data")?.as_object_mut()?;
    let changes = [
        ("co2_grams", json!(412)),
        ("handed_to", json!({"name": "Jane Doe", "Jane Doe": true})),
        ("tag", json!("AwaitingCustoms")),
        ("active", json!(null)),
        ("tracked_count", json!("3")),
        ("created_at", json!("30.11.2026 10:00")),
    ];
    tracking.extend(changes.map(|(name, value)| (name.to_owned(), value)));
    serde_json::to_vec(&answer).ok()
}
