//! Boundary value analysis: for each constraint and rule, cases that keep it at its edge and cases
//! that break it just beyond, each with all violations that the validators have to report.

mod baseline;
mod boundary;
mod constrained;
mod constraint;
mod number;
mod object;
mod oracle;
mod rule;
mod rule_boundary;
mod rule_oracle;
mod sample;
mod text;

use baseline::Baseline;
use constrained::{ConstrainedType, LocatedConstraint};
use constraint::{ValueCase, boundary, constraint_cases, unsent_constraint};
use oracle::Oracle;
use rule::unsent_rule;

use super::argument::{arguments, is_update, ruled};
use super::constraint::scalar_function;
use super::expr::{new_expr, request_expr};
use super::field::required_first;
use super::types::Lowering;
use super::usage::Side;
use super::{literal, pascal, snake};
use crate::ir::{Boundary, Case, CaseGroup, Change, Expr, Subject};
use crate::model::{Constraint, Object, Operation, Rule, Scalar, Schema, SchemaId, SchemaKind};
use crate::text::identifier::Identifier;

/// All cases of one API, and how far they show its constraints and rules.
#[derive(Default)]
pub struct Cases {
    pub groups: Vec<CaseGroup>,
    pub boundaries: Vec<Boundary>,
}

/// Lowers the cases of every scalar, object and operation.
pub fn lower_cases(lowering: &Lowering<'_>) -> Cases {
    let mut cases = Cases::default();
    for (index, schema) in lowering.api.schemas.iter().enumerate() {
        let id = SchemaId(index);
        let is_sent = lowering.usage.request.contains(&id);
        match &schema.kind {
            SchemaKind::Scalar(scalar) if is_sent => cases.scalar(lowering, schema, scalar),
            SchemaKind::Scalar(scalar) => cases.unsent(&scalar.constraints, &[]),
            SchemaKind::Object(object) if is_sent => {
                let fields = required_first(object);
                let name = lowering.type_name(id, Side::Request);
                let baseline = Baseline::new(lowering, vec![object.rule_set()], fields, Some(id));
                cases.object(baseline, name);
            }
            SchemaKind::Object(object) => cases.unsent_object(object),
            SchemaKind::Enum(_) | SchemaKind::Union(_) => {}
        }
    }
    for operation in &lowering.api.operations {
        let mut baseline = Baseline::new(lowering, ruled(operation), arguments(operation), None);
        if let Some(baseline) = &mut baseline {
            baseline.update = is_update(operation);
        }
        cases.object(baseline, pascal(&operation.id));
    }
    cases
}

/// The arguments of an operation with nothing but what is required.
pub fn plainest_request(lowering: &Lowering<'_>, operation: &Operation) -> Option<Expr> {
    let Baseline { fields, values, .. } =
        Baseline::new(lowering, ruled(operation), arguments(operation), None)?;
    Some(new_expr(lowering, pascal(&operation.id), &fields, None, &values))
}

impl Cases {
    fn scalar(&mut self, lowering: &Lowering<'_>, schema: &Schema, scalar: &Scalar) {
        let constrained = ConstrainedType::new(lowering, scalar.ty, &scalar.constraints);
        let oracle = |value: &_| {
            let mut oracle = Oracle::new(lowering.api);
            oracle.scalar(scalar, value, "");
            oracle.violations
        };
        let (mut cases, first) = (Vec::new(), self.boundaries.len());
        for constraint in &scalar.constraints {
            let located = LocatedConstraint::of(constraint);
            let (found, gaps) = constraint_cases(&constrained, located, oracle);
            self.boundaries.push(boundary(constraint, &found, gaps));
            cases.extend(found.into_iter().map(|ValueCase { name, value, violations, .. }| Case {
                name: literal(&name),
                change: Change::Value(request_expr(lowering, scalar.ty, &value)),
                expected: violations.iter().map(|one| one.lowered(lowering)).collect(),
            }));
        }
        let subject = if scalar.identity {
            Subject::Newtype(pascal(&schema.name))
        } else {
            Subject::Scalar(scalar_function(schema))
        };
        if !cases.is_empty() {
            let name = snake(&schema.name);
            self.set_group(first, &name);
            self.groups.push(CaseGroup { name, subject, cases });
        }
    }

    fn object(&mut self, baseline: Option<Baseline<'_>>, name: Identifier) {
        if let Some(baseline) = baseline {
            let group = snake(&name.to_string());
            let first = self.boundaries.len();
            let (subject, cases) = baseline.cases(name, &mut self.boundaries);
            self.set_group(first, &group);
            self.groups.push(CaseGroup { name: group, subject: Subject::Type(subject), cases });
        }
    }

    /// The boundaries from `first` on have their cases in this group.
    fn set_group(&mut self, first: usize, group: &Identifier) {
        for boundary in &mut self.boundaries[first..] {
            boundary.group = Some(group.clone());
        }
    }

    fn unsent_object(&mut self, object: &Object) {
        for field in &object.fields {
            self.unsent(&field.constraints, &[]);
        }
        self.unsent(&[], &object.rules);
    }

    fn unsent(&mut self, constraints: &[Constraint], rules: &[Rule]) {
        self.boundaries.extend(constraints.iter().map(unsent_constraint));
        self.boundaries.extend(rules.iter().map(unsent_rule));
    }
}
