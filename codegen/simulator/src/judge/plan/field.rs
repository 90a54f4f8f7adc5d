//! Fields: types followed to what is sent, with every constraint on the way.

use std::collections::HashMap;

use super::super::descriptor::{
    self, Constraint, ConstraintKind, Descriptor, Direction, Scalar, SchemaKind, Severity, Shape,
    Subject, Type,
};
use super::super::format::Format;
use super::super::pattern::Pattern;
use super::{Base, Bound, Check, Exact, Field, Limit, Object, Plan};

/// How many names a type may lead through, so that a ring of them comes to an end.
const MOST_NAMES: usize = 100;

/// A descriptor with its schemas by name.
pub struct Context<'d> {
    descriptor: &'d Descriptor,
    by_name: HashMap<&'d str, usize>,
}

impl<'d> Context<'d> {
    /// Indexes a descriptor.
    pub fn new(descriptor: &'d Descriptor) -> Self {
        let names = descriptor.schemas.iter().enumerate();
        Self { descriptor, by_name: names.map(|(at, schema)| (schema.name.as_str(), at)).collect() }
    }

    /// The errors that answer what nothing else names one for.
    pub fn violations(&self) -> descriptor::Violations {
        self.descriptor.violations
    }

    /// A schema and its position.
    pub fn schema(&self, name: &str) -> Result<(usize, &'d descriptor::Schema), String> {
        let position = self.by_name.get(name).copied();
        let position = position.ok_or_else(|| format!("there is no schema `{name}`"))?;
        Ok((position, &self.descriptor.schemas[position]))
    }

    /// The schema that a type of one value stands for, behind every scalar.
    pub fn behind(&self, ty: &Type) -> Option<(usize, &'d descriptor::Schema)> {
        let mut ty = ty;
        for _ in 0..MOST_NAMES {
            let (position, schema) =
                self.schema(&ty.name).ok().filter(|_| ty.shape == Shape::One)?;
            match &schema.is {
                SchemaKind::Scalar(scalar) => ty = &scalar.ty,
                _ => return Some((position, schema)),
            }
        }
        None
    }
}

/// Plans the fields of an object; an update can clear those that say how.
pub fn plan_fields(
    context: &Context<'_>,
    fields: &[&descriptor::Field],
    update: bool,
) -> Result<Object, String> {
    let ill_typed_ignored = context.violations().ill_typed_ignored;
    let mut planned = Object { ill_typed_ignored, ..Object::default() };
    for field in fields {
        planned.fields.push(plan_field(context, field, update)?);
    }
    let sent = |(_, field): &(usize, &Field)| field.is_sent;
    let positions = || planned.fields.iter().enumerate().filter(sent);
    planned.by_name = positions().map(|(at, field)| (field.wire_name.clone(), at)).collect();
    let mut order: Vec<usize> = positions().map(|(at, _)| at).collect();
    order.sort_by_key(|&at| !planned.fields[at].required);
    planned.order = order;
    Ok(planned)
}

/// Plans a field or parameter.
pub fn plan_field(
    context: &Context<'_>,
    field: &descriptor::Field,
    update: bool,
) -> Result<Field, String> {
    let planner = Planner { context, as_text: field.accepts_text };
    let plan = planner
        .plan(&field.ty, &field.constraints, field.error, 0)
        .map_err(|fault| format!("field `{}`: {fault}", field.wire_name))?;
    let clear = field.clear.as_ref().filter(|_| update && !field.required);
    let errors = context.violations();
    Ok(Field {
        wire_name: field.wire_name.clone(),
        is_body: field.is_body,
        required: field.required,
        nullable: field.nullable,
        is_sent: field.direction != Direction::ReadOnly,
        clear: clear.cloned(),
        missing: field.missing,
        mistyped: match field.is_body {
            true => errors.unreadable,
            false => field.error.or_else(|| plan.prediction()).or(errors.invalid),
        },
        plan,
    })
}

struct Planner<'c, 'd> {
    context: &'c Context<'d>,
    as_text: bool,
}

