//! A recorder that keeps what it gets, by name and labels.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata,
    SharedString, Unit,
};

/// Values by the name and the labels of a metric.
type Values<V> = Arc<Mutex<BTreeMap<(String, String), V>>>;

#[derive(Default)]
pub struct Recorder {
    counters: Values<u64>,
    gauges: Values<f64>,
    histograms: Values<Vec<f64>>,
    described: Mutex<BTreeMap<String, String>>,
}

/// One metric, in the order in which its labels were given.
struct Slot<V> {
    values: Values<V>,
    key: (String, String),
}

impl<V: Default> Slot<V> {
    fn change(&self, change: impl FnOnce(&mut V)) {
        let mut values = self.values.lock().expect("no test panics while it holds the lock");
        change(values.entry(self.key.clone()).or_default());
    }
}

impl CounterFn for Slot<u64> {
    fn increment(&self, by: u64) {
        self.change(|value| *value += by);
    }

    fn absolute(&self, to: u64) {
        self.change(|value| *value = to);
    }
}

impl GaugeFn for Slot<f64> {
    fn increment(&self, by: f64) {
        self.change(|value| *value += by);
    }

    fn decrement(&self, by: f64) {
        self.change(|value| *value -= by);
    }

    fn set(&self, to: f64) {
        self.change(|value| *value = to);
    }
}

impl HistogramFn for Slot<Vec<f64>> {
    fn record(&self, value: f64) {
        self.change(|values| values.push(value));
    }
}

fn slot<V>(values: &Values<V>, key: &Key) -> Arc<Slot<V>> {
    let labels = key.labels().map(|label| format!("{}={}", label.key(), label.value()));
    let labels = labels.collect::<Vec<_>>().join(" ");
    Arc::new(Slot { values: values.clone(), key: (key.name().to_owned(), labels) })
}

fn of<V: Clone>(values: &Values<V>, name: &str) -> Vec<(String, V)> {
    let values = values.lock().expect("no test panics while it holds the lock");
    let of_name = values.iter().filter(|((known, _), _)| known == name);
    of_name.map(|((_, labels), value)| (labels.clone(), value.clone())).collect()
}

impl Recorder {
    pub fn counter(&self, name: &str) -> Vec<(String, u64)> {
        of(&self.counters, name)
    }

    pub fn gauge(&self, name: &str) -> Vec<(String, f64)> {
        of(&self.gauges, name)
    }

    pub fn histogram(&self, name: &str) -> Vec<(String, Vec<f64>)> {
        of(&self.histograms, name)
    }

    /// Everything that was recorded.
    pub fn all(&self) -> String {
        format!("{:?} {:?} {:?}", self.counters, self.gauges, self.histograms)
    }

    pub fn described(&self) -> Vec<String> {
        let described = self.described.lock().expect("no test panics while it holds the lock");
        described.iter().map(|(name, text)| format!("{name}: {text}")).collect()
    }

    fn describe(&self, name: &KeyName, unit: Option<Unit>, text: &str) {
        let unit = unit.map_or("no unit", |unit| unit.as_str());
        let mut described = self.described.lock().expect("no test panics while it holds the lock");
        described.insert(name.as_str().to_owned(), format!("{unit}, {text}"));
    }
}

impl metrics::Recorder for Recorder {
    fn describe_counter(&self, name: KeyName, unit: Option<Unit>, text: SharedString) {
        self.describe(&name, unit, &text);
    }

    fn describe_gauge(&self, name: KeyName, unit: Option<Unit>, text: SharedString) {
        self.describe(&name, unit, &text);
    }

    fn describe_histogram(&self, name: KeyName, unit: Option<Unit>, text: SharedString) {
        self.describe(&name, unit, &text);
    }

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(slot(&self.counters, key))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(slot(&self.gauges, key))
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(slot(&self.histograms, key))
    }
}
