//! Reads a request as its operation declares it, and finds everything that is wrong with it.
//!
//! It follows the specification's own documents, not the client: formats come from the standards
//! that define them, numbers are compared as the decimals that were sent, and nothing is shared with
//! the validators of requests. Where the two disagree, one of them has misread the documents.
//!
//! Violations come in the order of the fields, parameters first and then those of the body, required
//! ones before others; then rules, those of the body before those across all arguments. A body that
//! is not JSON comes before everything else.

mod arguments;
mod body;
mod check;
mod decimal;
mod findings;
mod format;
mod given;
mod json;
mod kind;
mod parameter;
mod pattern;
mod percent;
mod place;
mod plan;
mod reading;
mod rule;

use serde_json::{Map, Value};

// The rooms that this one knows.
use super::descriptor::{Descriptor, Severity, Violations};
use super::request::{Arguments, Received, Violation};
use super::{descriptor, request};

use body::{Came, Held};
use findings::Findings;
use given::Given;
use place::Place;
use plan::{Body, Location, Operation, Schemas};
use reading::{Reading, by_field};

/// Judges the requests of one API in one version.
#[derive(Debug)]
pub struct Judge {
    schemas: Schemas,
    operations: Vec<Operation>,
    errors: Violations,
}

/// What a request says, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Judgement {
    pub arguments: Arguments,
    /// In the order in which the service answers them; at most about a thousand.
    pub violations: Vec<Violation>,
}

impl Judgement {
    /// What the service refuses the request for, if it does.
    pub fn refusal(&self) -> Option<&Violation> {
        self.violations.iter().find(|violation| violation.severity == Severity::Error)
    }
}

impl Judge {
    /// Reads a descriptor once, for all requests.
    ///
    /// # Errors
    ///
    /// If the descriptor refers to what it doesn't hold, or has a pattern or format that can't be
    /// used; the message says where.
    pub fn new(descriptor: &Descriptor) -> Result<Self, String> {
        let read = || {
            let schemas = plan::schemas(descriptor)?;
            let operations = plan::operations(descriptor)?;
            Ok(Self { schemas, operations, errors: descriptor.violations })
        };
        read().map_err(|fault: String| format!("the descriptor of {}: {fault}", descriptor.title()))
    }

    /// Judges a request of the operation at this position of the descriptor.
    ///
    /// `path` holds the text of each path parameter as it came, percent-encoded, in the order of the
    /// path template. At a position without an operation, nothing is read and nothing is wrong.
    pub fn judge(&self, operation: usize, path: &[&str], received: &Received) -> Judgement {
        match self.operations.get(operation) {
            Some(operation) => self.judge_operation(operation, path, received),
            None => Judgement::default(),
        }
    }

    fn judge_operation(
        &self,
        operation: &Operation,
        path: &[&str],
        received: &Received,
    ) -> Judgement {
        let mut reading =
            Reading { schemas: &self.schemas, errors: self.errors, findings: Findings::default() };
        let mut arguments = Arguments::default();
        let came = operation.body.as_ref().map(|_| Came::read(&received.body));
        came.iter().for_each(|came| came.report(self.errors, &mut reading.findings));
        let parameters = parameter::read_parameters(operation, path, received);
        let mut given = self.judge_parameters(operation, &parameters, &mut reading, &mut arguments);
        let is_complete = match (&operation.body, &came) {
            (Some(body), Some(came)) => {
                let of_body = self.judge_body(body, came, &mut reading, &mut arguments.body);
                of_body.map(|of_body| given.extend(of_body)).is_some()
            }
            _ => true,
        };
        // What a body says that can't be read is unknown, and so are rules about it.
        if is_complete {
            let place = Place::root();
            let findings = &mut reading.findings;
            rule::judge_rules(&self.schemas, &operation.rules, &given, &place, findings);
        }
        Judgement { arguments, violations: reading.findings.into_violations() }
    }

    fn judge_parameters<'n>(
        &self,
        operation: &Operation,
        nodes: &'n [Option<json::Node<'n>>],
        reading: &mut Reading<'_>,
        arguments: &mut Arguments,
    ) -> Vec<Given<'n>> {
        let mut all = Vec::with_capacity(nodes.len());
        for (parameter, node) in operation.parameters.iter().zip(nodes) {
            let field = &parameter.field;
            let given = Given::of(field, node.as_ref());
            reading.field(field, given, node.is_some(), &Place::root());
            let to = match parameter.location {
                Location::Path => &mut arguments.path,
                Location::Query => &mut arguments.query,
                Location::Header(_) => &mut arguments.header,
            };
            if let Some(value) = arguments::argument(&self.schemas, field, given) {
                to.insert(field.wire_name.clone(), value);
            }
            all.push(given);
        }
        all
    }

    /// Judges a body; none if nothing can be said of its fields.
    fn judge_body<'n>(
        &self,
        body: &Body,
        came: &'n Came<'n>,
        reading: &mut Reading<'_>,
        arguments: &mut Map<String, Value>,
    ) -> Option<Vec<Given<'n>>> {
        let nodes = match body::unwrap(body, came, self.errors, &mut reading.findings) {
            Held::Nothing => return None,
            Held::Members(members) => by_field(&body.object, members),
            Held::Whole(node) => {
                let fields = body.object.fields.iter();
                fields.map(|field| node.filter(|_| field.is_body)).collect()
            }
        };
        let place = Place::root();
        let given = reading.fields(&body.object, &nodes, &place);
        let rules = &body.object.rules;
        rule::judge_rules(&self.schemas, rules, &given, &place, &mut reading.findings);
        for (field, given) in body.object.fields.iter().zip(&given) {
            if let Some(value) = arguments::argument(&self.schemas, field, *given) {
                arguments.insert(field.wire_name.clone(), value);
            }
        }
        Some(given)
    }
}