impl Planner<'_, '_> {
    /// A type with the constraints on it; an `error` stands in for those that the constraints of
    /// named types predict, unless they name one themselves.
    fn plan(
        &self,
        ty: &Type,
        constraints: &[Constraint],
        error: Option<i64>,
        depth: usize,
    ) -> Result<Plan, String> {
        let checks = |subject: Subject| {
            let own = constraints.iter().filter(move |constraint| constraint.subject == subject);
            own.map(plan_check).collect::<Result<Vec<Check>, String>>()
        };
        let (mut own, mut keys, mut each) =
            (checks(Subject::Value)?, checks(Subject::Keys)?, checks(Subject::Each)?);
        let mut named = self.named(&ty.name, error, depth)?;
        if ty.shape == Shape::One {
            own.append(&mut named.checks);
            named.checks = own;
            named.keys.append(&mut keys);
            match (&mut named.member, each.is_empty()) {
                (Some(member), _) => member.checks.append(&mut each),
                (None, true) => {}
                (None, false) => return Err(format!("`{ty}` has no members to constrain")),
            }
            return Ok(named);
        }
        each.append(&mut named.checks);
        named.checks = each;
        let base = if ty.shape == Shape::List { Base::List } else { Base::Map };
        Ok(Plan { base, checks: own, keys, member: Some(Box::new(named)) })
    }

    /// What one value of a type by its name is.
    fn named(&self, name: &str, error: Option<i64>, depth: usize) -> Result<Plan, String> {
        let as_text = self.as_text;
        let base = match name {
            "String" => Base::Text,
            "Integer" => Base::Integer { as_text },
            "Number" => Base::Number { as_text },
            "Boolean" => Base::Boolean,
            "Json" => Base::Json,
            _ => return self.schema(name, error, depth),
        };
        Ok(Plan { base, checks: Vec::new(), keys: Vec::new(), member: None })
    }

    fn schema(&self, name: &str, error: Option<i64>, depth: usize) -> Result<Plan, String> {
        if depth >= MOST_NAMES {
            return Err(format!("`{name}` leads back to itself"));
        }
        let (position, schema) = self.context.schema(name)?;
        let (base, checks) = match &schema.is {
            SchemaKind::Scalar(scalar) => return self.scalar(scalar, error, depth),
            SchemaKind::Object(_) => (Base::Object(position), Vec::new()),
            SchemaKind::Union(_) => (Base::Union(position), Vec::new()),
            SchemaKind::Enum(values) => {
                let severity = if values.closed { Severity::Error } else { Severity::Warning };
                let predicts = error.or(values.predicts);
                let limit = Limit::Known(position);
                let check = Check { limit, severity, predicts, names_error: false };
                let integer = values.integer;
                let base = if integer { Base::IntegerEnum(position) } else { Base::Enum(position) };
                (base, vec![check])
            }
        };
        Ok(Plan { base, checks, keys: Vec::new(), member: None })
    }

    fn scalar(&self, scalar: &Scalar, error: Option<i64>, depth: usize) -> Result<Plan, String> {
        let mut constraints = scalar.constraints.clone();
        for constraint in constraints.iter_mut().filter(|constraint| !constraint.names_error) {
            constraint.predicts = error.or(constraint.predicts);
        }
        self.plan(&scalar.ty, &constraints, error, depth + 1)
    }
}

impl Plan {
    /// What the type predicts for all of its constraints that name no error themselves.
    fn prediction(&self) -> Option<i64> {
        let mut own = self.checks.iter().filter(|check| !check.names_error);
        let own = own.find_map(|check| check.predicts);
        own.or_else(|| self.member.as_ref()?.prediction())
    }
}

fn plan_check(constraint: &Constraint) -> Result<Check, String> {
    let limit = match &constraint.demands {
        ConstraintKind::Chars { min, max } => Limit::Chars { min: *min, max: *max },
        ConstraintKind::Items { min, max } => Limit::Items { min: *min, max: *max },
        ConstraintKind::Range { min, max } => {
            Limit::Range { min: min.as_ref().map(plan_bound), max: max.as_ref().map(plan_bound) }
        }
        ConstraintKind::Multiple(of) => Limit::Multiple(plan_step(*of)?),
        ConstraintKind::Pattern(text) => Limit::Pattern(Pattern::new(text)?),
        ConstraintKind::Format(words) => Limit::Format(plan_formats(words)?),
        ConstraintKind::Unique => Limit::Unique,
    };
    Ok(Check {
        limit,
        severity: constraint.severity,
        predicts: constraint.predicts,
        names_error: constraint.names_error,
    })
}

fn plan_bound(bound: &descriptor::Bound) -> Bound {
    Bound { limit: Exact::new(bound.is.to_string()), exclusive: bound.exclusive }
}

fn plan_step(of: f64) -> Result<Exact, String> {
    match of.is_finite() && of > 0.0 {
        true => Ok(Exact::new(of.to_string())),
        false => Err(format!("a number can't be a multiple of {of}")),
    }
}

fn plan_formats(words: &[String]) -> Result<Vec<Format>, String> {
    let named =
        |word: &String| Format::named(word).ok_or_else(|| format!("there is no format `{word}`"));
    words.iter().map(named).collect()
}
