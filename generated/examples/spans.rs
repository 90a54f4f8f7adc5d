//! Spans of `tracing`: one for each call and one for each attempt, without secrets.
//!
//! Run it with `--features simulator,tracing`. A real program installs a subscriber from
//! `tracing-subscriber` or OpenTelemetry; the one here prints the fields of each span when it ends.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use optima_courier::simulator::{Fault, Simulator};
use optima_courier::tracking::v2024_04::Client;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Collects the fields of each span, and prints them when the span ends.
#[derive(Default)]
struct Printer {
    last: AtomicU64,
    spans: Mutex<BTreeMap<u64, Fields>>,
}

/// A span's name and its fields.
#[derive(Default)]
struct Fields(String, Vec<String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.1.push(format!("{field}={value:?}"));
    }
}

impl Subscriber for Printer {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span()
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let mut fields = Fields(attributes.metadata().name().to_owned(), Vec::new());
        attributes.record(&mut fields);
        if let Ok(mut spans) = self.spans.lock() {
            spans.insert(id, fields);
        }
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        if let Ok(mut spans) = self.spans.lock()
            && let Some(fields) = spans.get_mut(&id.into_u64())
        {
            values.record(fields);
        }
    }

    fn try_close(&self, id: Id) -> bool {
        let ended = self.spans.lock().ok().and_then(|mut spans| spans.remove(&id.into_u64()));
        if let Some(Fields(name, fields)) = ended {
            let shown = fields.iter().filter(|field| !field.starts_with("server.port"));
            println!("{name}: {}", shown.cloned().collect::<Vec<_>>().join(" "));
        }
        true
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing::subscriber::set_global_default(Printer::default())?;
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let tracking = client.create_tracking("1234567890").await?;
    // The server fails once: the call has a second attempt.
    simulator.fault(Fault::status(503).on("get_tracking").times(1))?;
    client.get_tracking(tracking.id()?).await?;
    Ok(())
}
