//! From the references, expressions and conditions of a descriptor to those that can be read.

use super::super::descriptor::{self, Shape};
use super::super::state::{Field, Path, Schemas, Step, Type, to_value};
use super::condition::{Condition, Predicate};
use super::expression::{Assignment, Expression};

/// Where the path to a value begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    Body,
    Path,
    Query,
    Header,
    Stored,
    Answer,
    Item,
    /// What an effect found, by its position.
    Found(usize),
}

/// A value by the path to it.
#[derive(Clone, Debug)]
pub struct Target {
    pub root: Root,
    pub path: Path,
}

/// What references may begin with, at one place of a descriptor.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    pub schemas: &'a Schemas,
    /// The names of computed results, and the schema of each.
    pub computed: &'a [(String, usize)],
    pub body: &'a [Field],
    pub path: &'a [Field],
    pub query: &'a [Field],
    pub header: &'a [Field],
    /// The schema of the record at hand.
    pub record: Option<usize>,
    /// The counters of each schema.
    pub counters: &'a [Vec<String>],
    pub answer: Option<Type>,
    /// The type of the item at hand.
    pub item: Option<Type>,
    /// The type of the item that is made.
    pub new_item: Option<Type>,
    /// The names of what was found, and the schema of each.
    pub found: &'a [(String, usize)],
}

impl<'a> Scope<'a> {
    /// A place where only the clock and records can be named.
    pub fn new(
        schemas: &'a Schemas,
        computed: &'a [(String, usize)],
        counters: &'a [Vec<String>],
    ) -> Self {
        Self {
            schemas,
            computed,
            body: &[],
            path: &[],
            query: &[],
            header: &[],
            record: None,
            counters,
            answer: None,
            item: None,
            new_item: None,
            found: &[],
        }
    }

    /// A reference with its members looked up.
    pub fn reference(&self, reference: &descriptor::Reference) -> Result<Target, String> {
        let path = self.path_of(reference);
        let (root, path) = path.map_err(|error| {
            format!("{error} in `{:?}.{}`", reference.root, reference.members.join("."))
        })?;
        Ok(Target { root, path })
    }

    fn references(&self, written: &[descriptor::Reference]) -> Result<Vec<Target>, String> {
        written.iter().map(|reference| self.reference(reference)).collect()
    }

    fn path_of(&self, reference: &descriptor::Reference) -> Result<(Root, Path), String> {
        use descriptor::Root as Written;
        let fields = |fields| Path::from_fields(self.schemas, fields, reference);
        Ok(match &reference.root {
            Written::Body => (Root::Body, fields(self.body)?),
            Written::Path => (Root::Path, fields(self.path)?),
            Written::Query => (Root::Query, fields(self.query)?),
            Written::Header => (Root::Header, fields(self.header)?),
            Written::Stored => (Root::Stored, self.in_record(self.record, reference)?),
            Written::Answer => (Root::Answer, self.in_type(self.answer, reference)?),
            Written::Item => (Root::Item, self.in_type(self.item, reference)?),
            Written::Found(name) => {
                let found = self.found.iter().position(|(one, _)| one == name);
                let found = found.ok_or_else(|| format!("nothing found is called `{name}`"))?;
                let schema = Some(self.found[found].1);
                (Root::Found(found), self.in_record(schema, reference)?)
            }
        })
    }

    fn in_record(
        &self,
        record: Option<usize>,
        reference: &descriptor::Reference,
    ) -> Result<Path, String> {
        let schema = record.ok_or("there is no record here")?;
        if reference.members.is_empty() {
            let ty = self.schemas.ty(&reference.ty)?;
            return Path::from_type(self.schemas, ty, reference);
        }
        let counters = &self.counters[schema];
        Path::from_record(self.schemas, self.schemas.object(schema), counters, reference)
    }

    fn in_type(&self, ty: Option<Type>, reference: &descriptor::Reference) -> Result<Path, String> {
        let ty = ty.ok_or("there is no such value here")?;
        Path::from_type(self.schemas, ty, reference)
    }

