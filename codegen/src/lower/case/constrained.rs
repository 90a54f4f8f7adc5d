//! Types with their constraints: values placed where a constraint looks at them, alone, as a member
//! of a list or map, or as a key.

use super::sample::{keys, limits_at};
use crate::lower::types::Lowering;
use crate::model::{
    Constraint, ConstraintKind, Literal, SchemaKind, Shape, Subject, Type, TypeName,
};

/// A constraint, and where it looks in the values of a type.
#[derive(Clone, Copy)]
pub struct LocatedConstraint<'a> {
    pub subject: Subject,
    pub constraint: &'a Constraint,
}

impl<'a> LocatedConstraint<'a> {
    /// A constraint of the type itself.
    pub fn of(constraint: &'a Constraint) -> Self {
        Self { subject: constraint.subject, constraint }
    }
}

/// A type with every limit that looks at its values.
pub struct ConstrainedType<'a> {
    pub lowering: &'a Lowering<'a>,
    pub ty: Type,
    /// Its own constraints, then those of all aliases behind it.
    pub constraints: Vec<LocatedConstraint<'a>>,
}

impl<'a> ConstrainedType<'a> {
    /// A type with constraints of its own.
    pub fn new(lowering: &'a Lowering<'a>, ty: Type, own: &'a [Constraint]) -> Self {
        let mut constraints = own.iter().map(LocatedConstraint::of).collect();
        add_constraints_of_type(lowering, ty, &mut constraints);
        Self { lowering, ty, constraints }
    }

    /// The limits that look at one subject.
    pub fn limits(&self, subject: Subject) -> Vec<&'a ConstraintKind> {
        let found = self.constraints.iter().filter(|one| one.subject == subject);
        found.map(|one| &one.constraint.kind).collect()
    }

    fn every(&self) -> Vec<(Subject, &'a ConstraintKind)> {
        self.constraints.iter().map(|one| (one.subject, &one.constraint.kind)).collect()
    }

    /// Values of the type that hold this one at the subject.
    pub fn placed(&self, subject: Subject, value: &Literal) -> Vec<Literal> {
        let shape = self.lowering.resolved(self.ty).shape;
        match (subject, shape) {
            (Subject::Value, _) | (_, Shape::One) => vec![value.clone()],
            (Subject::Each, Shape::List) => {
                let mut members = vec![value.clone()];
                members.extend(self.beside(value, self.least()));
                vec![Literal::List(members)]
            }
            (Subject::Each, Shape::Map) => {
                let mut members = vec![value.clone()];
                members.extend(self.beside(value, self.least()));
                self.map(members).into_iter().collect()
            }
            (Subject::Keys, _) => {
                let Literal::Text(key) = value else { return Vec::new() };
                let member = self.members(1).into_iter().next();
                let Some(member) = member else { return Vec::new() };
                let mut names = vec![key.clone()];
                let others = self.keys(self.least() + 1).into_iter().filter(|other| other != key);
                names.extend(others.take(self.least().saturating_sub(1)));
                let entries = names.into_iter().map(|name| (name, member.clone()));
                vec![Literal::Map(entries.collect())]
            }
        }
    }

    /// How many members are needed, one at least.
    fn least(&self) -> usize {
        let least = self.limits(Subject::Value).into_iter().filter_map(|limit| match limit {
            ConstraintKind::Items { min, .. } => usize::try_from(*min).ok(),
            _ => None,
        });
        least.max().unwrap_or(0).clamp(1, crate::text::pattern::LONGEST_SAMPLE)
    }

    /// Other members beside one, so that there are `count` in all.
    fn beside(&self, value: &Literal, count: usize) -> Vec<Literal> {
        let others = self.members(count + 1).into_iter().filter(|other| other != value);
        others.take(count - 1).collect()
    }

    /// `count` members, different ones as far as there are any.
    fn members(&self, count: usize) -> Vec<Literal> {
        let one = Type { shape: Shape::One, ..self.lowering.resolved(self.ty) };
        let every = self.every();
        let each: Vec<_> =
            limits_at(&every, Subject::Each).map(|limit| (Subject::Value, limit)).collect();
        let mut members = self.lowering.samples(one, &each, count, 0);
        if members.is_empty() {
            members.extend(self.lowering.any(one, 0));
        }
        let known = members.len();
        while known > 0 && members.len() < count {
            members.push(members[members.len() % known].clone());
        }
        members
    }

    fn keys(&self, count: usize) -> Vec<String> {
        let known = keys(&self.every(), count).unwrap_or_default();
        let missing = count - known.len();
        let numbers = (0..).map(|number: usize| number.to_string());
        let numbers = numbers.filter(|number| !known.contains(number)).take(missing);
        let more: Vec<String> = numbers.collect();
        known.into_iter().chain(more).collect()
    }

    fn map(&self, members: Vec<Literal>) -> Option<Literal> {
        let keys = self.keys(members.len());
        Some(Literal::Map(keys.into_iter().zip(members).collect()))
    }

    /// Lists or maps of `count` members, which differ where they have to be unique.
    pub fn collections(&self, count: usize) -> Vec<Literal> {
        let unique = self.limits(Subject::Value).contains(&&ConstraintKind::Unique);
        let members = match (unique, self.members(if unique { count } else { 1 })) {
            (_, members) if members.is_empty() && count > 0 => return Vec::new(),
            (true, members) => members.into_iter().take(count).collect(),
            (false, members) if count > 0 => vec![members[0].clone(); count],
            (false, _) => Vec::new(),
        };
        match self.lowering.resolved(self.ty).shape {
            Shape::Map => self.map(members).into_iter().collect(),
            Shape::List | Shape::One => vec![Literal::List(members)],
        }
    }

    /// A list of different members, and one in which the first replaces the last.
    pub fn repeated(&self) -> (Vec<Literal>, Vec<Literal>) {
        let different = self.members(self.least().max(2));
        let mut twice = different.clone();
        if let ([first, ..], Some(last)) = (&different[..], twice.last_mut()) {
            *last = first.clone();
        }
        (vec![Literal::List(different)], vec![Literal::List(twice)])
    }
}

/// Adds the constraints of the aliases behind a type, by where they look in its values.
fn add_constraints_of_type<'a>(
    lowering: &'a Lowering<'a>,
    ty: Type,
    found: &mut Vec<LocatedConstraint<'a>>,
) {
    let TypeName::Schema(id) = ty.name else { return };
    let SchemaKind::Scalar(scalar) = &lowering.api.schema(id).kind else { return };
    let mut inner: Vec<_> = scalar.constraints.iter().map(LocatedConstraint::of).collect();
    add_constraints_of_type(lowering, scalar.ty, &mut inner);
    found.extend(inner.into_iter().filter_map(|one| {
        match ty.shape {
            Shape::One => Some(one),
            Shape::List | Shape::Map => (one.subject == Subject::Value)
                .then_some(LocatedConstraint { subject: Subject::Each, ..one }),
        }
    }));
}
