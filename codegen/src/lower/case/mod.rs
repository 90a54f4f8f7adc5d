//! Boundary cases: for each constraint and rule, values that keep it at the edge and values that
//! break it just beyond, each with all that the validators have to find.

mod edge;
mod judge;
mod number;
mod object;
mod place;
mod rule;
mod sample;
mod text;
mod trial;

use proc_macro2::Ident;

use judge::{Found, Judge};
use object::Site;
use place::Limited;
use trial::{Trial, trials};

use super::constraint::{rule_id, scalar_function};
use super::literal::{new_expr, request_expr};
use super::operation::{arguments, is_update, ruled};
use super::request::required_first;
use super::types::{Lowering, Side};
use super::{literal, pascal, snake};
use crate::ir::{Boundary, Case, CaseGroup, Change, Expr, Gap, Subject, Violation};
use crate::model::{
    Constraint, Object, Operation, Rule, Scalar, Schema, SchemaId, SchemaKind, Severity,
};

/// All cases of one API, and what of its limits and rules they show.
#[derive(Default)]
pub struct Cases {
    pub groups: Vec<CaseGroup>,
    pub boundaries: Vec<Boundary>,
}

/// The cases of every scalar, object and operation.
pub fn lower_cases(lowering: &Lowering<'_>) -> Cases {
    let mut cases = Cases::default();
    for (index, schema) in lowering.api.schemas.iter().enumerate() {
        let id = SchemaId(index);
        let sent = lowering.usage.request.contains(&id);
        match &schema.kind {
            SchemaKind::Scalar(scalar) if sent => cases.scalar(lowering, schema, scalar),
            SchemaKind::Scalar(scalar) => cases.unsent(&scalar.constraints, &[]),
            SchemaKind::Object(object) if sent => {
                let fields = required_first(object);
                let name = lowering.type_name(id, Side::Request);
                let site = Site::new(lowering, vec![object.rule_set()], fields, Some(id));
                cases.object(site, name);
            }
            SchemaKind::Object(object) => cases.unsent_object(object),
            SchemaKind::Enum(_) | SchemaKind::Union(_) => {}
        }
    }
    for operation in &lowering.api.operations {
        let mut site = Site::new(lowering, ruled(operation), arguments(operation), None);
        if let Some(site) = &mut site {
            site.update = is_update(operation);
        }
        cases.object(site, pascal(&operation.id));
    }
    cases
}

/// The arguments of an operation with nothing but what is required.
pub fn plainest_request(lowering: &Lowering<'_>, operation: &Operation) -> Option<Expr> {
    let site = Site::new(lowering, ruled(operation), arguments(operation), None)?;
    Some(new_expr(lowering, pascal(&operation.id), (&site.fields, None), &site.base))
}

impl Cases {
    fn scalar(&mut self, lowering: &Lowering<'_>, schema: &Schema, scalar: &Scalar) {
        let limited = Limited::new(lowering, scalar.ty, &scalar.constraints);
        let judge = |value: &_| {
            let mut judge = Judge::new(lowering.api);
            judge.scalar(scalar, value, "");
            judge.found
        };
        let (mut cases, first) = (Vec::new(), self.boundaries.len());
        for constraint in &scalar.constraints {
            let (trials, gaps) = trials(&limited, (constraint.subject, constraint), judge);
            self.boundaries.push(boundary(constraint, &trials, gaps));
            cases.extend(trials.into_iter().map(|Trial { name, value, found, .. }| Case {
                name: literal(&name),
                change: Change::Value(request_expr(lowering, scalar.ty, &value)),
                expected: found.iter().map(|found| violation(lowering, found)).collect(),
            }));
        }
        let subject = if scalar.identity {
            Subject::Newtype(pascal(&schema.name))
        } else {
            Subject::Scalar(scalar_function(schema))
        };
        if !cases.is_empty() {
            let name = snake(&schema.name);
            self.belong(first, &name);
            self.groups.push(CaseGroup { name, subject, cases });
        }
    }

    fn object(&mut self, site: Option<Site<'_>>, name: Ident) {
        if let Some(site) = site {
            let group = snake(&name.to_string());
            let first = self.boundaries.len();
            let (subject, cases) = site.cases(name, &mut self.boundaries);
            self.belong(first, &group);
            self.groups.push(CaseGroup { name: group, subject: Subject::Type(subject), cases });
        }
    }

    /// The boundaries from there on have their cases in this group.
    fn belong(&mut self, first: usize, group: &Ident) {
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

fn unsent_constraint(constraint: &Constraint) -> Boundary {
    let gaps = vec![("any value".to_owned(), Gap::NotSent)];
    boundary(constraint, &[], gaps)
}

fn unsent_rule(rule: &Rule) -> Boundary {
    let gaps = vec![("any request".to_owned(), Gap::NotSent)];
    Boundary { gaps, ..Boundary::of(&rule.at, &rule.id) }
}

fn boundary(constraint: &Constraint, trials: &[Trial<'_>], gaps: Vec<(String, Gap)>) -> Boundary {
    let names = |kept| {
        let trials = trials.iter().filter(move |trial| trial.kept == kept);
        trials.map(|trial| trial.name.clone()).collect()
    };
    let boundary = Boundary::of(&constraint.at, rule_id(&constraint.kind));
    Boundary { kept: names(true), broken: names(false), gaps, ..boundary }
}

fn violation(lowering: &Lowering<'_>, found: &Found<'_>) -> Violation {
    Violation {
        pointer: literal(&found.pointer),
        rule: literal(found.id),
        refuses: found.severity == Severity::Error,
        code: found.predicts.map(|id| lowering.api.error(id).code),
    }
}