    /// An expression for a value of a type.
    pub fn expression(
        &self,
        expression: &descriptor::Expression,
        for_type: Option<Type>,
    ) -> Result<Expression, String> {
        use descriptor::Expression as Written;
        Ok(match expression {
            Written::Literal(literal) => Expression::Literal(to_value(literal)),
            Written::Reference(reference) => Expression::Reference(self.reference(reference)?),
            Written::Now(seconds) => Expression::Now(*seconds),
            Written::FirstOf(parts) => {
                let parts = parts.iter().map(|part| self.expression(part, for_type));
                Expression::FirstOf(parts.collect::<Result<_, _>>()?)
            }
            Written::Newest { of, by } => Expression::Newest {
                of: self.reference(of)?,
                by: by.members.iter().cloned().map(Step::Member).collect(),
            },
            Written::Each { of, compute, set } => {
                self.each(of, compute.as_deref(), set, for_type)?
            }
            Written::Union(lists) => Expression::Union(self.references(lists)?),
            Written::Difference(lists) => Expression::Difference(self.references(lists)?),
        })
    }

    fn each(
        &self,
        of: &descriptor::Reference,
        compute: Option<&str>,
        set: &[descriptor::Assignment],
        for_type: Option<Type>,
    ) -> Result<Expression, String> {
        let of = self.reference(of)?;
        let compute = compute.map(|name| self.computed(name)).transpose()?;
        let list = self.schemas.plain(of.path.ty);
        let item = Type { shape: Shape::One, ..list };
        let made = compute
            .map(|number| self.computed[number].1)
            .map(|schema| Type { shape: Shape::One, of: super::super::state::Of::Schema(schema) });
        let made = made
            .or_else(|| for_type.map(|ty| Type { shape: Shape::One, ..self.schemas.plain(ty) }));
        let scope = Self { item: Some(item), new_item: made, ..*self };
        let set = scope.new_items(set)?;
        Ok(Expression::Each { of, compute, set })
    }

    /// Assignments to the item that is made.
    pub fn new_items(&self, written: &[descriptor::Assignment]) -> Result<Vec<Assignment>, String> {
        let targets = Self { item: self.new_item.or(self.item), ..*self };
        let pairs = written.iter().map(|assignment| {
            let target = targets.reference(&assignment.target)?;
            let value = self.expression(&assignment.value, Some(target.path.ty))?;
            Ok(Assignment { target, value })
        });
        pairs.collect()
    }

    /// Assignments to members of the record, of what was found, or of the answer.
    pub fn assignments(
        &self,
        written: &[descriptor::Assignment],
    ) -> Result<Vec<Assignment>, String> {
        let pairs = written.iter().map(|assignment| {
            let target = self.reference(&assignment.target)?;
            let value = self.expression(&assignment.value, Some(target.path.ty))?;
            Ok(Assignment { target, value })
        });
        pairs.collect()
    }

    /// The number of a computed result.
    pub fn computed(&self, name: &str) -> Result<usize, String> {
        let number = self.computed.iter().position(|(one, _)| one == name);
        number.ok_or_else(|| format!("no computed result is called `{name}`"))
    }

    /// Conditions, all of which have to hold.
    pub fn conditions(&self, written: &[descriptor::Condition]) -> Result<Vec<Condition>, String> {
        written.iter().map(|condition| self.condition(condition)).collect()
    }

    fn condition(&self, written: &descriptor::Condition) -> Result<Condition, String> {
        use descriptor::Predicate as Written;
        let member = self.reference(&written.member)?;
        let bound = |bound: &Option<descriptor::Expression>| {
            bound.as_ref().map(|bound| self.expression(bound, None)).transpose()
        };
        let is = match &written.is {
            Written::Present => Predicate::Present,
            Written::Absent => Predicate::Absent,
            Written::AnyOf(values) => Predicate::AnyOf(values.iter().map(to_value).collect()),
            Written::Range { min, max } => Predicate::Range { min: *min, max: *max },
            Written::Between { from, to } => {
                Predicate::Between { from: bound(from)?, to: bound(to)? }
            }
            Written::Equals(value) => {
                Predicate::Equals(self.expression(value, Some(member.path.ty))?)
            }
        };
        Ok(Condition { member, is })
    }
}
