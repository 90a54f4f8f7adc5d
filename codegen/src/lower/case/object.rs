//! The cases of one object or operation, each as a change of its baseline.

use super::baseline::{Baseline, Changes, field_violations};
use super::constrained::ConstrainedType;
use super::constraint::{ValueCase, boundary, constraint_cases, unsent_constraint};
use super::rule::rule_cases;
use super::sample::unlisted_value;
use crate::ir::{Boundary, Case, Change, Expr};
use crate::lower::expr::{field_expr, new_expr};
use crate::lower::field::{is_sent, presence};
use crate::lower::{literal, snake};
use crate::model::{Field, Literal, Object, SchemaKind, Shape, Subject, Type, TypeName};
use crate::text::identifier::Identifier;

impl<'a> Baseline<'a> {
    /// The baseline as an expression, and every case.
    pub fn cases(&self, name: Identifier, boundaries: &mut Vec<Boundary>) -> (Expr, Vec<Case>) {
        let mut cases = vec![self.case("nothing but what is required", Vec::new())];
        for (index, field) in self.fields.iter().enumerate() {
            if !is_sent(field) {
                boundaries.extend(field.constraints.iter().map(unsent_constraint));
                continue;
            }
            let (first, prefix) = (boundaries.len(), format!("{}: ", field.wire_name));
            let field_cases = self.field_cases(field, boundaries);
            for boundary in &mut boundaries[first..] {
                boundary.prefix.clone_from(&prefix);
            }
            for ValueCase { name, value, .. } in field_cases {
                let name = format!("{prefix}{name}");
                cases.push(self.case(&name, vec![(index, Some(value))]));
            }
        }
        for ruled in &self.ruled {
            for rule in ruled.rules {
                let (rule_cases, boundary) = rule_cases(self, rule, &ruled.fields);
                for (name, changes) in rule_cases {
                    cases.push(self.case(&format!("{}{name}", boundary.prefix), changes));
                }
                boundaries.push(boundary);
            }
        }
        (new_expr(self.lowering, name, &self.fields, self.owner, &self.values), cases)
    }

    /// The cases of a field's own constraints, and an invalid one for each constraint of its type.
    fn field_cases(&self, field: &'a Field, boundaries: &mut Vec<Boundary>) -> Vec<ValueCase<'a>> {
        let constrained = ConstrainedType::new(self.lowering, field.ty, &field.constraints);
        let mut found = Vec::new();
        for (index, located) in constrained.constraints.iter().enumerate() {
            let oracle = |value: &Literal| field_violations(self.lowering, field, value);
            let (mut cases, gaps) = constraint_cases(&constrained, *located, oracle);
            if index < field.constraints.len() {
                boundaries.push(boundary(located.constraint, &cases, gaps));
            } else {
                cases.retain(|case| !case.kept);
                cases.truncate(1);
            }
            found.extend(cases);
        }
        found.extend(self.type_cases(field, &constrained));
        found.extend(self.separator_case(field, &constrained));
        found
    }

    /// A member that holds the separator of its list.
    fn separator_case(
        &self,
        field: &'a Field,
        constrained: &ConstrainedType<'a>,
    ) -> Option<ValueCase<'a>> {
        let separator = self.lowering.ambiguous_separator(field)?;
        let member = Literal::Text(format!("one{separator}two"));
        let value = constrained.placed(Subject::Each, &member).into_iter().next()?;
        Some(ValueCase::of("a separator in a member", value, false))
    }

    /// A value that an enum doesn't list, or an object with something wrong in it.
    fn type_cases(
        &self,
        field: &'a Field,
        constrained: &ConstrainedType<'a>,
    ) -> Vec<ValueCase<'a>> {
        let TypeName::Schema(id) = self.lowering.resolved(field.ty).name else { return Vec::new() };
        let subject = match self.lowering.resolved(field.ty).shape {
            Shape::One => Subject::Value,
            Shape::List | Shape::Map => Subject::Each,
        };
        let case = |name: &str, value: &Literal, kept: bool| {
            let value = constrained.placed(subject, value).into_iter().next()?;
            Some(ValueCase::of(name, value, kept))
        };
        let one = Type { shape: Shape::One, name: TypeName::Schema(id) };
        let cases = match &self.lowering.api.schema(id).kind {
            SchemaKind::Enum(enum_) => {
                let known = self.lowering.samples(one, &[], 1, 0).into_iter().next();
                let known = known.and_then(|known| case("a value that is known", &known, true));
                let unlisted = unlisted_value(enum_, 0);
                vec![known, case("a value that is not known", &unlisted, false)]
            }
            SchemaKind::Object(object) => {
                let broken = self.broken_object(object);
                vec![broken.and_then(|value| case("something wrong inside", &value, false))]
            }
            SchemaKind::Union(union) => {
                let broken = union.variants.iter().find_map(|variant| {
                    let kind = &self.lowering.api.schema(variant.schema).kind;
                    let SchemaKind::Object(object) = kind else { return None };
                    Some((variant.wire.clone(), self.broken_object(object)?))
                });
                let broken = broken.map(|broken| Literal::Map(vec![broken]));
                vec![broken.and_then(|value| case("something wrong inside", &value, false))]
            }
            SchemaKind::Scalar(_) => Vec::new(),
        };
        cases.into_iter().flatten().collect()
    }

    /// The plainest object, but for the first field that can be broken.
    fn broken_object(&self, object: &'a Object) -> Option<Literal> {
        let fields: Vec<&'a Field> = object.fields.iter().collect();
        let inner = Baseline::new(self.lowering, vec![object.rule_set()], fields, None)?;
        let broken = inner.fields.iter().enumerate().find_map(|(index, field)| {
            let constrained = ConstrainedType::new(self.lowering, field.ty, &field.constraints);
            let located = *constrained.constraints.first().filter(|_| is_sent(field))?;
            let oracle = |value: &Literal| field_violations(self.lowering, field, value);
            let (cases, _) = constraint_cases(&constrained, located, oracle);
            Some((index, cases.into_iter().find(|case| !case.kept)?.value))
        });
        let (index, value) = broken?;
        let mut values = inner.values.clone();
        values[index] = Some(value);
        let given = inner.fields.iter().zip(values);
        let members = given.filter_map(|(field, value)| Some((field.name.clone(), value?)));
        Some(Literal::Map(members.collect()))
    }

    fn case(&self, name: &str, changes: Changes) -> Case {
        let violations = self.violations_after(&changes);
        let expected = violations.iter().map(|one| one.lowered(self.lowering)).collect();
        let differing = changes.into_iter().filter(|(index, value)| self.values[*index] != *value);
        let settings = differing.map(|(index, value)| {
            let field = self.fields[index];
            let value = value.map(|value| field_expr(self.lowering, field, self.owner, &value));
            (snake(&field.name), presence(field, self.update), value)
        });
        Case { name: literal(name), change: Change::Fields(settings.collect()), expected }
    }
}
