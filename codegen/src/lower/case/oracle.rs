//! The test oracle: the violations that the validators have to report of a value, read off the
//! model, in the order of the checks.

use super::rule_oracle::SideBySide;
use crate::ir::Violation;
use crate::lower::constraint::{KNOWN, STYLE};
use crate::lower::expr::wire_value;
use crate::lower::field::{is_sent, required_first};
use crate::lower::types::Lowering;
use crate::lower::{literal, segment};
use crate::model::{
    Api, Constraint, ConstraintKind, ErrorId, Field, Literal, Object, Rule, RuleSet, Scalar,
    SchemaKind, Severity, Shape, Subject, Type, TypeName,
};
use crate::text::permit::{is_unusual, member_can_hold, permits};

/// One violation that has to be reported.
#[derive(Clone, Debug)]
pub struct ExpectedViolation<'a> {
    /// Where it is in the request.
    pub pointer: String,
    pub id: &'a str,
    pub severity: Severity,
    pub predicts: Option<ErrorId>,
    /// What is broken; all that an empty text breaks is reported as one violation.
    broken: Vec<Broken<'a>>,
    /// Whether the value is an empty text.
    empty: bool,
}

/// What is broken.
#[derive(Clone, Copy, Debug)]
enum Broken<'a> {
    Constraint(&'a Constraint),
    Rule(&'a Rule),
    Enum,
    Style,
}

impl ExpectedViolation<'_> {
    /// Whether it is this constraint that is broken.
    pub fn breaks(&self, constraint: &Constraint) -> bool {
        self.broken.iter().any(
            |broken| matches!(broken, Broken::Constraint(one) if std::ptr::eq(*one, constraint)),
        )
    }

    /// Whether it is this rule that is broken.
    pub fn breaks_rule(&self, rule: &Rule) -> bool {
        self.broken
            .iter()
            .any(|broken| matches!(broken, Broken::Rule(one) if std::ptr::eq(*one, rule)))
    }

    /// The violation as a case expects it.
    pub fn lowered(&self, lowering: &Lowering<'_>) -> Violation {
        Violation {
            pointer: literal(&self.pointer),
            rule: literal(self.id),
            refuses: self.severity == Severity::Error,
            code: self.predicts.map(|id| lowering.api.error(id).code),
        }
    }
}

/// Gathers the violations of a value.
pub struct Oracle<'a> {
    api: &'a Api,
    pub violations: Vec<ExpectedViolation<'a>>,
}

/// Constraints with the type that they limit.
#[derive(Clone, Copy)]
struct Demands<'a> {
    ty: Type,
    constraints: &'a [Constraint],
    /// An error that takes the place of what the constraints predict.
    error: Option<ErrorId>,
    /// The same for the limits of the type.
    error_behind: Option<ErrorId>,
}

impl<'a> Oracle<'a> {
    /// No value has been looked at yet.
    pub fn new(api: &'a Api) -> Self {
        Self { api, violations: Vec::new() }
    }

    /// A value of a field, at the place of the field.
    pub fn field(&mut self, field: &'a Field, value: &Literal, at: &str) {
        let Field { ty, constraints, error, .. } = field;
        let looked = Demands { ty: *ty, constraints, error: None, error_behind: *error };
        self.value(looked, value, at);
        if let Some(separator) = field.separator {
            self.joined(field, separator, value, at);
        }
    }

    /// A list that is sent as one text.
    fn joined(&mut self, field: &'a Field, separator: char, value: &Literal, at: &str) {
        let Literal::List(members) = value else { return };
        for (index, member) in members.iter().enumerate() {
            let holds = matches!(member, Literal::Text(text) if text.contains(separator));
            if holds && member_can_hold(self.api, field, separator) {
                self.violations.push(ExpectedViolation {
                    pointer: format!("{at}/{index}"),
                    id: STYLE,
                    severity: Severity::Error,
                    predicts: None,
                    broken: vec![Broken::Style],
                    empty: false,
                });
            }
        }
    }

