//! Metrics by the facade `metrics`: durations and attempts, waits for the rate limit, retries left.
//!
//! Run it with `--features metrics,simulator`. A real program installs an exporter, such as
//! `metrics-exporter-prometheus`; the recorder here keeps what it gets, to print it at the end.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use optima_courier::simulator::{Fault, Simulator};
use optima_courier::tracking::v2026_07::{Client, CreateTracking};

/// Lines to print: the name and labels of a metric, and its values.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<BTreeMap<String, Vec<f64>>>>);

impl Kept {
    fn change(&self, name: &str, change: impl FnOnce(&mut Vec<f64>)) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        change(kept.entry(name.to_owned()).or_default());
    }

    fn metric(&self, key: &Key) -> Arc<Metric> {
        // The simulator takes a free port.
        let labels = key.labels().filter(|label| label.key() != "server.port");
        let labels = labels.map(|label| format!(" {}={}", label.key(), label.value()));
        let name = format!("{}{}", key.name(), labels.collect::<String>());
        Arc::new(Metric { kept: self.clone(), name })
    }
}

/// One metric, with its labels.
struct Metric {
    kept: Kept,
    name: String,
}

impl CounterFn for Metric {
    fn increment(&self, by: u64) {
        let sum = |values: &[f64]| values.first().unwrap_or(&0.0) + by as f64;
        self.kept.change(&self.name, |values| *values = vec![sum(values)]);
    }

    fn absolute(&self, to: u64) {
        self.kept.change(&self.name, |values| *values = vec![to as f64]);
    }
}

impl GaugeFn for Metric {
    fn increment(&self, _: f64) {}

    fn decrement(&self, _: f64) {}

    fn set(&self, to: f64) {
        self.kept.change(&self.name, |values| *values = vec![to]);
    }
}

impl HistogramFn for Metric {
    fn record(&self, value: f64) {
        self.kept.change(&self.name, |values| values.push(value));
    }
}

impl Recorder for Kept {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, name: KeyName, unit: Option<Unit>, text: SharedString) {
        println!("{} in {}: {text}", name.as_str(), unit.map_or("?", |unit| unit.as_str()));
    }

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.metric(key))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(self.metric(key))
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.metric(key))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let kept = Kept::default();
    metrics::set_global_recorder(kept.clone())?;
    // For the real service, replace both lines with `let client = Client::new("your API key")?;`.
    let simulator = Simulator::builder().start().await?;
    let client: Client = simulator.client()?;

    let tracking = client.create_tracking(CreateTracking::new("1234567890")).await?;
    // The server fails once: the call has a second attempt, which costs a retry of the budget.
    simulator.fault(Fault::status(503).on("get_tracking").times(1))?;
    client.get_tracking(tracking.id()?).await?;

    for (name, values) in kept.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        match name.starts_with("http.client.request.duration") {
            // How long they took differs from run to run.
            true => println!("{name}: {} values", values.len()),
            false => println!("{name}: {}", values.iter().sum::<f64>()),
        }
    }
    Ok(())
}
