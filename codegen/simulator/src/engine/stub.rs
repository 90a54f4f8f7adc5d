//! Stands in for those who read requests and keep records.

use serde_json::{Map, Value};

use super::super::descriptor::{Descriptor, Severity};
use super::super::request::{Arguments, Received, Violation};
use super::super::time::Moment;
use super::interpreter::{Failure, Judge, Judgement, News, Service, Success};

#[derive(Debug)]
pub struct StubJudge {
    names: Vec<Vec<String>>,
}

impl StubJudge {
    pub fn new(descriptor: &Descriptor) -> Self {
        let operations = descriptor.operations.iter();
        let names = operations.map(|operation| {
            let parts = operation.path.split('{').skip(1);
            parts.map(|part| part.split('}').next().unwrap_or_default().to_owned()).collect()
        });
        Self { names: names.collect() }
    }
}

impl Judge for StubJudge {
    fn judge(&self, operation: usize, path: &[&str], received: &Received) -> Judgement {
        let mut judgement = Judgement::default();
        let values = path.iter().map(|value| Value::from(*value));
        judgement.arguments.path = self.names[operation].iter().cloned().zip(values).collect();
        if received.body.is_empty() {
            return judgement;
        }
        match serde_json::from_slice::<Map<String, Value>>(&received.body) {
            Ok(body) => judgement.arguments.body = body,
            Err(_) => judgement.violations.push(Violation {
                pointer: String::new(),
                rule: "json".to_owned(),
                severity: Severity::Error,
                predicts: None,
                message: "is not JSON".to_owned(),
            }),
        }
        judgement
    }
}

#[derive(Debug, Default)]
pub struct StubService {
    records: std::collections::HashMap<String, Value>,
}

impl Service for StubService {
    fn call(&mut self, _: usize, arguments: &Arguments, _: Moment) -> Result<Success, Failure> {
        if let Some(id) = arguments.path.values().next() {
            let id = id.as_str().unwrap_or_default();
            return match self.records.get(id) {
                Some(record) => Ok(Success { pending: false, data: Some(record.clone()) }),
                None => Err(Failure { code: 4004, about: None, data: None }),
            };
        }
        let id = format!("{:032x}", self.records.len());
        let mut record = match arguments.body.values().next() {
            Some(Value::Object(inner)) => inner.clone(),
            _ => arguments.body.clone(),
        };
        record.insert("id".to_owned(), id.clone().into());
        let record = Value::Object(record);
        self.records.insert(id, record.clone());
        Ok(Success { pending: false, data: Some(record) })
    }

    fn next_due(&self) -> Option<Moment> {
        None
    }

    fn run_until(&mut self, _: Moment) {}

    fn take_news(&mut self) -> Vec<News> {
        Vec::new()
    }

    fn records(&self, _: &str) -> Vec<Value> {
        self.records.values().cloned().collect()
    }
}