    /// Of all that an empty text breaks, only the most severe is reported, and of equals the first.
    fn add(&mut self, mut found: ExpectedViolation<'a>) {
        let is_same = |last: &&mut ExpectedViolation<'_>| {
            last.empty && found.empty && last.pointer == found.pointer
        };
        match self.violations.last_mut().filter(is_same) {
            Some(last)
                if last.severity == Severity::Warning && found.severity == Severity::Error =>
            {
                found.broken.append(&mut last.broken);
                *last = found;
            }
            Some(last) => last.broken.append(&mut found.broken),
            None => self.violations.push(found),
        }
    }

    /// A value of a named scalar.
    pub fn scalar(&mut self, scalar: &'a Scalar, value: &Literal, at: &str) {
        self.scalar_with(scalar, None, value, at);
    }

    fn scalar_with(
        &mut self,
        scalar: &'a Scalar,
        error: Option<ErrorId>,
        value: &Literal,
        at: &str,
    ) {
        let Scalar { ty, constraints, .. } = scalar;
        let looked = Demands { ty: *ty, constraints, error, error_behind: error };
        self.value(looked, value, at);
    }

    fn value(&mut self, looked: Demands<'a>, value: &Literal, at: &str) {
        let Demands { ty, constraints, error_behind, .. } = looked;
        let of = |subject| constraints.iter().filter(move |one| one.subject == subject);
        for constraint in of(Subject::Value) {
            self.limit(looked, constraint, value, at);
        }
        if ty.shape == Shape::One {
            self.one(ty, error_behind, value, at);
        }
        if self.plain_shape(ty) == Shape::One {
            return;
        }
        let members = members(value, at);
        for (key, _, at) in &members {
            for constraint in of(Subject::Keys) {
                let key = Literal::Text((*key).to_owned());
                self.limit(looked, constraint, &key, &format!("{at}:key"));
            }
        }
        for (_, member, at) in &members {
            for constraint in of(Subject::Each) {
                self.limit(looked, constraint, member, at);
            }
            if ty.shape != Shape::One {
                self.one(Type { shape: Shape::One, ..ty }, error_behind, member, at);
            }
        }
    }

    fn plain_shape(&self, ty: Type) -> Shape {
        match (ty.shape, ty.name) {
            (Shape::One, TypeName::Schema(id)) => match &self.api.schema(id).kind {
                SchemaKind::Scalar(scalar) => self.plain_shape(scalar.ty),
                _ => Shape::One,
            },
            (shape, _) => shape,
        }
    }

    fn limit(
        &mut self,
        looked: Demands<'a>,
        constraint: &'a Constraint,
        value: &Literal,
        at: &str,
    ) {
        let times = match (&constraint.kind, value) {
            // Each repetition is one violation.
            (ConstraintKind::Unique, Literal::List(values)) => {
                let indices = 0..values.len();
                indices.filter(|index| values[..*index].contains(&values[*index])).count()
            }
            (limit, value) => usize::from(!permits(limit, Subject::Value, value)),
        };
        let error = looked.error.filter(|_| !constraint.names_error);
        let severity = match is_unusual(&constraint.kind, value) {
            true => Severity::Warning,
            false => constraint.severity,
        };
        for _ in 0..times {
            self.add(ExpectedViolation {
                pointer: at.to_owned(),
                id: constraint.kind.key(),
                severity,
                predicts: error.or(constraint.predicts),
                broken: vec![Broken::Constraint(constraint)],
                empty: matches!(value, Literal::Text(text) if text.is_empty()),
            });
        }
    }

    /// What the name of a type demands.
    fn one(&mut self, ty: Type, error: Option<ErrorId>, value: &Literal, at: &str) {
        let api = self.api;
        let TypeName::Schema(id) = ty.name else { return };
        let schema = api.schema(id);
        match &schema.kind {
            SchemaKind::Scalar(scalar) => self.scalar_with(scalar, error, value, at),
            SchemaKind::Enum(enum_) => {
                if enum_.values.iter().all(|row| row.wire != wire_value(value)) {
                    self.violations.push(ExpectedViolation {
                        pointer: at.to_owned(),
                        id: KNOWN,
                        severity: enum_.severity(),
                        predicts: error.or(enum_.predicts),
                        broken: vec![Broken::Enum],
                        empty: false,
                    });
                }
            }
            SchemaKind::Object(object) => self.object(object, value, at),
            SchemaKind::Union(union) => {
                let Literal::Map(tagged) = value else { return };
                let chosen = tagged.first().and_then(|(tag, inner)| {
                    let variant = union.variants.iter().find(|variant| variant.wire == *tag)?;
                    Some((&api.schema(variant.schema).kind, inner))
                });
                if let Some((SchemaKind::Object(object), inner)) = chosen {
                    self.object(object, inner, at);
                }
            }
        }
    }

    fn object(&mut self, object: &'a Object, value: &Literal, at: &str) {
        let Literal::Map(members) = value else { return };
        let given = |field: &Field| {
            let found = members.iter().find(|(name, _)| *name == field.name);
            found.map(|(_, value)| value)
        };
        for field in required_first(object).into_iter().filter(|field| is_sent(field)) {
            if let Some(value) = given(field) {
                self.field(field, value, &format!("{at}{}", segment(field)));
            }
        }
        let given: Vec<_> = object.fields.iter().map(given).collect();
        self.rules(&object.rule_set(), &given, at);
    }

    /// The rules across fields that have these values.
    pub fn rules(&mut self, ruled: &RuleSet<'a>, given: &[Option<&Literal>], at: &str) {
        for rule in ruled.rules {
            let looked = SideBySide { api: self.api, fields: &ruled.fields, given };
            let excess = rule.excess_predicts.filter(|_| looked.count(rule) > 1);
            for below in looked.broken_places(rule) {
                self.violations.push(ExpectedViolation {
                    pointer: format!("{at}{below}"),
                    id: &rule.id,
                    severity: rule.severity,
                    predicts: excess.or(rule.predicts),
                    broken: vec![Broken::Rule(rule)],
                    empty: false,
                });
            }
        }
    }
}

/// Key, value and place of each member, in the order of a list or of the keys.
fn members<'v>(value: &'v Literal, at: &str) -> Vec<(&'v str, &'v Literal, String)> {
    match value {
        Literal::List(values) => {
            let member = |(index, value)| ("", value, format!("{at}/{index}"));
            values.iter().enumerate().map(member).collect()
        }
        Literal::Map(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(key, value)| (key.as_str(), value, String::new())).collect();
            members.sort_by_key(|(key, ..)| *key);
            for (index, (.., place)) in members.iter_mut().enumerate() {
                *place = format!("{at}/#{index}");
            }
            members
        }
        _ => Vec::new(),
    }
}
